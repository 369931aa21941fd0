/** The manager in a worker, behind a plain fetch: what a network would do to a request happens here as well. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { siteIn } from '../../scripts/serve/site.ts';
import type { InPageManager, createInPageManager as Make } from '../../src/console/data/manager/in-page.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

declare const managerInPage: typeof Make;
declare const manager: InPageManager;
declare const ask: (method: string, path: string, body?: object, init?: RequestInit) => Promise<Response>;

describeUnless(NO_BROWSER)('the manager in the page', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manager-in-page-'));
    await build({
      configFile: false,
      base: './',
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: folder,
        rolldownOptions: {
          input: join(import.meta.dirname, 'manager-entry.ts'),
          output: { entryFileNames: 'entry.js' },
        },
      },
      worker: { format: 'es' },
    });
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><script type="module" src="./entry.js"></script>',
    );
    const site = await siteIn(folder);
    server = createServer(({ method = 'GET', url = '/' }, response) => {
      const reply = site({ method, path: url, query: '', headers: {}, body: null });
      response.writeHead(reply?.status ?? 404, reply?.headers ?? {});
      response.end(reply?.body ?? undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  beforeEach(async () => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('"managerInPage" in globalThis');
    await page.evaluate(() => {
      const made = managerInPage();
      const headers = { Authorization: `Basic ${btoa('admin:admin')}`, Tenant: 'default_tenant' };
      Object.assign(globalThis, {
        manager: made,
        ask: (method: string, path: string, body?: object, init: RequestInit = {}) =>
          made.fetch(`http://manager${path}`, {
            method,
            headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
            ...(body && { body: JSON.stringify(body) }),
            ...init,
          }),
      });
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const putFault = (effect: object) =>
    page.evaluate(
      async (rule) =>
        (
          await manager.fetch('http://manager/_sandbox/faults', {
            method: 'PUT',
            body: JSON.stringify({ rules: [rule] }),
          })
        ).status,
      { effect },
    );

  it('responds like a manager on the network', async () => {
    const response = await page.evaluate(async () => {
      const response = await ask('POST', '/api/v3.1/executions', {
        deployment_id: 'shop-vienna',
        workflow_id: 'backup',
      });
      return [response.status, response.headers.get('content-type'), (await response.json()).status];
    });
    expect(response).toEqual([201, 'application/json', 'pending']);
  });

  it('breaks the connection for a reset fault', async () => {
    await putFault({ kind: 'reset', when: 'after' });
    const failure = () =>
      page.evaluate(() => ask('GET', '/api/v3.1/executions').then(() => 'responded', String));
    expect(await failure()).toBe('TypeError: fetch failed');
    await putFault({ kind: 'truncated' });
    expect(
      await page.evaluate(async () =>
        (await ask('GET', '/api/v3.1/executions')).text().then(() => 'whole', String),
      ),
    ).toMatch(/^TypeError/);
  });

  it('does not respond for a no-response fault until the request is aborted', async () => {
    await putFault({ kind: 'no-response' });
    const failure = await page.evaluate(() => {
      const abort = new AbortController();
      const requested = ask('GET', '/api/v3.1/executions', undefined, { signal: abort.signal });
      setTimeout(() => abort.abort(new Error('given up')), 50);
      return requested.then(() => 'responded', String);
    });
    expect(failure).toBe('Error: given up');
  });

  it('does not execute a request that was aborted before its turn', async () => {
    const [failure, total] = await page.evaluate(async () => {
      const abort = new AbortController();
      const started = ask(
        'POST',
        '/api/v3.1/executions',
        { deployment_id: 'shop-vienna', workflow_id: 'backup' },
        { signal: abort.signal },
      ).then(() => 'responded', String);
      abort.abort(new Error('given up'));
      const why = await started;
      const { metadata } = await (await ask('GET', '/api/v3.1/executions?_size=0')).json();
      return [why, metadata.pagination.total];
    });
    expect([failure, total]).toEqual(['Error: given up', 28]);
  });

  it('rejects pending requests when it is closed', async () => {
    await putFault({ kind: 'latency', milliseconds: 1 });
    const failure = await page.evaluate(() => {
      const requested = ask('GET', '/api/v3.1/executions').then(() => 'responded', String);
      manager.close();
      return Promise.race([requested, new Promise((resolve) => setTimeout(resolve, 2000, 'still waits'))]);
    });
    expect(failure).not.toBe('still waits');
  });
});
