import { jsonText } from './json-text.ts';
import { LiveLine } from './live-line.ts';
import { Output, type Stream } from './output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The output of a command. Standard output has the result, and nothing else. */
export class Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Environment;
  #lines: string[] = [];
  #live: LiveLine | undefined;

  constructor(
    env: Environment = process.env,
    streams: { readonly out: Stream; readonly err: Stream } = { out: process.stdout, err: process.stderr },
  ) {
    this.env = env;
    this.out = new Output(streams.out, env);
    this.err = new Output(streams.err, env);
  }

  /**
   * Prints lines of the result.
   *
   * @throws {BrokenPipeError} when the reader has ended.
   */
  async print(lines: string | readonly string[]): Promise<void> {
    await this.#aside(() => this.out.write([lines].flat()));
  }

  /** Prints a value of the result as JSON, on one line where it has no indentation. */
  async printJson(value: unknown, indent: 0 | 2 = 2): Promise<void> {
    await this.print(jsonText(value, indent).split('\n'));
  }

  /** Prints lines to standard error. */
  warn(lines: string | readonly string[]): void {
    this.#aside(() => this.err.write([lines].flat())).catch(() => undefined);
  }

  /**
   * Prints lines that are dropped when the pipe is closed. Lines of one turn are written together, for speed.
   */
  log(lines: string | readonly string[]): void {
    if (this.out.broken.aborted) return;
    if (this.#lines.length === 0) setImmediate(() => this.#flush());
    this.#lines.push(...[lines].flat());
  }

  /** Redraws a line until it is ended. Other lines are printed above it. */
  startLiveLine(output: Output, draw: (frame: number, width: number) => string): LiveLine {
    this.#live = new LiveLine(output, draw, () => {
      this.#live = undefined;
    });
    return this.#live;
  }

  #aside(write: () => Promise<void>): Promise<void> {
    return this.#live === undefined ? write() : this.#live.around(write);
  }

  #flush(): void {
    this.out.write(this.#lines).catch(() => undefined);
    this.#lines = [];
  }
}
