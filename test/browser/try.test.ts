/**
 * "Try it": on the page of every operation a request is edited and sent, to the manager in the
 * page, to a sandbox on a port and through the proxy; the response is validated and the samples follow.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS } from '../../generated/errors.ts';
import { OPERATIONS } from '../../generated/operations.ts';
import { type Manager, manager, type Started, start } from '../cli/command.ts';
import { parseCurl } from '../samples/curl.ts';
import { parsePython } from '../samples/python.ts';
import { sentBy } from '../samples/python-client.ts';
import { share } from '../share.ts';
import { describeUnless } from '../unless.ts';
import { launchBrowser, NO_BROWSER } from './launch.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeUnless(NO_BROWSER)('Try it', () => {
  let browser: Browser;
  let site: ServedSite;
  let context: BrowserContext;
  const complaints: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    await context?.close();
    expect(complaints.splice(0)).toEqual([]);
    expect(elsewhere.splice(0)).toEqual([]);
  });

  /** A page of a reader who comes for the first time, its live part ready. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      // The browser logs every error response, which is not an error of the page.
      const isErrorResponse = /^Failed to load resource: the server responded with a status of [45]/.test(
        message.text(),
      );
      if (['error', 'warning'].includes(message.type()) && !isErrorResponse) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
    });
    await page.goto(site.url + path);
    return page;
  }

  async function operation(
    operationId: string,
    options?: Parameters<Browser['newContext']>[0],
  ): Promise<Page> {
    const page = await open(`reference/${operationId}.html`, options);
    await page.locator('[data-island="try"]').scrollIntoViewIfNeeded();
    await page.locator('[data-island="try"][data-state="ready"]').waitFor();
    await page.locator('.try-panel > summary').click();
    return page;
  }

  const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();
  const response = (page: Page) => page.getByRole('region', { name: 'The response' });
  const spoken = (page: Page, text: string | RegExp) =>
    response(page).getByRole('status').filter({ hasText: text }).waitFor();
  const sampleIn = async (page: Page, language: string) => {
    await page.getByRole('tab', { name: language, exact: true }).click();
    return (await page.getByRole('group', { name: `The request, ${language}` }).textContent()) ?? '';
  };

  share(test, 1).each(Object.entries(OPERATIONS))(
    '%s: the first example succeeds and its response is valid',
    async (operationId, { success }) => {
      const page = await operation(operationId);
      await send(page);
      await spoken(page, new RegExp(`^${success} \\w+, as the contract requires\\.$`));
      await response(page)
        .getByText(/^\d.* ms$/)
        .waitFor();
      expect(
        await response(page).getByRole('group', { name: 'The body of the response' }).textContent(),
      ).not.toBe('');
    },
  );

  test('an edit updates the samples', { tags: 'full' }, async () => {
    const page = await operation('startExecution');
    const body = {
      deployment_id: 'shop\'s "own"',
      workflow_id: 'backup',
      parameters: { keep: [1, null, true] },
    };
    await page.getByLabel('Body, as JSON').fill(JSON.stringify(body));
    await page.getByLabel('As', { exact: true }).selectOption('olga');
    await page.getByLabel('Tenant', { exact: true }).selectOption('research');

    const curl = parseCurl(await sampleIn(page, 'curl'));
    expect(JSON.parse(curl.body ?? '')).toEqual(body);
    expect(curl.headers).toMatchObject({ tenant: 'research', authorization: `Basic ${btoa('olga:olga')}` });
    const sdk = await sampleIn(page, 'TypeScript');
    expect(sdk).toContain(`deployment_id: 'shop\\'s "own"'`);
    expect(sdk).toContain('parameters: { keep: [1, null, true] }');
    expect(sdk).toContain("tenant: 'research'");
    expect(await sampleIn(page, 'openapi-fetch')).toContain("client.http.POST('/executions'");
    const python = parsePython(await sampleIn(page, 'Python'));
    const call = python.calls.find(({ name }) => name === 'client.executions.start');
    expect(call && sentBy(call).body).toMatchObject(body);
  });

  test('parameters are added, filled in by type, and removed', { tags: 'full' }, async () => {
    const page = await operation('listExecutions');
    await page
      .getByLabel('Example', { exact: true })
      .selectOption({ label: 'List the executions of a deployment, three fields only' });
    await page.getByLabel('Add a parameter').selectOption('is_dry_run');
    await page.getByRole('combobox', { name: 'is_dry_run' }).selectOption('false');
    await page.getByLabel('Add a parameter').selectOption('_size');
    await page.getByLabel('_size', { exact: true }).fill('2');
    await page.getByLabel('Add a parameter').selectOption('created_at');
    await page.getByLabel('created_at in UTC').fill('2026-03-02T09:20:00.500');
    await page.getByRole('group', { name: '_include' }).getByLabel('created_by', { exact: true }).check();

    const query = () => sampleIn(page, 'curl').then((text) => [...parseCurl(text).url.searchParams]);
    expect(await query()).toEqual([
      ['deployment_id', 'shop-lisbon'],
      ['_include', expect.stringMatching(/^(?=.*created_by)(?=.*workflow_id)[a-z_,]+$/)],
      ['is_dry_run', 'false'],
      ['_size', '2'],
      ['created_at', '2026-03-02T09:20:00.500Z'],
    ]);
    await page.getByRole('button', { name: 'Remove created_at' }).click();
    await send(page);
    await spoken(page, '200 OK, as the contract requires.');
    expect(
      JSON.parse((await page.getByRole('group', { name: 'The body of the response' }).textContent()) ?? '')
        .items,
    ).toHaveLength(2);
  });

  test('invalid JSON is located and cannot be sent', { tags: 'full' }, async () => {
    const page = await operation('startExecution');
    const body = page.getByLabel('Body, as JSON');
    await body.fill('{\n  "deployment_id": "shop-vienna",\n  "workflow_id" "backup"\n}');
    await page.getByText('Not JSON at line 3, column 17').waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    expect(await body.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'line 3, column 17' }).click();
    expect(
      await body.evaluate((area: HTMLTextAreaElement) => [
        document.activeElement === area,
        area.selectionStart,
      ]),
    ).toEqual([true, 52]);

    await body.fill('{"deployment_id":"shop-vienna","workflow_id":"backup"}');
    await page.getByRole('button', { name: 'Format' }).click();
    expect(await body.inputValue()).toBe(
      '{\n  "deployment_id": "shop-vienna",\n  "workflow_id": "backup"\n}',
    );
  });

  test('an invalid request shows its violations, and can be sent anyway', async () => {
    const page = await operation('startExecution');
    await page
      .getByLabel('Body, as JSON')
      .fill('{"deployment_id": "shop-vienna", "workflow_id": "backup", "queue": 7}');
    await send(page);
    await spoken(page, 'Not sent: the contract does not allow this request, with one violation.');
    expect(await response(page).getByRole('listitem').allTextContents()).toEqual([
      'body/queue must be boolean, is the number 7',
    ]);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await spoken(page, '400 Bad Request, as the contract requires.');
    await response(page).getByRole('link', { name: 'bad_parameters_error' }).waitFor();
  });

  test('an error response links to the catalogue, and Reset restores the data', {
    tags: 'full',
  }, async () => {
    const page = await operation('startExecution');
    await send(page);
    await spoken(page, /^201/);
    await send(page);
    await spoken(page, '400 Bad Request, as the contract requires.');
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
    await send(page);
    await spoken(page, /^201/);
    await send(page);
    await spoken(page, /^400/);
    await response(page).getByRole('link', { name: 'existing_running_execution_error' }).click();
    await page.waitForURL(`${site.url}errors.html#existing_running_execution_error`);
  });

  test('a user without permission gets 403', { tags: 'full' }, async () => {
    const page = await operation('startExecution');
    await page.getByLabel('As', { exact: true }).selectOption('vera');
    await send(page);
    await spoken(page, '403 Forbidden, as the contract requires.');
  });

  describe('with another server', { tags: 'full' }, () => {
    let shops: Manager;
    const started: Started[] = [];
    beforeAll(async () => {
      shops = await manager();
    });
    afterEach(async () => {
      await shops.sandbox.reset();
      for (const { child, ended } of started.splice(0)) {
        child.kill('SIGTERM');
        await ended;
      }
    });
    afterAll(() => shops.close());

    const total = () =>
      shops.run(['list', '--json', '--all']).then(({ stdout }) => JSON.parse(stdout).length);

    test('a request is sent to a running sandbox', async () => {
      const before = await total();
      const page = await operation('startExecution');
      await page.getByLabel('Send to').selectOption('A running sandbox');
      await page.getByLabel('Address', { exact: true }).fill(shops.url);
      await send(page);
      await spoken(page, '201 Created, as the contract requires.');
      expect(await total()).toBe(before + 1);
      expect(parseCurl(await sampleIn(page, 'curl')).url.origin).toBe(shops.url);
    });

    test('a sandbox that does not run is reported', async () => {
      const page = await operation('getExecution');
      await page.getByLabel('Send to').selectOption('A running sandbox');
      await page.getByLabel('Address', { exact: true }).fill('http://127.0.0.1:1');
      await send(page);
      await response(page).getByText('No sandbox responds at http://127.0.0.1:1.').waitFor();
      complaints.splice(0);
    });

    test('the page shows how to start the proxy, checks it, and sends through it', async () => {
      const page = await operation('getExecution');
      await page.getByLabel('Send to').selectOption('My own manager');
      await page.getByLabel('Address of the manager').fill(shops.url);
      await page.getByText(`npx cloudify-executions proxy --target ${shops.url}`).waitFor();
      await page.getByRole('button', { name: 'Check the proxy' }).click();
      await page.getByText('No proxy responds there').waitFor();
      complaints.splice(0);

      const proxy = start(['proxy', '--target', shops.url, '--port', '0']);
      started.push(proxy);
      const [, address = ''] = await proxy.says('stdout', /listening on (\S+)/);
      await page.getByLabel('Address of the proxy').fill(address);
      await page.getByRole('button', { name: 'Check the proxy' }).click();
      await page.getByText(`The proxy runs and forwards to ${shops.url}.`).waitFor();
      expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
      await page.getByLabel('Name', { exact: true }).fill('maria');
      await page.getByLabel('Password', { exact: true }).fill('maria');
      await send(page);
      await spoken(page, '200 OK, as the contract requires.');
      await proxy.says('stdout', /GET .*\/api\/v3\.1\/executions\/5b1f0c3e.* 200/);

      // The password is in the field and nowhere else.
      for (const language of ['curl', 'TypeScript', 'openapi-fetch', 'Python']) {
        expect(await sampleIn(page, language)).toContain('your-password');
      }
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      );
      expect(kept).not.toContain('maria');
      expect(await sampleIn(page, 'curl')).toContain(shops.url);
    });

    test('a destructive request needs a confirmation', async () => {
      const proxy = start(['proxy', '--target', shops.url, '--port', '0'], {
        env: { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' },
      });
      started.push(proxy);
      const [, address = ''] = await proxy.says('stdout', /listening on (\S+)/);
      const before = await total();
      const page = await operation('deleteExecutions');
      await page.getByLabel('Send to').selectOption('My own manager');
      await page.getByLabel('Address of the proxy').fill(address);
      await page.getByLabel('Sign in with').selectOption('As the proxy was started');
      await send(page);
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(
        await page
          .getByRole('button', { name: 'Send', exact: true })
          .evaluate((button) => button === document.activeElement),
      ).toBe(true);
      expect(await total()).toBe(before);

      await send(page);
      await dialog.getByRole('button', { name: 'Delete' }).click();
      await spoken(page, '200 OK, as the contract requires.');
      expect(await total()).toBeLessThan(before);
    });
  });

  test('works with the keyboard only', { tags: 'full' }, async () => {
    const page = await operation('updateExecutionGroup');
    await page.getByLabel('Example', { exact: true }).focus();
    const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await value()) === '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401') break;
    }
    expect(await value()).toBe('9d2c7a44-1e83-4f6b-8a35-7c60d91fe401');
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Send') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await spoken(page, /^200/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');

    await page.getByRole('tab', { name: 'TypeScript' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(
      await page
        .getByRole('tab', { selected: true, name: 'curl' })
        .evaluate((tab) => tab === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('End');
    await page.getByRole('group', { name: 'The request, openapi-fetch' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('group', { name: 'The request, TypeScript' }).waitFor();
  });

  test('a sample is copied with an announcement, and the language is kept', {
    tags: 'full',
  }, async () => {
    const page = await operation('getExecution', { permissions: ['clipboard-read', 'clipboard-write'] });
    const sdk = await sampleIn(page, 'TypeScript');
    await page
      .getByRole('tabpanel', { name: 'TypeScript' })
      .getByRole('button', { name: 'Copy this code' })
      .click();
    await page.locator('#live-region', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sdk);
    await page.goto(`${site.url}reference/listExecutions.html`);
    await page.locator('[data-island="try"]').scrollIntoViewIfNeeded();
    await page.getByRole('group', { name: 'The request, TypeScript' }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'passes axe while in use, %s, and fits on a phone',
    { tags: 'full' },
    async (colorScheme) => {
      const page = await operation('startExecution', { colorScheme, viewport: { width: 360, height: 800 } });
      await send(page);
      await spoken(page, /^201/);
      const judge = async () => {
        await page.evaluate(AXE);
        const violations = await page.evaluate(
          'axe.run("[data-island=try]").then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
        );
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      };
      await judge();
      await send(page);
      await spoken(page, /^400/);
      await response(page)
        .getByText(/^\d+ headers$/)
        .click();
      await judge();
      await page.getByLabel('Body, as JSON').fill('{"deployment_id": 1}');
      await send(page);
      await spoken(page, /^Not sent/);
      await page.getByLabel('Send to').selectOption('My own manager');
      await judge();
      await page.getByLabel('Body, as JSON').fill('{');
      await judge();
    },
  );

  test('an error of the catalogue is triggered by a real request or by a header', {
    tags: 'full',
  }, async () => {
    const page = await open('errors.html');
    for (const [code, how] of [
      ['forbidden_error', 'by a real request'],
      ['missing_cloudify_license', 'by a header'],
    ] as const) {
      const place = page.locator(`[data-island="trigger-error"][data-props*='"${code}"']`);
      await place.scrollIntoViewIfNeeded();
      await place.getByText(how).waitFor();
      await place.getByRole('button', { name: `Trigger it: ${code}` }).click();
      await place
        .getByRole('status')
        .filter({ hasText: `${ERRORS[code].status} ${code}` })
        .waitFor({ state: 'attached' });
      await place.getByText('As the contract requires.').waitFor();
      expect(await place.getByRole('group', { name: 'The body of the response' }).textContent()).toContain(
        `"${code}"`,
      );
    }
  });
});
