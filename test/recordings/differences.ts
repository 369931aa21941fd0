/** Recordings of other releases, kept as differences from those of this folder. */
import type { Scenario, Step } from './index.ts';

/** Where a value differs, and the value; without one there is none. */
export type Difference = readonly [path: readonly (string | number)[], value?: unknown];

/** A step of the scenario of the same name, with what differs. */
export type StepDifference = readonly [step: number, ...differences: Difference[]];

export interface ScenarioDifference {
  readonly scenario: string;
  /** Only these steps are part of it: its set-up was replaced by changes of the state. */
  readonly edited?: true;
  /** Those that differ, or of an edited one all. */
  readonly steps: readonly StepDifference[];
}

/** Keys in another order are no difference. */
export function differences(from: unknown, to: unknown, path: Difference[0] = []): Difference[] {
  if (isList(from) && isList(to) && from.length === to.length)
    return to.flatMap((item, index) => differences(from[index], item, [...path, index]));
  if (!isRecord(from) || !isRecord(to)) return Object.is(from, to) ? [] : [[path, to]];
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].flatMap((name): Difference[] => {
    const at = [...path, name];
    if (!Object.hasOwn(to, name)) return [[at]];
    return Object.hasOwn(from, name) ? differences(from[name], to[name], at) : [[at, to[name]]];
  });
}

/** The scenario with the differences applied. */
export function withDifferences(
  scenario: Scenario,
  { edited, steps: changed }: ScenarioDifference,
): Scenario {
  const all = changed.map(([index, ...found]) => [index, apply(scenario.steps[index], found)] as const);
  if (edited)
    return { ...scenario, scenario: `${scenario.scenario} (edited)`, steps: all.map(([, step]) => step) };
  const byIndex = new Map(all);
  return { ...scenario, steps: scenario.steps.map((step, index) => byIndex.get(index) ?? step) };
}

function apply(step: Step | undefined, found: readonly Difference[]): Step {
  const copy = structuredClone(step) as unknown as Record<string | number, unknown>;
  for (const [path, ...value] of found) {
    let target = copy;
    for (const name of path.slice(0, -1)) target = target[name] as typeof copy;
    const last = path.at(-1) as string | number;
    if (value.length === 0) delete target[last];
    else target[last] = value[0];
  }
  return copy as unknown as Step;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}
