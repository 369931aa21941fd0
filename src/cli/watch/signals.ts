import { EXIT, type ExitCode } from '../exit-codes.ts';

const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.ended, SIGHUP: 129 } as const satisfies Record<
  string,
  ExitCode
>;

type Signal = keyof typeof CODES;

/** Why waiting was given up: the exit code says which signal it was. */
export class Interrupted extends Error {
  readonly code: ExitCode;

  constructor(signal: Signal) {
    super(`Interrupted by ${signal}.`);
    this.code = CODES[signal];
  }
}

/** Turns the first signal into an abort, so that there is time to say how to come back. A second one ends at once. */
export class Interruption implements Disposable {
  readonly #controller = new AbortController();
  readonly #listeners = (Object.keys(CODES) as Signal[]).map(
    (name) => [name, () => this.#interrupt(name)] as const,
  );

  constructor() {
    for (const [name, listener] of this.#listeners) process.on(name, listener);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const [name, listener] of this.#listeners) process.off(name, listener);
  }

  #interrupt(name: Signal): void {
    if (this.#controller.signal.aborted) process.exit(CODES[name]);
    this.#controller.abort(new Interrupted(name));
  }
}
