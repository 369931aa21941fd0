import { type ClockOptions, parseTime } from '../control/clock-view.ts';
import type { JsonObject } from '../engine/model/types.ts';
import type { StateDocument } from '../engine/snapshot/decode.ts';
import { logNumbers, withLoggedChanges } from './change-log.ts';
import { readStateFile } from './read-state-file.ts';
import type { StateFile } from './state-file.ts';

/** The content of a state file and its logs. */
export interface StoredState {
  readonly document: StateDocument;
  /** The sandbox's time of the last save, in milliseconds; null for a file that the sandbox has not written. */
  readonly savedAt: number | null;
  /** The number of the last log, or 0. */
  readonly lastLog: number;
}

/** @throws {StateFileError} when the file is not JSON. */
export async function readStoredState({ path }: Pick<StateFile, 'path'>): Promise<StoredState> {
  const numbers = await logNumbers(path);
  const stored = (await readStateFile(path)) as JsonObject;
  const whole = numbers.length === 0 ? stored : await withLoggedChanges(path, stored, numbers);
  if (typeof whole !== 'object' || whole === null) return { document: whole, savedAt: null, lastLog: 0 };
  const { saved_at, ...document } = whole;
  const time = typeof saved_at === 'string' ? parseTime(saved_at) : undefined;
  return {
    document: time === undefined ? whole : document,
    savedAt: time === undefined ? newestTimeIn(document) : time / 1000,
    lastLog: numbers.at(-1) ?? 0,
  };
}

/** The clock continues from the saved time, so that new executions are not older than existing ones. */
export function resumeClock(savedAt: number | null, clock: ClockOptions): ClockOptions {
  if (savedAt === null) return clock;
  // Times have microseconds; the saved one has milliseconds.
  const next = savedAt + 1;
  const now = clock.mode === 'virtual' ? next : Math.max(next, Date.now());
  return { ...clock, now: new Date(now).toISOString() };
}

function newestTimeIn({ executions }: JsonObject): number | null {
  let newest: number | null = null;
  const rows: Iterable<unknown> = isIterable(executions) ? executions : [];
  for (const row of rows) {
    const time = Date.parse(String((row as JsonObject | null)?.created_at));
    if (time > (newest ?? Number.NEGATIVE_INFINITY)) newest = time;
  }
  return newest;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
