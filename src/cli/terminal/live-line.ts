import type { Output } from './output.ts';

const CLEAR = '\r\u001b[2K';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const INTERVAL = 100;

/** The last line of the terminal, drawn anew as things go on. */
export class LiveLine {
  readonly #output: Output;
  readonly #draw: (frame: number, width: number) => string;
  readonly #timer: NodeJS.Timeout;
  readonly #onExit = () => this.end();
  #frame = 0;
  #isOver = false;

  /** @param draw What the line says. It may have `width` characters, so that it never wraps. */
  constructor(output: Output, draw: (frame: number, width: number) => string) {
    this.#output = output;
    this.#draw = draw;
    this.#write(HIDE_CURSOR);
    // Whatever ends the process, the cursor must come back.
    process.once('exit', this.#onExit);
    this.#timer = setInterval(() => {
      this.#frame += 1;
      this.show();
    }, INTERVAL);
    this.#timer.unref();
  }

  show(): void {
    // The last column stays free: some terminals wrap when it is written to.
    if (!this.#isOver) this.#write(CLEAR + this.#draw(this.#frame, this.#output.width - 1));
  }

  /** Takes it away. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#timer);
    process.off('exit', this.#onExit);
    this.#write(CLEAR + SHOW_CURSOR);
  }

  #write(text: string): void {
    this.#output.write(text).catch(() => undefined);
  }
}
