import { afterEach, describe, expect, it } from 'vitest';
import {
  createSandbox,
  type HttpRequest,
  type Sandbox,
  type SandboxResponse,
} from '../../src/sandbox/index.ts';
import { api, control } from './control-plane.ts';

const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

async function sandboxWith(...rules: object[]): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true });
  open.push(sandbox);
  const { status, body } = await control(sandbox, 'PUT', '/_sandbox/faults', { rules });
  expect([status, body]).toEqual([200, { rules: rules.map((rule) => ({ ...rule, hits: 0 })) }]);
  return sandbox;
}

const HEADERS = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  'content-type': 'application/json',
};

function exchange(method: string, path: string, body?: object): HttpRequest {
  const bytes = body === undefined ? null : new TextEncoder().encode(JSON.stringify(body));
  return { method, path: `/api/v3.1${path}`, query: '', headers: HEADERS, body: bytes };
}

/** What becomes of a request: a status, or how the connection ends. */
function fate({ handle }: Sandbox, method = 'GET', path = '/executions', body?: object): string {
  const { status, delivery } = handle(exchange(method, path, body));
  return delivery === undefined || delivery.ending === 'complete' ? String(status) : delivery.ending;
}

const START = { deployment_id: 'shop-vienna', workflow_id: 'restart' };
const NO_RESPONSE = { effect: { kind: 'no-response' } };

/** Whether the manager has carried out the request: there is an execution more than in the example world. */
function hasStarted({ state }: Sandbox): boolean {
  return (state.get().executions as unknown[]).length > 32;
}

