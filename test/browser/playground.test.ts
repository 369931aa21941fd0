/** The playground on the home page and on the life cycle page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

describeUnless(NO_BROWSER)('the playground', () => {
  let site: ServedSite;
  let browser: Browser;
  let page: Page | undefined;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await page?.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, island: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(site.url + path);
    await page.locator(`[data-island="${island}"]`).scrollIntoViewIfNeeded();
    await page.locator(`[data-island="${island}"][data-state="ready"]`).waitFor();
    return page;
  }

  it('guides from an execution to the queue to a group on the home page', async () => {
    const home = await open('index.html', 'playground');
    const island = home.locator('[data-island="playground"]');
    const step = () => island.locator('[aria-current="step"]').textContent();
    // With reduced motion the time stands still, so that the first cannot have ended before the second comes.
    await island.locator('[aria-pressed="true"]', { hasText: 'Pause' }).waitFor();
    expect(await step()).toBe('Run');
    const start = island.getByRole('button', { name: 'Start a backup on shop-vienna' });
    await start.click();
    await island.getByText('Now start another on the same shop').waitFor();
    await start.click();
    await island.getByRole('alert').getByText('existing_running_execution_error').waitFor();
    expect(await step()).toBe('Queue');
    await island.getByRole('button', { name: 'Queue it instead' }).click();
    await island.getByText('The hatched one waits').waitFor();
    const vienna = island.getByRole('listitem').filter({ hasText: 'shop-vienna' }).first();
    await vienna.getByRole('img', { name: /backup queued/ }).waitFor();
    await island.getByRole('button', { name: 'Group' }).click();
    expect(await step()).toBe('Group');
    expect(await island.locator('.slots > .slot').count()).toBe(2);
    await island.getByLabel('Concurrency').focus();
    await home.keyboard.press('ArrowRight');
    await expect.poll(() => island.locator('.slots > .slot').count()).toBe(3);
    await island.getByRole('link', { name: 'Continue in the console.' }).waitFor();
    await island.getByRole('button', { name: 'Reset' }).click();
    await home.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
    await expect.poll(step).toBe('Run');
  });

  it('shows that a shop is busy only while it is', { tags: 'full' }, async () => {
    const home = await open('index.html', 'playground');
    const island = home.locator('[data-island="playground"]');
    await island.getByRole('button', { name: 'Start a backup on shop-berlin' }).click();
    await island.getByRole('alert').waitFor();
    await island.getByRole('button', { name: '×4' }).click();
    await island.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('begins with what its static picture shows', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${site.url}index.html`);
    const content = async (of: Page) => {
      const island = of.locator('[data-island="playground"]');
      const lanes = await island.getByRole('img', { name: /backup/ }).evaluateAll((all) => {
        return all.map((lane) => lane.getAttribute('aria-label'));
      });
      return [lanes, await island.locator('.slots').allTextContents()];
    };
    const before = await content(page);
    await context.close();
    expect(await content(await open('index.html', 'playground'))).toEqual(before);
  });

  it('plays by itself, until the reader does something', { tags: 'full' }, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.goto(`${site.url}index.html`);
    const island = page.locator('[data-island="playground"][data-state="ready"]');
    await island.getByText('Now start another on the same shop').waitFor();
    await island.getByRole('button', { name: 'Group' }).click();
    await island.getByText('A group has slots').waitFor();
    // The script would have gone on to the queue by then.
    await page.clock.install();
    await page.clock.runFor(30_000);
    await island.getByText('A group has slots').waitFor();
  });

  it('explains each status, and follows a real execution in the diagram', {
    tags: 'full',
  }, async () => {
    const life = await open('lifecycle.html', 'lifecycle');
    const island = life.locator('[data-island="lifecycle"]');
    await island.getByRole('button', { name: 'kill_cancelling' }).focus();
    await life.keyboard.press('Enter');
    await island.getByText('requested to kill the workflow').waitFor();
    await life.keyboard.press('Enter');
    await island.getByRole('button', { name: 'Start an execution' }).click();
    await island.locator('svg[data-chosen]').waitFor();
    await island.getByRole('button', { name: 'Kill', exact: true }).click();
    await page?.getByRole('alertdialog').getByRole('button', { name: 'Kill' }).click();
    await island
      .locator('[role="status"] .status-badge', { hasText: /^(kill_cancelling|cancelled)$/ })
      .waitFor();
  });

  it('tries a status update when its cell is clicked', { tags: 'full' }, async () => {
    const life = await open('lifecycle.html', 'patch');
    const island = life.locator('[data-island="patch"]');
    await island.getByRole('button', { name: 'Try terminated to failed, which is rejected' }).click();
    await island.getByText(/400 invalid_exception_status_update/).waitFor();
    await island.getByRole('button', { name: 'Try started to failed, which is allowed' }).click();
    await island.getByText('200, and it is failed.').waitFor();
  });

  it('runs the queue and a group on the life cycle page', { tags: 'full' }, async () => {
    const life = await open('lifecycle.html', 'queue');
    const queue = life.locator('[data-island="queue"]');
    await queue.getByRole('button', { name: 'Pause' }).click();
    await queue.locator('[aria-pressed="true"]', { hasText: 'Pause' }).waitFor();
    const start = queue.getByRole('button', { name: 'Start a backup on shop-oslo' });
    await start.click();
    await queue.getByRole('img', { name: /backup (pending|started)/ }).waitFor();
    await start.click();
    await queue.getByRole('button', { name: 'Queue it instead' }).click();
    await queue.getByRole('img', { name: /backup queued/ }).waitFor();

    await life.locator('[data-island="group"]').scrollIntoViewIfNeeded();
    const group = life.locator('[data-island="group"][data-state="ready"]');
    await group.getByRole('button', { name: /Back up all 4 shops/ }).click();
    await group.locator('.slots > .slot').nth(1).waitFor();
    await group.getByLabel('Concurrency').focus();
    await life.keyboard.press('End');
    await expect.poll(() => group.locator('.slots > .slot').count()).toBe(4);
  });

  it('shows static pictures without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${site.url}index.html`);
    const island = page.locator('[data-island="playground"]');
    expect(await island.getByRole('img', { name: /backup/ }).count()).toBe(4);
    expect(await island.locator('.slots > .slot').count()).toBe(2);
  });
});
