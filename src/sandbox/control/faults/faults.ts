import { ERROR_STATUSES, type ErrorCode } from '../../../../generated/errors.ts';
import type { OperationId } from '../../../../generated/operations.ts';
import type { HttpRequest, HttpResponse } from '../../api/http-message.ts';
import { Random } from '../../engine/simulation/random.ts';
import { catalogueError } from '../catalogue-error.ts';
import { type Delivery, sandboxError } from '../sandbox-response.ts';
import { type Effect, type FaultRule, MAX_DELAY_MS } from './fault-rule.ts';
import { gatewayError } from './gateway-error.ts';
import { pathMatcher } from './path-pattern.ts';

/** The faults that are injected into one request. */
export interface InjectedFault {
  /** The kinds of the rules that apply, for the journal. */
  readonly name: string;
  /** The response instead of the manager's; null if the manager handles the request. */
  readonly instead: HttpResponse | null;
  readonly delivery: Delivery;
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly isOnPath: (path: string) => boolean;
  readonly random: Random;
  hits: number;
}

type Outcome = Pick<InjectedFault, 'instead'> & Pick<Delivery, 'ending'>;

/** The fault rules. When several apply to a request, their delays add up, and only the first other effect is used. */
export class Faults {
  #rules: readonly ActiveRule[] = [];

  put(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule, index) => ({
      rule,
      isOnPath: rule.path === undefined ? () => true : pathMatcher(rule.path),
      random: new Random(rule.seed ?? `rule ${index}`),
      hits: 0,
    }));
  }

  /** The rules, and how often each was applied. */
  rules(): (FaultRule & { readonly hits: number })[] {
    return this.#rules.map(({ rule, hits }) => ({ ...rule, hits }));
  }

  apply(request: HttpRequest, operationId: OperationId | null): InjectedFault | undefined {
    const kinds: string[] = [];
    let delay = 0;
    let outcome: Outcome | undefined;
    for (const active of this.#rules) {
      const { effect } = active.rule;
      if ((outcome !== undefined && !isLatency(effect)) || !matches(active, request, operationId)) continue;
      active.hits += 1;
      kinds.push(effect.kind);
      if (isLatency(effect)) delay += latency(effect, active.random);
      else outcome = outcomeOf(effect);
    }
    if (kinds.length === 0) return undefined;
    return {
      name: kinds.join(', '),
      instead: outcome?.instead ?? null,
      delivery: { delay: Math.min(delay, MAX_DELAY_MS), ending: outcome?.ending ?? 'complete' },
    };
  }
}

function matches(
  { rule, isOnPath, random, hits }: ActiveRule,
  request: HttpRequest,
  operationId: OperationId | null,
): boolean {
  if (rule.operationId !== undefined && rule.operationId !== operationId) return false;
  if (!isOnPath(request.path)) return false;
  if (rule.count !== undefined && hits >= rule.count) return false;
  return rule.probability === undefined || random.number() < rule.probability;
}

type Latency = Extract<Effect, { kind: 'latency' | 'log-normal-latency' }>;

function isLatency(effect: Effect): effect is Latency {
  return effect.kind === 'latency' || effect.kind === 'log-normal-latency';
}

function latency(effect: Latency, random: Random): number {
  if (effect.kind === 'latency') return effect.milliseconds;
  // The Box-Muller transform; 1 - x is never 0.
  const normal = Math.sqrt(-2 * Math.log(1 - random.number())) * Math.cos(2 * Math.PI * random.number());
  return effect.median * Math.exp(effect.sigma * normal);
}

function outcomeOf(effect: Exclude<Effect, Latency>): Outcome {
  switch (effect.kind) {
    case 'error':
      return { instead: errorOf(effect), ending: 'complete' };
    case 'unavailable':
      return { instead: unavailable(effect), ending: 'complete' };
    case 'gateway-error':
      return { instead: gatewayError(effect.status), ending: 'complete' };
    case 'reset':
      return { instead: effect.when === 'before' ? neverDelivered('reset') : null, ending: 'reset' };
    case 'truncated':
      return { instead: null, ending: 'truncated' };
    case 'no-response':
      return { instead: neverDelivered('no-response'), ending: 'no-response' };
  }
}

function errorOf({ error_code: code, status, message }: Extract<Effect, { kind: 'error' }>): HttpResponse {
  if (status === undefined || status === ERROR_STATUSES[code as ErrorCode]) {
    return catalogueError('fault', code as ErrorCode, message);
  }
  return sandboxError('fault', status, code, message ?? 'Injected by a fault rule of the sandbox.');
}

function unavailable({ status, retry_after }: Extract<Effect, { kind: 'unavailable' }>): HttpResponse {
  const [code, message] =
    status === 429
      ? ['too_many_requests', 'Too many requests.']
      : ['service_unavailable', 'The service is temporarily unavailable.'];
  return sandboxError('fault', status, code, message, { 'Retry-After': String(retry_after) });
}

/** The response in the journal when none is sent. */
function neverDelivered(ending: Delivery['ending']): HttpResponse {
  return sandboxError('fault', 503, 'not_delivered', `This response is not delivered (${ending}).`);
}
