/** The benchmarks measure what they claim to. No test checks how fast anything is. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type Figure,
  type Findings,
  measureInTurns,
  median,
  ratioOf,
  spread,
} from '../../scripts/bench/benchmark.ts';
import { BENCHMARKS } from '../../scripts/bench/benchmarks.ts';
import { BUDGETS, checkBudgets } from '../../scripts/bench/budgets.ts';
import { groups } from '../../scripts/bench/groups/index.ts';
import { readBenchOptions } from '../../scripts/bench/options.ts';
import { paddedTable, reportOf } from '../../scripts/bench/report.ts';
import { toStoredResult } from '../../scripts/bench/results.ts';
import { scale } from '../../scripts/bench/scale/index.ts';
import { sdk } from '../../scripts/bench/sdk/index.ts';
import { assertSameResponses, type NamedResponses } from '../../scripts/bench/servers/contenders.ts';
import { servers } from '../../scripts/bench/servers/index.ts';
import { runLoad } from '../../scripts/bench/servers/load.ts';
import { size } from '../../scripts/bench/size/index.ts';
import { waiting } from '../../scripts/bench/waiting/index.ts';

const silent = () => {};
const LONG = 120_000;

const figure = (contender: string, samples: number[]): Figure => ({
  contender,
  metric: 'list',
  unit: 'ms',
  samples,
});

function expectMeasured({ figures, ratios }: Findings): void {
  // A loop that polls at the very end is not late.
  const least = (each: object) => ('unit' in each && each.unit === '%' ? 0 : Number.MIN_VALUE);
  for (const each of [...figures, ...ratios]) {
    const { samples } = each;
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(sample).toBeGreaterThanOrEqual(least(each));
      expect(sample).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  }
}

describe('the benchmark', { tags: 'full' }, () => {
  const measured: string[] = [];
  const remember = (findings: Findings) => {
    expectMeasured(findings);
    measured.push(...findings.ratios.map(({ id }) => id));
  };

  test(
    'of the SDK compares it with every other client',
    async () => {
      const findings = await sdk.run({ rounds: 1, calls: 2_000, warmUpCalls: 10 }, silent);
      remember(findings);
      expect(findings.figures.filter(({ metric }) => metric === 'POST start')).toHaveLength(9);
    },
    LONG,
  );

  test(
    'of waiting counts the same requests each time, fewer than a loop, and sees the end within 5 % of the run time',
    async () => {
      const settings = { counts: [1, 100], runTimes: [600] };
      const findings = await waiting.run(settings, silent);
      remember(findings);
      expect(await waiting.run(settings, silent)).toEqual(findings);
      const [, lateness, loops] = findings.figures;
      // At 0, 500 … 600,000 ms.
      expect(loops?.samples[0]).toBe(1201);
      expect(lateness?.samples.every((percent) => percent >= 0 && percent <= 5)).toBe(true);
      expect(findings.ratios.every(({ samples }) => samples.every((ratio) => ratio < 1))).toBe(true);
    },
    LONG,
  );

  test(
    'of sizes has a figure for every client and every entry point',
    async () => {
      const findings = await size.run(undefined, silent);
      remember(findings);
      const metrics = ['minified', 'gzip', 'brotli'];
      expect(findings.figures.map(({ contender, metric }) => [contender, metric])).toEqual(
        [
          'fetch and JSON',
          'openapi-fetch',
          'this SDK',
          'ky',
          'axios',
          'hey-api, generated',
          'all that this SDK exports, and loads later',
          'cloudify-executions/validation',
          'cloudify-executions/logging',
          'cloudify-executions/tanstack-query',
          'cloudify-executions/sandbox',
        ].flatMap((contender) => metrics.map((metric) => [contender, metric])),
      );
    },
    LONG,
  );

  test(
    'of servers compares the sandbox with Prism and a bare server',
    async () => {
      const findings = await servers.run(
        {
          connections: [2],
          rounds: 1,
          milliseconds: 50,
          warmUpMilliseconds: 1,
          starts: 1,
        },
        silent,
      );
      remember(findings);
      const contenders = new Set(findings.figures.map(({ contender }) => contender));
      expect([...contenders]).toEqual([
        'sandbox --strict',
        'sandbox',
        'sandbox, validating its responses',
        'bare node:http',
        'Fastify',
        'Prism, quiet',
        'Prism',
      ]);
    },
    LONG,
  );

  test(
    'of scale times every request in a small sandbox and in a large one',
    async () => {
      const findings = await scale.run(
        {
          sizes: [400, 1_200],
          rounds: 2,
          requests: 3,
          warmUpRequests: 1,
          saves: 1,
        },
        silent,
      );
      remember(findings);
      expect(findings.figures.filter(({ metric }) => metric === 'start an execution')).toMatchObject([
        { contender: '400 executions', samples: { length: 2 } },
        { contender: '1,200 executions', samples: { length: 2 } },
      ]);
    },
    LONG,
  );

  test(
    'of groups runs each of them to its end',
    async () => {
      const findings = await groups.run({ sizes: [10, 30], concurrency: 5, rounds: 1 }, silent);
      remember(findings);
      expect(findings.ratios.map(({ id }) => id)).toEqual(['group-30']);
    },
    LONG,
  );

  test('measures the ratio of every budget', () => {
    const checked = checkBudgets(measured.map((id) => ({ id, title: id, samples: [1] })));
    expect(BUDGETS.filter((budget) => !checked.some((result) => result.budget === budget))).toEqual([]);
  });
});

describe('samples', () => {
  test('are summarized by the median and half the interquartile range', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(spread([8, 10, 12])).toBeCloseTo(0.1);
  });

  test('are divided round by round', () => {
    expect(ratioOf('a', 'A', figure('ours', [2, 9]), figure('theirs', [1, 3])).samples).toEqual([2, 3]);
  });

  test('from different numbers of rounds cannot be divided', () => {
    expect(() => ratioOf('a', 'A', figure('ours', [2]), figure('theirs', []))).toThrow(
      'a: 1 rounds cannot be compared with 0.',
    );
  });

  test('are taken in turns, each round beginning with another contender', async () => {
    const order: string[] = [];
    const contenders = ['a', 'b', 'c'].map((name) => ({ name }));
    const samples = await measureInTurns(
      contenders,
      2,
      () => {},
      async ({ name }) => order.push(name),
    );
    expect(order.join('')).toBe('abcbca');
    expect([...samples.values()]).toEqual([
      [1, 6],
      [2, 4],
      [3, 5],
    ]);
  });
});

describe('the load', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function loadOf(listener: RequestListener, bodyLength: number) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    closing.push(() => server.close().closeAllConnections());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const text = 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';
    const requests = [{ text, status: 200, bodyLength }];
    return await runLoad({ port, requests, connections: 3, milliseconds: 60_000, maxRequests: 40 });
  }

  test('ends after the maximum of requests', async () => {
    let count = 0;
    const served = await loadOf((_, response) => {
      count += 1;
      response.end('whole');
    }, 5);
    expect(count).toBe(40);
    expect(served.p99).toBeGreaterThanOrEqual(served.p50);
  });

  test('reads responses that arrive in parts', async () => {
    const served = await loadOf((_, response) => {
      response.writeHead(200, { 'content-length': 9 });
      response.write('part ');
      setImmediate(() => response.end('rest'));
    }, 9);
    expect(served.perSecond).toBeGreaterThan(0);
  });

  test('fails on an unexpected status or length', async () => {
    await expect(loadOf((_, response) => response.end('more than that'), 5)).rejects.toThrow(
      'Unexpected response: status 200, 14 bytes.',
    );
    const failing: RequestListener = (_, response) => {
      response.statusCode = 500;
      response.end('whole');
    };
    await expect(loadOf(failing, 5)).rejects.toThrow('Unexpected response: status 500, 5 bytes.');
  });

  test('fails when the server closes the connection', async () => {
    await expect(loadOf((request) => request.socket.destroy(), 5)).rejects.toThrow(/closed|ECONNRESET/);
  });
});

describe('servers whose responses', () => {
  const list = JSON.stringify({ items: Array.from({ length: 25 }, (_, id) => ({ id })) });
  const started = '{"id": "new", "created_at": "now", "status": "queued"}';
  const server = (name: string, listed: string, date = 'Mon', start = started): NamedResponses => {
    const response = (status: number, body: string) => ({
      status,
      headers: [['Date', date] as const, ['Content-Length', '9'] as const],
      body: Buffer.from(body),
    });
    return {
      name,
      responses: { list: response(200, listed), get: response(200, '{}'), start: response(201, start) },
    };
  };
  const ours = server('ours', list);

  test('are the same can be compared', () => {
    expect(() => assertSameResponses(ours, { bytes: [server('bare', list, 'Tue')], json: [] })).not.toThrow();
    expect(() => assertSameResponses(ours, { bytes: [], json: [server('Prism', ` ${list}`)] })).not.toThrow();
  });

  test('differ in the id and time of a started execution can be compared', () => {
    const other = server('bare', list, 'Mon', started.replace('new', 'old').replace('now', 'ago'));
    expect(() => assertSameResponses(ours, { bytes: [other], json: [other] })).not.toThrow();
  });

  test('differ in anything else cannot be compared', () => {
    const differ = (name: string) => `${name} and ours respond differently.`;
    expect(() => assertSameResponses(ours, { bytes: [server('bare', ` ${list}`)], json: [] })).toThrow(
      differ('bare'),
    );
    const other = list.replace('7', '70');
    expect(() => assertSameResponses(ours, { bytes: [], json: [server('Prism', other)] })).toThrow(
      differ('Prism'),
    );
    const rejected = server('Prism', list, 'Mon', '{"id": "new", "created_at": "now", "status": "failed"}');
    expect(() => assertSameResponses(ours, { bytes: [], json: [rejected] })).toThrow(differ('Prism'));
    expect(() => assertSameResponses(server('ours', '{"items": []}'), { bytes: [], json: [] })).toThrow(
      'The list has 0 items, not 25.',
    );
  });
});

describe('budgets', () => {
  const ratios = [
    { id: 'speed-10', title: 'speed', samples: [4, 6, 5] },
    { id: 'cost', title: 'cost', samples: [3] },
    { id: 'unclaimed', title: 'unclaimed', samples: [0] },
  ];

  test('apply to the median and include the limit', () => {
    const budgetResults = checkBudgets(ratios, [
      { of: 'speed-*', least: 5 },
      { of: 'cost', most: 2.5 },
      { of: 'cos', least: 1_000 },
    ]);
    expect(budgetResults.map(({ ratio, holds }) => [ratio.id, holds])).toEqual([
      ['speed-10', true],
      ['cost', false],
    ]);
  });

  test('are shown in the report beside figures and ratios', async () => {
    const findings = {
      figures: [figure('ours', [8, 10, 12]), figure('theirs', [1_234])],
      ratios: [{ id: 'a', title: 'ours against theirs', samples: [0.5, 0.5] }],
      notes: ['Take care.'],
    };
    const result = await toStoredResult({ name: 'lists', title: 'Lists' }, false, findings);
    const text = reportOf(result, paddedTable);
    expect(text).toMatch(/ours +\| 10\.0 ms ± 10 %/);
    expect(text).toMatch(/theirs +\| +1,234 ms/);
    expect(text).toMatch(/ours against theirs \| × 0\.50 \| +± 0 %/);
    expect(text).toContain('Take care.');
  });
});

describe('the command', () => {
  test('runs every benchmark, or the named ones', () => {
    const names = (args: string[]) => readBenchOptions(args).benchmarks.map(({ name }) => name);
    expect(names(['--quick'])).toEqual(BENCHMARKS.map(({ name }) => name));
    expect(names(['groups', 'servers'])).toEqual(['servers', 'groups']);
  });

  test('lists the benchmarks and options when it does not know one', () => {
    expect(() => readBenchOptions(['speed'])).toThrow(
      'There is no benchmark "speed". Benchmarks: sdk, waiting, size, servers, scale, groups.',
    );
    expect(() => readBenchOptions(['--fast'])).toThrow(
      /Unknown option '--fast'.* Options: --quick, --budget, --save\./,
    );
  });
});
