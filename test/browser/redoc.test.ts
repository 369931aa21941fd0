import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../scripts/contract/bundle.ts';
import { type CodeSample, SAMPLE_LANGUAGES, withCodeSamples } from '../../scripts/docs/code-samples.ts';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

interface Contract {
  'x-tagGroups': { name: string; tags: string[] }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId: string;
  summary: string;
  tags: [string];
  'x-codeSamples': CodeSample[];
}

const contract = withCodeSamples(await readBundle()) as object as Contract;
const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));
const guides = contract.tags.filter(({ name }) => contract['x-tagGroups'][0]?.tags.includes(name));

if (NO_BROWSER) console.warn(`The page was not opened: ${NO_BROWSER}`);

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

  function menuItem(text: string): Locator {
    return page.locator('[data-component-name="Menu/MenuItem"]').getByText(text, { exact: true }).first();
  }

  /** The parts of one guide or operation on the page. */
  function section(...path: string[]): Locator {
    const id = path.map((part) => part.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')).join('/');
    return page.locator(`[data-section-id="/${id}"]`);
  }

  it.each(guides)('has the whole guide "$name"', async ({ name, description }) => {
    await menuItem(name).click();
    const headings = [...description.matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading?.replaceAll('`', '') ?? '',
    );
    expect(headings.length).toBeGreaterThan(0);
    await section(name).getByRole('heading', { name }).first().waitFor();
    for (const heading of headings) await menuItem(heading).waitFor();
  });

  it('has every operation of the contract', () => {
    expect(operations).toHaveLength(12);
  });

  it.each(operations)('shows $operationId with a sample for curl, the SDK and Python', async (operation) => {
    const [tag] = operation.tags;
    if (!(await menuItem(operation.summary).isVisible())) await menuItem(tag).click();
    await menuItem(operation.summary).click();
    const samples = section(tag, operation.operationId).locator('.panel-request-samples');
    await samples.getByRole('button', { name: /^(curl|SDK|openapi-fetch|Python|Payload)$/ }).click();
    for (const { label } of SAMPLE_LANGUAGES) {
      await page.getByRole('menuitem', { name: label, exact: true }).waitFor();
    }

    // What is chosen stays chosen on the whole page, so every operation can be looked at in another language.
    const sample = operation['x-codeSamples'][operations.indexOf(operation) % SAMPLE_LANGUAGES.length];
    await page.getByRole('menuitem', { name: sample?.label ?? 'none', exact: true }).click();
    expect(squeezed((await samples.textContent()) ?? '')).toContain(squeezed(sample?.source ?? 'none'));
  });

  it('asks nobody for anything', () => {
    // Its search runs in a worker that it makes of a blob.
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  });

  it('has nothing to complain about', () => {
    expect(complaints).toEqual([]);
  });
});

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
