import { ERROR_STATUSES } from '../../../../generated/errors.ts';
import type { OperationId } from '../../../../generated/operations.ts';
import type { Answer, Exchange } from '../../api/http-message.ts';
import { Random } from '../../engine/simulation/random.ts';
import { catalogueError } from '../catalogue-error.ts';
import { type Delivery, ownRefusal } from '../reply.ts';
import type { Effect, FaultRule } from './fault-rule.ts';
import { LONGEST_DELAY } from './fault-rule.ts';
import { proxyPage } from './gateway-error.ts';
import { pathMatcher } from './path-pattern.ts';

/** What is to befall one request. */
export interface Mishap {
  /** The kinds of the rules that struck, for the journal. */
  readonly name: string;
  /** Answered instead of the manager, which then does nothing. */
  readonly instead: Answer | null;
  readonly delivery: Delivery;
}

/** A rule at work. */
interface Standing {
  readonly rule: FaultRule;
  readonly isOnPath: (path: string) => boolean;
  readonly random: Random;
  struck: number;
}

type Ending = Omit<Mishap, 'name' | 'delivery'> & { readonly ending: Delivery['ending'] };

/**
 * The rules by which requests to the API go wrong. When several strike at once, the delays add up, and of the others
 * the first counts.
 */
export class Faults {
  #standing: readonly Standing[] = [];

  put(rules: readonly FaultRule[]): void {
    this.#standing = rules.map((rule, index) => ({
      rule,
      isOnPath: rule.path === undefined ? () => true : pathMatcher(rule.path),
      random: new Random(rule.seed ?? `rule ${index}`),
      struck: 0,
    }));
  }

  /** The rules as they were put, and how often each has struck. */
  rules(): (FaultRule & { readonly struck: number })[] {
    return this.#standing.map(({ rule, struck }) => ({ ...rule, struck }));
  }

  befall(exchange: Exchange, operationId: OperationId | null): Mishap | undefined {
    if (this.#standing.length === 0) return undefined;
    const kinds: string[] = [];
    let delay = 0;
    let end: Ending | undefined;
    for (const standing of this.#standing) {
      const { effect } = standing.rule;
      if ((end !== undefined && !isLatency(effect)) || !strikes(standing, exchange, operationId)) continue;
      standing.struck += 1;
      kinds.push(effect.kind);
      if (isLatency(effect)) delay += latency(effect, standing.random);
      else end = endOf(effect);
    }
    if (kinds.length === 0) return undefined;
    return {
      name: kinds.join(', '),
      instead: end?.instead ?? null,
      delivery: { delay: Math.min(delay, LONGEST_DELAY), ending: end?.ending ?? 'whole' },
    };
  }
}

function strikes(
  { rule, isOnPath, random, struck }: Standing,
  exchange: Exchange,
  operationId: OperationId | null,
): boolean {
  if (rule.operationId !== undefined && rule.operationId !== operationId) return false;
  if (!isOnPath(exchange.path)) return false;
  if (rule.count !== undefined && struck >= rule.count) return false;
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

function endOf(effect: Exclude<Effect, Latency>): Ending {
  switch (effect.kind) {
    case 'error':
      return { instead: errorOf(effect), ending: 'whole' };
    case 'unavailable':
      return { instead: unavailable(effect), ending: 'whole' };
    case 'proxy-page':
      return { instead: proxyPage(effect.status), ending: 'whole' };
    case 'reset':
      return { instead: effect.when === 'before' ? neverSent('reset') : null, ending: 'reset' };
    case 'truncated':
      return { instead: null, ending: 'truncated' };
    case 'hang':
      return { instead: neverSent('hang'), ending: 'hang' };
  }
}

function errorOf({ error_code: code, status, message }: Extract<Effect, { kind: 'error' }>): Answer {
  if (status === undefined || status === (ERROR_STATUSES as Record<string, number>)[code]) {
    return catalogueError('fault', code as keyof typeof ERROR_STATUSES, message);
  }
  return ownRefusal('fault', status, code, message ?? 'A fault rule of the sandbox answers this.');
}

function unavailable({ status, retry_after }: Extract<Effect, { kind: 'unavailable' }>): Answer {
  const [code, message] =
    status === 429
      ? ['too_many_requests', 'Too many requests.']
      : ['service_unavailable', 'The service is unavailable for a while.'];
  return ownRefusal('fault', status, code, message, { 'Retry-After': String(retry_after) });
}

/** What stands for an answer where none goes out. */
function neverSent(ending: 'reset' | 'hang'): Answer {
  return ownRefusal('fault', 503, `connection_${ending}`, 'This answer never leaves the sandbox.');
}
