/** A process of its own for what must not share a heap: orders in, results out, one at a time. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ENVIRONMENT } from './environment.ts';

type Duties = Readonly<Record<string, (order: never) => unknown>>;

interface Order {
  readonly duty: string;
  readonly order: unknown;
}

type Result = { readonly result: unknown } | { readonly failure: string };

/** Turns this process into a worker with these duties, until whoever started it lets go of it. */
export async function serve(duties: Duties): Promise<void> {
  process.on('message', async ({ duty, order }: Order) => {
    process.send?.(await attempt(duties, duty, order));
  });
  process.once('disconnect', () => process.exit());
}

async function attempt(duties: Duties, duty: string, order: unknown): Promise<Result> {
  try {
    return { result: await duties[duty]?.(order as never) };
  } catch (error) {
    return { failure: (error as Error).stack ?? String(error) };
  }
}

export class Worker {
  readonly name: string;
  readonly #child: ChildProcess;

  /** With room for a million executions, and a way to clear away before the heap is weighed. */
  constructor(name: string, script: URL, args: readonly string[] = []) {
    this.name = name;
    this.#child = fork(script, args, {
      execArgv: ['--expose-gc', '--max-old-space-size=8192'],
      env: ENVIRONMENT,
    });
  }

  async do<Answer>(duty: string, order: unknown = null): Promise<Answer> {
    const ended = new AbortController();
    const { signal } = ended;
    this.#child.send({ duty, order } satisfies Order);
    try {
      const [answer] = (await Promise.race([
        once(this.#child, 'message', { signal }),
        once(this.#child, 'exit', { signal }).then(([code]) => {
          throw new Error(`The process "${this.name}" has ended with ${code}.`);
        }),
      ])) as [Result];
      if ('failure' in answer) throw new Error(`${this.name}: ${answer.failure}`);
      return answer.result as Answer;
    } finally {
      ended.abort();
    }
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}
