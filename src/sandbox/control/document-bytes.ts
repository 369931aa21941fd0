import type { Json } from '../engine/model/types.ts';
import { JsonSyntaxError, parseJson } from '../engine/python/json-parse.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads a JSON document of any size and layout, row by row: it may be longer than a text can be, and a number that only
 * Python reads makes only its row slow.
 * @throws {SyntaxError} when it is no JSON, with where.
 */
export function readDocumentBytes(bytes: Uint8Array): Json {
  return new DocumentReader(bytes).document();
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

class DocumentReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // A byte order mark, as some editors write it.
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
  }

  document(): Json {
    this.#skipBlanks();
    if (this.#bytes[this.#at] !== OPEN_OBJECT)
      return this.#read(this.#at, this.#bytes.length, 'the document');
    const document: Record<string, Json> = {};
    this.#at += 1;
    this.#skipBlanks();
    if (!this.#take(CLOSE_OBJECT)) {
      do {
        this.#member(document);
        this.#skipBlanks();
      } while (this.#take(COMMA));
      this.#expect(CLOSE_OBJECT, 'comma or closing brace');
    }
    this.#skipBlanks();
    if (this.#at < this.#bytes.length) throw new JsonSyntaxError('end', this.#at);
    return document;
  }

  #member(document: Record<string, Json>): void {
    this.#skipBlanks();
    const key = this.#value('a name');
    if (typeof key !== 'string') throw new JsonSyntaxError('name', this.#at);
    this.#skipBlanks();
    this.#expect(COLON, 'colon');
    this.#skipBlanks();
    const value = this.#bytes[this.#at] === OPEN_LIST ? this.#list(key) : this.#value(`/${key}`);
    Object.defineProperty(document, key, { value, enumerable: true, configurable: true, writable: true });
  }

  #list(key: string): Json {
    const rows: Json[] = [];
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take(CLOSE_LIST)) return rows;
    do {
      this.#skipBlanks();
      rows.push(this.#value(`/${key}/${rows.length}`));
      this.#skipBlanks();
    } while (this.#take(COMMA));
    this.#expect(CLOSE_LIST, 'comma or closing bracket');
    return rows;
  }

  /** The value that begins here, whatever it is. */
  #value(where: string): Json {
    const start = this.#at;
    this.#skipValue();
    return this.#read(start, this.#at, where);
  }

  #read(start: number, end: number, where: string): Json {
    try {
      return parseJson(decode(this.#bytes.subarray(start, end)));
    } catch (error) {
      throw new SyntaxError(`${(error as Error).message} of ${where}, which begins at byte ${start}`);
    }
  }

  /** To the end of the value by its brackets and quotation marks alone: whether it is JSON is seen when it is read. */
  #skipValue(): void {
    const bytes = this.#bytes;
    let depth = 0;
    for (let at = this.#at; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) {
        at += 1;
        while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
      } else if (depth === 0 && isEnd(byte)) {
        this.#at = at;
        return;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
      } else continue;
      if (depth > 0) continue;
      this.#at = Math.min(at + 1, bytes.length);
      return;
    }
    this.#at = bytes.length;
  }

  #skipBlanks(): void {
    while (isBlank(this.#bytes[this.#at])) this.#at += 1;
  }

  #take(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #expect(byte: number, name: string): void {
    if (!this.#take(byte)) throw new JsonSyntaxError(name, this.#at);
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Of a number or a word. */
function isEnd(byte: number): boolean {
  return byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || byte === COLON || isBlank(byte);
}
