import { CLOCK_MODES, type ClockSetting } from '../engine/simulation/clock.ts';
import { readTime } from './time-text.ts';
import {
  type Field,
  type Fields,
  faultsOf,
  InvalidDocument,
  isObject,
  oneOf,
  optional,
} from './validation.ts';

const NUMBER: Field = { fits: Number.isFinite, allowed: 'a number' };

const TIME: Field = {
  fits: (value) => typeof value === 'string' && readTime(value) !== undefined,
  allowed: 'a time like 2026-03-02T09:30:00.000Z',
};

const ADVANCE: Fields = { advance: { ...NUMBER, allowed: 'a number of milliseconds' } };
export const CLOCK_SETTING: Fields = {
  mode: optional(oneOf(CLOCK_MODES)),
  rate: optional(NUMBER),
  now: optional(TIME),
};

/**
 * Either `{advance: milliseconds}` or any of `{mode, rate, now}`.
 * @throws {InvalidDocument} with all that is wrong.
 */
export function readClockChange(document: unknown): { readonly advance: number } | ClockSetting {
  const isAdvance = isObject(document) && Object.hasOwn(document, 'advance');
  const faults = faultsOf(document, '', isAdvance ? ADVANCE : CLOCK_SETTING);
  if (faults.length > 0) throw new InvalidDocument(faults);
  if (isAdvance) return { advance: (document as { advance: number }).advance };
  const { mode, rate, now } = document as Record<string, never>;
  if (mode === undefined && rate === undefined && now === undefined) {
    throw new InvalidDocument([
      { path: '', message: 'must have advance, or at least one of mode, rate, now' },
    ]);
  }
  return { mode, rate, now: now === undefined ? undefined : readTime(now) };
}
