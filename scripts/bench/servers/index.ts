/** How fast the sandbox and other servers respond to the same requests. */
import {
  type Benchmark,
  type Figure,
  type Findings,
  measureInTurns,
  median,
  type Ratio,
  type ReportProgress,
  ratioOf,
} from '../benchmark.ts';
import { assertSameResponses, type Contenders, createContenders } from './contenders.ts';
import { type LoadResult, runLoad } from './load.ts';
import { type Contender, type RequestName, type Responses, ServerProcess } from './server-process.ts';

export interface ServerSettings {
  /** Lists are measured with each of these numbers, the other requests with the first. */
  readonly connections: readonly number[];
  readonly rounds: number;
  /** Of one server in one round. */
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
  /** How often each server is started to measure its startup. */
  readonly starts: number;
}

export const servers: Benchmark<ServerSettings> = {
  name: 'servers',
  title: 'Requests over HTTP: the sandbox beside other servers',
  full: { connections: [10, 50], rounds: 5, milliseconds: 1_200, warmUpMilliseconds: 3_000, starts: 7 },
  quick: { connections: [10], rounds: 3, milliseconds: 150, warmUpMilliseconds: 200, starts: 1 },

  async run(settings, progress) {
    progress('building the command');
    await using stack = new AsyncDisposableStack();
    const contenders = await createContenders(stack);
    const throughput = await measureThroughput(contenders, settings, progress);
    const startup = await measureStartup(contenders, settings, progress);
    return {
      figures: [...throughput.figures, ...startup.figures],
      ratios: [...throughput.ratios, ...startup.ratios],
      notes: throughput.notes ?? [],
    };
  },
};

const MAX_REQUESTS_PER_ROUND = 100_000;
/** Above this share of CPU time the load is the limit. */
const MAX_BUSY = 0.95;

/** Requests that are sent in turns. Clients read far more often than they start executions. */
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

interface RunningServer {
  readonly name: string;
  readonly server: ServerProcess;
  /** What it must respond during the measurement. */
  readonly responses: Responses;
}

async function measureThroughput(
  contenders: Contenders,
  settings: ServerSettings,
  progress: ReportProgress,
): Promise<Findings> {
  await using stack = new AsyncDisposableStack();
  const start = async (contender: Contender): Promise<RunningServer> => {
    progress(`starting ${contender.name}`);
    const server = await ServerProcess.start(contender);
    stack.defer(() => server.stop());
    return { name: contender.name, server, responses: await server.responses() };
  };
  const sandbox = await start(contenders.sandbox);
  const lenient = await start(contenders.lenient);
  const validating = await start(contenders.validating);
  const bare = await start(contenders.bare);
  const fastify = await start(contenders.fastify);
  const prismQuiet = await start(contenders.prismQuiet);
  const prism = await start(contenders.prism);
  const running = [sandbox, lenient, validating, bare, fastify, prismQuiet, prism];
  assertSameResponses(sandbox, { bytes: [bare], json: [lenient, validating, fastify, prismQuiet, prism] });

  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  const notes: string[] = [...NOTES];
  const measureMemory = async (metric: string) => {
    for (const { name, server } of running) {
      figures.push({ contender: name, metric, unit: 'MB', samples: [(await server.memory()) / 2 ** 20] });
    }
  };
  await measureMemory('memory at rest');
  for (const kind of Object.keys(KINDS) as Kind[]) {
    for (const each of running) {
      progress(`${KINDS[kind].title}, warming up ${each.name}`);
      await loadServer(each, kind, 10, settings.warmUpMilliseconds);
    }
    for (const connections of kind === 'list' ? settings.connections : settings.connections.slice(0, 1)) {
      const title = `${KINDS[kind].title}, ${connections} connections`;
      const results = await measureInTurns(
        running,
        settings.rounds,
        (step) => progress(`${title}, ${step}`),
        (each) => loadServer(each, kind, connections, settings.milliseconds),
      );
      const figure =
        (name: keyof LoadResult, metric: string, unit: Figure['unit']) => (each: RunningServer) => {
          const samples = (results.get(each) ?? []).map((result) => result[name]);
          return { contender: each.name, metric, unit, samples } satisfies Figure;
        };
      const speed = figure('perSecond', title, 'requests/s');
      const p50 = figure('p50', `${title}, p50`, 'ms');
      const p99 = figure('p99', `${title}, p99`, 'ms');
      figures.push(...running.map(speed), ...running.map(p50), ...running.map(p99));
      const compare = (id: string, comparison: string, above: Figure, below: Figure) =>
        ratios.push(ratioOf(`${kind}-${id}-${connections}`, `${title}: ${comparison}`, above, below));
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
      for (const [{ name }, samples] of results) {
        const busy = median(samples.map((sample) => sample.busy));
        if (busy < MAX_BUSY) continue;
        const percent = Math.round(busy * 100);
        notes.push(`${name}, ${title}: the load was busy for ${percent} % of the time, so it may be faster.`);
      }
    }
  }
  await measureMemory('memory after');
  return { figures, ratios, notes };
}

const NOTES: readonly string[] = [
  'All servers send the same response: bare node:http the same bytes, Fastify and Prism the same JSON. That is checked first, and the length of each response during the measurement. Mixed is four lists, five single executions and one start.',
  'The sandbox stores every execution that is started, which its memory afterwards shows. Bare node:http and Fastify store nothing and send the same response each time. Fastify has the schemas of the contract compiled for requests and responses, and no logger; quiet Prism is Prism at its fastest.',
];

function loadServer(
  { server, responses }: RunningServer,
  kind: Kind,
  connections: number,
  milliseconds: number,
): Promise<LoadResult> {
  const { port, contender } = server;
  const requests = KINDS[kind].turns.map((name) => {
    const { method, path, headers, body } = contender.requests[name];
    const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map((header) =>
      header.join(': '),
    );
    return {
      text: `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${body}`,
      status: responses[name].status,
      bodyLength: responses[name].body.length,
    };
  });
  return runLoad({ port, requests, connections, milliseconds, maxRequests: MAX_REQUESTS_PER_ROUND });
}

async function measureStartup(
  { fresh, prismQuiet, bare, fastify }: Contenders,
  { starts }: ServerSettings,
  progress: ReportProgress,
): Promise<Findings> {
  const metric = 'start to first response';
  const startups = await measureInTurns(
    [fresh, prismQuiet, bare, fastify],
    starts,
    (step) => progress(`${metric}, ${step}`),
    async (contender) => {
      const server = await ServerProcess.start(contender);
      await server.stop();
      return server.startup;
    },
  );
  const figures = [...startups].map(
    ([{ name }, samples]): Figure => ({ contender: name, metric, unit: 'ms', samples }),
  );
  return {
    figures,
    ratios: [ratioOf('startup-prism', `${metric} against quiet Prism`, figures[0], figures[1])],
  };
}
