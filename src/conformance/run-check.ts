/** Carries out one check within its limits. */
import { setMaxListeners } from 'node:events';
import { CheckAborted, type CheckContext } from './context.ts';
import type { CheckResult } from './findings.ts';
import { UnreachableError } from './http/connection.ts';
import type { Check, Suite } from './suites/suite.ts';

export interface RunLimits {
  /** How long a check may take, in milliseconds. */
  readonly timeLimitMs: number;
  /** Aborts when the whole run is to end. */
  readonly signal: AbortSignal;
}

export interface CheckRun {
  readonly result: CheckResult;
  /** The server did not respond. */
  readonly unreachable: UnreachableError | undefined;
}

class OutOfTime extends Error {}

/** How often a check is carried out that fails on a server that others use. */
const MAX_ATTEMPTS = 3;

export async function runCheck(
  check: Check,
  suite: Suite,
  context: CheckContext,
  limits: RunLimits,
): Promise<CheckRun> {
  const { recorder, target } = context;
  recorder.begin(suite.name, check.name);
  const unreachable = await carryOut(check, context, limits);
  if (!recorder.mayBeRace || target.disposable || !suite.isRepeatable || unreachable) {
    return { result: recorder.end(), unreachable };
  }
  const first = recorder.suspend();
  for (let attempt = 2; attempt <= MAX_ATTEMPTS && !limits.signal.aborted; attempt += 1) {
    recorder.begin(suite.name, check.name);
    const again = await carryOut(check, context, limits);
    if (recorder.isClean && !again) return { result: recorder.end(), unreachable: undefined };
    recorder.suspend();
    if (again) break;
  }
  recorder.resume(first);
  return { result: recorder.end(), unreachable };
}

/** Returns why the server did not respond, if so. */
async function carryOut(
  check: Check,
  context: CheckContext,
  limits: RunLimits,
): Promise<UnreachableError | undefined> {
  const { recorder } = context;
  const timeLimit = new TimeLimit(limits.timeLimitMs);
  const signal = AbortSignal.any([limits.signal, timeLimit.signal]);
  // Each request of a check listens to it, and some checks send many at the same time.
  setMaxListeners(0, signal);
  context.limits = { signal, restart: () => timeLimit.restart() };
  context.waitingFor = `the check "${check.name}"`;
  try {
    await check.run(context);
  } catch (error) {
    if (limits.signal.aborted) recorder.setOutcome('inconclusive', 'interrupted');
    else if (timeLimit.signal.aborted) {
      recorder.setOutcome(
        'inconclusive',
        `not finished within ${limits.timeLimitMs / 1000} s (--time-limit); it was waiting for ${context.waitingFor}`,
      );
    } else if (error instanceof UnreachableError) {
      recorder.setOutcome('inconclusive', error.message);
      return error;
    } else if (error instanceof CheckAborted) {
      if (error.outcome !== undefined) recorder.setOutcome(error.outcome, error.message);
    } else recorder.setOutcome('error', `the checker failed: ${(error as Error).message}`);
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
