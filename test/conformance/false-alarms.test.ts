/** Where nothing is wrong, nothing is found. */
import { describe, expect, it } from 'vitest';
import { RELEASES } from '../../generated/releases.ts';
import { startLocalSandbox } from '../../src/cli/commands/check/local-sandbox.ts';
import { check, type OpenTarget, suitesNamed } from '../../src/conformance/index.ts';
import { startMock } from '../mock/start-mock.ts';
import { share } from '../share.ts';

const SEED = Number(process.env.SEED ?? 1);
const seeds = Array.from({ length: 20 }, (_, index) => (SEED + index) % 2 ** 31);

describe('no false alarm', () => {
  it('at a sandbox', () => expectNoFindings(['generated', 'stateful'], SEED));

  it.each(seeds)('at a sandbox, with seed %i', { tags: 'full' }, (seed) => expectNoFindings([], seed));

  async function expectNoFindings(suites: Parameters<typeof suitesNamed>[0], seed: number): Promise<void> {
    const report = await check({
      suites: suitesNamed(suites),
      open: (suite) => startLocalSandbox(suite, { seed }),
      seed,
    });
    expect(report.findings.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
    expect(report.remaining.executions).toEqual([]);
  }

  share(it, 0).each(
    RELEASES.map(({ line }) => line)
      .toReversed()
      .slice(1),
  )('at a sandbox of release %s, judged by what it reports', async (release) => {
    const report = await check({
      suites: suitesNamed(['generated', 'stateful']),
      open: (suite) => startLocalSandbox(suite, { seed: SEED, release }),
      seed: SEED,
    });
    expect(report.release).toMatchObject({ line: release, origin: 'reported', isKnown: true });
    const unknown = report.findings.filter(({ known }) => known === undefined);
    expect(unknown.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
    expect(report.remaining.executions).toEqual([]);
    expect(report.remaining.failure).toBeUndefined();
    expect(report.verdict).toBe('passed');
  });

  it('a sandbox of one release, judged by another, breaks the contract', async () => {
    const report = await check({
      suites: suitesNamed(['stateful']),
      open: (suite) => startLocalSandbox(suite, { seed: SEED, release: '6.4' }),
      managerRelease: '7.1',
      seed: SEED,
    });
    expect(report.release.origin).toBe('stated');
    expect(report.verdict).toBe('failed');
  });

  it('at Prism, for each documented response', { tags: 'full' }, async () => {
    const mock = await startMock();
    const target: OpenTarget = {
      url: mock.url,
      credentials: { username: 'admin', password: 'admin' },
      tenant: 'default_tenant',
      fixtures: {},
      workerTimeoutMs: 0,
      disposable: true,
      stateless: true,
      onDemand: {
        status: (status, mediaType) => ({
          prefer: `code=${status}${mediaType === 'text/html' ? ', example=UnparsableJson' : ''}`,
        }),
      },
      close: mock.close,
    };
    const report = await check({ suites: suitesNamed(['dredd']), open: async () => target });
    expect(report.findings.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(report.results.length).toBeGreaterThan(90);
  });
});
