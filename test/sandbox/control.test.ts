import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseOptions } from '../../src/sandbox/control/options.ts';
import { CONTRACT } from '../../src/sandbox/engine/model/release.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { api, CONTROL, control } from './control-plane.ts';

const open: Sandbox[] = [];

function sandboxWith(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true, ...options });
  open.push(sandbox);
  return sandbox;
}

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

const START = { deployment_id: 'shop-vienna', workflow_id: 'restart' };

async function start(sandbox: Sandbox, headers?: Record<string, string>) {
  return await api(sandbox, 'POST', '/executions', { body: START, ...(headers && { headers }) });
}

async function count(sandbox: Sandbox, headers?: Record<string, string>): Promise<number> {
  const { body } = await api(sandbox, 'GET', '/executions?_size=0', headers ? { headers } : {});
  return body.metadata.pagination.total;
}

describe('the control plane', () => {
  it('serves every operation of its document, and no other', async () => {
    const sandbox = sandboxWith();
    for (const [path, item] of Object.entries(CONTROL.paths)) {
      for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH']) {
        const { status } = await sandbox.fetch(
          `http://sandbox${path.replace('{seq}', '1').replace('{name}', 'a')}`,
          { method },
        );
        const isThere = method.toLowerCase() in item;
        expect(`${method} ${path} ${status === 405}`).toBe(`${method} ${path} ${!isThere}`);
      }
    }
  });

  it('lists its paths, and the methods of a path', async () => {
    const sandbox = sandboxWith();
    const unknown = await sandbox.fetch('http://sandbox/_sandbox/stat');
    expect(unknown.status).toBe(404);
    expect((await unknown.json()).message).toContain('/_sandbox/state');
    const wrong = await sandbox.fetch('http://sandbox/_sandbox/clock', { method: 'DELETE' });
    expect(wrong.headers.get('allow')).toBe('GET, POST');
  });

  it('is not what merely begins with its name', async () => {
    const response = await sandboxWith().fetch('http://sandbox/_sandboxes');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('keeps its responses out of caches and other pages', async () => {
    const { headers } = await control(sandboxWith(), 'GET', '/_sandbox/state');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('is up', async () => {
    const sandbox = sandboxWith();
    const { body } = await control(sandbox, 'GET', '/_sandbox/health');
    expect(body).toEqual({
      status: 'ok',
      runner: 'manual',
      release: CONTRACT.version,
      executions: 32,
      revision: sandbox.state.revision,
      requests: 0,
      clock: { mode: 'virtual', now: '2026-03-02T09:30:00.000Z', rate: 0, due: null },
      worlds: [],
    });
  });
});

describe('the state', () => {
  it('is the same after it was read and put back', async () => {
    const sandbox = sandboxWith();
    await start(sandbox);
    const { body: before } = await control(sandbox, 'GET', '/_sandbox/state');
    const { body: received } = await control(sandbox, 'PUT', '/_sandbox/state', before);
    const { body: after } = await control(sandbox, 'GET', '/_sandbox/state');
    expect(received).toEqual(before);
    expect(after).toEqual(before);
    expect(before.executions).toHaveLength(33);
  });

  it('is empty, with default settings, where a document has nothing', async () => {
    const { body } = await control(sandboxWith(), 'PUT', '/_sandbox/state', {});
    expect(body).toMatchObject({ tenants: [], executions: [], settings: { default_page_size: 1000 } });
  });

  it('keeps keys that it does not know', async () => {
    const document = { tenants: ['a'], weather: 'fine', settings: { colour: 'blue' } };
    const { body } = await control(sandboxWith(), 'PUT', '/_sandbox/state', document);
    expect(body).toMatchObject({ weather: 'fine', settings: { colour: 'blue' } });
  });

  it('of a state file can be put without keeping when the file was saved', async () => {
    const file = { tenants: ['default_tenant'], saved_at: '2026-03-02T09:15:00.000Z', note: 'mine' };
    const { status, body } = await control(sandboxWith(), 'PUT', '/_sandbox/state', file);
    expect(status).toBe(200);
    expect(body).toMatchObject({ tenants: ['default_tenant'], note: 'mine' });
    expect(body).not.toHaveProperty('saved_at');
  });

  it('reports all issues of a document, and changes nothing', async () => {
    const sandbox = sandboxWith();
    const before = await count(sandbox);
    const document = {
      tenants: ['a'],
      deployments: [{ id: 'd', tenant: 'b', blueprint_id: 'none', created_by: 'x' }],
    };
    const { status, body } = await control(sandbox, 'PUT', '/_sandbox/state', document);
    expect(status).toBe(400);
    expect(body.issues.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['/deployments/0/tenant', '/deployments/0/blueprint_id']),
    );
    expect(await count(sandbox)).toBe(before);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{"tenants": '],
    ['a list', '[]'],
    ['nesting without end', `{"a": ${'['.repeat(100_000)}`],
    ['deep nesting', `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('rejects %s in its place', async (_, document) => {
    const sandbox = sandboxWith();
    const { status, body } = await control(sandbox, 'PUT', '/_sandbox/state', document);
    expect(status).toBe(400);
    expect(body.issues).toHaveLength(1);
    expect((await control(sandbox, 'GET', '/_sandbox/state')).body.executions).toHaveLength(32);
  });

  it('has numbers that JSON does not know, and gets them back', async () => {
    const sandbox = sandboxWith();
    const started = await sandbox.fetch('http://sandbox/api/v3.1/executions', {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('admin:admin')}`,
        tenant: 'default_tenant',
        'content-type': 'application/json',
      },
      body: '{"deployment_id": "shop-vienna", "workflow_id": "restart", "allow_custom_parameters": true, "parameters": {"a": NaN, "b": 123456789012345678901}}',
    });
    expect(started.status).toBe(201);
    const text = [...sandbox.state.text()].join('');
    expect(text).toContain('{"a": NaN, "b": 123456789012345678901}');
    const put = await sandbox.fetch('http://sandbox/_sandbox/state', { method: 'PUT', body: text });
    expect(put.status).toBe(200);
    expect(await put.text()).toBe(text);
  });

  it('can be read as text while it changes, and is as it was at the beginning', async () => {
    const sandbox = sandboxWith();
    const before = sandbox.state.get();
    const pieces = sandbox.state.text()[Symbol.iterator]();
    let text = pieces.next().value ?? '';
    const { body: started } = await start(sandbox);
    await api(sandbox, 'PATCH', `/executions/${started.id}`, { body: { status: 'terminated' } });
    await api(sandbox, 'DELETE', '/executions', { body: {} });
    for (let piece = pieces.next(); !piece.done; piece = pieces.next()) text += piece.value;
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(before)));
    expect(sandbox.state.get().executions).not.toEqual(before.executions);
  });

  it('is not in the response of a PUT that prefers a minimal one', async () => {
    const sandbox = sandboxWith();
    const { body: state } = await control(sandbox, 'GET', '/_sandbox/state');
    const headers = { prefer: 'return=minimal' };
    const { status, body } = await control(sandbox, 'PUT', '/_sandbox/state', state, headers);
    expect([status, body]).toEqual([204, null]);
    expect((await control(sandbox, 'PUT', '/_sandbox/state', {}, headers)).status).toBe(204);
    expect(sandbox.state.get().executions).toEqual([]);
  });

  it('gives users and blueprints by themselves', async () => {
    const sandbox = sandboxWith();
    const { users, blueprints } = sandbox.state.get();
    expect((await control(sandbox, 'GET', '/_sandbox/users')).body.items).toEqual(users);
    expect((await control(sandbox, 'GET', '/_sandbox/blueprints')).body.items).toEqual(blueprints);
  });

  it('gives deployments and deployment groups by themselves', async () => {
    const sandbox = sandboxWith();
    const { deployments, deployment_groups: groups } = sandbox.state.get();
    expect((await control(sandbox, 'GET', '/_sandbox/deployments')).body.items).toEqual(deployments);
    expect((await control(sandbox, 'GET', '/_sandbox/deployment-groups')).body.items).toEqual(groups);
  });
});

