import type { ClockOptions } from '../control/clock-view.ts';
import { parseTime } from '../control/time-text.ts';
import type { JsonObject } from '../engine/model/types.ts';
import type { StateDocument } from '../engine/snapshot/decode.ts';
import { logNumbers, withLoggedChanges } from './change-log.ts';
import { readStateFile } from './read-state-file.ts';
import type { StateFile } from './state-file.ts';

/** What is stored in a state file and its logs. */
export interface StoredState {
  readonly document: StateDocument;
  /** The sandbox's time when it was saved, in milliseconds; null for a file that the sandbox has not written. */
  readonly savedAt: number | null;
  /** The number of the last log; 0 for none. */
  readonly lastLog: number;
}

/** @throws {StateFileError} when the file holds no JSON. */
export async function readStoredState({ path }: StateFile): Promise<StoredState> {
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

/** The clock goes on from where it was, so that what is created now is not older than what is there. */
export function resumeClock(savedAt: number | null, clock: ClockOptions): ClockOptions {
  if (savedAt === null) return clock;
  // Times have microseconds, and the one that was saved shows milliseconds.
  const next = savedAt + 1;
  const now = clock.mode === 'virtual' ? next : Math.max(next, Date.now());
  return { ...clock, now: new Date(now).toISOString() };
}

function newestTimeIn({ executions }: JsonObject): number | null {
  if (!Array.isArray(executions)) return null;
  const times = executions.map((row) => Date.parse(String(row?.created_at))).filter(Number.isFinite);
  return times.length === 0 ? null : times.reduce((left, right) => Math.max(left, right));
}
