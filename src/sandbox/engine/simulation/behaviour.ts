import type { ValidationIssue } from '../snapshot/validation-error.ts';
import type { Random } from './random.ts';

/** A number, or the least and the most of numbers to choose from by chance. */
export type Span = number | readonly [least: number, most: number];

/**
 * What a workflow does when it runs. Every part may be left out. It stands in the state document, from the special to
 * the general, part by part: `behaviours` of a deployment (by workflow), `behaviour` of a blueprint's workflow,
 * `behaviours` of the settings (by workflow, `*` for all); what none of them says has a default.
 */
export interface Behaviour {
  /** How long the message waits for a worker. */
  readonly pickup_ms: Span;
  /** From the start to the end. */
  readonly duration_ms: Span;
  /** How many operations there are to count. */
  readonly operations: Span;
  /** `hangs`: all operations but the last one get done, and then nothing happens until someone cancels. */
  readonly outcome: Outcome;
  /** How likely it is, from 0 to 1, that it fails instead of terminating. */
  readonly failure_rate: number;
  /** The last line of the traceback with which it fails, or all of it when it begins with `Traceback`. */
  readonly error: string | null;
  /** Whether it stops when it is asked to. If not, it goes on to its end, and only force or a kill stops it. */
  readonly heeds_cancel: boolean;
}

export type BehaviourData = Partial<Behaviour>;

const OUTCOMES = ['terminated', 'failed', 'hangs'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One run of a workflow, with everything decided. */
export interface Plan {
  readonly pickup: number;
  readonly duration: number;
  readonly operations: number;
  readonly outcome: Outcome;
  /** After which part of its operations it fails, above 0 and at most 1. */
  readonly failsAfter: number;
  readonly error: string | null;
  readonly heedsCancel: boolean;
}

const DEFAULT: Behaviour = {
  pickup_ms: [200, 800],
  duration_ms: [5_000, 20_000],
  operations: [5, 15],
  outcome: 'terminated',
  failure_rate: 0,
  error: null,
  heeds_cancel: true,
};

const DEFAULTS: ReadonlyMap<string, BehaviourData> = new Map<string, BehaviourData>([
  ['install', { duration_ms: [20_000, 40_000], operations: [12, 30] }],
  ['uninstall', { duration_ms: [10_000, 25_000], operations: [10, 25] }],
  ['create_deployment_environment', { duration_ms: [1_000, 3_000], operations: 0 }],
  ['delete_deployment_environment', { duration_ms: [500, 2_000], operations: 0 }],
  ['create_snapshot', { operations: 0 }],
  ['restore_snapshot', { operations: 0 }],
]);

/** The behaviour of a workflow, put together from what the layers say; the first layer that says something counts. */
export function behaviourOf(
  workflowId: string,
  layers: readonly (BehaviourData | null | undefined)[],
): Behaviour {
  let behaviour: Behaviour = { ...DEFAULT, ...DEFAULTS.get(workflowId) };
  for (const layer of layers.toReversed()) {
    if (layer === null || layer === undefined) continue;
    // Outcome and failure rate are one decision: whoever makes it, makes it anew.
    const decision =
      layer.outcome === undefined && layer.failure_rate === undefined
        ? {}
        : { outcome: DEFAULT.outcome, failure_rate: DEFAULT.failure_rate };
    behaviour = { ...behaviour, ...decision, ...layer };
  }
  return behaviour;
}

/** Decides what is left to chance. */
export function planOf(behaviour: Behaviour, random: Random): Plan {
  return {
    pickup: drawn(behaviour.pickup_ms, random),
    duration: drawn(behaviour.duration_ms, random),
    operations: drawn(behaviour.operations, random),
    outcome: random.number() < behaviour.failure_rate ? 'failed' : behaviour.outcome,
    failsAfter: 1 - random.number(),
    error: behaviour.error,
    heedsCancel: behaviour.heeds_cancel,
  };
}

function drawn(span: Span, random: Random): number {
  return typeof span === 'number' ? span : random.between(span[0], span[1]);
}

/** A part of a behaviour: whether a value fits, and what is allowed. */
interface Part {
  readonly fits: (value: unknown) => boolean;
  readonly allowed: string;
}

const LONGEST_MS = 10 * 365 * 24 * 60 * 60 * 1000;
const MOST_OPERATIONS = 10_000;

const PARTS: { readonly [part in keyof Behaviour]: Part } = {
  pickup_ms: span('milliseconds', LONGEST_MS),
  duration_ms: span('milliseconds', LONGEST_MS),
  operations: span('operations', MOST_OPERATIONS),
  outcome: {
    fits: (value) => (OUTCOMES as readonly unknown[]).includes(value),
    allowed: `one of ${OUTCOMES.join(', ')}`,
  },
  failure_rate: {
    fits: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    allowed: 'a number from 0 to 1',
  },
  error: { fits: (value) => typeof value === 'string' || value === null, allowed: 'a text or null' },
  heeds_cancel: { fits: (value) => typeof value === 'boolean', allowed: 'true or false' },
};

/** What is wrong with the behaviour of one workflow. */
export function behaviourFaults(value: unknown, path: string): ValidationIssue[] {
  if (!isObject(value)) return [{ path, message: `must be an object with ${Object.keys(PARTS).join(', ')}` }];
  const faults = Object.entries(value).flatMap(([name, said]): ValidationIssue[] => {
    const place = pointer(path, name);
    if (!Object.hasOwn(PARTS, name)) {
      return [{ path: place, message: `is not known here; known are ${Object.keys(PARTS).join(', ')}` }];
    }
    const part = PARTS[name as keyof Behaviour];
    return part.fits(said) ? [] : [{ path: place, message: `must be ${part.allowed}` }];
  });
  const decided = value.outcome ?? DEFAULT.outcome;
  if (value.failure_rate !== undefined && decided !== 'terminated') {
    faults.push({
      path: pointer(path, 'failure_rate'),
      message: 'cannot stand beside an outcome other than terminated: it says how often that becomes failed',
    });
  }
  return faults;
}

/** What is wrong with behaviours by workflow, as deployments and the settings have them. */
export function behavioursFaults(value: unknown, path: string): ValidationIssue[] {
  if (!isObject(value)) return [{ path, message: 'must be an object: a behaviour for each workflow' }];
  return Object.entries(value).flatMap(([workflowId, behaviour]) =>
    behaviourFaults(behaviour, pointer(path, workflowId)),
  );
}

function span(unit: string, most: number): Part {
  const fits = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
  return {
    fits: (value) =>
      Array.isArray(value) ? value.length === 2 && value.every(fits) && value[0] <= value[1] : fits(value),
    allowed: `a whole number of ${unit} from 0 to ${most}, or a pair [least, most] of such numbers`,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pointer(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