describe('a fault rule', () => {
  it('applies to all requests to the API without conditions', async () => {
    const sandbox = await sandboxWith(NO_RESPONSE);
    expect([fate(sandbox), fate(sandbox, 'POST', '/executions', START), fate(sandbox, 'GET', '/x')]).toEqual(
      Array(3).fill('no-response'),
    );
  });

  it('never applies to the control plane', async () => {
    const sandbox = await sandboxWith(NO_RESPONSE);
    expect((await control(sandbox, 'GET', '/_sandbox/health')).status).toBe(200);
  });

  it('applies to the operation that it names', async () => {
    const sandbox = await sandboxWith({ operationId: 'startExecution', ...NO_RESPONSE });
    expect(fate(sandbox)).toBe('200');
    expect(fate(sandbox, 'POST', '/executions', START)).toBe('no-response');
  });

  it.each([
    ['/executions', ['/executions'], ['/executions/a', '/execution-groups']],
    ['/executions/*', ['/executions/a'], ['/executions', '/executions/a/should-start']],
    ['/executions/*/should-start', ['/executions/a/should-start'], ['/executions/a', '/executions/a/b']],
    ['/executions/**', ['/executions/a', '/executions/a/should-start'], ['/executions']],
    ['/api/v3.1/executions', ['/executions'], ['/executions/a']],
    ['/**', ['/executions', '/a/b/c'], []],
  ])('applies to the path %s', async (path, hits, spared) => {
    const sandbox = await sandboxWith({ path, ...NO_RESPONSE });
    expect(hits.map((each) => fate(sandbox, 'GET', each))).toEqual(hits.map(() => 'no-response'));
    expect(spared.map((each) => fate(sandbox, 'GET', each))).not.toContain('no-response');
  });

  it('applies `count` times, and reports how often it did', async () => {
    const sandbox = await sandboxWith({ count: 2, ...NO_RESPONSE });
    expect([1, 2, 3, 4].map(() => fate(sandbox))).toEqual(['no-response', 'no-response', '200', '200']);
    const { body } = await control(sandbox, 'GET', '/_sandbox/faults');
    expect(body.rules).toEqual([{ count: 2, ...NO_RESPONSE, hits: 2 }]);
  });

  it('makes the same choices with the same seed, about as often as its probability', async () => {
    const choices = async (seed: number) => {
      const sandbox = await sandboxWith({ probability: 0.3, seed, ...NO_RESPONSE });
      return Array.from({ length: 1000 }, () => fate(sandbox));
    };
    const first = await choices(7);
    expect(await choices(7)).toEqual(first);
    expect(await choices(8)).not.toEqual(first);
    const hits = first.filter((it) => it === 'no-response').length;
    expect(hits).toBeGreaterThan(250);
    expect(hits).toBeLessThan(350);
  });

  it('makes its choices by itself: other requests do not disturb them', async () => {
    const rule = { operationId: 'getExecution', probability: 0.5, seed: 1, ...NO_RESPONSE };
    const calm = await sandboxWith(rule);
    const busy = await sandboxWith(rule);
    const choices = (sandbox: Sandbox, between: () => void) =>
      Array.from({ length: 50 }, () => {
        between();
        return fate(sandbox, 'GET', '/executions/none');
      });
    expect(choices(busy, () => fate(busy))).toEqual(choices(calm, () => {}));
  });

  it('adds its delay to those of others, and the first of the other effects counts', async () => {
    const sandbox = await sandboxWith(
      { effect: { kind: 'latency', milliseconds: 100 } },
      { effect: { kind: 'gateway-error', status: 504 } },
      { effect: { kind: 'latency', milliseconds: 20 } },
      NO_RESPONSE,
    );
    const { status, delivery } = sandbox.handle(exchange('GET', '/executions'));
    expect([status, delivery]).toEqual([504, { delay: 120, ending: 'complete' }]);
    const { body } = await control(sandbox, 'GET', '/_sandbox/faults');
    expect(body.rules.map(({ hits }: { hits: number }) => hits)).toEqual([1, 1, 1, 0]);
  });

  it('ends when the rules are removed', async () => {
    const sandbox = await sandboxWith(NO_RESPONSE);
    await control(sandbox, 'DELETE', '/_sandbox/faults');
    expect(fate(sandbox)).toBe('200');
  });

  it('can be read and put back', async () => {
    const sandbox = await sandboxWith({ count: 1, ...NO_RESPONSE });
    fate(sandbox);
    const { body } = await control(sandbox, 'GET', '/_sandbox/faults');
    await control(sandbox, 'PUT', '/_sandbox/faults', body);
    expect([fate(sandbox), fate(sandbox)]).toEqual(['no-response', '200']);
  });

  it('is in the journal', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'latency', milliseconds: 1 } }, NO_RESPONSE);
    fate(sandbox);
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items).toMatchObject([{ interference: 'latency, no-response' }]);
  });

  it.each([
    [{}, ' must have "effect"'],
    [{ effect: {} }, '/effect must have "kind"'],
    [{ effect: { kind: 'fire' } }, '/effect/kind must be one of latency'],
    [{ effect: { kind: 'latency' } }, '/effect must have "milliseconds"'],
    [{ effect: { kind: 'latency', milliseconds: -1 } }, '/effect/milliseconds must be 0 or more'],
    [{ effect: { kind: 'no-response', status: 503 } }, '/effect/status is not known here'],
    [{ effect: { kind: 'error', error_code: 'mine' } }, '/effect/status is required'],
    [{ effect: { kind: 'error', error_code: 'mine', status: 200 } }, '/effect/status must be 400 or more'],
    [{ effect: { kind: 'unavailable', status: 500, retry_after: 1 } }, 'must be one of 429, 503'],
    [{ operationId: 'listExecution', ...NO_RESPONSE }, '/operationId must be one of listExecutions'],
    [{ path: 'executions', ...NO_RESPONSE }, '/path must match'],
    [{ path: '/**/x', ...NO_RESPONSE }, '/path must match'],
    [{ path: '/exec*', ...NO_RESPONSE }, '/path must match'],
    [{ probability: 2, ...NO_RESPONSE }, '/probability must be 1 or less'],
    [{ count: 0, ...NO_RESPONSE }, '/count must be 1 or more'],
    [{ when: 'always', ...NO_RESPONSE }, '/when is not known here'],
  ])('is rejected when it is %j, and the rules before it stay', async (rule, message) => {
    const sandbox = await sandboxWith(NO_RESPONSE);
    const { status, body } = await control(sandbox, 'PUT', '/_sandbox/faults', { rules: [rule] });
    expect(status).toBe(400);
    expect(body.message).toContain(`/rules/0${message.startsWith('/') ? message : ''}`);
    expect(body.message).toContain(message);
    expect(fate(sandbox)).toBe('no-response');
  });
});

