import { signal } from '@preact/signals';
import type { FaultRule } from '../../../generated/control-plane.ts';
import type { ControlPlane } from './control-plane.ts';

export interface Preset {
  readonly name: string;
  readonly text: string;
  readonly rule: FaultRule;
}

export const PRESETS: readonly Preset[] = [
  {
    name: 'Slow network',
    text: 'Each response takes about 800 ms, some much longer.',
    rule: { effect: { kind: 'log-normal-latency', median: 800, sigma: 0.5 } },
  },
  {
    name: 'Too busy, twice',
    text: 'The next two starts get 429 with Retry-After. The SDK waits and succeeds.',
    rule: {
      operationId: 'startExecution',
      count: 2,
      effect: { kind: 'unavailable', status: 429, retry_after: 1 },
    },
  },
  {
    name: 'Lost response',
    text: 'The next start is executed, but its response gets lost.',
    rule: { operationId: 'startExecution', count: 1, effect: { kind: 'reset', when: 'after' } },
  },
  {
    name: 'Gateway error',
    text: 'Every second request gets the HTML page of a proxy: 502.',
    rule: { probability: 0.5, seed: 7, effect: { kind: 'gateway-error', status: 502 } },
  },
  {
    name: 'Conflict on cancel',
    text: 'Cancelling and resuming are rejected with conflict_error.',
    rule: { operationId: 'actOnExecution', effect: { kind: 'error', error_code: 'conflict_error' } },
  },
  {
    name: 'Truncated response',
    text: 'Responses end in the middle of their body.',
    rule: { effect: { kind: 'truncated' } },
  },
];

export class Faults {
  readonly #control: ControlPlane;
  readonly rules = signal<readonly FaultRule[]>([]);

  constructor(control: ControlPlane) {
    this.#control = control;
  }

  async read(): Promise<void> {
    this.rules.value = await this.#control.faults();
  }

  /** Adds a rule. Rules that have been applied as often as they may are removed, since a PUT resets their counts. */
  async add(rule: FaultRule): Promise<void> {
    await this.#put([...(await this.#remaining()), rule]);
  }

  async remove(index: number): Promise<void> {
    await this.#put((await this.#control.faults()).filter((_, at) => at !== index));
  }

  async clear(): Promise<void> {
    await this.#put([]);
  }

  async #remaining(): Promise<FaultRule[]> {
    return (await this.#control.faults()).filter(
      ({ count, hits = 0 }) => count === undefined || hits < count,
    );
  }

  async #put(rules: readonly FaultRule[]): Promise<void> {
    await this.#control.putFaults(rules.map(({ hits: _, ...rule }) => rule));
    await this.read();
  }
}

export function describeEffect({ effect }: FaultRule): string {
  switch (effect.kind) {
    case 'latency':
      return `delayed by ${effect.milliseconds} ms`;
    case 'log-normal-latency':
      return `delayed by about ${effect.median} ms`;
    case 'error':
      return `rejected with ${effect.error_code}`;
    case 'unavailable':
      return `${effect.status}, try again in ${effect.retry_after} s`;
    case 'reset':
      return effect.when === 'before'
        ? 'connection reset before anything is done'
        : 'executed, but the response is lost';
    case 'truncated':
      return 'the response is truncated';
    case 'gateway-error':
      return `the HTML page of a proxy, ${effect.status}`;
    case 'no-response':
      return 'no response';
  }
}

export function describeTarget({ operationId, path, probability, count }: FaultRule): string {
  const what = operationId ?? path ?? 'every request';
  const chance = probability === undefined ? '' : `, ${Math.round(probability * 100)} % of them`;
  const times = count === undefined ? '' : count === 1 ? ', once' : `, ${count} times`;
  return what + chance + times;
}
