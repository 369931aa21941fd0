/** Carries out one check within its limits. */
import { setMaxListeners } from 'node:events';
import { Abandoned, type Stage } from './context.ts';
import type { CheckResult } from './findings.ts';
import { Unreachable } from './http/connection.ts';
import type { Check, Layer } from './suites/suite.ts';

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

/** How often a check is carried out that fails on a server that others use. */
const MAX_ATTEMPTS = 3;

export async function runCheck(
  check: Check,
  layer: Layer,
  stage: Stage,
  limits: RunLimits,
): Promise<CheckRun> {
  const { recorder, target } = stage;
  recorder.begin(layer.name, check.name);
  const unreachable = await carryOut(check, stage, limits);
  if (!recorder.mayBeRace || target.disposable || !layer.isRepeatable || unreachable) {
    return { result: recorder.end(), unreachable };
  }
  const first = recorder.forget();
  for (let attempt = 2; attempt <= MAX_ATTEMPTS && !limits.signal.aborted; attempt += 1) {
    recorder.begin(layer.name, check.name);
    const again = await carryOut(check, stage, limits);
    if (recorder.isClean && !again) return { result: recorder.end(), unreachable: undefined };
    recorder.forget();
    if (again) break;
  }
  recorder.recall(first);
  return { result: recorder.end(), unreachable };
}

/** Returns why the server did not respond, if so. */
async function carryOut(check: Check, stage: Stage, limits: RunLimits): Promise<Unreachable | undefined> {
  const { recorder } = stage;
  const timeLimit = new TimeLimit(limits.timeLimitMs);
  const signal = AbortSignal.any([limits.signal, timeLimit.signal]);
  // Each request of a check listens to it, and some checks send many at the same time.
  setMaxListeners(0, signal);
  stage.limits = { signal, restart: () => timeLimit.restart() };
  stage.waitsFor = `the check "${check.name}"`;
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
      recorder.endAs('inconclusive', error.message);
      return error;
    } else if (error instanceof Abandoned) {
      if (error.outcome !== undefined) recorder.endAs(error.outcome, error.message);
    } else recorder.endAs('error', `the checker failed: ${(error as Error).message}`);
  } finally {
    timeLimit.stop();
  }
  return undefined;
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
