/** A child process for code that must not share a heap. It handles one call at a time. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

const { NODE_ENV: _, ...environment } = process.env;

/** Without NODE_ENV: under development the sandbox validates its responses, and in production Prism forks. */
export const ENVIRONMENT: NodeJS.ProcessEnv = environment;

interface Call {
  readonly method: string;
  readonly argument: unknown;
}

type Outcome = { readonly result: unknown } | { readonly error: string };

/** Turns this process into a worker with these methods, until its parent disconnects. */
export function handleCalls(methods: Readonly<Record<string, (argument: never) => unknown>>): void {
  process.on('message', async ({ method, argument }: Call) => {
    try {
      process.send?.({ result: await methods[method]?.(argument as never) } satisfies Outcome);
    } catch (error) {
      process.send?.({ error: (error as Error).stack ?? String(error) } satisfies Outcome);
    }
  });
  process.once('disconnect', () => process.exit());
}

export class Worker implements AsyncDisposable {
  readonly name: string;
  readonly #child: ChildProcess;

  /** The heap has room for a million executions, and can be collected before it is measured. */
  constructor(name: string, script: URL, args: readonly string[] = []) {
    this.name = name;
    this.#child = fork(script, args, {
      execArgv: ['--expose-gc', '--max-old-space-size=8192'],
      env: ENVIRONMENT,
    });
  }

  async call<Result>(method: string, argument: unknown = null): Promise<Result> {
    const done = new AbortController();
    const { signal } = done;
    this.#child.send({ method, argument } satisfies Call);
    try {
      const [outcome] = (await Promise.race([
        once(this.#child, 'message', { signal }),
        once(this.#child, 'exit', { signal }).then(([code]) => {
          throw new Error(`The process "${this.name}" exited with ${code}.`);
        }),
      ])) as [Outcome];
      if ('error' in outcome) throw new Error(`${this.name}: ${outcome.error}`);
      return outcome.result as Result;
    } finally {
      done.abort();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await endProcess(this.#child);
  }
}

export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
