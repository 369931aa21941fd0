import { ERROR_STATUSES } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { ValidationIssue } from '../../engine/snapshot/decode.ts';
import {
  ANYTHING,
  type Fields,
  faultsOf,
  InvalidDocument,
  isObject,
  numberFrom,
  oneOf,
  optional,
  TEXT,
  wholeNumberFrom,
} from '../validation.ts';
import { PATH_PATTERN } from './path-pattern.ts';

/** What goes wrong. Only `reset` after and `truncated` let the manager do its work first, and so does a latency. */
export type Effect =
  | { readonly kind: 'latency'; readonly milliseconds: number }
  | { readonly kind: 'log-normal-latency'; readonly median: number; readonly sigma: number }
  | {
      readonly kind: 'error';
      readonly error_code: string;
      readonly status?: number;
      readonly message?: string;
    }
  | { readonly kind: 'unavailable'; readonly status: 429 | 503; readonly retry_after: number }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'gateway-error'; readonly status: 502 | 503 | 504 }
  | { readonly kind: 'no-response' };

/** Which requests a fault befalls. What is left out restricts nothing. */
export interface FaultRule {
  readonly operationId?: OperationId;
  /** With or without the API's base; `*` stands for one segment, a last `**` for all that follow: `/executions/*`. */
  readonly path?: string;
  /** How likely it is for each request, from 0 to 1. */
  readonly probability?: number;
  /** The same seed makes the same choices. */
  readonly seed?: number | string;
  /** How many times at most. */
  readonly count?: number;
  readonly effect: Effect;
}

/** Ten minutes, in milliseconds. */
export const MAX_DELAY_MS = 600_000;

const RULE: Fields = {
  operationId: optional(oneOf(Object.keys(OPERATIONS))),
  path: optional(PATH_PATTERN),
  probability: optional(numberFrom(0, 1)),
  seed: optional({
    fits: (value) => typeof value === 'string' || Number.isFinite(value),
    allowed: 'a number or a text',
  }),
  count: optional(wholeNumberFrom(1, 1_000_000_000)),
  effect: { fits: isObject, allowed: 'an object with its kind' },
  // So that what was read can be put back.
  hits: optional(ANYTHING),
};

const EFFECTS: Readonly<Record<Effect['kind'], Fields>> = {
  latency: { milliseconds: numberFrom(0, MAX_DELAY_MS) },
  'log-normal-latency': { median: numberFrom(0, MAX_DELAY_MS), sigma: numberFrom(0, 10) },
  error: {
    error_code: TEXT,
    status: optional(wholeNumberFrom(400, 599)),
    message: optional({ fits: (value) => typeof value === 'string', allowed: 'a text' }),
  },
  unavailable: { status: oneOf([429, 503]), retry_after: wholeNumberFrom(0, 86_400) },
  reset: { when: oneOf(['before', 'after']) },
  truncated: {},
  'gateway-error': { status: oneOf([502, 503, 504]) },
  'no-response': {},
};

/** @throws {InvalidDocument} with everything that is wrong with the rules. */
export function readFaultRules(document: unknown): readonly FaultRule[] {
  const outer = faultsOf(document, '', { rules: { fits: Array.isArray, allowed: 'an array of rules' } });
  if (outer.length > 0) throw new InvalidDocument(outer);
  const { rules } = document as { rules: unknown[] };
  const faults = rules.flatMap((rule, index) => faultsOfRule(rule, `/rules/${index}`));
  if (faults.length > 0) throw new InvalidDocument(faults);
  return (rules as (FaultRule & { hits?: unknown })[]).map(({ hits: _, ...rule }) => rule);
}

function faultsOfRule(rule: unknown, path: string): ValidationIssue[] {
  const faults = faultsOf(rule, path, RULE);
  const effect = isObject(rule) ? rule.effect : undefined;
  return isObject(effect) ? [...faults, ...faultsOfEffect(effect, `${path}/effect`)] : faults;
}

function faultsOfEffect(effect: Record<string, unknown>, path: string): ValidationIssue[] {
  const kind = oneOf(Object.keys(EFFECTS));
  if (!kind.fits(effect.kind)) return [{ path: `${path}/kind`, message: `must be ${kind.allowed}` }];
  const faults = faultsOf(effect, path, { kind, ...EFFECTS[effect.kind as Effect['kind']] });
  if (faults.length > 0 || effect.kind !== 'error' || effect.status !== undefined) return faults;
  if (Object.hasOwn(ERROR_STATUSES, String(effect.error_code))) return [];
  return [
    { path: `${path}/status`, message: `must be given, since "${effect.error_code}" is no manager's code` },
  ];
}
