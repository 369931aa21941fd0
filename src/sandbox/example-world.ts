import { EXAMPLE_WORLD } from '../../generated/world.ts';
import type { Micros } from './engine/model/types.ts';
import type { StateDocument } from './engine/snapshot/decode.ts';

const { runner: _, ...settings } = EXAMPLE_WORLD.settings;

/** The world of the contract's examples. Whether its workflows run is for whoever starts it to say. */
export const EXAMPLE_STATE: StateDocument = { ...EXAMPLE_WORLD, settings };

/** The moment that it shows. */
export const EXAMPLE_TIME = '2026-03-02T09:30:00.000Z';

/** The same world with all of its times moved, so that it shows a given moment. */
export function exampleStateAt(now: Micros): StateDocument {
  const shift = Math.floor(now / 1000) - Date.parse(EXAMPLE_TIME);
  return shift === 0 ? EXAMPLE_STATE : (moved(EXAMPLE_STATE, shift) as StateDocument);
}

function moved(value: unknown, shift: number): unknown {
  if (typeof value === 'string') {
    return TIME.test(value) ? new Date(Date.parse(value) + shift).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((each) => moved(each, shift));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each, shift)]));
}

/** Times of the state document: nothing else in the example world looks like one. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
