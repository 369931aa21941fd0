import type { Output } from './output.ts';

/**
 * Erases from here to the end of the screen. The cursor always waits at the beginning of the line: a terminal that breaks
 * a line into several when it becomes narrower leaves it there, and nothing of the old line stays.
 */
const ERASE = '\r\u001b[J';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const WRAP_OFF = '\u001b[?7l';
const WRAP_ON = '\u001b[?7h';
const INTERVAL = 100;

/**
 * The last line of the terminal, which is redrawn.
 *
 * Not by log-update: it erases as many lines as it has written, also when a terminal that became narrower has broken them into
 * more, it restores no cursor on Ctrl-Z, and it writes past the one place where output is sanitized.
 */
export class LiveLine {
  readonly #output: Output;
  readonly #draw: (frame: number, width: number) => string;
  readonly #onEnd: () => void;
  readonly #timer: NodeJS.Timeout;
  readonly #onExit = () => this.end();
  readonly #onStop = () => this.#stop();
  readonly #onContinue = () => this.#continue();
  #frame = 0;
  #isStopped = false;
  #isOver = false;

  /** @param draw Makes the line, of at most `width` columns, so that it never wraps. */
  constructor(output: Output, draw: (frame: number, width: number) => string, onEnd: () => void = () => {}) {
    this.#output = output;
    this.#draw = draw;
    this.#onEnd = onEnd;
    this.#control(HIDE_CURSOR);
    // The cursor must be shown again, however the process ends.
    process.once('exit', this.#onExit);
    process.on('SIGCONT', this.#onContinue);
    process.on('SIGTSTP', this.#onStop);
    output.onResize(() => this.show());
    this.#timer = setInterval(() => {
      this.#frame += 1;
      this.show();
    }, INTERVAL);
    this.#timer.unref();
  }

  show(): void {
    if (this.#isOver || this.#isStopped) return;
    // Without wrapping, a line that is too long is cut off: the terminal may have become narrower just now.
    this.#control(ERASE + WRAP_OFF);
    this.#output.writePart(this.#draw(this.#frame, this.#output.width - 1)).catch(() => undefined);
    this.#control(`\r${WRAP_ON}`);
  }

  /** Removes the line while something else is written, and draws it again below. */
  async around(write: () => Promise<void>): Promise<void> {
    this.#control(ERASE);
    const written = write();
    this.show();
    await written;
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#timer);
    process.off('exit', this.#onExit);
    process.off('SIGCONT', this.#onContinue);
    process.off('SIGTSTP', this.#onStop);
    this.#control(ERASE + SHOW_CURSOR);
    this.#onEnd();
  }

  /** Ctrl-Z: the shell gets a clean line and a cursor, then the process stops as it would have. */
  #stop(): void {
    this.#isStopped = true;
    this.#control(ERASE + SHOW_CURSOR);
    process.off('SIGTSTP', this.#onStop);
    process.kill(process.pid, 'SIGTSTP');
    // Where a process cannot be stopped, as in a container, it continues.
    setTimeout(this.#onContinue, INTERVAL).unref();
  }

  #continue(): void {
    if (this.#isOver) return;
    this.#isStopped = false;
    process.off('SIGTSTP', this.#onStop);
    process.on('SIGTSTP', this.#onStop);
    this.#control(HIDE_CURSOR);
    this.show();
  }

  #control(text: string): void {
    this.#output.control(text).catch(() => undefined);
  }
}
