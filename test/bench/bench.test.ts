/** The benchmark measures what it says. How fast anything is, no test asks. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { checkBudgets } from '../../scripts/bench/budget-check.ts';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { readBenchCommand } from '../../scripts/bench/command.ts';
import { type Figure, type Findings, median, ratioOf, spread } from '../../scripts/bench/figures.ts';
import { measureGroups } from '../../scripts/bench/groups/index.ts';
import { load } from '../../scripts/bench/load/generator.ts';
import { MEASUREMENTS } from '../../scripts/bench/measurements.ts';
import { measureSteps } from '../../scripts/bench/pipeline/index.ts';
import { budgetTable, report } from '../../scripts/bench/report.ts';
import { interleaved } from '../../scripts/bench/rounds.ts';
import { measureScale } from '../../scripts/bench/scale/index.ts';
import { measureSdk } from '../../scripts/bench/sdk/index.ts';
import { measureServers } from '../../scripts/bench/servers/index.ts';
import { type Answering, assertAlike } from '../../scripts/bench/servers/setup.ts';
import { measureSize } from '../../scripts/bench/size/index.ts';
import { measureTypes } from '../../scripts/bench/types/index.ts';
import { measureWaiting } from '../../scripts/bench/waiting/index.ts';

const silent = { progress: () => {} };
const LONG = 120_000;

const figure = (contender: string, samples: number[]): Figure => ({
  contender,
  metric: 'list',
  unit: 'ms',
  samples,
});

function expectMeasured({ figures, ratios }: Findings): void {
  // A loop whose polls fall on the end is not late at all.
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

describe('a measurement', { tags: 'full' }, () => {
  const measured: string[] = [];
  const remember = (findings: Findings) => {
    expectMeasured(findings);
    measured.push(...findings.ratios.map(({ id }) => id));
  };

  test(
    'of the SDK compares it with every other client',
    async () => {
      const findings = await measureSdk(silent, { rounds: 1, calls: 2_000, warmUpCalls: 10 });
      remember(findings);
      expect(findings.figures.filter(({ metric }) => metric === 'POST start')).toHaveLength(9);
    },
    LONG,
  );

  test(
    'of waiting counts the same each time, sees ends within 5 % and sends fewer requests than loops',
    async () => {
      const extent = { counts: [1, 100], runTimes: [600] };
      const findings = await measureWaiting(silent, extent);
      remember(findings);
      expect(await measureWaiting(silent, extent)).toEqual(findings);
      const [, lateness, loops] = findings.figures;
      // At 0, 500 … 600,000 ms.
      expect(loops?.samples[0]).toBe(1201);
      expect(lateness?.samples.every((percent) => percent >= 0 && percent <= 5)).toBe(true);
      expect(findings.ratios.every(({ samples }) => samples.every((ratio) => ratio < 1))).toBe(true);
    },
    LONG,
  );

  test(
    'of sizes weighs every client and every entry point',
    async () => {
      const findings = await measureSize(silent);
      remember(findings);
      expect(findings.figures).toHaveLength(3 * 10);
    },
    LONG,
  );

  test(
    'of types counts them for one call and for every operation',
    async () => {
      const findings = await measureTypes(silent, { rounds: 1, warmUps: 0 });
      remember(findings);
      expect(findings.figures.filter(({ unit }) => unit === 'types')).toHaveLength(4);
    },
    LONG,
  );

  test('of commands times those that succeed', async () => {
    const step = { name: 'generator', program: 'scripts/generate.ts', args: ['--check'] };
    const findings = await measureSteps(silent, [step], 1);
    remember(findings);
    expect(findings.figures).toMatchObject([{ contender: 'generator', unit: 's' }]);
    const broken = { ...step, args: ['--no-such-option'] };
    await expect(measureSteps(silent, [broken], 1)).rejects.toThrow('generator failed:');
  });

  test(
    'of servers compares the sandbox with Prism and a bare server',
    async () => {
      const findings = await measureServers(silent, {
        connections: [2],
        rounds: 1,
        milliseconds: 50,
        warmUpMilliseconds: 1,
        starts: 1,
      });
      remember(findings);
      const contenders = new Set(findings.figures.map(({ contender }) => contender));
      expect([...contenders]).toEqual([
        'sandbox --strict',
        'sandbox',
        'sandbox, validating its answers',
        'bare node:http',
        'Fastify',
        'Prism, quiet',
        'Prism',
      ]);
    },
    LONG,
  );

  test(
    'of scale compares every probe in a small sandbox and in a large one',
    async () => {
      const findings = await measureScale(silent, {
        sizes: [400, 1_200],
        rounds: 2,
        calls: 3,
        warmUpCalls: 1,
        saves: 1,
      });
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
      const findings = await measureGroups(silent, { sizes: [10, 30], concurrency: 5, rounds: 1 });
      remember(findings);
      expect(findings.ratios.map(({ id }) => id)).toEqual(['group-30']);
    },
    LONG,
  );

  test('has something to say about every budget', () => {
    const judged = checkBudgets(measured.map((id) => ({ id, title: id, samples: [1] })));
    expect(
      BUDGETS.filter((budget) => !judged.some((budgetResult) => budgetResult.budget === budget)),
    ).toEqual([]);
  });
});

describe('samples', () => {
  test('are summed up by their median and half the distance of their quartiles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(spread([8, 10, 12])).toBeCloseTo(0.1);
  });

  test('are compared round by round', () => {
    expect(ratioOf('a', 'A', figure('ours', [2, 9]), figure('theirs', [1, 3])).samples).toEqual([2, 3]);
  });

  test('of different numbers of rounds are not compared', () => {
    expect(() => ratioOf('a', 'A', figure('ours', [2]), figure('theirs', []))).toThrow(
      'a: 1 rounds cannot be compared with 0.',
    );
  });

  test('are results in turns, each round beginning with another contender', async () => {
    const order: string[] = [];
    const contenders = ['a', 'b', 'c'].map((name) => ({ name }));
    const samples = await interleaved(
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

  async function ask(listener: RequestListener, bodyLength: number) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    closing.push(() => server.close().closeAllConnections());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const request = 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';
    const asked = [{ request, status: 200, bodyLength }];
    return await load({ port, asked, connections: 3, milliseconds: 60_000, most: 40 });
  }

  test('sends as many requests as it may', async () => {
    let count = 0;
    const served = await ask((_, response) => {
      count += 1;
      response.end('whole');
    }, 5);
    expect(count).toBe(40);
    expect(served.p99).toBeGreaterThanOrEqual(served.p50);
  });

  test('reads answers that come in parts', async () => {
    const served = await ask((_, response) => {
      response.writeHead(200, { 'content-length': 9 });
      response.write('part ');
      setImmediate(() => response.end('rest'));
    }, 9);
    expect(served.perSecond).toBeGreaterThan(0);
  });

  test('accepts no other answer than the one it is to measure', async () => {
    await expect(ask((_, response) => response.end('more than that'), 5)).rejects.toThrow(
      'Answered with 200 and 14 bytes.',
    );
    const failing: RequestListener = (_, response) => {
      response.statusCode = 500;
      response.end('whole');
    };
    await expect(ask(failing, 5)).rejects.toThrow('Answered with 500 and 5 bytes.');
  });

  test('notices a server that hangs up', async () => {
    await expect(ask((request) => request.socket.destroy(), 5)).rejects.toThrow(/closed|ECONNRESET/);
  });
});

describe('servers that answer', () => {
  const list = JSON.stringify({ items: Array.from({ length: 25 }, (_, id) => ({ id })) });
  const started = '{"id": "new", "created_at": "now", "status": "queued"}';
  const server = (name: string, listed: string, date = 'Mon', start = started): Answering => {
    const answer = (status: number, body: string) => ({
      status,
      head: `HTTP/1.1 ${status} OK\r\nDate: ${date}\r\nContent-Length: 9\r\n\r\n`,
      body: Buffer.from(body),
    });
    return {
      name,
      answers: { list: answer(200, listed), get: answer(200, '{}'), start: answer(201, start) },
    };
  };
  const ours = server('ours', list);

  test('the same are compared', () => {
    expect(() => assertAlike(ours, { bytes: [server('bare', list, 'Tue')], json: [] })).not.toThrow();
    expect(() => assertAlike(ours, { bytes: [], json: [server('Prism', ` ${list}`)] })).not.toThrow();
  });

  test('a start with another id and moment are, too', () => {
    const other = server('bare', list, 'Mon', started.replace('new', 'old').replace('now', 'ago'));
    expect(() => assertAlike(ours, { bytes: [other], json: [other] })).not.toThrow();
  });

  test('something else are not', () => {
    const differ = (name: string) => `${name} and ours do not answer the same.`;
    expect(() => assertAlike(ours, { bytes: [server('bare', ` ${list}`)], json: [] })).toThrow(
      differ('bare'),
    );
    const other = list.replace('7', '70');
    expect(() => assertAlike(ours, { bytes: [], json: [server('Prism', other)] })).toThrow(differ('Prism'));
    const refused = server('Prism', list, 'Mon', '{"id": "new", "created_at": "now", "status": "failed"}');
    expect(() => assertAlike(ours, { bytes: [], json: [refused] })).toThrow(differ('Prism'));
    expect(() => assertAlike(server('ours', '{"items": []}'), { bytes: [], json: [] })).toThrow(
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

  test('hold for the median, at the limit too', () => {
    const budgetResults = checkBudgets(ratios, [
      { of: 'speed-*', least: 5 },
      { of: 'cost', most: 2.5 },
      { of: 'cos', least: 1_000 },
    ]);
    expect(budgetResults.map(({ ratio, holds }) => [ratio.id, holds])).toEqual([
      ['speed-10', true],
      ['cost', false],
    ]);
    expect(budgetTable(budgetResults)).toMatch(
      /speed .*× 5\.00 .*at least 5 .*holds\ncost .*at most 2\.5 .*FALLS SHORT/,
    );
  });

  test('and figures are shown with what they are worth', () => {
    const text = report('Lists', {
      figures: [figure('ours', [8, 10, 12]), figure('theirs', [1_234])],
      ratios: [{ id: 'a', title: 'ours against theirs', samples: [0.5, 0.5] }],
      notes: ['Take care.'],
    });
    expect(text).toMatch(/ours +10\.0 ms ± 10 %/);
    expect(text).toMatch(/theirs +1,234 ms/);
    expect(text).toMatch(/ours against theirs +× 0\.50 +± 0 %/);
    expect(text).toContain('Take care.');
  });
});

describe('the command', () => {
  test('measures everything, or what is named', () => {
    const names = (args: string[]) => readBenchCommand(args).measurements.map(({ name }) => name);
    expect(names(['--quick'])).toEqual(
      MEASUREMENTS.map(({ name }) => name).filter((name) => name !== 'suite'),
    );
    expect(names(['suite'])).toEqual(['suite']);
    expect(names(['groups', 'servers'])).toEqual(['servers', 'groups']);
  });

  test('says what there is when it does not know a name or an option', () => {
    expect(() => readBenchCommand(['speed'])).toThrow(
      'There is no measurement "speed". There are: sdk, waiting, size, types, servers, scale, groups, pipeline, suite.',
    );
    expect(() => readBenchCommand(['--fast'])).toThrow(
      /Unknown option '--fast'.* Options: --quick, --budget, --save\./,
    );
  });
});
