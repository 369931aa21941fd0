/** How fast a list is answered, by the sandbox and by what else could stand in for a manager. */
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
import { RunningServer } from './contender.ts';
import { assertAlike, type Stage, setUp } from './stage.ts';

export interface Extent {
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
  rounds: 7,
  milliseconds: 1_500,
  warmUpMilliseconds: 2_000,
  starts: 7,
};
const QUICK: Extent = {
  connections: [10],
  rounds: 5,
  milliseconds: 500,
  warmUpMilliseconds: 1_000,
  starts: 3,
};

export const servers: Measurement = {
  name: 'servers',
  title: 'A list of 25 executions over HTTP: the sandbox beside other servers',
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
  const stage = await setUp();
  try {
    const throughput = await measureThroughput(stage, extent, progress);
    const startup = await measureStartup(stage, extent, progress);
    return {
      figures: [...throughput.figures, ...startup.figures],
      ratios: [...throughput.ratios, ...startup.ratios],
      notes: [...throughput.notes, ...startup.notes],
    };
  } finally {
    await stage.clear();
  }
}

async function measureThroughput(
  stage: Stage,
  extent: Extent,
  progress: Conditions['progress'],
): Promise<Findings> {
  const running: RunningServer[] = [];
  const start = async (contender: Stage['sandbox']) => {
    progress(`starting ${contender.name}`);
    const server = await RunningServer.start(contender);
    running.push(server);
    return server;
  };
  try {
    const sandbox = await start(stage.sandbox);
    const others = {
      lenient: await start(stage.lenientSandbox),
      validating: await start(stage.validatingSandbox),
      bare: await start(stage.bare),
      prismQuiet: await start(stage.prismQuiet),
      prism: await start(stage.prism),
    };
    const { bare, ...documented } = others;
    assertAlike(sandbox, { bytes: [bare], json: Object.values(documented) });
    for (const server of running) {
      progress(`warming up ${server.name}`);
      await ask(server, 10, extent.warmUpMilliseconds);
    }
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    const notes: string[] = [];
    for (const connections of extent.connections) {
      const on = `${connections} connections`;
      const served = await interleaved(
        running,
        extent.rounds,
        (doing) => progress(`${on}, ${doing}`),
        (server) => ask(server, connections, extent.milliseconds),
      );
      const figure = (
        server: RunningServer,
        metric: string,
        unit: Figure['unit'],
        of: (served: Served) => number,
      ): Figure => ({
        contender: server.name,
        metric: `${metric}, ${on}`,
        unit,
        samples: (served.get(server) ?? []).map(of),
      });
      const speed = (server: RunningServer) =>
        figure(server, 'list', 'requests/s', ({ perSecond }) => perSecond);
      const p50 = (server: RunningServer) => figure(server, 'p50', 'ms', (each) => each.p50);
      const p99 = (server: RunningServer) => figure(server, 'p99', 'ms', (each) => each.p99);
      figures.push(...running.map(speed), ...running.map(p50), ...running.map(p99));
      const compare = (id: string, title: string, above: Figure, below: Figure) =>
        ratios.push(ratioOf(`${id}-${connections}`, `${title}, ${on}`, above, below));
      compare('list-prism-quiet', 'requests/s against quiet Prism', speed(sandbox), speed(others.prismQuiet));
      compare('list-prism-logging', 'requests/s against Prism', speed(sandbox), speed(others.prism));
      compare('list-bare', 'requests/s against bare node:http', speed(sandbox), speed(bare));
      compare('list-p99', 'p99 against the p50 of quiet Prism', p99(sandbox), p50(others.prismQuiet));
      compare(
        'list-validating-bare',
        'requests/s of the validating sandbox against bare node:http',
        speed(others.validating),
        speed(bare),
      );
      compare(
        'list-validating-prism-quiet',
        'requests/s of the validating sandbox against quiet Prism',
        speed(others.validating),
        speed(others.prismQuiet),
      );
      notes.push(...limited(served, on));
    }
    return { figures, ratios, notes };
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

function ask(
  { port, request, answer }: RunningServer,
  connections: number,
  milliseconds: number,
): Promise<Served> {
  return load({
    port,
    request,
    connections,
    milliseconds,
    most: MOST_REQUESTS,
    bodyLength: answer.body.length,
  });
}

function limited(served: ReadonlyMap<RunningServer, Served[]>, on: string): string[] {
  return [...served].flatMap(([{ name }, each]) => {
    const busy = median(each.map((sample) => sample.busy));
    if (busy < TOO_BUSY) return [];
    return [
      `${name}, ${on}: the load was busy for ${Math.round(busy * 100)} % of the time, so it may be faster.`,
    ];
  });
}

async function measureStartup(
  { freshSandbox, prismQuiet }: Stage,
  { starts }: Extent,
  progress: Conditions['progress'],
): Promise<Findings> {
  const contenders = [freshSandbox, prismQuiet];
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
  const ratios = [ratioOf('startup-prism', 'start to first answer against Prism', ours, theirs)];
  return { figures, ratios, notes: [] };
}
