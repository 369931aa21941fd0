/** The installed package in a browser: in a page that uses no bundler, and in a worker that uses one. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, NO_BROWSER } from '../browser/launch.ts';
import { type StartedProcess, start } from '../scripts/started-process.ts';
import { describeUnless } from '../unless.ts';
import { serveFiles } from './file-server.ts';

const { project } = inject('installed');

/** What consumer/speak.mjs reports, wherever it runs. */
const SPOKEN = { started: 'pending', listed: true, rejection: [true, 401, 'unauthorized_error'] };

/** What consumer/page.html offers. */
declare const speakTo: (url: string) => Promise<unknown>;
declare const runInPage: () => Promise<string>;

describeUnless(NO_BROWSER)('in a browser', () => {
  let files: Awaited<ReturnType<typeof serveFiles>>;
  let served: StartedProcess;
  let manager: string;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const requested = new Set<string>();

  beforeAll(async () => {
    // Another origin than the page's, as a manager is: each request is one across origins.
    served = start(process.execPath, ['node_modules/.bin/cloudify-executions', 'sandbox', '--port', '0'], {
      cwd: project,
    });
    [, manager = ''] = await served.waitFor(/^listening on (http:\/\/127\.0\.0\.1:\d+)$/m);
    files = await serveFiles(project);
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requested.add(new URL(request.url()).origin));
    await page.goto(`${files.origin}/page.html`);
    await page.waitForFunction('"speakTo" in globalThis');
  });
  afterAll(async () => {
    await browser?.close();
    files?.close();
    served?.child.kill();
  });

  it('a page that has an import map speaks to a manager of another origin', async () => {
    const spoken = await page.evaluate((url) => speakTo(url), manager);
    expect(spoken).toEqual(SPOKEN);
    expect(complaints).toEqual([]);
  });

  it('a page runs a sandbox of its own, without any request', async () => {
    requested.clear();
    const status = await page.evaluate(() => runInPage());
    expect(status).toBe('terminated');
    expect([...requested]).toEqual([]);
  });

  it('a worker speaks to a manager of another origin', async () => {
    const bundle = await rolldown({ input: join(project, 'worker.mjs'), platform: 'browser' });
    const [{ code, imports }] = (await bundle.generate({ format: 'esm' })).output;
    await bundle.close();
    expect(imports).toEqual([]);
    const spoken = await page.evaluate(
      async ([code, url]) => {
        const script = URL.createObjectURL(new Blob([code as string], { type: 'text/javascript' }));
        const worker = new Worker(script, { type: 'module' });
        const response = new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(message);
        });
        worker.postMessage(url);
        return await response.finally(() => worker.terminate());
      },
      [code, manager],
    );
    expect(spoken).toEqual(SPOKEN);
  });
});
