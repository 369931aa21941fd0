import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { JsonRows, type RowBytes } from '../engine/snapshot/parse-document.ts';

/** Smaller files are read as a whole. */
const MIN_BYTES = 1024 * 1024;
/** The file is read in pieces, since new memory for all of it costs more than reading it. */
const PIECE_BYTES = 64 * 1024;

const LIST_START = '\n"executions": [\n';
const LIST_END = '\n]';
/** Between two executions. */
const ROW_END = '},\n';
const NEXT_ROW = `${ROW_END}{"id": `;
/** What is only between lists when each execution is a line. */
const OUTSIDE = ['\n"', '[\n'];

/** A state document whose executions are read from the file each time they are iterated. */
export interface DocumentInFile {
  /** The document, with a list of null instead of its executions. */
  readonly bytes: Uint8Array;
  readonly executions: JsonRows;
}

/** Undefined for a small file and for one without a line for each execution, as the sandbox writes them. */
export function openDocument(path: string): DocumentInFile | undefined {
  using file = new OpenFile(path);
  const { size } = file.stats;
  if (size < MIN_BYTES) return undefined;
  const start = file.find([LIST_START], 0)?.end;
  const found = start === undefined ? undefined : file.find([LIST_END, ...OUTSIDE], start);
  if (start === undefined || found?.text !== LIST_END) return undefined;
  const end = found.end - LIST_END.length;
  const bytes = Buffer.concat([Buffer.from(file.read(0, start)), Buffer.from('null'), file.read(end, size)]);
  return { bytes, executions: new JsonRows(() => rowsIn(path, file.stats, start, end)) };
}

function* rowsIn(path: string, stats: Stats, start: number, end: number): Generator<RowBytes> {
  using file = new OpenFile(path);
  const isSame = (['ino', 'size', 'mtimeMs'] as const).every((name) => file.stats[name] === stats[name]);
  if (!isSame) throw new Error(`${path} was changed while it was read.`);
  keepYoungGenerationSmall();
  let length = PIECE_BYTES;
  for (let at = start; at < end; ) {
    const bytes = file.read(at, Math.min(at + length, end));
    const isLast = at + bytes.length === end;
    const next = bytes.lastIndexOf(NEXT_ROW);
    if (isLast || next >= 0) {
      const rows = isLast ? bytes : bytes.subarray(0, next + 1);
      yield { bytes: rows, start: at };
      at += isLast ? rows.length : next + ROW_END.length;
    } else length *= 2;
  }
}

/**
 * Until the current task ends, which makes a state of the rows: nearly all of it stays. V8 would let the young generation
 * grow to 64 MB, and touching that memory costs more than collecting garbage more often.
 */
function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setImmediate(() => setFlagsFromString('--semi-space-growth-factor=2'));
}

/** Reads into one buffer: what it returns is overwritten by its next read. */
class OpenFile implements Disposable {
  readonly stats: Stats;
  readonly #descriptor: number;
  #buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.stats = fstatSync(this.#descriptor);
  }

  /** From a position up to, but not including, another. */
  read(start: number, end: number): Buffer {
    const length = end - start;
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.#descriptor, this.#buffer, done, length - done, start + done);
      if (read === 0) break;
      done += read;
    }
    return this.#buffer.subarray(0, done);
  }

  /** The first of these texts, and where it ends. */
  find(texts: readonly string[], from: number): { readonly text: string; readonly end: number } | undefined {
    const overlap = Math.max(...texts.map((text) => text.length)) - 1;
    for (let at = from; at < this.stats.size; at += PIECE_BYTES - overlap) {
      const bytes = this.read(at, Math.min(at + PIECE_BYTES, this.stats.size));
      const [first] = texts
        .map((text) => ({ text, index: bytes.indexOf(text) }))
        .filter(({ index }) => index >= 0)
        .sort((left, right) => left.index - right.index);
      if (first !== undefined) return { text: first.text, end: at + first.index + first.text.length };
    }
    return undefined;
  }

  [Symbol.dispose](): void {
    closeSync(this.#descriptor);
  }
}
