import { EXAMPLE_WORLD } from '../../generated/world.ts';
import type { Micros } from './engine/model/types.ts';
import type { StateDocument } from './engine/snapshot/decode.ts';

const { runner: _, ...settings } = EXAMPLE_WORLD.settings;

/** The example data of the contract, without the setting whether workflows run. */
export const EXAMPLE_STATE: StateDocument = { ...EXAMPLE_WORLD, settings };

/** The time of the example data. */
export const EXAMPLE_TIME = '2026-03-02T09:30:00.000Z';

/** The example data with all times shifted, so that `now` is its time. */
export function exampleStateAt(now: Micros): StateDocument {
  const shift = Math.floor(now / 1000) - Date.parse(EXAMPLE_TIME);
  return shift === 0 ? EXAMPLE_STATE : (shifted(EXAMPLE_STATE, shift) as StateDocument);
}

function shifted(value: unknown, shift: number): unknown {
  if (typeof value === 'string') {
    return TIME.test(value) ? new Date(Date.parse(value) + shift).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((each) => shifted(each, shift));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shifted(each, shift)]));
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
