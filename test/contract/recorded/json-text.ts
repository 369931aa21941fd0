import { parseDocument } from 'yaml';

/** JSON that was sent or received, with whatever strict JSON does not know. */
export interface JsonText {
  /** The value, with null in the place of every number that is none; undefined when it cannot be read at all. */
  readonly value: unknown;
  /** What makes it more than strict JSON: `byte-order-mark`, `utf-16`, `non-finite-numbers`, `duplicate-keys`. */
  readonly beyond: readonly string[];
}

/** Reads a text as leniently as the manager does, and says where that was needed. */
export function readJson(text: string): JsonText {
  const beyond: string[] = [];
  let rest = text;
  if (rest.startsWith('\ufeff')) {
    beyond.push('byte-order-mark');
    rest = rest.slice(1);
  }
  if (rest.includes('\0')) {
    beyond.push('utf-16');
    rest = rest.replaceAll('\0', '');
  }
  const finite = withoutNonFiniteNumbers(rest);
  if (finite !== rest) beyond.push('non-finite-numbers');
  try {
    const value: unknown = JSON.parse(finite);
    // JSON is YAML, and YAML wants keys to be unique.
    if (parseDocument(finite).errors.some(({ code }) => code === 'DUPLICATE_KEY'))
      beyond.push('duplicate-keys');
    return { value, beyond };
  } catch {
    return { value: undefined, beyond };
  }
}

function withoutNonFiniteNumbers(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?(?:NaN|Infinity)/g, (token) =>
    token.startsWith('"') ? token : 'null',
  );
}

/** Reads the beginning of an object that was cut off somewhere: its members as far as they are whole. */
export function readBeginning(text: string): unknown {
  for (let end = text.length; end > 0; end = text.lastIndexOf(', "', end - 1)) {
    for (const whole of [text.slice(0, end), `${text.slice(0, end)}}`]) {
      const { value } = readJson(whole);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
