/** Where nothing is wrong, nothing is found. */
import { describe, expect, it } from 'vitest';
import { sandboxBeside } from '../../src/cli/commands/check/local-sandbox.ts';
import { check, layersNamed, type Opened } from '../../src/conformance/index.ts';
import { startMock } from '../mock/start-mock.ts';

const FULL = process.env.FULL !== undefined;
const SEED = Number(process.env.SEED ?? 1);
const seeds = Array.from({ length: FULL ? 20 : 1 }, (_, index) => (SEED + index) % 2 ** 31);

describe('no false alarm', () => {
  it.each(seeds)(
    'at a sandbox, with seed %i',
    async (seed) => {
      const report = await check({
        layers: layersNamed(FULL ? [] : ['stateful']),
        open: (layer) => sandboxBeside(layer, { seed }),
        seed,
      });
      expect(report.findings.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
      expect(report.left.executions).toEqual([]);
    },
    300_000,
  );

  it('at Prism, which is asked for each documented answer', async () => {
    const mock = await startMock();
    const target: Opened = {
      url: mock.url,
      credentials: { username: 'admin', password: 'admin' },
      tenant: 'default_tenant',
      fixtures: {},
      patience: 0,
      disposable: true,
      stateless: true,
      onDemand: {
        status: (status, mediaType) => ({
          prefer: `code=${status}${mediaType === 'text/html' ? ', example=UnparsableJson' : ''}`,
        }),
      },
      close: mock.close,
    };
    const report = await check({ layers: layersNamed(['dredd']), open: async () => target });
    expect(report.findings.map(({ check: name, message }) => `${name}: ${message}`)).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(report.results.length).toBeGreaterThan(90);
  }, 120_000);
});
