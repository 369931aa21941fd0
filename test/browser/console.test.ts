/** The console over the manager in the page. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeUnless } from '../unless.ts';
import { ConsolePage } from './console-page.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

describeUnless(NO_BROWSER)('the console', () => {
  let site: ServedSite;
  let browser: Browser;
  let shown: ConsolePage | undefined;

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const { complaints } = shown ?? { complaints: [] };
    await shown?.close();
    shown = undefined;
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(options: Parameters<typeof ConsolePage.open>[2] = {}): Promise<ConsolePage> {
    shown = await ConsolePage.open(browser, `${site.url}console/index.html`, options);
    await shown.reset();
    return shown;
  }

  describe('an execution', () => {
    it('starts an execution with typed parameters and shows its progress until it ends', async () => {
      const console = await open();
      const { page } = console;
      await page.getByRole('button', { name: 'Start …', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Start an execution' });
      await dialog.getByRole('combobox', { name: 'Deployment', exact: true }).selectOption('shop-vienna');
      await dialog.getByRole('combobox', { name: 'Workflow', exact: true }).selectOption('backup');
      await dialog.getByLabel('keep_days').fill('91');
      await dialog.getByRole('button', { name: 'Start', exact: true }).click();
      await dialog.getByText('It must be from 1 to 90.').waitFor();
      await dialog.getByLabel('keep_days').fill('14');
      expect(await dialog.getByLabel('Call of the SDK').textContent()).toBe(
        [
          'await client.executions.start({',
          "  deployment_id: 'shop-vienna',",
          "  workflow_id: 'backup',",
          '  parameters: { keep_days: 14 },',
          '})',
        ].join('\n'),
      );
      await dialog.getByRole('button', { name: 'Start', exact: true }).click();
      await console.shows('pending');
      await console.inspector.getByLabel('Parameters').getByText('"keep_days": 14').waitFor();
      while ((await console.inspector.locator('.status-badge').first().textContent()) === 'pending') {
        await console.advance('+10 s');
      }
      for (let steps = 0; steps < 6; steps++) await console.advance('+10 s');
      await console.shows('terminated');
      await console.row('Web shop Vienna', 'backup', 'terminated').waitFor();
      await page.locator('.timeline [data-status="terminated"]').first().waitFor({ state: 'attached' });
    });

    it('offers the queue when a start is rejected, and shows how the queued execution starts', {
      tags: 'full',
    }, async () => {
      const console = await open();
      const { page } = console;
      await console.start('shop-vienna', 'backup');
      await page.getByRole('button', { name: 'Start …', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Start an execution' });
      await dialog.getByRole('combobox', { name: 'Deployment', exact: true }).selectOption('shop-vienna');
      await dialog.getByRole('combobox', { name: 'Workflow', exact: true }).selectOption('restart');
      await dialog.getByRole('button', { name: 'Start', exact: true }).click();
      const link = dialog.getByRole('alert').getByRole('link', { name: 'existing_running_execution_error' });
      expect(await link.getAttribute('href')).toBe('../errors.html#existing_running_execution_error');
      // The message is shown once, and is gone with its dialog.
      const results = page.getByRole('region', { name: 'Results' });
      expect(
        await results.getByText('existing_running_execution_error').filter({ visible: true }).count(),
      ).toBe(0);
      await dialog.getByRole('button', { name: 'Queue instead' }).click();
      await console.shows('queued');
      expect(await results.getByText('existing_running_execution_error').count()).toBe(0);
      await console.row('restart', 'queued', 'behind backup').waitFor();
      await page.locator('.timeline [data-status="queued"] .bar-wait').first().waitFor({ state: 'attached' });
      await console.advance('+1 h');
      await console.shows('terminated');
    });

    it('cancels, force-cancels, kills and resumes an execution, and explains disabled actions', async () => {
      const console = await open();
      await console.row('Web shop Lisbon', 'update', 'started').click();
      await console.shows('started');
      const forceResume = console.action('Force resume');
      expect(await forceResume.getAttribute('aria-disabled')).toBe('true');
      const reason = console.page.locator(`[id="${await forceResume.getAttribute('aria-describedby')}"]`);
      expect(await reason.textContent()).toBe('Not while it is started: only failed or cancelled.');
      await console.action('Cancel').click();
      await console.shows('cancelling');
      expect(await console.action('Cancel').getAttribute('aria-disabled')).toBe('true');
      await console.action('Force cancel').click();
      await console.shows('force_cancelling');
      await console.confirm('Kill');
      await console.shows('kill_cancelling');
      await console.advance('+10 s');
      await console.shows('cancelled');
      await console.action('Resume').click();
      await console.shows('pending');
      await console.page
        .getByText(/client\.executions\.resume\('/)
        .first()
        .waitFor();
    });

    it('sets a status as a worker does, where the life cycle allows it', {
      tags: 'full',
    }, async () => {
      const console = await open();
      await console.row('Web shop Lisbon', 'update', 'started').click();
      await console.shows('started');
      await console.inspector.getByText('Act as the worker').click();
      await console.inspector.getByLabel('Status').selectOption('failed');
      await console.inspector.getByLabel('Error').fill('disk full');
      await console.inspector.getByRole('button', { name: 'Set status' }).click();
      await console.shows('failed');
      await console.inspector.locator('pre', { hasText: 'disk full' }).waitFor();
      await console.inspector.getByLabel('Status').selectOption('started');
      await console.inspector.getByText('failed cannot change to started').waitFor();
      expect(
        await console.inspector.getByRole('button', { name: 'Set status' }).getAttribute('aria-disabled'),
      ).toBe('true');
    });
  });

  describe('a group', () => {
    it('pauses and continues a group, and changes its concurrency with the slider', async () => {
      const console = await open();
      const { page } = console;
      await console.tab('Groups');
      const group = page.getByRole('article', { name: 'backup on shops', exact: true });
      const slider = group.getByLabel('Concurrency');
      expect(await group.locator('.slots > .slot').count()).toBe(2);
      await group.getByRole('button', { name: 'Pause' }).click();
      await group.locator('output', { hasText: 'paused' }).waitFor();
      await group.getByRole('button', { name: 'Continue' }).click();
      await group.locator('output', { hasText: /^2$/ }).waitFor();
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => group.locator('.slots > .slot').count()).toBe(4);
      await page.getByText(/client\.executionGroups\.setConcurrency\('.*', 4\)/).waitFor();
    });

    it('starts a group and counts its members until all have ended', {
      tags: 'full',
    }, async () => {
      const console = await open();
      const { page } = console;
      await page.getByRole('button', { name: 'Start a group …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Start a group' });
      await dialog
        .getByRole('combobox', { name: 'Deployment group', exact: true })
        .selectOption('shops-backed-up');
      await dialog.getByRole('combobox', { name: 'Workflow', exact: true }).selectOption('restart');
      await dialog.getByLabel(/Concurrency/).fill('1');
      await dialog.getByRole('button', { name: 'Start on 1 deployment' }).click();
      await dialog.waitFor({ state: 'detached' });
      await console.tab('Groups');
      const group = page.getByRole('article', { name: 'restart on shops-backed-up' });
      await group
        .getByText(/1 (running|waiting)/)
        .first()
        .waitFor();
      await console.advance('+1 h');
      await group.getByText('1 done').waitFor();
      await group.getByRole('button', { name: 'Members' }).click();
      await page.getByText('1 execution', { exact: true }).waitFor();
    });
  });

  describe('confirmations', { tags: 'full' }, () => {
    it.each([
      ['Data', 'Reset', 'Reset the sandbox?'],
      ['Data', '100,000 executions', 'Load 100,000 executions?'],
      ['Journal', 'Clear', 'Clear the journal?'],
      ['Groups', 'Kill', 'Kill all members of the group?'],
      ['Executions', 'Kill', 'Kill the execution?'],
    ] as const)(
      '%s, %s: asks for confirmation and does nothing when it is cancelled',
      async (tab, name, title) => {
        const console = await open();
        const { page } = console;
        await console.row('Web shop Lisbon', 'update', 'started').click();
        await console.shows('started');
        await console.start('shop-vienna', 'backup');
        await console.shows('pending');
        if (tab === 'Executions') await console.row('Web shop Lisbon', 'update', 'started').click();
        await console.tab(tab);
        const place = tab === 'Executions' ? console.inspector : page.getByRole('tabpanel');
        const button = place.getByRole('button', { name, exact: true }).first();
        const dialog = page.getByRole('alertdialog', { name: title });
        for (const reject of [
          () => page.keyboard.press('Escape'),
          // Cancel has the focus.
          () => page.keyboard.press('Enter'),
        ]) {
          await button.click();
          await dialog.waitFor();
          expect(await console.violations()).toEqual([]);
          await reject();
          await dialog.waitFor({ state: 'detached' });
          await expect
            .poll(() => button.evaluate((element) => element === document.activeElement))
            .toBe(true);
        }
        // The start is still the newest request, and the execution still there.
        await console.tab('Journal');
        await expect.poll(() => page.locator('.request').count()).toBe(1);
        await console.tab('Executions');
        await page.getByText('29 executions', { exact: true }).waitFor();
      },
    );
  });

  describe('clock, faults and journal', () => {
    it('moves the clock to the next event and no further', { tags: 'full' }, async () => {
      const console = await open();
      await console.start('shop-vienna', 'backup');
      await console.shows('pending');
      await expect
        .poll(async () => {
          await console.advance('Next event');
          return await console.inspector.locator('.status-badge').first().textContent();
        })
        .toBe('started');
      await console.inspector.getByText('0 of').waitFor();
    });

    it('applies a fault to clients but not to the console, and records each attempt', {
      tags: 'full',
    }, async () => {
      const console = await open();
      const { page } = console;
      await console.tab('Faults');
      await page.getByRole('button', { name: 'Too busy, twice' }).click();
      await page.getByText('429, try again in 1 s').waitFor();
      await console.start('shop-vienna', 'backup');
      await page.getByText('triggered 2 ×').waitFor();
      await console.tab('Journal');
      const requests = page.locator('.request');
      await expect.poll(() => requests.count()).toBe(3);
      expect(await page.locator('.request-notes', { hasText: 'unavailable' }).count()).toBe(2);
      expect(await requests.first().locator('.request-status').textContent()).toBe('201');
      await console.tab('Faults');
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByText('No fault is active.').waitFor();
    });

    it('shows the request and the response', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await console.row('Web shop Lisbon', 'update', 'started').click();
      await console.action('Cancel').click();
      await console.shows('cancelling');
      await console.tab('Journal');
      await expect.poll(() => page.locator('.request').count()).toBe(1);
      await page.locator('.request').click();
      const opened = page.getByRole('region', { name: 'Request and response' });
      await opened.getByRole('heading', { name: 'POST actOnExecution' }).waitFor();
      const body = async (name: string) =>
        JSON.parse((await opened.getByRole('region', { name }).textContent()) ?? '');
      expect(await body('Body of the request')).toEqual({ action: 'cancel' });
      expect((await body('Body of the response')).status).toBe('cancelling');
      await opened.getByText('Sent by admin').waitFor();
      await console.confirm('Clear');
      await page.getByText('No requests yet.').waitFor();
    });

    it('acts as the chosen user, with the permissions of that user', { tags: 'full' }, async () => {
      const console = await open();
      await console.page.getByLabel('Act as').selectOption('vera');
      await console.row('Web shop Lisbon', 'update', 'started').click();
      await console.action('Cancel').click();
      await console.page.getByRole('link', { name: 'forbidden_error' }).waitFor();
      await console.shows('started');
    });
  });

  describe('the table', () => {
    it('filters by several statuses and a deployment', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await console.openFilters();
      await page.getByRole('checkbox', { name: 'failed' }).check();
      await page.getByRole('checkbox', { name: 'queued' }).check();
      await page.getByText('3 executions', { exact: true }).waitFor();
      await expect
        .poll(() => console.rows.locator('.status-badge').allTextContents())
        .toEqual(['queued', 'failed', 'queued']);
      await page.getByRole('combobox', { name: 'Deployment', exact: true }).selectOption('shop-oslo');
      await page.getByText('1 execution', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByText('28 executions', { exact: true }).waitFor();
    });

    it('shows at least eight rows on a laptop without scrolling', { tags: 'full' }, async () => {
      const console = await open({ viewport: { width: 1440, height: 900 } });
      await console.rows.first().waitFor();
      const bottoms = await console.rows.evaluateAll((rows) => {
        const body = rows[0]?.closest('.grid-body')?.getBoundingClientRect().bottom ?? 0;
        const visible = Math.min(body, window.innerHeight);
        return rows.filter((row) => row.getBoundingClientRect().bottom <= visible).length;
      });
      expect(bottoms).toBeGreaterThanOrEqual(8);
    });

    it.each([1280, 1440, 1920])(
      'cuts no text at %i pixels, beside an open inspector',
      {
        tags: 'full',
      },
      async (width) => {
        const console = await open({ viewport: { width, height: 900 } });
        await console.row('Web shop Oslo', 'backup', 'failed').click();
        await console.shows('failed');
        const cut = await console.page
          .locator('.grid-cell')
          .evaluateAll((cells) =>
            cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
          );
        expect(cut).toEqual([]);
      },
    );

    it('gives the whole width back when the inspector is closed', { tags: 'full' }, async () => {
      const console = await open();
      const width = async () => (await console.page.locator('.grid').boundingBox())?.width ?? 0;
      const before = await width();
      await console.row('Web shop Oslo', 'backup', 'failed').click();
      await console.shows('failed');
      expect(await width()).toBeLessThan(before);
      await console.inspector.getByRole('button', { name: 'Close' }).click();
      await console.inspector.waitFor({ state: 'detached' });
      expect(await width()).toBe(before);
    });

    it('keeps view, filters, sorting and selection in the URL', async () => {
      const console = await open();
      const { page } = console;
      await console.openFilters();
      await page.getByRole('checkbox', { name: 'failed' }).check();
      await page.getByRole('checkbox', { name: 'cancelled' }).check();
      await page.getByRole('columnheader', { name: 'Workflow' }).getByRole('button').click();
      await console.row('Web shop Oslo', 'backup', 'failed').click();
      await console.shows('failed');
      const url = new URL(page.url());
      expect(url.searchParams.get('status')).toBe('failed,cancelled');
      expect(url.searchParams.get('sort')).toBe('workflow_id');
      await page.reload();
      await console.shows('failed');
      await expect
        .poll(() => console.rows.locator('.cell-workflow').allTextContents())
        .toEqual(['backup', 'backup', 'heal', 'update']);
      await console.tab('Groups');
      expect(new URL(page.url()).searchParams.get('view')).toBe('groups');
      // Values that make no sense are ignored.
      await page.goto(`${site.url}console/index.html?view=nothing&status=odd&sort=odd&execution=`);
      await page.getByText('28 executions', { exact: true }).waitFor();
    });

    it('cancels what the filters match, after a confirmation', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await console.openFilters();
      await page.getByRole('checkbox', { name: 'queued' }).check();
      await page.getByRole('checkbox', { name: 'failed' }).check();
      await page.getByText('3 executions', { exact: true }).waitFor();
      await console.confirm('Cancel all …', 'Cancel them');
      await page.getByText('Cancel: 2 accepted, 0 rejected.').waitFor();
      await page.getByText('1 execution', { exact: true }).waitFor();
    });

    it('finds an execution by a part of its id, and by the whole of it', { tags: 'full' }, async () => {
      const console = await open();
      const field = console.page.getByPlaceholder('Id, or a part of it');
      await field.fill('0b01');
      await console.page.getByText(/^1 execution/).waitFor();
      expect(await console.rows.locator('.cell-workflow').allTextContents()).toEqual(['update']);
      await field.fill('5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06');
      await expect.poll(() => console.rows.locator('.status-badge').allTextContents()).toEqual(['failed']);
      await field.fill('nothing like it');
      await console.page.getByText('No execution matches.').waitFor();
    });

    it('sorts by a column in both directions', { tags: 'full' }, async () => {
      const console = await open();
      const head = console.page.getByRole('columnheader', { name: 'Workflow' });
      await head.getByRole('button').click();
      const workflows = () => console.rows.locator('.cell-workflow').allTextContents();
      await expect.poll(async () => (await workflows())[0]).toBe('backup');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await head.getByRole('button').click();
      await expect.poll(async () => (await workflows())[0]).toBe('update');
    });

    it('renders few rows of 100,000 executions', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await console.tab('Data');
      await console.confirm('100,000 executions', 'Load');
      await page.getByText('100,000 executions are loaded.').waitFor({ timeout: 100_000 });
      await console.tab('Executions');
      await page.getByText('100,000 executions', { exact: true }).waitFor();
      const body = page.locator('.grid-body');
      await body.evaluate((element) => element.scrollTo(0, 50_000 * 40));
      // The newest comes first, and the last part of an id counts from the oldest.
      const middle = page.locator('[role="row"][aria-rowindex="50002"]');
      await middle.locator('.status-badge').waitFor();
      await middle.click();
      const id = console.inspector.locator('dd code').first();
      await expect.poll(() => id.textContent()).toMatch(/-00000000c34f$/);
      expect(await console.rows.count()).toBeLessThan(60);
      expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('100001');
      await page.keyboard.press('End');
      await page.locator('[role="row"][aria-rowindex="100001"] .status-badge').waitFor();
      expect(await console.rows.count()).toBeLessThan(60);

      // They are too many to be kept, which the console says before and after.
      await console.tab('Data');
      await page.getByText('More than 2,000 executions are not kept when this page is reloaded').waitFor();
      await page.goto(`${site.url}index.html`);
      await page.goto(`${site.url}console/index.html`);
      await page.getByText('The page before had 100,000 executions, too many to be kept.').waitFor();
      await page.reload();
      await page.getByText('28 executions', { exact: true }).waitFor();
      expect(await page.getByText('The page before had').count()).toBe(0);
    });
  });

  describe('accessibility', () => {
    it('works with the keyboard only', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await page.getByRole('tab', { name: 'Executions' }).focus();
      const reach = async (what: string) => {
        for (let presses = 0; presses < 60; presses++) {
          if (await page.evaluate((selector) => document.activeElement?.matches(selector), what)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Tab does not lead to ${what}`);
      };
      await page.keyboard.press('Shift+Tab');
      await reach('.grid-body [role="row"]');
      // The column heads belong to the same Tab stop.
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.locator('.cell-deployment button:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')))
        .toBe('4');
      await page.keyboard.press('Enter');
      await console.shows('pending');
      await reach('.action-list button');
      await page.keyboard.press('Enter');
      await page.getByText('Cancel: accepted.').waitFor();
      await page.getByRole('tab', { name: 'Executions' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('article', { name: 'backup on shops', exact: true }).waitFor();
      const opener = page.getByRole('button', { name: 'Start …', exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it.each(['light', 'dark'] as const)(
      'passes axe in every view, %s',
      { tags: 'full' },
      async (colorScheme) => {
        const console = await open({ colorScheme });
        await console.row('Web shop Oslo', 'backup', 'failed').click();
        await console.shows('failed');
        expect(await console.violations()).toEqual([]);
        await console.action('Resume').click();
        await console.shows('pending');
        for (const tab of ['Groups', 'Journal', 'Faults', 'Data'] as const) {
          await console.tab(tab);
          if (tab === 'Journal') await console.page.locator('.request').first().click();
          expect([tab, await console.violations()]).toEqual([tab, []]);
        }
        for (const name of ['Start …', 'Start a group …']) {
          await console.page.getByRole('button', { name, exact: true }).click();
          expect([name, await console.violations()]).toEqual([name, []]);
          await console.page.keyboard.press('Escape');
        }
      },
    );

    it('leads to the first row with at most ten presses of Tab', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await page.reload();
      await console.rows.first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      let presses = 1;
      while (!(await page.evaluate(() => document.activeElement?.matches('.grid-body [role="row"]')))) {
        await page.keyboard.press('Tab');
        presses += 1;
        expect(presses).toBeLessThanOrEqual(10);
      }
    });

    it('opens the details of a row over the table on a phone', { tags: 'full' }, async () => {
      const console = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await console.row('Web shop Oslo', 'failed').tap();
      const details = console.page.getByRole('dialog', { name: 'Selected execution' });
      await details.getByRole('button', { name: 'Resume', exact: true }).waitFor();
      expect(await console.isWithinItsWidth()).toBe(true);
      expect(await console.violations()).toEqual([]);
      await details.getByRole('button', { name: 'Close' }).click();
      await details.waitFor({ state: 'detached' });
    });

    it('fits on a phone, with every view and dialog', async () => {
      const console = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      const dialog = console.page.getByRole('dialog');
      const isWithinTheDialog = async () => await dialog.evaluate((it) => it.scrollWidth <= it.clientWidth);
      for (const [deployment, status] of [
        ['Web shop Oslo', 'failed'],
        ['Web shop Riga', 'cancelled'],
      ] as const) {
        await console.row(deployment, status).first().tap();
        expect([status, await isWithinTheDialog()]).toEqual([status, true]);
        await console.page.keyboard.press('Escape');
      }
      for (const tab of ['Executions', 'Groups', 'Journal', 'Faults', 'Data'] as const) {
        await console.tab(tab);
        expect([tab, await console.isWithinItsWidth()]).toEqual([tab, true]);
      }
      for (const name of ['Start …', 'Start a group …']) {
        await console.page.getByRole('button', { name, exact: true }).click();
        const { width } = (await dialog.boundingBox()) ?? { width: 0 };
        expect(width).toBeLessThanOrEqual(360);
        expect([name, await isWithinTheDialog()]).toEqual([name, true]);
        await console.page.keyboard.press('Escape');
      }
      expect(await console.isWithinItsWidth()).toBe(true);
    });

    it('keeps its state on the next page', { tags: 'full' }, async () => {
      const console = await open();
      const { page } = console;
      await console.start('shop-vienna', 'backup');
      await console.shows('pending');
      const id = await console.inspector.locator('dd code').first().textContent();
      await console.tab('Faults');
      await page.getByRole('button', { name: 'Lost response' }).click();
      await page.getByText('Added: Lost response.').waitFor();
      await page.goto(`${site.url}index.html`);
      await page.goto(`${site.url}console/index.html`);
      await page.getByText('stopped').waitFor();
      await console.row('Web shop Vienna', 'backup', 'pending').click();
      await expect.poll(() => console.inspector.locator('dd code').first().textContent()).toBe(id);
      await console.tab('Faults');
      await page.getByText('executed, but the response is lost').waitFor();
      await console.reset();
      await page.getByText('28 executions', { exact: true }).waitFor();
    });
  });
});
