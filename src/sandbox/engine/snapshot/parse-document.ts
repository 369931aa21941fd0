import type { Json } from '../model/types.ts';
import { JsonSyntaxError, parseJson } from '../python/json-parse.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Rows of this many bytes are parsed together. A longer list of executions is parsed while it is iterated. */
const PIECE_BYTES = 64 * 1024;

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a JSON document of any size: it may be longer than a string can be.
 * @throws {SyntaxError} with the position. In a long list of executions, the iteration throws it.
 */
export function parseDocumentBytes(bytes: Uint8Array): Json {
  return new DocumentParser(bytes).document();
}

/** A long list of executions, of which few are in memory at a time: they are made each time it is iterated. */
export abstract class RowList implements Iterable<Json> {
  abstract [Symbol.iterator](): Iterator<Json>;

  toJSON(): readonly Json[] {
    return [...this];
  }
}

/** Complete rows of a JSON list, with the commas between them. */
export interface RowBytes {
  readonly bytes: Uint8Array;
  /** Their position in the document. */
  readonly start: number;
}

/** The executions of a large document, parsed in pieces. */
export class JsonRows extends RowList {
  readonly #pieces: () => Iterable<RowBytes>;

  constructor(pieces: () => Iterable<RowBytes>) {
    super();
    this.#pieces = pieces;
  }

  *[Symbol.iterator](): Generator<Json> {
    let count = 0;
    for (const piece of this.#pieces()) {
      const rows = rowsOf(piece, 'executions', count);
      count += rows.length;
      // `yield*` is slower.
      for (const row of rows) yield row;
    }
  }
}

function rowsOf({ bytes, start }: RowBytes, key: string, firstRow: number): readonly Json[] {
  const rows = parse(bytes, start, `/${key} from ${firstRow}`, '[', ']') as readonly Json[];
  if (rows.length === 0) throw new JsonSyntaxError(`value of /${key}/${firstRow}`, start);
  return rows;
}

function parse(bytes: Uint8Array, start: number, where: string, open = '', close = ''): Json {
  try {
    return parseJson(`${open}${DECODER.decode(bytes)}${close}`);
  } catch (error) {
    throw new SyntaxError(`${where}, which begins at byte ${start}: ${(error as Error).message}`);
  }
}

class DocumentParser {
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
      return parse(this.#bytes.subarray(this.#at), this.#at, 'the document');
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
    const isList = this.#bytes[this.#at] === OPEN_LIST;
    const value = isList ? (this.#list(key) as Json) : this.#value(`/${key}`);
    Object.defineProperty(document, key, { value, enumerable: true, configurable: true, writable: true });
  }

  #list(key: string): Json | JsonRows {
    const pieces: { start: number; end: number }[] = [];
    let length = 0;
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take(CLOSE_LIST)) return [];
    do {
      this.#skipBlanks();
      const piece = pieces.at(-1);
      const start = this.#at;
      this.#skipValue();
      if (start === this.#at) throw new JsonSyntaxError(`value of /${key}/${length}`, this.#at);
      if (piece !== undefined && this.#at - piece.start <= PIECE_BYTES) piece.end = this.#at;
      else pieces.push({ start, end: this.#at });
      length += 1;
      this.#skipBlanks();
    } while (this.#take(COMMA));
    this.#expect(CLOSE_LIST, 'comma or closing bracket');
    const rows = pieces.map(({ start, end }) => ({ bytes: this.#bytes.subarray(start, end), start }));
    if (key === 'executions' && pieces.length > 1) return new JsonRows(() => rows);
    return rows.reduce<Json[]>((all, piece) => all.concat(rowsOf(piece, key, all.length)), []);
  }

  #value(where: string): Json {
    const start = this.#at;
    this.#skipValue();
    return parse(this.#bytes.subarray(start, this.#at), start, where);
  }

  /** To the end of the value, found by brackets and quotation marks alone: parsing shows whether it is JSON. */
  #skipValue(): void {
    const bytes = this.#bytes;
    let depth = 0;
    let at = this.#at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) {
        at += 1;
        while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        continue;
      } else if (depth === 0 && isEnd(byte)) {
        this.#at = at;
        return;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
      } else continue;
      if (depth === 0) break;
    }
    this.#at = Math.min(at + 1, bytes.length);
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