describe('what a fault does', () => {
  const text = ({ body }: SandboxResponse) => body as string;

  it('delays a response that is otherwise unchanged', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'latency', milliseconds: 250 } });
    const { status, headers, delivery } = sandbox.handle(exchange('GET', '/executions'));
    expect([status, headers['X-Sandbox'], delivery]).toEqual([
      200,
      undefined,
      { delay: 250, ending: 'complete' },
    ]);
  });

  it('delays by the bell curve of logarithms: half below the median, and few by much more', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'log-normal-latency', median: 100, sigma: 0.5 } });
    const delays = Array.from(
      { length: 2000 },
      () => sandbox.handle(exchange('GET', '/x')).delivery?.delay ?? 0,
    ).sort((a, b) => a - b);
    // The bounds are the true quantiles of that distribution, 100·exp(0.5·z), with room for 2000 draws.
    expect(delays[1000]).toBeGreaterThan(95);
    expect(delays[1000]).toBeLessThan(105);
    expect(delays[1900]).toBeGreaterThan(212);
    expect(delays[1900]).toBeLessThan(245);
    expect(delays[0]).toBeGreaterThan(0);
  });

  it('never delays by more than ten minutes', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'log-normal-latency', median: 600_000, sigma: 10 } });
    const delays = Array.from({ length: 50 }, () => sandbox.handle(exchange('GET', '/x')).delivery?.delay);
    expect(Math.max(...delays.map(Number))).toBe(600_000);
  });

  it("responds with an error of the catalogue in the manager's format, and the manager does nothing", async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'error', error_code: 'conflict_error' } });
    const reply = sandbox.handle(exchange('POST', '/executions', START));
    expect([reply.status, reply.headers['X-Sandbox']]).toEqual([409, 'fault']);
    expect(text(reply)).toMatch(
      /^\{"error_code":"conflict_error","message":".+","server_traceback":null\}\n$/,
    );
    expect(hasStarted(sandbox)).toBe(false);
  });

  it('responds with any other error and a status', async () => {
    const effect = { kind: 'error', error_code: 'no_luck', status: 507, message: 'Full.' };
    const reply = (await sandboxWith({ effect })).handle(exchange('GET', '/executions'));
    expect([reply.status, JSON.parse(text(reply))]).toEqual([
      507,
      { error_code: 'no_luck', message: 'Full.', server_traceback: null },
    ]);
  });

  it.each([429, 503])('responds with %i and the time to wait', async (status) => {
    const sandbox = await sandboxWith({ effect: { kind: 'unavailable', status, retry_after: 3 } });
    const reply = sandbox.handle(exchange('POST', '/executions', START));
    expect([reply.status, reply.headers['Retry-After'], reply.headers['X-Sandbox']]).toEqual([
      status,
      '3',
      'fault',
    ]);
    expect(hasStarted(sandbox)).toBe(false);
  });

  it('responds with the HTML page of a proxy, whatever was requested', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'gateway-error', status: 502 } });
    const reply = sandbox.handle(exchange('POST', '/executions', START));
    expect([reply.status, reply.headers['Content-Type'], reply.headers['X-Sandbox']]).toEqual([
      502,
      'text/html',
      'fault',
    ]);
    expect(text(reply)).toContain('<h1>502 Bad Gateway</h1>');
    expect(hasStarted(sandbox)).toBe(false);
  });

  it.each([
    ['before', false],
    ['after', true],
  ])('resets the connection %s the work is done', async (when, isDone) => {
    const sandbox = await sandboxWith({ effect: { kind: 'reset', when } });
    expect(fate(sandbox, 'POST', '/executions', START)).toBe('reset');
    expect(hasStarted(sandbox)).toBe(isDone);
  });

  it('breaks off in the middle of the response to work that is done', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'truncated' } });
    expect(fate(sandbox, 'POST', '/executions', START)).toBe('truncated');
    expect(hasStarted(sandbox)).toBe(true);
  });
});

