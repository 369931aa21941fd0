/** How fast requests are answered, by the sandbox and by what else could stand in for a manager. */
import {
  type Conditions,
  type Figure,
  type Findings,
  type Measurement,
  median,
  type Ratio,
  ratioOf,
} from '../figures.ts';
import { load, type Served } from '../load/generator.ts';
import { interleaved } from '../rounds.ts';
import { type Answers, type RequestName, RunningServer } from './contender.ts';
import { assertAlike, type Setup, setUp } from './setup.ts';

export interface Extent {
  /** A list is measured with each of these, the other requests with the first. */
  readonly connections: readonly number[];
  readonly rounds: number;
  /** Of one server in one round. */
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
  /** How often each server is started to see how long that takes. */
  readonly starts: number;
}

const WHOLE: Extent = {
  connections: [10, 50],
  rounds: 5,
  milliseconds: 1_200,
  warmUpMilliseconds: 3_000,
  starts: 7,
};
const QUICK: Extent = {
  connections: [10],
  rounds: 3,
  milliseconds: 150,
  warmUpMilliseconds: 200,
  starts: 1,
};

export const servers: Measurement = {
  name: 'servers',
  title: 'Requests over HTTP: the sandbox beside other servers',
  measure: (conditions) => measureServers(conditions, conditions.quick ? QUICK : WHOLE),
};

/** Bounds a round whatever the time it was given. */
const MOST_REQUESTS = 100_000;
/** Beyond this the load is what is slow. */
const TOO_BUSY = 0.95;

export async function measureServers(
  { progress }: Pick<Conditions, 'progress'>,
  extent: Extent,
): Promise<Findings> {
  progress('building the command');
  const setup = await setUp();
  try {
    const throughput = await measureThroughput(setup, extent, progress);
    const startup = await measureStartup(setup, extent, progress);
    return {
      figures: [...throughput.figures, ...startup.figures],
      ratios: [...throughput.ratios, ...startup.ratios],
      notes: [...throughput.notes, ...startup.notes],
    };
  } finally {
    await setup.clear();
  }
}

/** What is asked, in turns: most people look far more often than they start something. */
const KINDS = {
  list: { title: 'list of 25', turns: ['list'] },
  get: { title: 'GET one', turns: ['get'] },
  start: { title: 'POST start', turns: ['start'] },
  mixed: {
    title: 'mixed',
    turns: ['list', 'get', 'list', 'get', 'get', 'list', 'get', 'start', 'list', 'get'],
  },
} as const satisfies Readonly<Record<string, { title: string; turns: readonly RequestName[] }>>;
type Kind = keyof typeof KINDS;

/** A server, and what it has to go on answering. */
interface Running {
  readonly name: string;
  readonly server: RunningServer;
  readonly answers: Answers;
}

