import { styleText } from 'node:util';

/** What an output needs of standard output or standard error. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export type Style = Parameters<typeof styleText>[0];

type Environment = Readonly<Record<string, string | undefined>>;

/** Nobody reads what is said any more: the program at the other end of the pipe has ended. */
export class NobodyReads extends Error {}

/** One of the two channels, and what whoever reads it can see. */
export class Output {
  readonly #stream: Stream;
  readonly #broken = new AbortController();
  /** Whether a person looks at it, so that lines can be drawn anew. */
  readonly isLive: boolean;
  readonly hasColours: boolean;
  readonly hasUnicode: boolean;

  constructor(stream: Stream, env: Environment) {
    this.#stream = stream;
    this.isLive = stream.isTTY === true && env.TERM !== 'dumb';
    this.hasColours = hasColours(stream, env);
    this.hasUnicode = !/^(linux|dumb)$/.test(env.TERM ?? '') && hasUnicodeLocale(env);
    stream.on('error', () => this.#broken.abort(new NobodyReads('Nobody reads any more.')));
  }

  /** How many characters a line has; unbounded where no person looks. */
  get width(): number {
    return this.isLive ? (this.#stream.columns ?? 80) || 80 : Number.POSITIVE_INFINITY;
  }

  /** Aborts when nobody reads any more. */
  get broken(): AbortSignal {
    return this.#broken.signal;
  }

  style(format: Style, text: string): string {
    return this.hasColours ? styleText(format, text, { validateStream: false }) : text;
  }

  /** Resolves when it is handed over, so that who writes much is as slow as who reads. Without a wait, nothing is told. */
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#broken.signal.aborted) return reject(this.#broken.signal.reason);
      this.#stream.write(text, (error) => {
        if (!error) return resolve();
        this.#broken.abort(new NobodyReads('Nobody reads any more.'));
        reject(this.#broken.signal.reason);
      });
    });
  }
}

/** https://no-color.org and https://force-color.org; an empty NO_COLOR is none. */
function hasColours({ isTTY }: Stream, env: Environment): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.NODE_DISABLE_COLORS || env.TERM === 'dumb') return false;
  return isTTY === true;
}

/** Only a locale that says otherwise counts: in containers there often is none, and terminals are UTF-8. */
function hasUnicodeLocale({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return !locale.includes('.') || /utf-?8/i.test(locale);
}
