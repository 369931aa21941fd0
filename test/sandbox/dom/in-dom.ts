// What is tested the same way under each DOM that test suites run in.
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../../src/client/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';

const auth = { username: 'admin', password: 'admin' };
const start = { deployment_id: 'shop-vienna', workflow_id: 'backup', force: true };
const basic = { authorization: `Basic ${btoa('admin:admin')}`, Tenant: 'default_tenant' };

export function testUnderDom(): void {
  const sandbox = createSandbox({ clock: { mode: 'virtual' }, validate: true });
  const url = 'http://localhost:3000/api/v3.1/executions';

  test('a DOM is there', () => {
    expect(document.createElement('p').tagName).toBe('P');
  });

  async function expectToWork(client: CloudifyClient) {
    const { id } = await client.executions.start(start);
    expect(await client.executions.get(id)).toMatchObject({ id, workflow_id: 'backup' });
    expect((await client.executions.list({ filter: { id } })).items).toHaveLength(1);
    await expect(client.executions.get('none')).rejects.toMatchObject({ code: 'not_found_error' });
    const { data } = await client.http.POST('/executions', { body: start });
    expect(data).toMatchObject({ workflow_id: 'backup' });
  }

  describe('the fetch of a sandbox', () => {
    test('serves a client', async () => {
      await expectToWork(
        new CloudifyClient({ baseUrl: 'http://localhost:3000', auth, fetch: sandbox.fetch }),
      );
    });

    test.each([
      ['a URL and settings', () => sandbox.fetch(url, { headers: basic })],
      ['a URL object', () => sandbox.fetch(new URL(url), { headers: basic })],
      ['a Request', () => sandbox.fetch(new Request(url, { headers: basic }))],
      ['a Request and settings', () => sandbox.fetch(new Request(url), { headers: basic })],
      ['Headers', () => sandbox.fetch(url, { headers: new Headers(basic) })],
    ])('takes %s', async (_name, send) => {
      const response = await send();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect((await response.json()).items.length).toBeGreaterThan(0);
    });

    test('takes bodies', async () => {
      const body = JSON.stringify(start);
      const headers = { ...basic, 'Content-Type': 'application/json' };
      const fromText = await sandbox.fetch(url, { method: 'POST', headers, body });
      const fromRequest = await sandbox.fetch(new Request(url, { method: 'POST', headers, body }));
      expect([fromText.status, fromRequest.status]).toEqual([201, 201]);
    });

    test('rejects with the reason of an abort', async () => {
      const controller = new AbortController();
      controller.abort(new Error('enough'));
      await expect(sandbox.fetch(url, { headers: basic, signal: controller.signal })).rejects.toThrow();
    });
  });

  describe('inside Mock Service Worker', () => {
    const worker = setupServer(http.all('*', ({ request }) => sandbox.fetch(request)));
    beforeAll(() => worker.listen());
    afterAll(() => {
      worker.close();
      sandbox.close();
    });

    test('serves a client of the global fetch', async () => {
      await expectToWork(new CloudifyClient({ baseUrl: 'http://localhost:3000', auth }));
    });

    test('serves the global fetch', async () => {
      const response = await fetch(url, { headers: basic });
      expect(response.status).toBe(200);
      expect((await response.json()).items.length).toBeGreaterThan(0);
    });

    test('gives way to another handler', async () => {
      worker.use(http.get('*/executions/:id', () => HttpResponse.text('<html>', { status: 502 })));
      const client = new CloudifyClient({ baseUrl: 'http://localhost:3000', auth, retry: false });
      await expect(client.executions.get('none')).rejects.toMatchObject({ status: 502 });
    });
  });
}