describe('a reset', () => {
  it('leaves nothing of what was', async () => {
    const sandbox = sandboxWith();
    const beginning = sandbox.state.get();
    await start(sandbox);
    await control(sandbox, 'PUT', '/_sandbox/faults', { rules: [{ effect: { kind: 'no-response' } }] });
    await control(sandbox, 'POST', '/_sandbox/clock', { advance: 1000 });
    await control(sandbox, 'POST', '/_sandbox/reset');
    expect(sandbox.state.get()).toEqual(beginning);
    expect((await control(sandbox, 'GET', '/_sandbox/outbox')).body.items).toEqual([]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests')).body.items).toEqual([]);
    expect((await control(sandbox, 'GET', '/_sandbox/faults')).body.rules).toEqual([]);
    expect((await control(sandbox, 'GET', '/_sandbox/clock')).body.now).toBe('2026-03-02T09:30:00.000Z');
  });

  it('goes back to the start-up state also when another one was put', async () => {
    const sandbox = sandboxWith();
    await control(sandbox, 'PUT', '/_sandbox/state', {});
    await control(sandbox, 'POST', '/_sandbox/reset');
    expect(await count(sandbox)).toBe(28);
  });

  it('gives the same responses to the same requests, ids and times included', async () => {
    const sandbox = sandboxWith({ runner: 'auto', seed: 'again' });
    const run = async () => {
      const started = await start(sandbox);
      await control(sandbox, 'POST', '/_sandbox/clock', { advance: 120_000 });
      return [started.body, (await api(sandbox, 'GET', '/executions')).body];
    };
    const first = await run();
    await control(sandbox, 'POST', '/_sandbox/reset');
    expect(await run()).toEqual(first);
  });

  it('makes the revision grow, as every change does', async () => {
    const sandbox = sandboxWith();
    const revisions = [sandbox.state.revision];
    for (const change of [() => start(sandbox), sandbox.reset, () => start(sandbox), sandbox.reset]) {
      await change();
      revisions.push(sandbox.state.revision);
    }
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  });
});

describe('the clock', () => {
  it('advances on request, and everything due happens before the response', async () => {
    const sandbox = sandboxWith({ runner: 'auto' });
    const { body: started } = await start(sandbox);
    const { body } = await control(sandbox, 'POST', '/_sandbox/clock', { advance: 3_600_000 });
    expect(body).toMatchObject({ mode: 'virtual', now: '2026-03-02T10:30:00.000Z', rate: 0 });
    const { body: execution } = await api(sandbox, 'GET', `/executions/${started.id}`);
    expect(execution.status).toBe('terminated');
    expect(execution.ended_at > execution.started_at && execution.ended_at < body.now).toBe(true);
  });

  it('changes its pace and its time', async () => {
    const sandbox = sandboxWith();
    const change = (document: object) => control(sandbox, 'POST', '/_sandbox/clock', document);
    expect((await change({ rate: 60 })).body).toMatchObject({ mode: 'accelerated', rate: 60 });
    expect((await change({ mode: 'virtual', now: '2027-01-01T00:00:00.000Z' })).body).toEqual({
      mode: 'virtual',
      now: '2027-01-01T00:00:00.000Z',
      rate: 0,
      due: null,
    });
  });

  it('reports when the next event is due, and nothing happens before', async () => {
    const sandbox = sandboxWith({ runner: 'auto' });
    await control(sandbox, 'POST', '/_sandbox/clock', { advance: 600_000 });
    const idle = await control(sandbox, 'GET', '/_sandbox/clock');
    // The one thing to come is the schedule of the example world.
    expect(idle.body.due).toBe('2030-01-01T02:00:00.000Z');
    const { body: started } = await start(sandbox);
    const { body: clock } = await control(sandbox, 'GET', '/_sandbox/clock');
    const status = async () => (await api(sandbox, 'GET', `/executions/${started.id}`)).body.status;
    await control(sandbox, 'POST', '/_sandbox/clock', {
      advance: Date.parse(clock.due) - Date.parse(clock.now) - 1,
    });
    expect(await status()).toBe('pending');
    await control(sandbox, 'POST', '/_sandbox/clock', { advance: 2 });
    expect(await status()).toBe('started');
  });

  it.each([
    [{}, 'must have "advance"'],
    [{ advance: -1 }, '/advance must be 0 or more'],
    [{ advance: '1' }, '/advance must be number'],
    [{ advance: 1, rate: 2 }, '/rate is not known here'],
    [{ mode: 'fast' }, 'must be one of real, accelerated, virtual'],
    [{ mode: 'real', rate: 5 }, 'rate'],
    [{ now: 'tomorrow' }, '/now must be a date-time'],
    [{ now: '1066-10-14T00:00:00Z' }, '1970'],
    [[], 'must be object'],
  ])('rejects %j', async (document, message) => {
    const { status, body } = await control(sandboxWith(), 'POST', '/_sandbox/clock', document);
    expect(status).toBe(400);
    expect(body.message).toContain(message);
  });

  it('is the same in the hands of a program', async () => {
    const { clock } = sandboxWith({ clock: { mode: 'virtual', now: '2026-01-01T00:00:00.000Z' } });
    clock.advance(1500);
    expect(clock).toMatchObject({ mode: 'virtual', rate: 0, now: '2026-01-01T00:00:01.500Z' });
    clock.set({ mode: 'accelerated', rate: 10 });
    expect(clock.mode).toBe('accelerated');
    expect(() => clock.advance(-1)).toThrow('not negative');
  });
});

describe('the outbox', () => {
  it('has what a worker needs to play its part', async () => {
    const sandbox = sandboxWith();
    const { body: started } = await start(sandbox);
    const { body } = await control(sandbox, 'GET', '/_sandbox/outbox');
    expect(body.items).toMatchObject([{ seq: 1, kind: 'start', execution_id: started.id }]);
    const asWorker = { authorization: '', 'execution-token': body.items[0].execution_token };
    const patched = await api(sandbox, 'PATCH', `/executions/${started.id}`, {
      body: { status: 'started' },
      headers: asWorker,
    });
    expect(patched).toMatchObject({ status: 200, body: { status: 'started' } });
  });
});

describe('the journal', () => {
  it('lists the requests since a request', async () => {
    const sandbox = sandboxWith();
    for (const _ of Array(3)) await api(sandbox, 'GET', '/executions');
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests?since=1');
    expect(body.items.map(({ seq }: { seq: number }) => seq)).toEqual([2, 3]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests?since=3')).body.items).toEqual([]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests?since=9')).body.items).toEqual([]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests?since=-1')).status).toBe(400);
    expect((await control(sandbox, 'GET', '/_sandbox/health')).body.requests).toBe(3);
  });

  it('keeps the newest thousand, and knows which those are', async () => {
    const sandbox = sandboxWith();
    for (const _ of Array(2500)) await api(sandbox, 'GET', '/executions?_size=0');
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests?since=2498');
    expect(body.items.map(({ seq }: { seq: number }) => seq)).toEqual([2499, 2500]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests?since=7')).body.items).toHaveLength(1000);
    expect((await control(sandbox, 'GET', '/_sandbox/requests/1500')).status).toBe(404);
  });

  it('returns a request with its response', async () => {
    const sandbox = sandboxWith();
    const { body: started } = await start(sandbox);
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests/1');
    expect(body.request).toMatchObject({ seq: 1, operationId: 'startExecution', status: 201 });
    expect(body.response.body).toEqual(started);
    expect(body.response.headers['X-Cloudify-Audit-Username']).toBe('admin');
    expect((await control(sandbox, 'GET', '/_sandbox/requests/2')).status).toBe(404);
  });

  it('stores the responses of the newest two hundred requests', async () => {
    const sandbox = sandboxWith();
    for (const _ of Array(450)) await api(sandbox, 'GET', '/executions?_size=0');
    const responseTo = async (seq: number) =>
      (await control(sandbox, 'GET', `/_sandbox/requests/${seq}`)).body.response;
    expect((await responseTo(251)).body).toMatchObject({ items: [] });
    expect(await responseTo(250)).toBeNull();
  });

  it('stores a page completely, and truncates a longer body', async () => {
    const sandbox = sandboxWith();
    const body = { ...START, force: true };
    for (const _ of Array(80)) await api(sandbox, 'POST', '/executions', { body });
    const { body: page } = await api(sandbox, 'GET', '/executions?_size=50');
    await api(sandbox, 'GET', '/executions?_size=100');
    const responseTo = async (seq: number) =>
      (await control(sandbox, 'GET', `/_sandbox/requests/${seq}`)).body.response.body;
    expect(await responseTo(81)).toEqual(page);
    expect(await responseTo(82)).toHaveLength(64 * 1024);
    expect(await responseTo(82)).toContain('{"metadata": {"pagination": {"total": 108');
  });

  it('omits monitoring requests, and no fault applies to them', async () => {
    const sandbox = sandboxWith();
    const rules = [{ count: 1, effect: { kind: 'unavailable', status: 503, retry_after: 1 } }];
    await control(sandbox, 'PUT', '/_sandbox/faults', { rules });
    const headers = { 'x-sandbox-observer': 'console' };
    expect((await api(sandbox, 'GET', '/executions', { headers })).status).toBe(200);
    expect((await control(sandbox, 'GET', '/_sandbox/requests')).body.items).toEqual([]);
    // A request that changes something is not monitoring.
    expect((await api(sandbox, 'POST', '/executions', { body: START, headers })).status).toBe(503);
    expect((await control(sandbox, 'GET', '/_sandbox/requests')).body.items).toHaveLength(1);
  });

  it('shows the request and its response', async () => {
    const sandbox = sandboxWith();
    const { body: started } = await start(sandbox);
    await start(sandbox);
    await api(sandbox, 'GET', '/nothing?here=1', { headers: { authorization: '' } });
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items).toMatchObject([
      {
        seq: 1,
        operationId: 'startExecution',
        method: 'POST',
        path: '/api/v3.1/executions',
        query: '',
        body: START,
        user: 'admin',
        status: 201,
        error_code: null,
        interference: null,
      },
      { seq: 2, status: 400, error_code: 'existing_running_execution_error' },
      {
        seq: 3,
        operationId: null,
        path: '/api/v3.1/nothing',
        query: 'here=1',
        body: null,
        user: null,
        status: 404,
      },
    ]);
    expect(started.id).toBeTruthy();
  });

  it('leaves out credentials of every kind', async () => {
    const sandbox = sandboxWith();
    const secrets = {
      authorization: `Basic ${btoa('admin:admin')}`,
      'authentication-token': 'ctok-example-0123456789abcdef',
      'execution-token': 'e-secret',
      cookie: 'session=c-secret',
      'proxy-authorization': 'p-secret',
      'x-mine': 'kept',
    };
    // In a browser some of these could not be set; a program that speaks HTTP can.
    sandbox.handle({ method: 'GET', path: '/api/v3.1/executions', query: '', headers: secrets, body: null });
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items[0].headers).toEqual({
      ...Object.fromEntries(Object.keys(secrets).map((name) => [name, '[redacted]'])),
      'x-mine': 'kept',
    });
    expect(JSON.stringify(body)).not.toMatch(/secret|0123456789abcdef|YWRtaW4/);
  });

  it('counts on when it was emptied', async () => {
    const sandbox = sandboxWith();
    const list = () => api(sandbox, 'GET', '/executions');
    await list();
    await list();
    await control(sandbox, 'DELETE', '/_sandbox/requests');
    await list();
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests?since=2');
    expect(body.items.map(({ seq }: { seq: number }) => seq)).toEqual([3]);
    expect((await control(sandbox, 'GET', '/_sandbox/requests/3')).status).toBe(200);
    expect((await control(sandbox, 'GET', '/_sandbox/requests/2')).status).toBe(404);
    expect((await control(sandbox, 'GET', '/_sandbox/health')).body.requests).toBe(3);
  });

  it('holds a few megabytes at most, and always the newest request', async () => {
    const sandbox = sandboxWith();
    const body = { deployment_id: 'none', workflow_id: 'x', parameters: { text: 'x'.repeat(60_000) } };
    for (let each = 0; each < 200; each++) await api(sandbox, 'POST', '/executions', { body });
    const { items } = (await control(sandbox, 'GET', '/_sandbox/requests')).body;
    expect(items.at(-1).seq).toBe(200);
    expect(items.length).toBeGreaterThan(20);
    expect(items.length).toBeLessThan(80);
  });

  it('keeps the newest thousand, and of a long body the beginning', async () => {
    const sandbox = sandboxWith();
    for (let each = 0; each < 2500; each++) {
      sandbox.handle({ method: 'GET', path: '/api/v3.1/x', query: `${each}`, headers: {}, body: null });
    }
    await api(sandbox, 'POST', '/executions', { body: { padding: 'x'.repeat(200_000) } });
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items).toHaveLength(1000);
    expect(body.items.at(-1)).toMatchObject({ seq: 2501, error_code: 'bad_parameters_error' });
    expect(body.items.at(-1).body).toHaveLength(64 * 1024);
  });

  it('names the defect that the response replaced', async () => {
    const sandbox = sandboxWith();
    await api(sandbox, 'GET', '/executions?status=bogus');
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests');
    expect(body.items[0].deviation).toMatch(/^[a-z-]+$/);
  });

  it('does not list requests to the control plane', async () => {
    const sandbox = sandboxWith();
    await control(sandbox, 'GET', '/_sandbox/health');
    expect((await control(sandbox, 'GET', '/_sandbox/requests')).body.items).toEqual([]);
  });
});

