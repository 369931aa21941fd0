/** The kinds of options that a command can have. */

export type Parse<Value> = (text: string, name: string) => Value;

interface Details {
  /** One letter, for the short form. */
  readonly short?: string;
  readonly choices?: readonly string[];
  /** What the shell completes, other than choices. */
  readonly completes?: 'file' | '@file';
  readonly conflicts?: readonly string[];
  readonly needs?: string;
}

export interface Option<Value = unknown> extends Details {
  /** `optionalValue`: only "=" adds a value. */
  readonly kind: 'flag' | 'value' | 'repeatable' | 'optionalValue';
  readonly description: string;
  readonly placeholder: string;
  /** The text to parse when the option, or its optional value, is missing. */
  readonly fallback?: string;
  readonly parse: Parse<unknown>;
  /** Exists only as a type. */
  readonly valueType?: Value;
}

export type Options = Readonly<Record<string, Option>>;

export type ValuesOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value> ? Value : never;
};

export const flag = (description: string, details: Details = {}): Option<boolean> => ({
  kind: 'flag',
  description,
  placeholder: '',
  parse: () => true,
  ...details,
});

export const value = <Value>(
  placeholder: string,
  description: string,
  parse: Parse<Value>,
  details: Details = {},
): Option<Value | undefined> => ({ kind: 'value', placeholder, description, parse, ...details });

export const repeatable = <Value>(
  placeholder: string,
  description: string,
  parse: Parse<Value>,
  details: Details = {},
): Option<readonly Value[]> => ({ kind: 'repeatable', placeholder, description, parse, ...details });

export const valueWithDefault = <Value>(
  placeholder: string,
  fallback: string,
  description: string,
  parse: Parse<Value>,
  details: Details = {},
): Option<Value> => ({ kind: 'value', placeholder, fallback, description, parse, ...details });

export const optionalValue = <Value>(
  placeholder: string,
  fallback: string,
  description: string,
  parse: Parse<Value>,
  details: Details = {},
): Option<Value | undefined> => ({
  kind: 'optionalValue',
  placeholder,
  fallback,
  description,
  parse,
  ...details,
});

/** `-p, --param <key=value>`, as in the help. */
export function signature(name: string, { kind, short, placeholder }: Option): string {
  const long = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (kind === 'flag') return long;
  return kind === 'optionalValue' ? `${long}[=<${placeholder}>]` : `${long} <${placeholder}>`;
}
