/** The page of the releases, and the choice of a release that all pages remember. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIFFERENCES, type DifferenceId } from '../../generated/releases.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

describeUnless(NO_BROWSER)('the releases', () => {
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

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(site.url + path);
    return page;
  }

  const shown = (page: Page) =>
    page.locator('article.difference:visible').evaluateAll((entries) => entries.map(({ id }) => id));
  const idsOf = (line: keyof typeof DIFFERENCES) => Object.keys(DIFFERENCES[line]) as DifferenceId[];

  it('are filtered by release and by danger', { tags: 'full' }, async () => {
    const page = await open('releases.html');
    await page.getByLabel('Your release').selectOption('7.0.4');
    expect(await shown(page)).toEqual(idsOf('7.0.4'));
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain(`${idsOf('7.0.4').length} differences in 7.0.4.`);
    expect(await page.locator('tbody tr[data-variants]:visible').count()).toBe(idsOf('7.0.4').length);

    await page.getByLabel('Only dangerous ones').check();
    expect(await shown(page)).toContain('q.filter.hybrid');
    expect(await shown(page)).not.toContain('start.unavailable');
    await page.close();
  });

  it('show what an upgrade changes', { tags: 'full' }, async () => {
    const page = await open('releases.html');
    await page.getByLabel('Your release').selectOption('6.4');
    await page.getByLabel('Upgrade to').selectOption('7.0.4');
    const [from, to] = [DIFFERENCES['6.4'], DIFFERENCES['7.0.4']];
    const changed = [...new Set([...idsOf('6.4'), ...idsOf('7.0.4')])].filter((id) => from[id] !== to[id]);
    expect((await shown(page)).sort()).toEqual(changed.sort());

    const entry = page.locator('[id="q.filter.hybrid"]');
    const terms = await entry
      .locator('dl > [data-lines]:visible')
      .evaluateAll((all) =>
        all.map((term) => [term.querySelector('dt')?.textContent, (term as HTMLElement).dataset.role]),
      );
    expect(terms).toEqual([
      ['7.0.0 to 7.0.4: ignored', 'after'],
      ['In the contract', 'before'],
    ]);
    await page.close();
  });

  it('are remembered by all pages, which mark what the release does not have', async () => {
    const page = await open('releases.html');
    await page.getByLabel('Your release').selectOption('6.2');
    await page.goto(`${site.url}reference/startExecution.html`);
    expect(await page.getByLabel('Manager release').inputValue()).toBe('6.2');
    const tag = page.locator('[id="body-force_status"] .release-tag', { hasText: 'since 6.3' });
    expect(await tag.getAttribute('data-kind')).toBe('caution');

    await page.getByLabel('Manager release').selectOption('6.3');
    expect(await tag.isVisible()).toBe(false);
    await page.close();
  });
});
