/** Carries out one check within its limits. */
import { Unreachable } from './connection.ts';
import type { CheckResult, LayerName } from './findings.ts';
import type { Check } from './layer.ts';
import { Abandoned, type Stage } from './stage.ts';

export interface RunLimits {
  /** How long a check may take, in milliseconds. */
  readonly timeLimitMs: number;
  /** Aborts when the whole run is to end. */
  readonly signal: AbortSignal;
}

export interface CheckRun {
  readonly result: CheckResult;
  /** The server did not respond. */
  readonly unreachable: Unreachable | undefined;
}

class OutOfTime extends Error {}

export async function runCheck(
  check: Check,
  layer: LayerName,
  stage: Stage,
  limits: RunLimits,
): Promise<CheckRun> {
  const { recorder } = stage;
  const timeLimit = new TimeLimit(limits.timeLimitMs);
  stage.limits = {
    signal: AbortSignal.any([limits.signal, timeLimit.signal]),
    restart: () => timeLimit.restart(),
  };
  stage.waitsFor = `the check "${check.name}"`;
  recorder.begin(layer, check.name);
  let unreachable: Unreachable | undefined;
  try {
    await check.run(stage);
  } catch (error) {
    if (limits.signal.aborted) recorder.endAs('inconclusive', 'interrupted');
    else if (timeLimit.signal.aborted) {
      recorder.endAs(
        'inconclusive',
        `not finished within ${limits.timeLimitMs / 1000} s (--time-limit); it was waiting for ${stage.waitsFor}`,
      );
    } else if (error instanceof Unreachable) {
      unreachable = error;
      recorder.endAs('inconclusive', error.message);
    } else if (error instanceof Abandoned) {
      if (error.outcome !== undefined) recorder.endAs(error.outcome, error.message);
    } else recorder.endAs('error', `the checker failed: ${(error as Error).message}`);
  } finally {
    timeLimit.stop();
  }
  return { result: recorder.end(), unreachable };
}

/** Aborts its signal when the time is up. */
class TimeLimit {
  readonly #controller = new AbortController();
  readonly #limitMs: number;
  #timer: NodeJS.Timeout;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    this.stop();
    this.#timer = this.#start();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(new OutOfTime('The time is up.')), this.#limitMs);
  }
}
