/** The middleware that comes with the SDK, in a page whose Content-Security-Policy forbids code made from text. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

describeUnless(NO_BROWSER)('a page with a strict content security policy', () => {
  let browser: Browser;
  let script: string;
  const pages = createServer((request, response) => {
    if (request.url === '/entry.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    } else {
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
      response.end('<!doctype html><title>Strict</title><script type="module" src="/entry.js"></script>');
    }
  });

  beforeAll(async () => {
    const bundle = await rolldown({
      input: join(import.meta.dirname, 'strict-page-entry.ts'),
      platform: 'browser',
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    await bundle.close();
    script = output[0].code;
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    pages.close();
  });

  it('runs the middleware without eval', { tags: 'full' }, async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}`);
    await page.waitForFunction('"outcome" in globalThis');
    expect(await page.evaluate('outcome')).toEqual({
      evaluated: 'EvalError',
      isOurs: true,
      name: 'ResponseValidationError',
      wrong: true,
      logged: ['listExecutions request', 'listExecutions 200', 'listExecutions response'],
    });
    expect(complaints).toEqual([]);
  });
});
