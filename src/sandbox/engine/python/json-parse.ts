/** Parses JSON like Python: with NaN and Infinity, integers of any size, and the last of several equal keys. */

import type { Json } from '../model/types.ts';
import { MAX_INTEGER_DIGITS } from './numbers.ts';

export interface ParsedBody {
  readonly value: Json;
  /** Members of the outermost object that are whole numbers written as floats: `2.0` is no integer to Python. */
  readonly floats: ReadonlySet<string>;
}

/** Also thrown for too deep nesting. */
export class JsonSyntaxError extends SyntaxError {
  constructor(expected: string, at: number) {
    super(`Expected ${expected} at character ${at}.`);
    this.name = 'JsonSyntaxError';
  }
}

/**
 * Values are nested less deeply, and recursion does not exhaust the stack. The value of a request is a few levels
 * deeper in the state document, which must be readable, too.
 */
export const MAX_BODY_DEPTH = 500;
const MAX_DOCUMENT_DEPTH = 600;

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const BLANKS = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, Json])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];

/** Throws JsonSyntaxError. */
export function parseJson(text: string): Json {
  return parsePlain(text) ?? new JsonParser(text, MAX_DOCUMENT_DEPTH).document();
}

/** Throws JsonSyntaxError. */
export function parseJsonBody(text: string): ParsedBody {
  const reader = new JsonParser(text, MAX_BODY_DEPTH);
  return { value: reader.document(), floats: reader.floats };
}

/** `JSON.parse` is much faster; undefined where it would differ. */
function parsePlain(text: string): Json | undefined {
  if (!isPlain(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Integers with fewer digits are exact as a number. */
const EXACT_DIGITS = 16;
const INTEGER = /-?\d+(?![\d.eE])/y;

/** Whether `JSON.parse` gives the same value: no deep nesting, and no integers of 16 or more digits. */
function isPlain(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== QUOTE)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > MAX_DOCUMENT_DEPTH) return false;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
    } else if (code >= 0x30 && code <= 0x39) {
      const start = at;
      while (NUMBER_CHARACTERS.has(text.charCodeAt(at + 1))) at += 1;
      if (at - start + 1 >= EXACT_DIGITS && isInteger(text, start)) return false;
    }
  }
  return true;
}

const NUMBER_CHARACTERS: ReadonlySet<number> = new Set(
  Array.from('0123456789+-.eE', (one) => one.charCodeAt(0)),
);

function isInteger(text: string, start: number): boolean {
  INTEGER.lastIndex = start;
  return INTEGER.test(text);
}

class JsonParser {
  readonly floats = new Set<string>();
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  document(): Json {
    this.#skipBlanks();
    const value = this.#value(0, null);
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#missing('end');
    return value;
  }

  /** `name` is the current member of the outermost object. */
  #value(depth: number, name: string | null): Json {
    if (depth > this.#maxDepth) throw this.#missing(`value less than ${this.#maxDepth} levels deep`);
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
    }
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number(name);
  }

  #object(depth: number): Json {
    const object: Record<string, Json> = {};
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take('}')) return object;
    do {
      this.#skipBlanks();
      const key = this.#string();
      this.#skipBlanks();
      if (!this.#take(':')) throw this.#missing('colon');
      this.#skipBlanks();
      if (depth === 0) this.floats.delete(key);
      const value = this.#value(depth + 1, depth === 0 ? key : null);
      // An assignment would set the prototype.
      if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      } else object[key] = value;
      this.#skipBlanks();
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#missing('comma or closing brace');
    return object;
  }

  #array(depth: number): Json {
    const items: Json[] = [];
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take(']')) return items;
    do {
      this.#skipBlanks();
      items.push(this.#value(depth + 1, null));
      this.#skipBlanks();
    } while (this.#take(','));
    if (!this.#take(']')) throw this.#missing('comma or closing bracket');
    return items;
  }

  #string(): string {
    const start = this.#at;
    if (!this.#take('"')) throw this.#missing('string');
    let plain = true;
    for (;;) {
      const character = this.#text[this.#at];
      // Control characters must be escaped.
      if (character === undefined || character < ' ') throw this.#missing('end of the string');
      this.#at += 1;
      if (character === '"') break;
      if (character !== '\\') continue;
      plain = false;
      this.#at += 1;
    }
    return plain ? this.#text.slice(start + 1, this.#at - 1) : this.#unescape(start);
  }

  #unescape(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#missing('valid string');
    }
  }

  #number(name: string | null): Json {
    const token = this.#match(NUMBER, 'value');
    const number = Number(token);
    if (/[.eE]/.test(token)) {
      if (name !== null && Number.isInteger(number)) this.floats.add(name);
      return number;
    }
    if (Number.isSafeInteger(number)) return number;
    if (token.replace('-', '').length > MAX_INTEGER_DIGITS)
      throw this.#missing(`integer of at most ${MAX_INTEGER_DIGITS} digits`);
    return BigInt(token);
  }

  #match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const [token] = pattern.exec(this.#text) ?? [];
    if (!token) throw this.#missing(expected);
    this.#at += token.length;
    return token;
  }

  #missing(expected: string): JsonSyntaxError {
    return new JsonSyntaxError(expected, this.#at);
  }

  #skipBlanks(): void {
    BLANKS.lastIndex = this.#at;
    this.#at += BLANKS.exec(this.#text)?.[0].length ?? 0;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}
