/** Standard output and standard error, for lines. */
export class Terminal {
  #lines: string[] = [];
  #isBroken = false;

  constructor() {
    // Whoever reads may stop reading; that is no reason to stop serving.
    process.stdout.on('error', () => {
      this.#isBroken = true;
    });
  }

  /** Lines of one turn are written at once: a write for each would cost more than what they report. */
  say(line: string): void {
    if (this.#isBroken) return;
    if (this.#lines.length === 0) setImmediate(() => this.#write());
    this.#lines.push(line);
  }

  warn(line: string): void {
    console.error(line);
  }

  #write(): void {
    process.stdout.write(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}
