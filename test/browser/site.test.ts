/** The site in a real browser: by mouse, by keyboard, on paper, without scripts. */
import { dirname } from 'node:path/posix';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../share.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { sitePages } from './site-pages.ts';

/** However slow the machine: what does not come is missing. */
const EVENTUALLY = { timeout: 60_000 };

describeUnless(NO_BROWSER)('the site', () => {
  let site: ServedSite;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

  async function open(path: string, options: Options = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  const phone: Options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  describe('search', () => {
    it('finds an operation by its name, with the keyboard', async () => {
      const page = await open('index.html');
      await page.keyboard.press('/');
      const field = page.getByRole('combobox', { name: 'Search the documentation' });
      await field.waitFor();
      await page.keyboard.type('startExec');
      const first = page.getByRole('listbox').getByRole('option').first();
      await expect.poll(() => first.textContent(), EVENTUALLY).toContain('startExecution');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
      await page.keyboard.press('ArrowDown');
      expect(await first.getAttribute('aria-selected')).toBe('false');
      await page.keyboard.press('ArrowUp');
      expect(await first.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}reference/startExecution.html`);
    });

    share(it, 1).each([
      [
        'a field',
        'finished_operations',
        'Execution.finished_operations',
        'reference/schemas.html#Execution.finished_operations',
      ],
      [
        'a parameter',
        '_include_system_workflows',
        '_include_system_workflows',
        'reference/listExecutions.html#parameter-_include_system_workflows',
      ],
      [
        'an error code',
        'existing running',
        'existing_running_execution_error',
        'errors.html#existing_running_execution_error',
      ],
      ['a method of the SDK', 'executions.run', 'executions.run', 'sdk.html#executions.run'],
      ['a guide', 'queueing blocking', 'Queueing and blocking', 'guides/queueing-and-blocking.html'],
      [
        'words in the text, with a typo',
        'idempotancy key',
        'Start a workflow',
        'reference/startExecution.html',
      ],
    ])('finds %s', async (_what, query, title, target) => {
      const page = await open('guides/listing.html');
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Search the documentation' }).fill(query);
      const hit = page.getByRole('listbox').getByRole('option').filter({ hasText: title }).first();
      await hit.click();
      await page.waitForURL(`${site.url}${target}`);
    });

    it('reports when there are no results, and restores the focus on Escape', {
      tags: 'full',
    }, async () => {
      const page = await open('reference/index.html');
      const button = page.getByRole('button', { name: 'Search' });
      await button.click();
      await page.getByRole('combobox', { name: 'Search the documentation' }).fill('zzzzzz');
      await page.getByText('No results for “zzzzzz”.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    });
  });

  describe('with the keyboard', () => {
    it('skips to the content', async () => {
      const page = await open('guides/listing.html');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to content' });
      expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(
        await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1),
      ).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    it('shows the focus everywhere', { tags: 'full' }, async () => {
      const page = await open('reference/getExecution.html');
      const unseen: string[] = [];
      for (let step = 0; step < 80; step++) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const node = document.activeElement;
          if (node === null || node === document.body) return undefined;
          // A radio is hidden behind its picture, which shows the focus for it.
          const shown = node.matches('input[type="radio"]') ? (node.closest('label') ?? node) : node;
          const { outlineStyle, outlineWidth } = getComputedStyle(shown);
          const { width, height } = shown.getBoundingClientRect();
          const isSeen =
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
          return { name: `${node.tagName} ${node.textContent?.slice(0, 40)}`, isSeen };
        });
        if (here && !here.isSeen) unseen.push(here.name);
      }
      expect(unseen).toEqual([]);
    });

    it('moves through tabs with arrows, and keeps the language on other pages', {
      tags: 'full',
    }, async () => {
      const page = await open('reference/getExecution.html');
      const tabs = page.getByRole('tablist', { name: 'The request in several languages' });
      await tabs.getByRole('tab', { selected: true }).focus();
      // What is live takes the place of what was there, and the focus with it.
      await page.locator('[data-island="try"][data-state="ready"]').waitFor(EVENTUALLY);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
      await page.keyboard.press('End');
      const last = tabs.getByRole('tab').last();
      const language = await last.textContent();
      expect(await last.getAttribute('aria-selected')).toBe('true');
      expect(
        await page
          .getByRole('tabpanel', { name: language ?? '' })
          .first()
          .isVisible(),
      ).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await tabs.getByRole('tab').first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowLeft');
      await page.goto(`${site.url}reference/startExecution.html`);
      const there = page.getByRole('tablist', { name: 'The request in several languages' });
      await expect
        .poll(() => there.getByRole('tab', { selected: true }).textContent(), EVENTUALLY)
        .toBe(language);
    });
  });

  describe('the theme', () => {
    const background = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

    it('follows the system until another is chosen, and keeps the choice', { tags: 'full' }, async () => {
      const page = await open('index.html', { colorScheme: 'light' });
      const light = await background(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await background(page);
      expect(dark).not.toBe(light);
      await page.getByRole('radio', { name: 'Light' }).check({ force: true });
      expect(await background(page)).toBe(light);
      await page.goto(`${site.url}guides/listing.html`);
      expect(await background(page)).toBe(light);
      expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'As my system' }).check({ force: true });
      expect(await background(page)).toBe(dark);
    });
  });

  it('opens the navigation from a button on a phone, without scripts too', { tags: 'full' }, async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('index.html', { ...phone, javaScriptEnabled });
      const link = page.getByRole('link', { name: 'Listing', exact: true });
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'All pages' }).click();
      await link.click();
      await page.waitForURL(`${site.url}guides/listing.html`);
    }
  });

  it('has the navigation beside the text on a wide screen, without a button', {
    tags: 'full',
  }, async () => {
    const page = await open('index.html');
    await page.locator('[data-island="playground"][data-state="ready"]').waitFor(EVENTUALLY);
    await page.getByRole('navigation').getByRole('link', { name: 'Listing' }).waitFor(EVENTUALLY);
    expect(await page.locator('.menu-button, .nav-close').filter({ visible: true }).count()).toBe(0);
  });

  it.each([1152, 1280, 1440])('shows the filters of an operation whole at %i pixels', async (width) => {
    const page = await open('reference/listExecutions.html', { viewport: { width, height: 900 } });
    const hidden = await page.getByRole('group', { name: 'Filters' }).evaluate((region) => {
      return region.scrollWidth - region.clientWidth;
    });
    expect(hidden).toBeLessThanOrEqual(0);
  });

  it('prints the text and every sample without controls', { tags: 'full' }, async () => {
    const page = await open('reference/startExecution.html');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '.site-header',
      '.site-nav',
      '.contents',
      '.previous-next',
      '.tab-list',
      '.copy-button',
    ]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.getByRole('heading', { name: 'Request body' }).isVisible()).toBe(true);
    for (const panel of await page.locator('.tab-panel').all()) expect(await panel.isVisible()).toBe(true);
    // Code is whole: nothing of it is beyond an edge.
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('pre')].filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
    );
    expect(cut).toBe(0);
  });

  it('has every page complete without scripts, and no control without effect', { tags: 'full' }, async () => {
    const page = await open('index.html', { javaScriptEnabled: false });
    // One of each folder stands for the others, which are made of the same parts.
    const folders = new Map(sitePages().map((path) => [path.includes('/') ? dirname(path) : path, path]));
    for (const path of folders.values()) {
      if (path.startsWith('console/')) continue;
      await page.goto(site.url + path);
      // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts.
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(300);
      expect(await page.locator('.needs-js:visible').count(), path).toBe(0);
      expect(await page.locator('.tab-panel:not(:visible)').count(), path).toBe(0);
    }
  });

  it('marks the current section in the table of contents', { tags: 'full' }, async () => {
    const page = await open('guides/listing.html');
    const current = () => page.locator('.contents [aria-current]').textContent();
    await expect.poll(current, EVENTUALLY).toBe('Filters');
    await page.evaluate(() => document.querySelector('#projection')?.scrollIntoView());
    await expect.poll(current, EVENTUALLY).toBe('Projection');
  });

  it('copies code and the address of a section', async () => {
    const page = await open('guides/getting-started.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy this code' }).first().click();
    await expect.poll(copied, EVENTUALLY).toContain('npm install cloudify-executions');
    await page.locator('#start-without-waiting + .anchor').click();
    await expect
      .poll(copied, EVENTUALLY)
      .toBe(`${site.url}guides/getting-started.html#start-without-waiting`);
  });
});
