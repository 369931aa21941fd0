import { Output, type Stream } from './output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command reads and writes. Standard output is for what was asked for, and nothing else. */
export class Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Environment;
  #lines: string[] = [];

  constructor(
    env: Environment = process.env,
    streams: { readonly out: Stream; readonly err: Stream } = { out: process.stdout, err: process.stderr },
  ) {
    this.env = env;
    this.out = new Output(streams.out, env);
    this.err = new Output(streams.err, env);
  }

  /**
   * A line of what was asked for.
   *
   * @throws {NobodyReads} when nobody reads any more.
   */
  async print(line: string): Promise<void> {
    await this.out.write(`${line}\n`);
  }

  /** A line beside what was asked for. */
  warn(line: string): void {
    // Whoever does not read warnings does not miss the rest either.
    this.err.write(`${line}\n`).catch(() => undefined);
  }

  /**
   * A line that does not matter when nobody reads. Lines of one turn are written at once: a write for each would cost
   * more than what they report.
   */
  say(line: string): void {
    if (this.out.broken.aborted) return;
    if (this.#lines.length === 0) setImmediate(() => this.#flush());
    this.#lines.push(line);
  }

  #flush(): void {
    this.out.write(`${this.#lines.join('\n')}\n`).catch(() => undefined);
    this.#lines = [];
  }
}
