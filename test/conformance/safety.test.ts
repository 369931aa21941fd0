/** What keeps the checker from doing harm, and from taking its own errors for the server's. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Connection, UnsafeRequestError } from '../../src/conformance/http/connection.ts';
import { startForwarder } from '../../src/conformance/http/forwarder.ts';
import { check, findProgram, missingProgram, suitesNamed } from '../../src/conformance/index.ts';
import type { Check, Suite } from '../../src/conformance/suites/suite.ts';
import { createSandbox, type HttpRequest, type Sandbox } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/server/index.ts';

let sandbox: Sandbox;
let server: SandboxServer;
let methods: string[];

beforeEach(async () => {
  sandbox = createSandbox({ runner: 'manual' });
  methods = [];
  const handle = (exchange: HttpRequest) => {
    methods.push(exchange.method);
    return sandbox.handle(exchange);
  };
  server = await serveSandbox({ handle });
});
afterEach(async () => {
  await server.close();
  sandbox.close();
});

const target = () => ({
  url: server.url,
  credentials: { username: 'admin', password: 'admin' },
  tenant: 'default_tenant',
  fixtures: {},
  workerTimeoutMs: 0,
});

function suiteOf(run: Check['run'], readOnly = true): Suite {
  const checks = () => [{ name: 'one', readOnly, needsNothing: true, run }];
  return { name: 'generated', title: 'a test', checks };
}

const START = { deployment_id: 'shop-vienna', workflow_id: 'restart', dry_run: true };

describe('where only reading is allowed', () => {
  it.each(['POST', 'PATCH', 'PUT', 'DELETE', 'post', 'LINK'])(
    'no %s leaves the connection',
    async (method) => {
      const connection = new Connection(server.url, { readOnly: true });
      const request = { method, path: '/executions', query: '', headers: {}, body: '{}' };
      await expect(connection.send(request)).rejects.toThrow(UnsafeRequestError);
      connection.close();
      expect(methods).toEqual([]);
    },
  );

  it('a program that is started cannot write either', async () => {
    const connection = new Connection(server.url, { readOnly: true });
    const forwarder = await startForwarder((request) => connection.send(request));
    const url = `${forwarder.url}/api/v3.1/executions`;
    await expect(fetch(url, { method: 'DELETE', body: '{}' })).rejects.toThrow();
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url.replace(/[0-9a-f-]{36}/, 'guessed'))).status).toBe(404);
    await forwarder.close();
    connection.close();
    expect(methods).toEqual(['GET']);
  });

  it('a check that writes is an error of the checker, and nothing is sent', async () => {
    const suite = suiteOf(async (t) => {
      await t.call('startExecution', { body: START });
    });
    const report = await check({ suites: [suite], open: async () => target() });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['error']);
    expect(report.verdict).toBe('error');
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  it('is the default of the checker, in every suite', { tags: 'full' }, async () => {
    const report = await check({ suites: suitesNamed([]), open: async () => target(), seed: 1 });
    expect(report.verdict).toBe('passed');
    expect([...new Set(methods)].sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
  });
});

describe('an error of the checker', () => {
  it('is neither a pass nor a violation', async () => {
    const suite = suiteOf(async () => {
      throw new TypeError('a mistake in the check');
    });
    const report = await check({ suites: [suite], open: async () => target() });
    expect(report.findings).toEqual([]);
    expect(report.results[0]).toMatchObject({
      outcome: 'error',
      reason: 'the checker failed: a mistake in the check',
    });
    expect(report.verdict).toBe('error');
  });
});

describe('without a check that ran', () => {
  it('the verdict is inconclusive', async () => {
    const none = await check({ suites: [], open: async () => target() });
    const skipped = await check({
      suites: [suiteOf(async (t) => t.skip('there is nothing to see'))],
      open: async () => target(),
    });
    expect([none.verdict, skipped.verdict]).toEqual(['inconclusive', 'inconclusive']);
  });
});

describe('a check on a server that others use', () => {
  const failing = (failures: number): Suite => {
    let count = 0;
    return {
      ...suiteOf(async (t) => {
        count += 1;
        const exchange = await t.call('listExecutions', { query: { _size: 1 } });
        t.expect(exchange, count > failures ? 200 : 404, `attempt ${count}`);
      }),
      isRepeatable: true,
    };
  };

  it('passes when it fails only once, since other users may be the cause', async () => {
    const report = await check({ suites: [failing(1)], open: async () => target() });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(report.findings).toEqual([]);
  });

  it('fails when it fails each time', async () => {
    const report = await check({ suites: [failing(9)], open: async () => target() });
    expect(report.findings.map(({ message }) => message)).toEqual(['attempt 1: expected 404, got 200']);
    expect(report.verdict).toBe('failed');
  });
});

describe('a program that a suite needs', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'programs-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function install(into: string, version = '14.1.0'): Promise<string> {
    const home = join(folder, into, 'dredd');
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), JSON.stringify({ name: 'dredd', version }));
    return home;
  }

  it('is found in the current project first', async () => {
    const home = await install('node_modules');
    expect(findProgram('dredd', { project: join(folder, 'src'), path: '' })).toBe(home);
  });

  it('is found in the search path, of a project, of npx and of a global installation', async () => {
    const inner = { project: folder, package: join(folder, 'package.json') };
    const ofNpx = await install('cache/node_modules');
    expect(findProgram('dredd', { ...inner, path: join(folder, 'cache/node_modules/.bin') })).toBe(ofNpx);
    const global = await install('global/lib/node_modules');
    expect(findProgram('dredd', { ...inner, path: join(folder, 'global/bin') })).toBe(global);
  });

  it('does not count with another major version', async () => {
    await install('node_modules', '13.0.0');
    const nowhere = { project: folder, package: join(folder, 'package.json'), path: '' };
    expect(findProgram('dredd', nowhere)).toBeUndefined();
  });

  it('is installed by one command for all, since npm would remove the one for the other', () => {
    expect(
      missingProgram('dredd', { project: folder, package: join(folder, 'package.json'), path: '' }),
    ).toBe('dredd is not installed. Install it with: npm install --no-save dredd@14.1.0 @redocly/cli@2.77.0');
  });
});
