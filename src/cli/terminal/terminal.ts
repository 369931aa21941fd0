import { jsonText } from './json-text.ts';
import { LiveLine } from './live-line.ts';
import { Output, type Stream } from './output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command reads and writes. Standard output is for the result, and nothing else. */
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
   * @throws {NobodyReads} when nobody reads any more.
   */
  async print(lines: string | readonly string[]): Promise<void> {
    await this.#aside(() => this.out.write([lines].flat()));
  }

  /** Prints a value of the result as JSON, on one line where it has no indentation. */
  async printJson(value: unknown, indent: 0 | 2 = 2): Promise<void> {
    await this.print(jsonText(value, indent).split('\n'));
  }

  /** Prints lines beside the result. */
  warn(lines: string | readonly string[]): void {
    // A reader who is gone does not miss them either.
    this.#aside(() => this.err.write([lines].flat())).catch(() => undefined);
  }

  /**
   * Prints a line that is dropped when the pipe is closed. Lines of one turn are written together: a write for each would
   * cost more than what they report.
   */
  log(lines: string | readonly string[]): void {
    if (this.out.broken.aborted) return;
    if (this.#lines.length === 0) setImmediate(() => this.#flush());
    this.#lines.push(...[lines].flat());
  }

  /** Draws a line anew as things go on, until it is ended. Lines that are printed meanwhile stand above it. */
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
