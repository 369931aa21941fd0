/** The recipes of the guide Test your program, word for word: in vitest, in a program, with Vite and with Playwright. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import ts from 'typescript';
import { createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/bundle.ts';
import { createSandbox, type PrivateWorld } from '../../../src/sandbox/index.ts';
import { launchBrowser, NO_BROWSER } from '../../browser/launch.ts';
import { start } from '../../scripts/started-process.ts';
import { testUnless } from '../../unless.ts';
import { onSources, sampleWith } from './sample.ts';

const GUIDE = 'testing.md';

let folder: string;
beforeAll(async () => {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'testing-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The sample with this text in a file, importing the package from its sources. Node strips no types below node_modules. */
async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  await writeFile(
    file,
    onSources(ts.transpileModule(sampleWith(GUIDE, text), { compilerOptions }).outputText),
  );
  return file;
}

test('a world for each test, and fake timers, in vitest', { tags: 'full' }, async () => {
  await written('worlds.test.mjs', 'onCleanup');
  await written('timers.test.mjs', 'useFakeTimers');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--root',
    folder,
    '--maxWorkers=1',
    '--reporter=json',
    '--outputFile=report.json',
  ];
  await start(process.execPath, args, { cwd: ROOT }).ended;
  expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({
    numPassedTests: 3,
    numTotalTests: 3,
  });
});

test('a server that ends with its block', async () => {
  const file = await written('server.mjs', 'await using');
  expect(await start(process.execPath, [file]).ended).toEqual({ code: 0, signal: null, output: '1\n' });
});

test("Vite's development server forwards the API", async () => {
  const file = await written('vite-config.mjs', 'closeBundle');
  const { default: config } = await import(pathToFileURL(file).href);
  const { plugins, ...options } = await config();
  const vite = await createServer({
    ...options,
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { ...options.server, port: 0 },
  });
  try {
    await vite.listen();
    const headers = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
    const url = new URL('/api/v3.1/executions?_size=1', vite.resolvedUrls?.local[0]);
    expect(await (await fetch(url, { headers })).json()).toMatchObject({
      items: [{ tenant_name: 'default_tenant' }],
    });
  } finally {
    await vite.close();
    await plugins[0].closeBundle();
  }
});

testUnless(NO_BROWSER)('a page of Playwright reaches a world', async () => {
  const file = await written('route.mjs', 'page.route');
  const { routeTo } = (await import(pathToFileURL(file).href)) as {
    routeTo: (page: Page, world: PrivateWorld) => Promise<void>;
  };
  const sandbox = createSandbox({ clock: 'virtual' });
  const world = sandbox.world('page');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('http://console.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>' }),
    );
    await routeTo(page, world);
    await page.goto('http://console.test/');
    const status = await page.evaluate(async () => {
      const response = await fetch('/api/v3.1/executions', {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa('admin:admin')}`,
          tenant: 'default_tenant',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'backup' }),
      });
      return response.status;
    });
    expect(status).toBe(201);
    expect(world.requests.find({ operationId: 'startExecution' })).toMatchObject({ user: 'admin' });
  } finally {
    await browser.close();
    sandbox.close();
  }
});
