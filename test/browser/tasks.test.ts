/** What a first-time reader wants to do, each from the home page in at most three actions. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

describeUnless(NO_BROWSER)('a first-time reader', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function home(): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.url}index.html`);
    return page;
  }

  /** Opens the search, types and opens the hit: two actions. */
  async function searchFor(page: Page, query: string, path: string): Promise<void> {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search the documentation' }).fill(query);
    const hits = page.getByRole('listbox').getByRole('option');
    const hit = page.locator(`[role="option"][href*="${path}"]`);
    await hit.waitFor();
    expect(
      await hit.evaluate((node) => [...(node.parentElement?.children ?? [])].indexOf(node)),
    ).toBeLessThan(3);
    expect(await hits.count()).toBeGreaterThan(0);
    await hit.click();
    await page.waitForURL(`${site.url}${path}*`);
  }

  it('finds how to list failed executions, newest first, and copies the TypeScript', async () => {
    const page = await home();
    await searchFor(page, 'list failed executions newest first', 'reference/listExecutions.html');
    const code = page.locator('.samples .tab-panel .code').filter({ hasText: 'executions.list' }).first();
    await code.waitFor();
    await code.getByRole('button', { name: /^Copy/ }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('executions.list');
  });

  it('finds what an error code means', async () => {
    const page = await home();
    await searchFor(page, 'existing_running_execution_error', 'errors.html');
    expect(page.url()).toContain('#existing_running_execution_error');
    await page.locator('#existing_running_execution_error').waitFor();
  });

  it('finds how to pause a group', { tags: 'full' }, async () => {
    const page = await home();
    await searchFor(page, 'pause a group', 'guides/groups-and-concurrency.html');
    expect(page.url()).toContain('#concurrency');
    await page.getByText('setConcurrency(groupId, 0)').waitFor();
  });

  it('downloads the OpenAPI document and the Postman collection', { tags: 'full' }, async () => {
    const page = await home();
    await page.locator('.site-footer').getByRole('link', { name: 'Downloads' }).click();
    for (const file of ['openapi.json', 'postman-collection.json']) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: file, exact: true }).click();
      expect((await download).suggestedFilename()).toBe(file);
    }
  });

  it('copies a page as Markdown', { tags: 'full' }, async () => {
    const page = await home();
    await page.goto(`${site.url}guides/listing.html`);
    await page.getByRole('button', { name: 'Copy page' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Listing\n/);
  });

  it('gets from the console to the documentation on a phone', { tags: 'full' }, async () => {
    const page = await home();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${site.url}console/index.html`);
    await page.getByRole('link', { name: 'Docs', exact: true }).click();
    await page.waitForURL(`${site.url}guides/getting-started.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
