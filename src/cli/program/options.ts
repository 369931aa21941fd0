// The kinds of options a command can have, and what each comes to when it is read.

/** Turns the text of an option into its value. */
export type Read<Value> = (text: string, name: string) => Value;

interface Described {
  readonly about: string;
  /** One letter that means the same behind a single dash. */
  readonly short?: string;
  /** What it can be, where that is a fixed set; told in the help and completed. */
  readonly choices?: readonly string[];
  /** What the shell completes it with, other than choices. */
  readonly completes?: 'file' | '@file';
}

/** Given or not. */
export interface Flag extends Described {
  readonly kind: 'flag';
}

/** Has a value, which follows. The last one counts, and two of them are refused. */
export interface Single<Value> extends Described {
  readonly kind: 'single';
  readonly placeholder: string;
  readonly read: Read<Value>;
}

/** Has a value unless it is left out. */
export interface Defaulted<Value> extends Described {
  readonly kind: 'defaulted';
  readonly placeholder: string;
  readonly fallback: string;
  readonly read: Read<Value>;
}

/** May be given several times. */
export interface Several<Value> extends Described {
  readonly kind: 'several';
  readonly placeholder: string;
  readonly read: Read<Value>;
}

/** Given or not, and behind `=` it may have a value. */
export interface Optional<Value> extends Described {
  readonly kind: 'optional';
  readonly placeholder: string;
  /** Read when it is given without a value. */
  readonly fallback: string;
  readonly read: Read<Value>;
}

export type Option = Flag | Single<unknown> | Defaulted<unknown> | Several<unknown> | Optional<unknown>;
export type Options = Readonly<Record<string, Option>>;

/** The values of options by their names. */
export type ValuesOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: ValueOf<Declared[Name]>;
};

type ValueOf<Each extends Option> = Each extends Flag
  ? boolean
  : Each extends Defaulted<infer Value>
    ? Value
    : Each extends Several<infer Value>
      ? readonly Value[]
      : Each extends Single<infer Value> | Optional<infer Value>
        ? Value | undefined
        : never;

type Extra = Omit<Described, 'about'>;

export const flag = (about: string, extra: Extra = {}): Flag => ({ kind: 'flag', about, ...extra });

export const single = <Value>(
  placeholder: string,
  about: string,
  read: Read<Value>,
  extra: Extra = {},
): Single<Value> => ({ kind: 'single', placeholder, about, read, ...extra });

export const several = <Value>(
  placeholder: string,
  about: string,
  read: Read<Value>,
  extra: Extra = {},
): Several<Value> => ({ kind: 'several', placeholder, about, read, ...extra });

export const defaulted = <Value>(
  placeholder: string,
  fallback: string,
  about: string,
  read: Read<Value>,
  extra: Extra = {},
): Defaulted<Value> => ({ kind: 'defaulted', placeholder, fallback, about, read, ...extra });

export const optional = <Value>(
  placeholder: string,
  fallback: string,
  about: string,
  read: Read<Value>,
  extra: Extra = {},
): Optional<Value> => ({ kind: 'optional', placeholder, fallback, about, read, ...extra });

/** `-p, --param <key=value>`, as it stands in the help. */
export function signature(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  switch (option.kind) {
    case 'flag':
      return `${short}--${name}`;
    case 'optional':
      return `${short}--${name}[=<${option.placeholder}>]`;
    default:
      return `${short}--${name} <${option.placeholder}>`;
  }
}
