/** Requests of the raw client in Chromium, which uploads the body of a copied request as a stream, over HTTP/2 only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describeUnless(NO_BROWSER)('a cluster whose first manager is gone, in a page', () => {
  let browser: Browser;
  let script: string;
  const pages = createServer((request, response) => {
    const isScript = request.url === '/entry.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>Page</title><script type="module" src="/entry.js"></script>',
    );
  });
  /** Responds with the body that it got. */
  const manager = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authentication-token, tenant, content-type');
    response.setHeader('access-control-allow-methods', '*');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    response.setHeader('content-type', 'application/json').end(text || '{"id":"x"}');
  });

  beforeAll(async () => {
    const bundle = await rolldown({
      input: join(import.meta.dirname, 'failover-entry.ts'),
      platform: 'browser',
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    await bundle.close();
    script = output[0].code;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    pages.close();
    manager.close();
  });

  it('sends bodies to the next one', { tags: 'full' }, async () => {
    const closed = createServer();
    const gone = await listening(closed);
    await new Promise((resolve) => closed.close(resolve));
    const alive = await listening(manager);
    const page = await browser.newPage();
    await page.goto(`${await listening(pages)}/?manager=${gone}&manager=${alive}`);
    await page.waitForFunction('"outcome" in globalThis');
    const url = `${alive}/api/v3.1/executions`;
    expect(await page.evaluate('outcome')).toEqual({
      got: { id: 'x' },
      posted: { data: { deployment_id: 'shop-vienna', workflow_id: 'backup' }, url },
      deleted: { data: { keep_last: 1 }, url },
    });
  });
});
