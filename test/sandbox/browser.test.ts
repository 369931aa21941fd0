import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/server/index.ts';
import { launchBrowser, NO_BROWSER } from '../browser/launch.ts';
import { describeUnless } from '../unless.ts';
import { tryOut } from './browser-entry.ts';

async function bundled(file: string): Promise<{ code: string; imports: string[]; warnings: string[] }> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: join(import.meta.dirname, file),
    platform: 'browser',
    onLog: (level, log) => warnings.push(`${level}: ${log.message}`),
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [{ code, imports, dynamicImports }] = output;
  return { code, imports: [...imports, ...dynamicImports], warnings };
}

describe('the sandbox as a bundle', () => {
  it('needs nothing of Node, and nothing that is not in it', async () => {
    const { imports, warnings } = await bundled('../../src/sandbox/index.ts');
    expect([imports, warnings]).toEqual([[], []]);
  });
});

describeUnless(NO_BROWSER)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let origin: string;
  let code: string;
  let server: SandboxServer;
  const complaints: string[] = [];
  const pages = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>A page of another origin</title>');
  });
  const sandbox = createSandbox({ clock: 'virtual' });

  beforeAll(async () => {
    ({ code } = await bundled('browser-entry.ts'));
    server = await serveSandbox(sandbox);
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    sandbox.close();
    pages.close();
  });

  it('it does in a page what it does in Node', async () => {
    await page.addScriptTag({ type: 'module', content: code });
    await page.waitForFunction('"tryOut" in globalThis');
    const there = await page.evaluate(() =>
      (globalThis as unknown as { tryOut(): Promise<unknown> }).tryOut(),
    );
    expect(there).toEqual(await tryOut());
    expect(there).toMatchObject({ status: 'terminated' });
    expect(complaints).toEqual([]);
  });

  it('it does in a worker what it does in Node', async () => {
    const there = await page.evaluate(async (source) => {
      const script = `${source}\ntryOut().then(postMessage, (error) => postMessage(error.stack));`;
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      const worker = new Worker(url, { type: 'module' });
      return await new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => resolve(message);
      });
    }, code);
    expect(there).toEqual(await tryOut());
  });

  it('a page of another origin uses the API on a port, credentials and preflight included', async () => {
    const seen = await page.evaluate(async (url) => {
      const headers = {
        authorization: `Basic ${btoa('admin:admin')}`,
        tenant: 'default_tenant',
        'content-type': 'application/json',
      };
      const send = (method: string, path: string, body: object | null) =>
        fetch(`${url}/api/v3.1/executions${path}`, {
          method,
          headers,
          credentials: 'include',
          body: body && JSON.stringify(body),
        });
      const start = { deployment_id: 'shop-vienna', workflow_id: 'restart' };
      const started = await send('POST', '', start);
      const { id } = await started.json();
      const patched = await send('PATCH', `/${id}`, { status: 'started' });
      const again = await send('POST', '', start);
      const user = started.headers.get('x-cloudify-audit-username');
      return [started.status, user, patched.status, again.status, (await again.json()).error_code];
    }, server.url);
    expect(seen).toEqual([201, 'admin', 200, 400, 'existing_running_execution_error']);
  });

  it('and neither reads nor moves the control plane', async () => {
    const { revision } = sandbox.state;
    const seen = await page.evaluate(
      async (url) =>
        await Promise.all(
          ['GET /_sandbox/state', 'POST /_sandbox/reset', 'PUT /_sandbox/state'].map(async (each) => {
            const [method = '', path = ''] = each.split(' ');
            const body = method === 'PUT' ? '{}' : null;
            const read = await fetch(url + path, { method, body }).then(
              () => 'was read',
              () => 'was not read',
            );
            // What a form could send is sent, and only the response is kept from the page.
            if (method !== 'PUT') await fetch(url + path, { method, mode: 'no-cors' }).catch(() => {});
            return read;
          }),
        ),
      server.url,
    );
    expect(seen).toEqual(Array(3).fill('was not read'));
    expect(sandbox.state.revision).toBe(revision);
  });
});
