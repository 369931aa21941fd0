import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Fallback } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/server/index.ts';

const HEADERS = { Authorization: `Basic ${btoa('admin:admin')}`, Tenant: 'default_tenant' };
const PLUGINS = '/api/v3.1/plugins?_size=1';

let server: SandboxServer | undefined;
afterEach(() => server?.close());

/** The same sandbox in process and over HTTP. */
async function sandboxes(fallback: Fallback) {
  const sandbox = createSandbox({ clock: 'virtual', fallback });
  server = await serveSandbox(sandbox);
  return [
    (path: string, init?: RequestInit) =>
      sandbox.fetch(`http://sandbox${path}`, { headers: HEADERS, ...init }),
    (path: string, init?: RequestInit) => fetch(`${server?.url}${path}`, { headers: HEADERS, ...init }),
  ];
}

describe('a fallback', () => {
  it('responds only to what the sandbox does not serve', async () => {
    const seen: string[] = [];
    const fallback: Fallback = async (request) => {
      seen.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
      return Response.json({ items: ['mine'] }, { status: 201, headers: { 'X-Own': 'yes' } });
    };
    for (const send of await sandboxes(fallback)) {
      const response = await send(PLUGINS, { method: 'POST', body: '{"a":1}' });
      expect([response.status, response.headers.get('x-own')]).toEqual([201, 'yes']);
      expect(await response.json()).toEqual({ items: ['mine'] });
      for (const path of ['/api/v3.1/executions', '/api/v3.1/tenants', '/_sandbox/health', '/_sandbox/none'])
        expect((await send(path)).headers.get('x-own'), path).toBeNull();
      expect((await send('/api/v3.1/executions', { method: 'PUT' })).status).toBe(405);
    }
    expect(seen).toEqual(['POST /api/v3.1/plugins {"a":1}', 'POST /api/v3.1/plugins {"a":1}']);
  });

  it('leaves a request to the sandbox by returning nothing', async () => {
    for (const send of await sandboxes(() => undefined)) {
      const response = await send(PLUGINS, { method: 'POST', body: 'any' });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
    }
  });

  it('that fails is an error of its own over HTTP, and the error of the fetch in process', async () => {
    const [inProcess, overHttp] = await sandboxes(() => Promise.reject(new Error('no network')));
    await expect(inProcess?.(PLUGINS)).rejects.toThrow('no network');
    const response = await overHttp?.(PLUGINS);
    expect([response?.status, response?.headers.get('x-sandbox')]).toEqual([502, 'failed']);
    expect(await response?.json()).toMatchObject({
      error_code: 'fallback_failed',
      message: 'The fallback has failed: no network',
    });
  });

  it('must be a function', () => {
    expect(() => createSandbox({ fallback: 'http://other' as never })).toThrow(
      '/fallback must be a function',
    );
  });
});
