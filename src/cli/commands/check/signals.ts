import type { ExitCode } from '../../exit-codes.ts';

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const satisfies Record<string, ExitCode>;

type Signal = keyof typeof CODES;

/** A terminal and npm both pass on one Ctrl-C, the second within this time, in milliseconds. */
const SAME_SIGNAL_MS = 200;

/** The first signal aborts, so that there is time to clean up. A second one exits immediately. */
export class Interruption {
  readonly #controller = new AbortController();
  #code: ExitCode = CODES.SIGINT;
  #since = 0;

  /** @param onFirst Called at the first signal. */
  constructor(onFirst: () => void) {
    for (const name of Object.keys(CODES) as Signal[]) {
      process.on(name, () => {
        if (!this.#controller.signal.aborted) {
          this.#code = CODES[name];
          this.#since = performance.now();
          onFirst();
          this.#controller.abort(new Error(`Interrupted by ${name}.`));
        } else if (performance.now() - this.#since > SAME_SIGNAL_MS) process.exit(CODES[name]);
      });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code that belongs to the signal. */
  get code(): ExitCode {
    return this.#code;
  }
}
