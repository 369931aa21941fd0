import { randomBytes } from 'node:crypto';
import { styleText } from 'node:util';
import { BrokenPipeError } from '../errors.ts';
import { replaceUnsafe } from './text.ts';

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: 'error' | 'resize', listener: (error: Error) => void): unknown;
}

export type Style = Parameters<typeof styleText>[0];

type Environment = Readonly<Record<string, string | undefined>>;

/** Replaces the escape character of our own styles until a line is written. Random, so that no other text has it. */
const STYLE_MARK = `\u{fdd0}${randomBytes(8).toString('hex')}`;
const STYLES = new RegExp(`${STYLE_MARK}\\[[\\d;]*m`, 'g');

/** Standard output or standard error. All text reaches the terminal here. */
export class Output {
  readonly #stream: Stream;
  readonly #broken = new AbortController();
  /** A terminal, so that lines can be redrawn. */
  readonly isInteractive: boolean;
  readonly hasColours: boolean;
  readonly hasUnicode: boolean;

  constructor(stream: Stream, env: Environment) {
    this.#stream = stream;
    this.isInteractive = stream.isTTY === true && env.TERM !== 'dumb';
    this.hasColours = hasColours(stream, env);
    this.hasUnicode = !/^(linux|dumb)$/.test(env.TERM ?? '') && hasUnicodeLocale(env);
    stream.on('error', () => this.#broken.abort(new BrokenPipeError('The reader has ended.')));
  }

  /** The width in columns; infinite when it is no terminal. */
  get width(): number {
    return this.isInteractive ? (this.#stream.columns ?? 80) || 80 : Number.POSITIVE_INFINITY;
  }

  /** Aborts with a `BrokenPipeError`. */
  get broken(): AbortSignal {
    return this.#broken.signal;
  }

  /** Styles a text that is truncated and padded already: a styled text cannot be measured. No style leaves it as it is. */
  style(format: Style | undefined, text: string): string {
    return this.hasColours ? styled(format, text) : text;
  }

  /**
   * Writes lines, in which only our own styles become escape sequences. Resolves when they are written, so that a fast
   * writer waits for a slow reader.
   */
  write(lines: readonly string[]): Promise<void> {
    return this.control(lines.map((line) => `${this.#shown(line)}\n`).join(''));
  }

  /** Writes a line without its end. */
  writePart(text: string): Promise<void> {
    return this.control(this.#shown(text));
  }

  /** Writes escape sequences of our own. Never for text from elsewhere. */
  control(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#broken.signal.aborted) return reject(this.#broken.signal.reason);
      this.#stream.write(text, (error) => {
        if (!error) return resolve();
        this.#broken.abort(new BrokenPipeError('The reader has ended.'));
        reject(this.#broken.signal.reason);
      });
    });
  }

  onResize(listener: () => void): void {
    this.#stream.on('resize', listener);
  }

  #shown(line: string): string {
    const safe = replaceUnsafe(line);
    return this.hasColours ? safe.replaceAll(STYLE_MARK, '\u001b') : safe.replace(STYLES, '');
  }
}

/** Styles a text before it is known where it is written; an output without colours leaves the style out. */
export function styled(format: Style | undefined, text: string): string {
  if (format === undefined || text === '') return text;
  return styleText(format, replaceUnsafe(text), { validateStream: false }).replaceAll('\u001b', STYLE_MARK);
}

/** Whether {@link Output.style} made a part of it, so that it cannot be measured or broken. */
export const isStyled = (text: string) => text.includes(STYLE_MARK);

/** https://no-color.org and https://force-color.org; an empty NO_COLOR is none. */
function hasColours({ isTTY }: Stream, env: Environment): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.NODE_DISABLE_COLORS || env.TERM === 'dumb') return false;
  return isTTY === true;
}

/** UTF-8 is the default: in containers there often is no locale. */
function hasUnicodeLocale({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return !locale.includes('.') || /utf-?8/i.test(locale);
}
