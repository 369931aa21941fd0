/** The guide's hooks for TanStack Query in a real page, word for word, against a sandbox that lives in the same page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { launchBrowser, NO_BROWSER } from '../../browser/launch.ts';
import { SOURCES, sampleWith } from './sample.ts';

/** What the page offers: its manager, and what it has been asked. */
declare const sandbox: Sandbox;
declare const asked: string[];

/** The sample with a page around it. Pages of two rows, so that the few executions there are fill several. */
async function bundled(): Promise<string> {
  const program = `
    import { createSandbox } from 'cloudify-executions/sandbox';
    import { mount } from './react-page.ts';
    const sandbox = createSandbox({ clock: 'virtual' });
    const asked = [];
    // The client looks it up at every request.
    globalThis.fetch = async (request) => {
      asked.push(request.method + ' ' + new URL(request.url).pathname);
      return await sandbox.fetch(request);
    };
    Object.assign(globalThis, { sandbox, asked });
    ${sampleWith('react-query-and-msw.md', 'useQuery').replace('size: 50', 'size: 2')}
    mount({ useExecution, useExecutions, useStart });`;
  // Beside react-page.ts, though it is no file.
  const entry = join(import.meta.dirname, 'guide-page.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { alias: SOURCES },
    // "use client" is for servers, and there is none.
    onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
    plugins: [
      {
        name: 'the sample as an entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? { code: program, moduleType: 'ts' } : null),
      },
    ],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const [{ code }] = (await bundle.generate({ format: 'esm' })).output;
  await bundle.close();
  return code;
}

if (NO_BROWSER) console.warn(`The recipe was not tried in a browser: ${NO_BROWSER}`);

describe.skipIf(NO_BROWSER)('a page with TanStack Query', () => {
  let code: string;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const pages = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(
      url === '/page.js'
        ? code
        : '<!doctype html><body></body><script type="module" src="/page.js"></script>',
    );
  });

  beforeAll(async () => {
    code = await bundled();
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    pages.close();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    // The page's timers go when the test says so.
    await page.clock.install();
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
    await page.locator('#all').waitFor();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  const shows = (selector: string, text: string | RegExp) =>
    page.locator(selector).filter({ hasText: text }).waitFor();
  const askedFor = (pattern: RegExp) =>
    page.evaluate(() => asked).then((lines) => lines.filter((line) => pattern.test(line)).length);

  it('starts an execution and watches it until it is finished', async () => {
    await page.locator('#start').click();
    await shows('#one', 'pending');
    await page.evaluate(() => sandbox.clock.advance(600_000));
    await page.clock.runFor(2_000);
    await shows('#one', 'terminated');
    const before = await askedFor(/^GET .*\/executions\/./);
    expect(before).toBeGreaterThan(0);
    await page.clock.runFor(60_000);
    expect(await askedFor(/^GET .*\/executions\/./)).toBe(before);
    expect(await askedFor(/^POST/)).toBe(1);
  });

  it('shows the code of an error response after one request', { tags: 'full' }, async () => {
    await page.locator('#unknown').click();
    await shows('#one', 'unknown, refused: not_found_error');
    await page.clock.runFor(60_000);
    expect(await askedFor(/\/executions\/unknown$/)).toBe(1);
  });

  it('does not repeat a rejected start', { tags: 'full' }, async () => {
    await page.locator('#start').click();
    await shows('#one', 'pending');
    await page.locator('#start').click();
    await shows('#start-refused', 'existing_running_execution_error');
    await page.clock.runFor(60_000);
    expect(await askedFor(/^POST/)).toBe(2);
  });

  it('pages through all rows once', async () => {
    const total = await page.evaluate(async () => {
      const headers = { authorization: `Basic ${btoa('olga:olga')}`, tenant: 'default_tenant' };
      const list = await sandbox.fetch('/api/v3.1/executions?status=terminated&_size=0', { headers });
      return (await list.json()).metadata.pagination.total;
    });
    expect(total).toBeGreaterThan(2);
    const ids = async () => ((await page.locator('#all').textContent()) ?? '').split(' ').filter(Boolean);
    await shows('#all', / /);
    for (let seen = 2; await page.locator('#more').isVisible(); seen += 2) {
      expect(await ids()).toHaveLength(seen);
      await page.locator('#more').click();
      await page.waitForFunction(
        (n) => (document.querySelector('#all')?.textContent ?? '').split(' ').length > n,
        seen,
      );
    }
    expect(new Set(await ids()).size).toBe(total);
  });
});
