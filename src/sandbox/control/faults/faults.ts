import { ERROR_STATUSES } from '../../../../generated/errors.ts';
import type { OperationId } from '../../../../generated/operations.ts';
import type { HttpRequest, HttpResponse } from '../../api/http-message.ts';
import { Random } from '../../engine/simulation/random.ts';
import { catalogueError } from '../catalogue-error.ts';
import { type Delivery, sandboxError } from '../sandbox-response.ts';
import type { Effect, FaultRule } from './fault-rule.ts';
import { MAX_DELAY_MS } from './fault-rule.ts';
import { gatewayError } from './gateway-error.ts';
import { pathMatcher } from './path-pattern.ts';

/** What is to befall one request. */
export interface InjectedFault {
  /** The kinds of the rules that hits, for the journal. */
  readonly name: string;
  /** Answered instead of the manager, which then does nothing. */
  readonly instead: HttpResponse | null;
  readonly delivery: Delivery;
}

/** A rule at work. */
interface ActiveRule {
  readonly rule: FaultRule;
  readonly isOnPath: (path: string) => boolean;
  readonly random: Random;
  hits: number;
}

type Ending = Omit<InjectedFault, 'name' | 'delivery'> & { readonly ending: Delivery['ending'] };

/**
 * The rules by which requests to the API go wrong. When several strike at once, the delays add up, and of the others
 * the first counts.
 */
export class Faults {
  #active: readonly ActiveRule[] = [];

  put(rules: readonly FaultRule[]): void {
    this.#active = rules.map((rule, index) => ({
      rule,
      isOnPath: rule.path === undefined ? () => true : pathMatcher(rule.path),
      random: new Random(rule.seed ?? `rule ${index}`),
      hits: 0,
    }));
  }

  /** The rules as they were put, and how often each has hits. */
  rules(): (FaultRule & { readonly hits: number })[] {
    return this.#active.map(({ rule, hits }) => ({ ...rule, hits }));
  }

  apply(request: HttpRequest, operationId: OperationId | null): InjectedFault | undefined {
    if (this.#active.length === 0) return undefined;
    const kinds: string[] = [];
    let delay = 0;
    let end: Ending | undefined;
    for (const active of this.#active) {
      const { effect } = active.rule;
      if ((end !== undefined && !isLatency(effect)) || !matches(active, request, operationId)) continue;
      active.hits += 1;
      kinds.push(effect.kind);
      if (isLatency(effect)) delay += latency(effect, active.random);
      else end = outcomeOf(effect);
    }
    if (kinds.length === 0) return undefined;
    return {
      name: kinds.join(', '),
      instead: end?.instead ?? null,
      delivery: { delay: Math.min(delay, MAX_DELAY_MS), ending: end?.ending ?? 'complete' },
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
  // Box and Muller's way from two even numbers to one of the bell curve; 1 - x is never 0.
  const even = Math.sqrt(-2 * Math.log(1 - random.number())) * Math.cos(2 * Math.PI * random.number());
  return effect.median * Math.exp(effect.sigma * even);
}

function outcomeOf(effect: Exclude<Effect, Latency>): Ending {
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
  if (status === undefined || status === (ERROR_STATUSES as Record<string, number>)[code]) {
    return catalogueError('fault', code as keyof typeof ERROR_STATUSES, message);
  }
  return sandboxError('fault', status, code, message ?? 'A fault rule of the sandbox answers this.');
}

function unavailable({ status, retry_after }: Extract<Effect, { kind: 'unavailable' }>): HttpResponse {
  const [code, message] =
    status === 429
      ? ['too_many_requests', 'Too many requests.']
      : ['service_unavailable', 'The service is unavailable for a while.'];
  return sandboxError('fault', status, code, message, { 'Retry-After': String(retry_after) });
}

/** What stands for an answer where none goes out. */
function neverDelivered(ending: 'reset' | 'no-response'): HttpResponse {
  return sandboxError('fault', 503, `connection_${ending}`, 'This response never leaves the sandbox.');
}
