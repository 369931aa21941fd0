/** Where nothing is wrong, nothing is found. */
import { describe, expect, it } from 'vitest';
import { startLocalSandbox } from '../../src/cli/commands/check/local-sandbox.ts';
import { check, type OpenTarget, suitesNamed } from '../../src/conformance/index.ts';
import { startMock } from '../mock/start-mock.ts';

const FULL = process.env.FULL !== undefined;
const SEED = Number(process.env.SEED ?? 1);
const seeds = Array.from({ length: FULL ? 20 : 1 }, (_, index) => (SEED + index) % 2 ** 31);

describe('no false alarm', () => {
  it.each(seeds)(
    'at a sandbox, with seed %i',
    async (seed) => {
      const report = await check({
        suites: suitesNamed(FULL ? [] : ['stateful']),
        open: (suite) => startLocalSandbox(suite, { seed }),
        seed,
      });
      expect(report.findings.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
      expect(report.remaining.executions).toEqual([]);
    },
    300_000,
  );

  it('at Prism, which is asked for each documented answer', async () => {
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
  }, 120_000);
});
