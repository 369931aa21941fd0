import type { Stream } from '../../src/cli/terminal/output.ts';

/** Standard output: a terminal of this width, or no terminal when there is no width. */
export class FakeStream implements Stream {
  readonly columns: number | undefined;
  readonly isTTY: boolean;
  written = '';
  #onError: ((error: Error) => void) | undefined;

  constructor(columns: number | undefined) {
    this.columns = columns;
    this.isTTY = columns !== undefined;
  }

  write(text: string, done?: (error?: Error | null) => void): boolean {
    this.written += text;
    done?.();
    return true;
  }

  on(_: 'error', listener: (error: Error) => void): void {
    this.#onError = listener;
  }

  /** The reader closes its end. */
  breakOff(): void {
    this.#onError?.(new Error('EPIPE'));
  }
}
