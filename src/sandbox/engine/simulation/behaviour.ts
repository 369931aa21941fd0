import { isObject } from '../python/repr.ts';
import type { Fault } from '../snapshot/state-decoder.ts';
import type { Random } from './random.ts';

/** A number, or the bounds of a random one. */
export type Range = number | readonly [min: number, max: number];

/**
 * What a workflow does when it runs, all of it optional. In the state document, the first of these that has a value
 * applies: `behaviours` of the deployment (by workflow), `behaviour` of the blueprint's workflow, `behaviours` of the
 * settings (by workflow, then `*`), the default.
 */
export interface Behaviour {
  /** From the message to the start. */
  readonly pickup_ms: Range;
  /** From the start to the end. */
  readonly duration_ms: Range;
  readonly operations: Range;
  /** With `never_ends` the last operation is never done; it runs until it is cancelled. */
  readonly outcome: Outcome;
  /** The probability from 0 to 1 that it fails instead of terminating. */
  readonly failure_rate: number;
  /** The last line of the traceback of a failure, or all of it if it begins with `Traceback`. */
  readonly error: string | null;
  /** Without it, only force-cancel or kill stops the workflow. */
  readonly honors_cancel: boolean;
}

export type BehaviourData = Partial<Behaviour>;

const OUTCOMES = ['terminated', 'failed', 'never_ends'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One run of a workflow, with all random values drawn. */
export interface Plan {
  readonly pickup: number;
  readonly duration: number;
  readonly operations: number;
  readonly outcome: Outcome;
  /** The share of its operations after which it fails, above 0 and at most 1. */
  readonly failsAfter: number;
  readonly error: string | null;
  readonly honorsCancel: boolean;
}

const DEFAULT: Behaviour = {
  pickup_ms: [200, 800],
  duration_ms: [5_000, 20_000],
  operations: [5, 15],
  outcome: 'terminated',
  failure_rate: 0,
  error: null,
  honors_cancel: true,
};

const DEFAULTS: ReadonlyMap<string, BehaviourData> = new Map<string, BehaviourData>([
  ['install', { duration_ms: [20_000, 40_000], operations: [12, 30] }],
  ['uninstall', { duration_ms: [10_000, 25_000], operations: [10, 25] }],
  ['create_deployment_environment', { duration_ms: [1_000, 3_000], operations: 0 }],
  ['delete_deployment_environment', { duration_ms: [500, 2_000], operations: 0 }],
  ['create_snapshot', { operations: 0 }],
  ['restore_snapshot', { operations: 0 }],
]);

/** Of each value, the first layer that has it applies. */
export function mergeBehaviours(
  workflowId: string,
  layers: readonly (BehaviourData | null | undefined)[],
): Behaviour {
  let behaviour: Behaviour = { ...DEFAULT, ...DEFAULTS.get(workflowId) };
  for (const layer of layers.toReversed()) {
    if (layer === null || layer === undefined) continue;
    // Outcome and failure rate belong together: a layer with one of them replaces both.
    const decision =
      layer.outcome === undefined && layer.failure_rate === undefined
        ? {}
        : { outcome: DEFAULT.outcome, failure_rate: DEFAULT.failure_rate };
    behaviour = { ...behaviour, ...decision, ...layer };
  }
  return behaviour;
}

export function samplePlan(behaviour: Behaviour, random: Random): Plan {
  return {
    pickup: sample(behaviour.pickup_ms, random),
    duration: sample(behaviour.duration_ms, random),
    operations: sample(behaviour.operations, random),
    outcome: random.number() < behaviour.failure_rate ? 'failed' : behaviour.outcome,
    failsAfter: 1 - random.number(),
    error: behaviour.error,
    honorsCancel: behaviour.honors_cancel,
  };
}

function sample(range: Range, random: Random): number {
  return typeof range === 'number' ? range : random.integer(range[0], range[1]);
}

/** Which values a field accepts, and how to describe them. */
interface FieldRule {
  readonly fits: (value: unknown) => boolean;
  readonly allowed: string;
}

const MAX_MS = 10 * 365 * 24 * 60 * 60 * 1000;
const MAX_OPERATIONS = 10_000;

const FIELDS: { readonly [field in keyof Behaviour]: FieldRule } = {
  pickup_ms: range('milliseconds', MAX_MS),
  duration_ms: range('milliseconds', MAX_MS),
  operations: range('operations', MAX_OPERATIONS),
  outcome: {
    fits: (value) => (OUTCOMES as readonly unknown[]).includes(value),
    allowed: `one of ${OUTCOMES.join(', ')}`,
  },
  failure_rate: {
    fits: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    allowed: 'a number from 0 to 1',
  },
  error: { fits: (value) => typeof value === 'string' || value === null, allowed: 'a text or null' },
  honors_cancel: { fits: (value) => typeof value === 'boolean', allowed: 'true or false' },
};

/** What is wrong with the behaviour of one workflow. */
export function behaviourFaults(value: unknown, at: string): Fault[] {
  if (!isObject(value)) return [{ at, message: `must be an object with ${Object.keys(FIELDS).join(', ')}` }];
  const faults = Object.entries(value).flatMap(([name, item]): Fault[] => {
    const place = pointer(at, name);
    if (!Object.hasOwn(FIELDS, name)) {
      return [{ at: place, message: `is not known here; known are ${Object.keys(FIELDS).join(', ')}` }];
    }
    const { fits, allowed } = FIELDS[name as keyof Behaviour];
    return fits(item) ? [] : [{ at: place, message: `must be ${allowed}` }];
  });
  const decided = value.outcome ?? DEFAULT.outcome;
  if (value.failure_rate !== undefined && decided !== 'terminated') {
    faults.push({
      at: pointer(at, 'failure_rate'),
      message:
        'cannot be combined with an outcome other than terminated, which it turns into failed at this rate',
    });
  }
  return faults;
}

/** What is wrong with behaviours by workflow, as deployments and the settings have them. */
export function behavioursFaults(value: unknown, at: string): Fault[] {
  if (!isObject(value)) return [{ at, message: 'must be an object: a behaviour for each workflow' }];
  return Object.entries(value).flatMap(([workflowId, behaviour]) =>
    behaviourFaults(behaviour, pointer(at, workflowId)),
  );
}

function range(unit: string, max: number): FieldRule {
  const fits = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
  return {
    fits: (value) =>
      Array.isArray(value) ? value.length === 2 && value.every(fits) && value[0] <= value[1] : fits(value),
    allowed: `a whole number of ${unit} from 0 to ${max}, or a pair [min, max] of such numbers`,
  };
}

function pointer(at: string, key: string): string {
  return `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
