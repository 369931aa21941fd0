/** Says on the terminal what is being done: in one line that changes, or now and then where lines cannot be changed. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  #said = Number.NEGATIVE_INFINITY;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  say(doing: string): void {
    if (this.#out.isTTY) {
      this.#out.write(`\r\x1b[K${doing.slice(0, this.#out.columns - 1)}`);
      return;
    }
    const now = performance.now();
    if (now - this.#said < SELDOM) return;
    this.#said = now;
    this.#out.write(`… ${doing}\n`);
  }

  clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
  }
}

/** Milliseconds between two lines in a log. */
const SELDOM = 5_000;
