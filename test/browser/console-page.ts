import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Tab = 'Executions' | 'Groups' | 'Journal' | 'Faults' | 'Data';

/** The console in a browser, as a reader uses it. */
export class ConsolePage {
  readonly page: Page;
  /** What the browser had to complain about: errors, rejections of the policy. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
  ): Promise<ConsolePage> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
      reducedMotion: 'reduce',
      ...options,
    });
    const opened = new ConsolePage(await context.newPage());
    await opened.page.goto(url);
    return opened;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** As the manager begins, and with the time standing still: nothing in a test goes by the clock on the wall. */
  async reset(): Promise<void> {
    await this.tab('Data');
    await this.confirm('Reset');
    await this.page.getByText('The sandbox is reset.').waitFor();
    await this.pause();
    await this.tab('Executions');
  }

  /** Presses a button that asks first, and confirms with the label of its dialog. */
  async confirm(name: string, label = name): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: label, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pause', exact: true }).first().click();
    await this.page.getByText('stopped').waitFor();
  }

  async tab(name: Tab): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** After an hour, whatever runs has ended. */
  async advance(how: '+10 s' | '+10 min' | '+1 h' | 'Next event'): Promise<void> {
    const clock = this.page.locator('.clock-time');
    const before = await clock.textContent();
    await this.page.getByRole('button', { name: how, exact: true }).click();
    if (how !== 'Next event') await expect.poll(() => clock.textContent()).not.toBe(before);
  }

  async openFilters(): Promise<void> {
    await this.page.getByRole('button', { name: /^Filters/ }).click();
  }

  get rows(): Locator {
    return this.page.locator('.grid-body [role="row"]');
  }

  row(...texts: string[]): Locator {
    return texts.reduce((rows, text) => rows.filter({ hasText: text }), this.rows).first();
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Selected execution' });
  }

  /** Waits until the selected execution has a status. */
  async shows(status: string): Promise<void> {
    await this.inspector
      .locator('.inspector-head .status-badge', { hasText: new RegExp(`^${status}$`) })
      .waitFor();
    // The drawing says the same.
    expect(await this.inspector.locator('.lifecycle').getAttribute('data-chosen')).toBe(status);
  }

  action(name: string): Locator {
    return this.inspector.getByRole('button', { name, exact: true });
  }

  /** Fills the dialog in and starts. */
  async start(deployment: string, workflow: string, how: { queue?: boolean } = {}): Promise<void> {
    await this.page.getByRole('button', { name: 'Start …', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Start an execution' });
    await dialog.getByRole('combobox', { name: 'Deployment', exact: true }).selectOption(deployment);
    await dialog.getByRole('combobox', { name: 'Workflow', exact: true }).selectOption(workflow);
    if (how.queue) await dialog.getByLabel(/Wait in the queue/).check();
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** What axe finds wrong, in the theme that the page has now. */
  async violations(): Promise<string[]> {
    if (!(await this.page.evaluate('"axe" in globalThis'))) await this.page.evaluate(AXE);
    const results = (await this.page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] })`,
    )) as AxeResults;
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    );
  }

  async isWithinItsWidth(): Promise<boolean> {
    return await this.page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
  }
}
