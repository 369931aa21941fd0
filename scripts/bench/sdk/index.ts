/** The overhead of a call over that of `fetch`, through this SDK and through other clients. */
import { type Benchmark, type Figure, measureInTurns, type Ratio, ratioOf } from '../benchmark.ts';
import { Worker } from '../worker.ts';
import { type ClientName, withPrograms } from './programs.ts';
import type { CallName, CallTiming } from './worker-entry.ts';

export interface SdkSettings {
  readonly rounds: number;
  /** Of each client in each round. */
  readonly calls: number;
  readonly warmUpCalls: number;
}

const CALLS: Readonly<Record<CallName, string>> = { get: 'GET one', start: 'POST start' };
const CALL_NAMES = Object.keys(CALLS) as CallName[];

/** The name of each ratio in a budget, and its two clients. */
const COMPARISONS: readonly { id: string; ours: ClientName; theirs: ClientName }[] = [
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

export const sdk: Benchmark<SdkSettings> = {
  name: 'sdk',
  title: 'A call through each client, over a fetch that responds immediately: CPU time',
  full: { rounds: 21, calls: 5_000, warmUpCalls: 10_000 },
  quick: { rounds: 5, calls: 1_000, warmUpCalls: 3_000 },

  run: ({ rounds, calls, warmUpCalls }, progress) =>
    withPrograms(progress, async (programs) => {
      await using stack = new AsyncDisposableStack();
      const url = new URL('worker-entry.ts', import.meta.url);
      const workers = programs.map(({ name, file }) => stack.use(new Worker(name, url, [file])));
      const time = (worker: Worker, timing: CallTiming) => worker.call<number>('time', timing);
      for (const worker of workers) {
        progress(`warming up ${worker.name}`);
        await worker.call('check');
        for (const call of CALL_NAMES) await time(worker, { call, calls: warmUpCalls });
      }
      const figures: Figure[] = [];
      const ratios: Ratio[] = [];
      for (const call of CALL_NAMES) {
        const metric = CALLS[call];
        const times = await measureInTurns(
          workers,
          rounds,
          (step) => progress(`${metric}, ${step}`),
          (worker) => time(worker, { call, calls }),
        );
        const measured = [...times].map(
          ([{ name }, samples]): Figure => ({ contender: name, metric, unit: 'µs', samples }),
        );
        figures.push(...measured);
        const figureOf = (name: ClientName) => measured.find(({ contender }) => contender === name);
        for (const { id, ours, theirs } of COMPARISONS) {
          const title = `${metric}: ${ours} against ${theirs}`;
          ratios.push(ratioOf(`sdk-${call}-${id}`, title, figureOf(ours), figureOf(theirs)));
        }
      }
      return { figures, ratios, notes: NOTES };
    }),
};

const NOTES: readonly string[] = [
  'Every client sends the same method, URL, credentials and body, and returns the same object; each runs in its own process.',
  'This SDK and ky are at their fastest without retries and timeout, which their defaults include. axios uses its fetch adapter.',
];