describe('through fetch, a fault', () => {
  const request = () => new Request('http://sandbox/api/v3.1/executions?_size=2', { headers: HEADERS });

  it('delays, and an abort ends the wait', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'latency', milliseconds: 600_000 } });
    const abort = new AbortController();
    const response = sandbox.fetch(request(), { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(response).rejects.toThrow('enough');
  });

  it('delivers the whole response after a short delay', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'latency', milliseconds: 5 } });
    expect((await (await sandbox.fetch(request())).json()).items).toHaveLength(2);
  });

  it('resets as a platform does', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'reset', when: 'before' } });
    await expect(sandbox.fetch(request())).rejects.toThrow(TypeError);
  });

  it('breaks the body off in its middle', async () => {
    const sandbox = await sandboxWith({ effect: { kind: 'truncated' } });
    const response = await sandbox.fetch(request());
    expect(response.status).toBe(200);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toMatch(/^\{"metadata"/);
    await expect(reader.read()).rejects.toThrow(TypeError);
  });

  it('hangs until the caller has had enough', async () => {
    const sandbox = await sandboxWith(NO_RESPONSE);
    const abort = new AbortController();
    const response = sandbox.fetch(new Request(request(), { signal: abort.signal }));
    const first = await Promise.race([response, new Promise((resolve) => setImmediate(resolve, 'waiting'))]);
    expect(first).toBe('waiting');
    abort.abort();
    await expect(response).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('an error without a rule', () => {
  it('is provoked by a header, whatever the request', async () => {
    const sandbox = await sandboxWith();
    const headers = { 'X-Sandbox-Error': 'deployment_creation_error', authorization: '' };
    const received = await api(sandbox, 'POST', '/executions', { body: START, headers });
    expect(received.status).toBe(400);
    expect(received.body).toMatchObject({ error_code: 'deployment_creation_error', server_traceback: null });
    expect(received.headers.get('x-sandbox')).toBe('magic-id');
    expect(hasStarted(sandbox)).toBe(false);
  });

  it.each([
    ['GET', '/executions/sandbox-error-ambiguous_name', undefined, 409],
    ['PATCH', '/execution-groups/sandbox-error-storage_error', {}, 409],
    ['GET', '/executions?deployment_id=sandbox-error-insufficient_memory_error', undefined, 503],
    ['POST', '/executions', { ...START, deployment_id: 'sandbox-error-dependent_exists_error' }, 400],
    ['POST', '/execution-groups', { deployment_group_id: 'sandbox-error-forbidden_error' }, 403],
  ])('is provoked by an id: %s %s', async (method, path, body, status) => {
    const received = await api(await sandboxWith(), method, path, body && { body });
    expect(received.status).toBe(status);
    expect(`${path} ${JSON.stringify(body)}`).toContain(`sandbox-error-${received.body.error_code}`);
  });

  it.each([
    ['a parameter', { ...START, parameters: { note: 'sandbox-error-conflict_error' } }],
    [
      'a name that only holds such an id',
      { ...START, parameters: { group_id: 'sandbox-error-conflict_error' } },
    ],
  ])('is not provoked by %s of the body', async (_, body) => {
    expect((await api(await sandboxWith(), 'POST', '/executions', { body })).body.error_code).not.toBe(
      'conflict_error',
    );
  });

  it('has the shape that the manager gives it', async () => {
    const sandbox = await sandboxWith();
    const provoked = async (code: string) =>
      (await api(sandbox, 'GET', `/executions/sandbox-error-${code}`)).body;
    expect((await provoked('forbidden_while_cancelling')).message).toBe('');
    expect((await provoked('maintenance_mode_active')).server_traceback).toBe('NoneType: None\n');
    expect((await provoked('internal_server_error')).server_traceback).toMatch(/^Traceback/);
  });

  it('must be one of the catalogue', async () => {
    const sandbox = await sandboxWith();
    const { status, body } = await api(sandbox, 'GET', '/executions/sandbox-error-no_luck');
    expect([status, body.error_code]).toEqual([400, 'unknown_sandbox_error']);
    expect(body.message).toContain('conflict_error');
  });

  it('comes before any fault, and is in the journal', async () => {
    const sandbox = await sandboxWith({ count: 1, ...NO_RESPONSE });
    expect((await api(sandbox, 'GET', '/executions/sandbox-error-conflict_error')).status).toBe(409);
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items).toMatchObject([{ error_code: 'conflict_error', interference: 'magic-id' }]);
    expect(fate(sandbox)).toBe('no-response');
  });
});
