/** Which server the samples of the site name. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { withSite } from '../../scripts/serve/site.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/server/index.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { sitePages } from './site-pages.ts';

const IN_CONTRACT = 'http://127.0.0.1:8080';

describeUnless(NO_BROWSER)('the samples', () => {
  let browser: Browser;
  let site: ServedSite;
  let sandbox: Sandbox;
  let server: SandboxServer;
  let page: Page | undefined;

  beforeAll(async () => {
    site = await serveSite();
    sandbox = createSandbox({ clock: 'virtual' });
    // As `npm start` does: the documentation and the sandbox at one address.
    server = await serveSandbox({ handle: await withSite(DOCS_FOLDER, sandbox.handle) }, { port: 0 });
    browser = await launchBrowser();
  });
  afterEach(async () => await page?.context().close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    sandbox?.close();
    await site?.close();
  });

  async function open(url: string): Promise<Page> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    await page.goto(url);
    return page;
  }

  const samples = (shown: Page) =>
    shown.locator('pre').evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));

  it('name the sandbox that serves the page, on every page', { tags: 'full' }, async () => {
    const { port } = new URL(server.url);
    const shown = await open(`${server.url}/index.html`);
    let named = 0;
    for (const path of sitePages().filter((each) => !each.startsWith('console/'))) {
      await shown.goto(`${server.url}/${path}`, { waitUntil: 'domcontentloaded' });
      for (const sample of await samples(shown)) {
        expect([path, sample]).toEqual([path, expect.not.stringContaining(IN_CONTRACT)]);
        expect([path, sample]).toEqual([path, expect.not.stringMatching(/port=8080/)]);
        if (sample.includes(server.url) || sample.includes(`port=${port}`)) named++;
      }
    }
    expect(named).toBeGreaterThan(50);
  });

  it('are copied with the address of the sandbox, before and after an edit', async () => {
    const shown = await open(`${server.url}/guides/listing.html`);
    const sample = shown.locator('.code').filter({ hasText: 'curl' }).first();
    await sample.getByRole('button', { name: 'Copy this code' }).click();
    const copied = await shown.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`'${server.url}/api/v3.1/executions`);

    await shown.goto(`${server.url}/reference/listExecutions.html`);
    const island = shown.locator('[data-island="try"]');
    await island.scrollIntoViewIfNeeded();
    await shown.locator('[data-island="try"][data-state="ready"]').waitFor();
    await island.getByRole('tab', { name: 'curl' }).click();
    const curl = island.locator('pre').filter({ hasText: 'curl' }).first();
    expect(await curl.textContent()).toContain(server.url);
    await island.getByText('Try it', { exact: true }).click();
    await island.getByLabel('Send to').selectOption('A running sandbox');
    expect(await island.getByLabel('Address').inputValue()).toBe(server.url);
    expect(await curl.textContent()).toContain(server.url);
  });

  it('name the server of the contract on a static site', { tags: 'full' }, async () => {
    const shown = await open(`${site.url}guides/listing.html`);
    expect((await samples(shown)).join()).toContain(`${IN_CONTRACT}/api/v3.1/executions`);
    await shown.goto(`${site.url}reference/listExecutions.html`);
    const island = shown.locator('[data-island="try"]');
    await island.scrollIntoViewIfNeeded();
    await shown.locator('[data-island="try"][data-state="ready"]').waitFor();
    await island.getByText('Try it', { exact: true }).click();
    await island.getByLabel('Send to').selectOption('A running sandbox');
    expect(await island.getByLabel('Address').inputValue()).toBe(IN_CONTRACT);
  });
});
