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

export type Outcome = 'terminated' | 'failed' | 'never_ends';

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
