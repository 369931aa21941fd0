/** What a call costs over what `fetch` costs anyway, through this SDK and through what else there is. */
import {
  type Conditions,
  type Figure,
  type Findings,
  type Measurement,
  type Ratio,
  ratioOf,
} from '../figures.ts';
import { interleaved } from '../rounds.ts';
import { Worker } from '../worker.ts';
import { type ClientName, withPrograms } from './programs.ts';
import type { CallName, CallOrder } from './worker-entry.ts';

export interface Extent {
  readonly rounds: number;
  /** Of each client in each round. */
  readonly calls: number;
  readonly warmUpCalls: number;
}

const WHOLE: Extent = { rounds: 21, calls: 5_000, warmUpCalls: 10_000 };
const QUICK: Extent = { rounds: 5, calls: 1_000, warmUpCalls: 3_000 };

export const sdk: Measurement = {
  name: 'sdk',
  title: 'A call through each client, over a fetch that answers at once: the work of the processor',
  measure: (conditions) => measureSdk(conditions, conditions.quick ? QUICK : WHOLE),
};

const CALLS: Readonly<Record<CallName, string>> = { get: 'GET one', start: 'POST start' };

/** Each pair is a ratio: what it is called by a budget, and who is compared with whom. */
const COMPARED: readonly { id: string; ours: ClientName; theirs: ClientName }[] = [
  { id: 'openapi-fetch', ours: 'this SDK', theirs: 'openapi-fetch' },
  {
    id: 'set-openapi-fetch',
    ours: 'this SDK, retries and timeout set',
    theirs: 'openapi-fetch, AbortSignal.timeout',
  },
  { id: 'set-openapi-fetch-without', ours: 'this SDK, retries and timeout set', theirs: 'openapi-fetch' },
  { id: 'bare', ours: 'this SDK', theirs: 'fetch and JSON' },
  { id: 'ky', ours: 'this SDK', theirs: 'ky' },
  { id: 'set-ky', ours: 'this SDK, retries and timeout set', theirs: 'ky, retries and timeout set' },
  { id: 'axios', ours: 'this SDK', theirs: 'axios' },
  { id: 'generated', ours: 'this SDK', theirs: 'hey-api, generated' },
];

export function measureSdk(
  { progress }: Pick<Conditions, 'progress'>,
  { rounds, calls, warmUpCalls }: Extent,
): Promise<Findings> {
  return withPrograms(progress, async (programs) => {
    const workers = programs.map(
      ({ name, file }) => new Worker(name, new URL('worker-entry.ts', import.meta.url), [file]),
    );
    try {
      for (const worker of workers) {
        progress(`warming up ${worker.name}`);
        await worker.do('check');
        for (const call of callNames) await time(worker, { call, calls: warmUpCalls });
      }
      const figures: Figure[] = [];
      const ratios: Ratio[] = [];
      for (const call of callNames) {
        const metric = CALLS[call];
        const timed = await interleaved(
          workers,
          rounds,
          (doing) => progress(`${metric}, ${doing}`),
          (worker) => time(worker, { call, calls }),
        );
        const ofName = new Map<string, Figure>();
        for (const [{ name }, samples] of timed) {
          ofName.set(name, { contender: name, metric, unit: 'µs', samples });
        }
        figures.push(...ofName.values());
        for (const { id, ours, theirs } of COMPARED) {
          const title = `${metric}: ${ours} against ${theirs}`;
          ratios.push(ratioOf(`sdk-${call}-${id}`, title, figureOf(ofName, ours), figureOf(ofName, theirs)));
        }
      }
      return { figures, ratios, notes: NOTES };
    } finally {
      await Promise.all(workers.map((worker) => worker.end()));
    }
  });
}

const callNames = Object.keys(CALLS) as CallName[];

function time(worker: Worker, order: CallOrder): Promise<number> {
  return worker.do<number>('time', order);
}

function figureOf(figures: ReadonlyMap<string, Figure>, name: ClientName): Figure {
  const figure = figures.get(name);
  if (figure === undefined) throw new Error(`${name} was not measured.`);
  return figure;
}

const NOTES: readonly string[] = [
  'Every client sends the same method, URL, credentials and body, and gives back the same object; each has a process of its own.',
  'ky without retries and time limit is at its fastest; with them it is as it comes. axios has its adapter for fetch.',
];
