/** The dashboard of examples/ in a browser, with a sandbox on a port. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { type StartedSandbox, startSandbox } from '../../src/sandbox/server/start-sandbox.ts';
import { launchBrowser, NO_BROWSER } from '../browser/launch.ts';
import { SOURCES } from '../client/recipes/sample.ts';
import { describeUnless } from '../unless.ts';

const root = join(ROOT, 'examples/dashboard');

let folder: string;
beforeAll(async () => {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'dashboard-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('compiles with its own strict settings', { tags: 'full' }, async () => {
  const compilerOptions = {
    paths: Object.fromEntries(Object.entries(SOURCES).map(([name, path]) => [name, [path]])),
  };
  const include = [join(root, 'src'), join(root, 'vite.config.ts')];
  const settings = { extends: join(root, 'tsconfig.json'), compilerOptions, include };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const manifest = createRequire(import.meta.url).resolve('typescript-7/package.json');
  const compiler = [join(dirname(manifest), 'bin/tsc'), '-p', folder];
  const { stdout } = await promisify(execFile)(process.execPath, compiler).catch((error) => error);
  expect(stdout).toBe('');
});

describeUnless(NO_BROWSER)('in a browser', () => {
  let sandbox: StartedSandbox;
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    sandbox = await startSandbox({ clock: 'virtual' });
    const { username, password } = sandbox.auth;
    const env = { CLOUDIFY_HOST: sandbox.url, CLOUDIFY_USERNAME: username, CLOUDIFY_PASSWORD: password };
    Object.assign(process.env, env);
    const config = {
      root,
      configFile: join(root, 'vite.config.ts'),
      // React's packages have directives for servers, which the bundler warns of.
      logLevel: 'error',
      resolve: { alias: SOURCES },
      build: { outDir: join(folder, 'dist') },
      preview: { host: '127.0.0.1', port: 0 },
    } as const;
    await build(config);
    server = await preview(config);
    for (const name of Object.keys(env)) delete process.env[name];
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await sandbox?.close();
  });
  beforeEach(async () => {
    sandbox.reset();
    problems = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] as string);
    await page.locator('tbody tr').first().waitFor();
  });
  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.close();
  });

  const row = (text: string) => page.locator('tbody tr').filter({ hasText: text }).first();

  test('starts a workflow, and its row is live until it has terminated', async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await row('shop-vienna').filter({ hasText: 'pending' }).waitFor();
    // From now on, no list has a response: the rows change by polls alone.
    await page.route(/_sort=/, () => {});
    sandbox.clock.next();
    await row('shop-vienna').filter({ hasText: 'started' }).waitFor();
    sandbox.clock.runUntilIdle();
    await row('shop-vienna').filter({ hasText: 'completed' }).waitFor();
  });

  test('cancels', { tags: 'full' }, async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await row('shop-vienna').filter({ hasText: 'pending' }).getByRole('button').click();
    await row('shop-vienna').filter({ hasText: 'cancelling' }).waitFor();
    sandbox.clock.runUntilIdle();
    await row('shop-vienna').filter({ hasText: 'cancelled' }).waitFor();
  });

  test('filters by status', { tags: 'full' }, async () => {
    await page.getByLabel('Status').selectOption('failed');
    await page.locator('tbody').filter({ hasNotText: 'completed' }).waitFor();
    const statuses = await page.locator('tbody td:nth-child(3)').allTextContents();
    expect(new Set(statuses)).toEqual(new Set(['failed']));
    // What fails meanwhile is there after the next refetch, what no longer matches is gone.
    await page.getByLabel('Status').selectOption('started');
    await page.locator('tbody').filter({ hasNotText: 'failed' }).waitFor();
    sandbox.clock.runUntilIdle();
    await page.getByText('0 of 0').waitFor();
  });

  test('offers to queue what another execution blocks', { tags: 'full' }, async () => {
    const start = page.getByRole('button', { name: 'Start' });
    await start.click();
    await row('shop-vienna').filter({ hasText: 'pending' }).waitFor();
    await start.click();
    await page.getByRole('alert').getByRole('button', { name: 'Queue' }).click();
    await row('shop-vienna').filter({ hasText: 'queued' }).waitFor();
  });

  test('shows which input is wrong', { tags: 'full' }, async () => {
    await page.getByLabel('Workflow').fill('unknown');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('alert').filter({ hasText: 'no such workflow' }).waitFor();
  });
});