describe('what a sandbox is made with', () => {
  it.each([
    [{ runner: 'automatic' }, '/runner must be one of auto, manual'],
    [{ defects: true }, '/defects must be one of intended, emulated'],
    [{ strict: 'yes' }, '/strict must be one of true, false'],
    [{ clock: 'fast' }, '/clock/mode must be one of real, accelerated, virtual'],
    [{ clock: { speed: 2 } }, '/clock/speed is not known here'],
    [{ clock: { now: 'noon' } }, '/clock/now must be a date-time'],
    [{ speed: 2 }, '/speed is unknown'],
  ])('is rejected when it is %j', (options, message) => {
    expect(() => createSandbox(options as unknown as SandboxOptions)).toThrow(message);
  });

  it('is rejected with all errors when it is not a state', () => {
    expect(() => createSandbox({ state: { tenants: 'all' } as object })).toThrow('/tenants must be an array');
  });

  it('has its responses validated during development by default', () => {
    const judged = (environment: string, options: SandboxOptions = {}) => {
      vi.stubEnv('NODE_ENV', environment);
      return parseOptions(options).validate;
    };
    expect([judged('test'), judged('development'), judged('production')]).toEqual([true, true, false]);
    expect([judged('test', { validate: false }), judged('', { validate: true })]).toEqual([false, true]);
    vi.unstubAllEnvs();
  });

  it('may have its own mind about the runner', async () => {
    const state = { ...createSandbox().state.get(), settings: { runner: 'manual' as const } };
    expect(sandboxWith({ state, runner: 'auto' }).state.get().settings).toMatchObject({ runner: 'manual' });
  });

  it('decides the ids', async () => {
    const ids = await Promise.all(
      ['a', 'a', 'b'].map(async (seed) => (await start(sandboxWith({ seed }))).body.id),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});
