/** Source text among values, printed as it is. */
export class RawCode {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** How a language writes the values of JSON. */
interface LiteralSyntax {
  null: string;
  true: string;
  false: string;
  string(text: string): string;
  key(name: string): string;
  /** The space inside the braces of an object on one line. */
  padding: string;
  /** The indentation of nested lines. */
  step: number;
}

const TYPESCRIPT: LiteralSyntax = {
  null: 'null',
  true: 'true',
  false: 'false',
  string: (text) => quote(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  key(name) {
    // Without quotes it would set the prototype.
    if (name === '__proto__') return "['__proto__']";
    return /^[A-Za-z_$][\w$]*$/.test(name) ? name : this.string(name);
  },
  padding: ' ',
  step: 2,
};

const PYTHON: LiteralSyntax = {
  null: 'None',
  true: 'True',
  false: 'False',
  string: (text) => quote(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  key(name) {
    return this.string(name);
  },
  padding: '',
  step: 4,
};

/** Longer literals are broken over lines. A sample's panel shows about this many characters without scrolling. */
const MAX_LINE_LENGTH = 56;

export function toTypeScript(value: unknown): string {
  return formatLiteral(value, TYPESCRIPT, 0);
}

/** `name(…)` with its arguments, on one line where they fit. */
export function typescriptCall(name: string, values: readonly unknown[]): string {
  const [only] = values;
  if (values.length === 1) return `${name}(${formatLiteral(only, TYPESCRIPT, 0)})`;
  const line = values.map((value) => formatLiteral(value, TYPESCRIPT, 0)).join(', ');
  if (fitsOnLine(line)) return `${name}(${line})`;
  // Only an object at the end is broken, as formatters do.
  const before = values.slice(0, -1).map((value) => formatLiteral(value, TYPESCRIPT, 0));
  const hugged = `${name}(${[...before, formatLiteral(values.at(-1), TYPESCRIPT, 0)].join(', ')})`;
  if (fitsOnLine(before.join(', ')) && hugged.includes('{\n')) return hugged;
  return `${name}(\n${values.map((value) => `  ${formatLiteral(value, TYPESCRIPT, 2)},\n`).join('')})`;
}

/** The same with keyword arguments after the positional ones. */
export function pythonCall(name: string, positional: readonly unknown[], keywords: object = {}): string {
  const at = (indent: number) => [
    ...positional.map((value) => formatLiteral(value, PYTHON, indent)),
    ...Object.entries(keywords).map(([key, value]) => `${key}=${formatLiteral(value, PYTHON, indent)}`),
  ];
  const line = at(0).join(', ');
  if (fitsOnLine(line)) return `${name}(${line})`;
  return `${name}(\n${at(PYTHON.step)
    .map((text) => `    ${text},\n`)
    .join('')})`;
}

function formatLiteral(value: unknown, notation: LiteralSyntax, indent: number): string {
  if (value instanceof RawCode) return value.text;
  if (value instanceof Date) return `new Date(${notation.string(value.toISOString())})`;
  if (value === null || value === undefined) return notation.null;
  if (typeof value === 'boolean') return value ? notation.true : notation.false;
  if (typeof value === 'string') return notation.string(value);
  if (typeof value !== 'object') return String(value);

  const isArray = Array.isArray(value);
  const [open, close, padding] = isArray ? ['[', ']', ''] : ['{', '}', notation.padding];
  const deeper = indent + notation.step;
  const parts = isArray
    ? value.map((item) => formatLiteral(item, notation, deeper))
    : Object.entries(value).map(
        ([name, item]) => `${notation.key(name)}: ${formatLiteral(item, notation, deeper)}`,
      );
  if (parts.length === 0) return open + close;

  const line = `${open}${padding}${parts.join(', ')}${padding}${close}`;
  if (fitsOnLine(line)) return line;
  const inner = ' '.repeat(deeper);
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${' '.repeat(indent)}${close}`;
}

function fitsOnLine(line: string): boolean {
  return line.length <= MAX_LINE_LENGTH && !line.includes('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Invisible characters and unpaired surrogates are escaped. */
function quote(text: string, escaped: (code: number) => string): string {
  const hidden =
    /[\\'\p{Cc}\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
  return `'${text.replace(hidden, (character) => ESCAPES[character] ?? escaped(character.charCodeAt(0)))}'`;
}
