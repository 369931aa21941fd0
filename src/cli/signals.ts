import { InterruptedError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const EXIT_CODES = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: 129,
} as const satisfies Record<string, ExitCode>;

type Signal = keyof typeof EXIT_CODES;

/** A terminal and npm may both send one signal, the second within this time, in milliseconds. */
const SAME_SIGNAL_MS = 300;

/** The first signal aborts, so that there is time to clean up. A second one exits immediately. */
export class SignalHandler implements Disposable {
  readonly #controller = new AbortController();
  readonly #onFirst: () => void;
  readonly #listeners = (Object.keys(EXIT_CODES) as Signal[]).map(
    (name) => [name, () => this.#receive(name)] as const,
  );
  #since = 0;

  constructor(onFirst: () => void = () => {}) {
    this.#onFirst = onFirst;
    for (const [name, listener] of this.#listeners) process.on(name, listener);
  }

  /** Aborts with an `InterruptedError`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const [name, listener] of this.#listeners) process.off(name, listener);
  }

  #receive(name: Signal): void {
    if (this.signal.aborted) {
      if (performance.now() - this.#since > SAME_SIGNAL_MS) process.exit(EXIT_CODES[name]);
      return;
    }
    this.#since = performance.now();
    this.#onFirst();
    this.#controller.abort(new InterruptedError(EXIT_CODES[name], `Interrupted by ${name}.`));
  }
}

/** Resolves at the first signal to end. A later one exits immediately. */
export function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    new SignalHandler(resolve);
  });
}
