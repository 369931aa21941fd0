/** The console as the installed command serves it, in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { ConsolePage } from '../browser/console-page.ts';
import { launchBrowser, NO_BROWSER } from '../browser/launch.ts';
import { type StartedProcess, start } from '../scripts/started-process.ts';
import { describeUnless } from '../unless.ts';

const { project } = inject('installed');

describeUnless(NO_BROWSER)('the console of the installed command', () => {
  let browser: Browser;
  let shown: ConsolePage | undefined;
  let sandbox: StartedProcess | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const complaints = shown?.complaints ?? [];
    await shown?.close();
    sandbox?.child.kill();
    shown = undefined;
    // A rejected token is a 401, of which the browser speaks, too.
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
  });
  afterAll(() => browser?.close());

  /** A sandbox whose time stands still, and the address that its banner gives for the console. */
  async function serve(...options: string[]): Promise<string> {
    const command = [
      'node_modules/.bin/cloudify-executions',
      'sandbox',
      '--port',
      '0',
      '--time-scale',
      '0',
      ...options,
    ];
    sandbox = start(process.execPath, command, { cwd: project });
    const [, url = ''] = await sandbox.waitFor(/Console +(http:\/\/127\.0\.0\.1:\d+\/_sandbox\/ui\/)$/m);
    return url;
  }

  it('shows the sandbox live: an execution is started, seen in the log, and comes to its end', async () => {
    const url = await serve();
    shown = await ConsolePage.open(browser, url.replace(/\/$/, ''));
    expect(shown.page.url()).toBe(url);
    await shown.start('shop-vienna', 'backup');
    await shown.shows('pending');
    await sandbox?.waitFor(/POST +\/api\/v3\.1\/executions /);
    await shown.advance('+1 h');
    await shown.shows('terminated');
    // What it reads to look on is not in the log.
    expect(sandbox?.output()).not.toMatch(/GET +\/(api|_sandbox\/(health|requests))/);
  });

  it('shows requests of other clients', { tags: 'full' }, async () => {
    const url = await serve();
    shown = await ConsolePage.open(browser, url);
    await shown.page.getByText('28 executions', { exact: true }).waitFor();
    const started = await fetch(new URL('/api/v3.1/executions', url), {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa('olga:olga')}`,
        Tenant: 'default_tenant',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'restart' }),
    });
    expect(started.status).toBe(201);
    await shown.row('Web shop Vienna', 'restart', 'pending').waitFor();
    await shown.tab('Journal');
    await shown.page.locator('.request', { hasText: 'olga' }).waitFor();
  });

  it('requests the token where the sandbox needs one, and keeps it for the tab', {
    tags: 'full',
  }, async () => {
    const url = await serve('--token', 'a secret');
    shown = await ConsolePage.open(browser, url);
    const { page } = shown;
    const field = page.getByLabel('Token');
    await field.fill('a guess');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('The token is not valid.').waitFor();
    await field.fill('a secret');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('28 executions', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('28 executions', { exact: true }).waitFor();
  });

  it('takes a world of 10,000 executions', { tags: 'full' }, async () => {
    const url = await serve();
    shown = await ConsolePage.open(browser, url);
    const { page } = shown;
    await shown.tab('Data');
    await shown.confirm('10,000 executions', 'Load');
    await page.getByText('10,000 executions are loaded.').waitFor({ timeout: 100_000 });
    await shown.tab('Executions');
    await page.getByText('10,000 executions', { exact: true }).waitFor();
    expect(await shown.rows.count()).toBeLessThan(60);
  });

  it('loads only its own files, and its headers state it', { tags: 'full' }, async () => {
    const url = await serve();
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
