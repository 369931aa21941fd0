/** State documents of which one thing is odd, and what else the control plane does not expect. */
import fc, { type Arbitrary } from 'fast-check';
import { EXAMPLE_WORLD } from '../../../generated/world.ts';
import { oddJson, oddText } from './values.ts';

const PLACE = 'the place of what is odd';

/** Every place of the example world, as the keys that lead there. */
const PLACES = placesOf(EXAMPLE_WORLD);

function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, item]) => placesOf(item).map((path) => [key, ...path]));
  return [[], ...below];
}

function withOdd(value: unknown, [key, ...path]: readonly string[]): unknown {
  if (key === undefined) return PLACE;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? withOdd(item, path) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withOdd(object[key], path) };
}

/** Keys that matter and that the example world does not have. */
const MORE_KEYS = ['settings', 'execution_schedules', 'secrets', '__proto__', 'toString', 'behaviours'];

/** Where something odd is: in a place that there is, in one that is added, or nowhere, as all that there is. */
interface OddDocument {
  readonly at: readonly string[] | 'added' | 'everything';
  readonly key: string;
  readonly json: string;
}

export const oddDocument: Arbitrary<OddDocument> = fc.record({
  at: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PLACES) },
    { weight: 2, arbitrary: fc.constant('added' as const) },
    { weight: 1, arbitrary: fc.constant('everything' as const) },
  ),
  key: fc.oneof(fc.constantFrom(...MORE_KEYS), oddText),
  json: oddJson,
});

/** As it is sent. */
export function documentText({ at, key, json }: OddDocument): string {
  if (at === 'everything') return json;
  if (at === 'added') return `${JSON.stringify(EXAMPLE_WORLD).slice(0, -1)},${JSON.stringify(key)}:${json}}`;
  return JSON.stringify(withOdd(EXAMPLE_WORLD, at)).replace(`"${PLACE}"`, () => json);
}

/** A change of the clock, or rules for faults, of which little is right. */
export const oddChange: Arbitrary<string> = fc.oneof(
  oddJson,
  fc
    .tuple(fc.constantFrom('advance', 'mode', 'now', 'rate', 'rules', 'effect'), oddJson)
    .map(([key, json]) => `{"${key}":${json}}`),
  oddJson.map((json) => `{"rules":[{"effect":${json}}]}`),
);
