/** How a language writes what JSON can hold. */
interface Notation {
  null: string;
  true: string;
  false: string;
  key(name: string): string;
  /** What stands right inside the braces of an object on one line. */
  padding: string;
}

const TYPESCRIPT: Notation = {
  null: 'null',
  true: 'true',
  false: 'false',
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)),
  padding: ' ',
};

const PYTHON: Notation = { null: 'None', true: 'True', false: 'False', key: quoted, padding: '' };

/** Longer than this and a literal is broken over lines: about what the sample panel shows without scrolling. */
const LINE = 56;

export function typescript(value: unknown): string {
  return literal(value, TYPESCRIPT, 0, 2);
}

export function python(value: unknown): string {
  return literal(value, PYTHON, 0, 4);
}

/** An object as keyword arguments, to stand between a call's parentheses after the positional ones. */
export function pythonArguments(object: object, positional: string[] = []): string {
  const keywords = Object.entries(object).map(([name, value]) => `${name}=${literal(value, PYTHON, 4, 4)}`);
  const all = [...positional, ...keywords];
  const line = all.join(', ');
  return line.length <= LINE && !line.includes('\n')
    ? line
    : `\n${all.map((text) => `    ${text},\n`).join('')}`;
}

function literal(value: unknown, notation: Notation, indent: number, step: number): string {
  if (value === null) return notation.null;
  if (typeof value === 'boolean') return value ? notation.true : notation.false;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);

  const isArray = Array.isArray(value);
  const [open, close, padding] = isArray ? ['[', ']', ''] : ['{', '}', notation.padding];
  const parts = isArray
    ? value.map((item) => literal(item, notation, indent + step, step))
    : Object.entries(value).map(
        ([name, item]) => `${notation.key(name)}: ${literal(item, notation, indent + step, step)}`,
      );
  if (parts.length === 0) return open + close;

  const line = `${open}${padding}${parts.join(', ')}${padding}${close}`;
  if (line.length <= LINE && !line.includes('\n')) return line;
  const inner = ' '.repeat(indent + step);
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${' '.repeat(indent)}${close}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
