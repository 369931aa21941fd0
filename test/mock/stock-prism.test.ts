/** Prism's own command serves the published document without our code. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE, ROOT } from '../../scripts/lib/bundle.ts';
import { type StartedProcess, start } from '../scripts/started-process.ts';

describe('Prism’s own command, over the bundled contract', () => {
  let prism: StartedProcess;
  let url: string;
  const headers = { Authorization: `Basic ${btoa('admin:admin')}`, Tenant: 'default_tenant' };

  beforeAll(async () => {
    const command = join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js');
    prism = start(process.execPath, [command, 'mock', BUNDLE, '--host', '127.0.0.1', '--port', '0']);
    [, url = ''] = await prism.waitFor(/listening on (http:\/\/127\.0\.0\.1:\d+)/);
  });

  afterAll(async () => {
    prism.child.kill();
    await prism.ended;
  });

  test('responds to a list with the first example', async () => {
    const response = await fetch(`${url}/executions?status=started&_include=id,status`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('items.0.status', 'started');
  });

  test('rejects a body that the contract does not allow', async () => {
    const response = await fetch(`${url}/executions`, {
      method: 'DELETE',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: '{"keep_last": 0}',
    });
    expect(response.status).toBe(400);
  });

  test('gives any documented error on request', async () => {
    const response = await fetch(`${url}/executions/any`, { headers: { ...headers, Prefer: 'code=404' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toHaveProperty('error_code', 'not_found_error');
  });
});
