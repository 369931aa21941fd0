import { type FileHandle, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRows, rowKey, type StateChange } from '../control/state-changes.ts';
import type { Json, JsonObject } from '../engine/model/types.ts';
import { parseJson } from '../engine/python/json-parse.ts';
import { stringifyJson } from '../engine/python/json-stringify.ts';
import { RowList } from '../engine/snapshot/parse-document.ts';

const NAME = /^changes-(\d+)$/;

/** A change as a line of a log, with the time of the sandbox. */
export interface LoggedChange extends StateChange {
  readonly saved_at: string;
}

/**
 * The changes since a state file was written, in files beside it: `<state file>.changes-<number>`, one change per line.
 * Applied in order they produce the latest state, also if the file already includes the first of them: a process may be
 * killed between replacing the file and deleting its logs.
 */
export class ChangeLog {
  readonly #path: string;
  #number: number;
  #handle: FileHandle | null = null;
  #length = 0;

  /** `last` is the number of the last log that exists. */
  constructor(path: string, last: number) {
    this.#path = path;
    this.#number = last + 1;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** Resolves when the line is on disk. */
  async append(change: LoggedChange): Promise<void> {
    this.#handle ??= await open(logPath(this.#path, this.#number), 'a', 0o600);
    const line = Buffer.from(`${stringifyJson(change as unknown as Json)}\n`);
    await this.#handle.appendFile(line);
    await this.#handle.datasync();
    this.#length += line.length;
  }

  /** The log for later changes. */
  next(): ChangeLog {
    return new ChangeLog(this.#path, this.#number);
  }

  /** Deletes this log and all earlier ones. */
  async delete(): Promise<void> {
    await this.close();
    for (const number of await logNumbers(this.#path)) {
      if (number <= this.#number) await rm(logPath(this.#path, number), { force: true });
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }
}

/** The numbers of the logs of a state file, ascending. */
export async function logNumbers(path: string): Promise<number[]> {
  const prefix = `${basename(path)}.`;
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(prefix));
  const numbers = names.flatMap((name) => name.slice(prefix.length).match(NAME)?.[1] ?? []);
  return numbers.map(Number).sort((left, right) => left - right);
}

/** The document with the changes of its logs. */
export async function withLoggedChanges(
  path: string,
  document: JsonObject,
  numbers: readonly number[],
): Promise<JsonObject> {
  const lists = new Map<string, Map<string, JsonObject>>();
  const result: Record<string, Json> = { ...document };
  for (const number of numbers) {
    for await (const change of changesIn(logPath(path, number))) {
      const { put, deleted, saved_at } = change;
      result.saved_at = saved_at;
      for (const [key, value] of Object.entries(put)) {
        if (isRows(value)) {
          for (const row of value) listOf(key).set(rowKey(row), row);
        } else {
          lists.delete(key);
          result[key] = value;
        }
      }
      for (const [key, rows] of Object.entries(deleted)) for (const row of rows) listOf(key).delete(row);
    }
  }
  for (const [key, rows] of lists) result[key] = [...rows.values()];
  return result;

  function listOf(key: string): Map<string, JsonObject> {
    let rows = lists.get(key);
    if (rows === undefined) {
      const value: unknown = result[key];
      const list = value instanceof RowList ? value.toJSON() : (value as Json | undefined);
      rows = new Map(isRows(list) ? list.map((row) => [rowKey(row), row]) : []);
      lists.set(key, rows);
    }
    return rows;
  }
}

/** Ignores an incomplete last line: its process was killed. */
async function* changesIn(path: string): AsyncGenerator<LoggedChange> {
  const bytes = await readFile(path);
  let start = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    yield parseJson(bytes.toString('utf8', start, end)) as unknown as LoggedChange;
    start = end + 1;
  }
}

function logPath(path: string, number: number): string {
  return join(dirname(path), `${basename(path)}.changes-${number}`);
}
