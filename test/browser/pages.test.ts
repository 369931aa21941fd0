/** Every page, opened under a sub-path in both themes and on the narrowest phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { share } from '../share.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { sitePages } from './site-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the width of the page can change: what is hidden, what scrolls, how large things to touch are. */
const ON_A_PHONE = ['button-name', 'link-name', 'scrollable-region-focusable', 'target-size'];

/** What the page does when its width has changed, it has done two frames later. */
const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** Like no other page, so these are opened in `npm test`, and the first two are read by axe. */
const UNLIKE = ['index.html', 'console/index.html', 'lifecycle.html', 'reference/startExecution.html'];

const pages = [...UNLIKE, ...sitePages().filter((path) => !UNLIKE.includes(path))];

describeUnless(NO_BROWSER)('every page', () => {
  let site: ServedSite;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];
  let elsewhere: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
    page = await browser.newPage({
      viewport: { width: 1440, height: 1000 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
        elsewhere.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function violations(rules?: string[]): Promise<string[]> {
    // Evaluated from outside, since the page itself may run no script that is not its own.
    if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
    const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
    const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }

  share(it, UNLIKE.length).each(pages)('%s is quiet, and fits on a phone', async (path) => {
    complaints = [];
    elsewhere = [];
    await show(path, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(FRAMES);
    expect(await page.evaluate('document.documentElement.scrollWidth'), 'as wide as a phone').toBe(360);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(site.missing).toEqual([]);
  });

  share(it, 1).each(pages)('%s can be read by everyone', async (path) => {
    await show(path, 'light');
    expect(await violations(), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(['color-contrast']), 'dark').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(FRAMES);
    expect(await violations(ON_A_PHONE), 'on a phone').toEqual([]);
  });

  async function show(path: string, colorScheme: 'light' | 'dark'): Promise<void> {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.emulateMedia({ colorScheme });
    await page.goto(site.url + path);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
  }
});
