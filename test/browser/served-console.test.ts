/** The console that a sandbox serves at /_sandbox/ui/, in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { currentConsole } from '../../scripts/docs/console.ts';
import { readFiles } from '../../src/cli/commands/sandbox/page-files.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox, type UiFiles } from '../../src/sandbox/server/index.ts';
import { describeUnless } from '../unless.ts';
import { ConsolePage } from './console-page.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';

describeUnless(NO_BROWSER)('the console that a sandbox serves', () => {
  let browser: Browser;
  let ui: UiFiles;
  let sandbox: Sandbox | undefined;
  let server: SandboxServer | undefined;
  let shown: ConsolePage | undefined;
  /** What the server has received. */
  const requests: string[] = [];

  beforeAll(async () => {
    ui = await readFiles(await currentConsole());
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const { complaints } = shown ?? { complaints: [] };
    await shown?.close();
    await server?.close();
    sandbox?.close();
    shown = undefined;
    expect(complaints).toEqual([]);
  });
  afterAll(async () => await browser?.close());

  async function open(options: SandboxOptions): Promise<ConsolePage> {
    const made = createSandbox(options);
    sandbox = made;
    requests.length = 0;
    const handle: Sandbox['handle'] = (request) => {
      requests.push(`${request.method} ${request.path.replace(/^\/api\/v3\.1/, '')}`);
      return made.handle(request);
    };
    server = await serveSandbox({ handle }, { port: 0, ui });
    shown = await ConsolePage.open(browser, `${server.url}/_sandbox/ui/`);
    return shown;
  }

  it('shows the example data as of now', async () => {
    const { page } = await open({ clock: 'real' });
    const started = page.locator('.timeline .bar[data-status="started"]').first();
    await started.waitFor({ state: 'attached' });
    const { executions } = (sandbox as Sandbox).state.get();
    const newest = Math.max(...executions.map(({ created_at }) => Date.parse(created_at)));
    expect(Math.abs(Date.now() - newest)).toBeLessThan(10 * 60_000);
  });

  it('draws bars that began long ago within the timeline', { tags: 'full' }, async () => {
    // Nothing moves while the time stopped, nine months after the example data.
    const { page } = await open({ clock: { mode: 'virtual', now: '2026-11-30T12:00:00.000Z' }, state: OLD });
    await page.locator('.timeline .bar').first().waitFor({ state: 'attached' });
    const shapes = await page.locator('.timeline svg.lanes').evaluate((svg) => {
      const width = Number(svg.getAttribute('width'));
      const edges = [...svg.querySelectorAll('rect, line, text, circle')].flatMap((shape) => {
        const number = (name: string) => Number(shape.getAttribute(name) ?? Number.NaN);
        return [number('x'), number('x') + number('width'), number('x1'), number('x2'), number('cx')];
      });
      return { width, edges: edges.filter((edge) => !Number.isNaN(edge)) };
    });
    expect(Math.min(...shapes.edges)).toBeGreaterThanOrEqual(-20);
    expect(Math.max(...shapes.edges)).toBeLessThanOrEqual(shapes.width + 20);
    // The browser really paints the bar: its colour is there, not only its element.
    expect(await page.locator('.timeline .bar-run').first().isVisible()).toBe(true);
  });

  it('draws no line for the present in a window of the past', { tags: 'full' }, async () => {
    const { page } = await open({ clock: { mode: 'virtual', now: '2026-11-30T12:00:00.000Z' }, state: OLD });
    await page.locator('.timeline .now-line').waitFor({ state: 'attached' });
    for (let moves = 0; moves < 40; moves++) await page.getByRole('button', { name: 'Earlier' }).click();
    expect(await page.locator('.timeline .now-line').count()).toBe(0);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.locator('.timeline .now-line').waitFor({ state: 'attached' });
  });

  it('sends one request for many steps of the concurrency slider, and loses none during a request', {
    tags: 'full',
  }, async () => {
    const { page } = await open({ clock: 'virtual' });
    const patches = () => requests.filter((request) => request.startsWith('PATCH ')).length;
    await shown?.tab('Groups');
    const group = page.getByRole('article', { name: 'backup on shops', exact: true });
    const shownValue = () => group.locator('output').textContent();
    // The first request is held until more keys were pressed and the groups were read again.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let holding = () => {};
    const isHeld = new Promise<void>((resolve) => {
      holding = resolve;
    });
    await page.route('**/execution-groups/*', async (route) => {
      if (route.request().method() === 'PATCH') {
        holding();
        await held;
      }
      await route.continue();
    });
    await group.getByLabel('Concurrency').focus();
    await page.evaluate(() => {
      // Pressed without a pause, whatever the speed of this machine.
      const slider = document.activeElement as HTMLInputElement;
      for (let step = 0; step < 3; step++) {
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await isHeld;
    expect(await shownValue()).toBe('5');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    // Something else changes meanwhile, so that the groups are read again with the old concurrency.
    const reads = () => requests.filter((request) => request === 'GET /execution-groups').length;
    const before = reads();
    await fetch(`${server?.url}/api/v3.1/executions`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('admin:admin')}`,
        tenant: 'default_tenant',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'backup' }),
    });
    await expect.poll(reads).toBeGreaterThan(before);
    expect(await shownValue()).toBe('7');
    await page.keyboard.press('ArrowRight');
    release();
    await expect.poll(patches).toBe(2);
    const stored = () => sandbox?.state.get() as { execution_groups: { concurrency: number }[] } | undefined;
    await expect.poll(() => stored()?.execution_groups[0]?.concurrency).toBe(8);
    expect(await shownValue()).toBe('8');
    expect(patches()).toBe(2);
  });

  it('has the brand and a link to the documentation', { tags: 'full' }, async () => {
    const { page } = await open({ clock: 'virtual' });
    const header = page.getByRole('banner');
    await header.getByText('Cloudify executions').waitFor();
    expect(await header.getByRole('link', { name: 'Documentation' }).getAttribute('href')).toBe(
      packageJson.homepage,
    );
  });

  it('searches by part of an id when the typing has ended', { tags: 'full' }, async () => {
    const { page } = await open({ clock: 'virtual' });
    await page.locator('.grid-body [role="row"]').first().waitFor();
    requests.length = 0;
    const searches: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).searchParams.get('_size') === '1000') searches.push(request.url());
    });
    await page.getByPlaceholder('Id, or a part of it').focus();
    await page.evaluate(async () => {
      const field = document.activeElement as HTMLInputElement;
      for (const text of ['0', '0b', '0b0', '0b01']) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Long enough for a request, and too short for a rest, whatever the speed of this machine.
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await page.getByText('1 execution,', { exact: false }).waitFor();
    expect(searches).toHaveLength(1);
  });
});

const OLD = (() => {
  const sandbox = createSandbox({ clock: 'virtual' });
  const state = sandbox.state.get();
  sandbox.close();
  return state;
})();