async function measureThroughput(
  setup: Setup,
  extent: Extent,
  progress: Conditions['progress'],
): Promise<Findings> {
  const running: Running[] = [];
  const start = async (contender: Setup['sandbox']): Promise<Running> => {
    progress(`starting ${contender.name}`);
    const server = await RunningServer.start(contender);
    const started = { name: server.name, server, answers: await server.answers() };
    running.push(started);
    return started;
  };
  try {
    const sandbox = await start(setup.sandbox);
    const others = {
      lenient: await start(setup.lenientSandbox),
      validating: await start(setup.validatingSandbox),
      bare: await start(setup.bare),
      fastify: await start(setup.fastify),
      prismQuiet: await start(setup.prismQuiet),
      prism: await start(setup.prism),
    };
    const { bare, ...documented } = others;
    assertAlike(sandbox, { bytes: [bare], json: Object.values(documented) });
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    const notes: string[] = [...NOTES];
    const weigh = async (metric: string) => {
      for (const { name, server } of running) {
        figures.push({ contender: name, metric, unit: 'MB', samples: [(await server.memory()) / 2 ** 20] });
      }
    };
    await weigh('memory at rest');
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const { title } = KINDS[kind];
      for (const each of running) {
        progress(`${title}, warming up ${each.name}`);
        await ask(each, kind, 10, extent.warmUpMilliseconds);
      }
      for (const connections of kind === 'list' ? extent.connections : extent.connections.slice(0, 1)) {
        const on = `${connections} connections`;
        const served = await interleaved(
          running,
          extent.rounds,
          (doing) => progress(`${title}, ${on}, ${doing}`),
          (each) => ask(each, kind, connections, extent.milliseconds),
        );
        const figure = (
          each: Running,
          metric: string,
          unit: Figure['unit'],
          of: (served: Served) => number,
        ): Figure => ({
          contender: each.name,
          metric: `${title}, ${on}${metric}`,
          unit,
          samples: (served.get(each) ?? []).map(of),
        });
        const speed = (each: Running) => figure(each, '', 'requests/s', ({ perSecond }) => perSecond);
        const p50 = (each: Running) => figure(each, ', p50', 'ms', ({ p50 }) => p50);
        const p99 = (each: Running) => figure(each, ', p99', 'ms', ({ p99 }) => p99);
        figures.push(...running.map(speed), ...running.map(p50), ...running.map(p99));
        const compare = (id: string, against: string, above: Figure, below: Figure) =>
          ratios.push(ratioOf(`${kind}-${id}-${connections}`, `${title}, ${on}: ${against}`, above, below));
        const { prismQuiet, prism, fastify, validating } = others;
        compare('prism-quiet', 'requests/s against quiet Prism', speed(sandbox), speed(prismQuiet));
        compare('prism-logging', 'requests/s against Prism', speed(sandbox), speed(prism));
        compare('fastify', 'requests/s against Fastify', speed(sandbox), speed(fastify));
        compare('bare', 'requests/s against bare node:http', speed(sandbox), speed(bare));
        compare('p99', 'p99 against the p50 of quiet Prism', p99(sandbox), p50(prismQuiet));
        if (kind === 'list') {
          const ours = 'requests/s of the validating sandbox against';
          compare('validating-bare', `${ours} bare node:http`, speed(validating), speed(bare));
          compare('validating-prism-quiet', `${ours} quiet Prism`, speed(validating), speed(prismQuiet));
        }
        notes.push(...limited(served, `${title}, ${on}`));
      }
    }
    await weigh('memory after');
    return { figures, ratios, notes };
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

const NOTES: readonly string[] = [
  'All answer the same, bare node:http in the same bytes, Fastify and Prism in their own spelling of the JSON; that is checked first, and the length of each answer while it is measured. Mixed is four lists, five single executions and one start.',
  'The sandbox keeps every execution that is started, which its memory afterwards shows. Bare node:http and Fastify keep nothing and answer the same each time. Fastify has the schemas of the contract compiled, for what comes in and what goes out, and no logger; quiet Prism is Prism at its fastest.',
];

function ask(
  { server, answers }: Running,
  kind: Kind,
  connections: number,
  milliseconds: number,
): Promise<Served> {
  const asked = KINDS[kind].turns.map((name) => ({
    request: server.requests[name],
    status: answers[name].status,
    bodyLength: answers[name].body.length,
  }));
  return load({ port: server.port, asked, connections, milliseconds, most: MOST_REQUESTS });
}

function limited(served: ReadonlyMap<Running, Served[]>, on: string): string[] {
  return [...served].flatMap(([{ name }, each]) => {
    const busy = median(each.map((sample) => sample.busy));
    if (busy < TOO_BUSY) return [];
    return [
      `${name}, ${on}: the load was busy for ${Math.round(busy * 100)} % of the time, so it may be faster.`,
    ];
  });
}

async function measureStartup(
  { freshSandbox, prismQuiet, bare, fastify }: Setup,
  { starts }: Extent,
  progress: Conditions['progress'],
): Promise<Findings> {
  const contenders = [freshSandbox, prismQuiet, bare, fastify];
  const started = await interleaved(
    contenders,
    starts,
    (doing) => progress(`start to first answer, ${doing}`),
    async (contender) => {
      const server = await RunningServer.start(contender);
      await server.stop();
      return server.startup;
    },
  );
  const figures = contenders.map(
    (contender): Figure => ({
      contender: contender.name,
      metric: 'start to first answer',
      unit: 'ms',
      samples: started.get(contender) ?? [],
    }),
  );
  const [ours, theirs] = figures;
  if (ours === undefined || theirs === undefined) return { figures, ratios: [], notes: [] };
  const ratios = [ratioOf('startup-prism', 'start to first answer against quiet Prism', ours, theirs)];
  return { figures, ratios, notes: [] };
}
