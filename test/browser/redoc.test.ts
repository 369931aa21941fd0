import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../scripts/contract/bundle.ts';
import { SAMPLE_LANGUAGES } from '../../scripts/docs/code-samples.ts';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

interface Contract {
  'x-tagGroups': { name: string; tags: string[] }[];
  paths: Record<string, Record<string, { operationId: string; summary: string; tags: [string] }>>;
}

const contract = (await readBundle()) as object as Contract;
const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));

if (NO_BROWSER) console.warn(`The page was not opened: ${NO_BROWSER}`);

/** An extra beside the site, so only what Redoc is told is looked at here. */
describe.skipIf(NO_BROWSER)('Redoc’s page, opened from the disk', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(DOCS_FOLDER, 'redoc.html')).href);
  });
  afterAll(() => browser?.close());

  const menuItem = (text: string) =>
    page.locator('[data-component-name="Menu/MenuItem"]').getByText(text, { exact: true }).first();

  it('has every guide and every operation in its menu', async () => {
    for (const title of contract['x-tagGroups'].flatMap(({ tags }) => tags)) await menuItem(title).waitFor();
    for (const { summary, tags } of operations) {
      if (!(await menuItem(summary).isVisible())) await menuItem(tags[0]).click();
      await menuItem(summary).waitFor();
    }
  });

  it('shows samples in every language that the site has', async () => {
    // By its address, for the groups of the menu close one another.
    await page.goto(`${pathToFileURL(join(DOCS_FOLDER, 'redoc.html')).href}#operation/startExecution`);
    await page.reload();
    const samples = page.locator('[data-section-id="/executions/startexecution"] .panel-request-samples');
    await samples.getByRole('button', { name: /^(curl|SDK|openapi-fetch|Python|Payload)$/ }).click();
    for (const { label } of SAMPLE_LANGUAGES) {
      await page.getByRole('menuitem', { name: label, exact: true }).waitFor();
    }
  });

  it('asks nobody for anything, and has nothing to complain about', () => {
    // Its search runs in a worker that it makes of a blob.
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
