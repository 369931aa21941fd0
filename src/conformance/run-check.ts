/** Runs one check within its limits. */
import { setMaxListeners } from 'node:events';
import { CheckAborted, type CheckContext } from './context.ts';
import type { CheckResult } from './findings.ts';
import { UnreachableError, UnsupportedRequestError } from './http/connection.ts';
import type { Check, Suite } from './suites/suite.ts';

export interface RunLimits {
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
}

export interface CheckRun {
  readonly result: CheckResult;
  readonly unreachable: UnreachableError | undefined;
  /** It ended early and may have left something that runs or waits, which would disturb the next check. */
  readonly isUnfinished: boolean;
}

/** How often a check runs that fails on a server that others use. */
const MAX_ATTEMPTS = 3;

export async function runCheck(
  check: Check,
  suite: Suite,
  context: CheckContext,
  limits: RunLimits,
): Promise<CheckRun> {
  const { recorder, target } = context;
  recorder.begin(suite.name, check.name);
  const { unreachable, isUnfinished } = await attempt(check, context, limits);
  if (!recorder.mayBeRace || target.disposable || !suite.isRepeatable || unreachable) {
    return { result: recorder.end(), unreachable, isUnfinished };
  }
  const first = recorder.suspend();
  for (let count = 2; count <= MAX_ATTEMPTS && !limits.signal.aborted; count += 1) {
    recorder.begin(suite.name, check.name);
    const again = await attempt(check, context, limits);
    if (recorder.isClean && !again.unreachable) return { result: recorder.end(), ...again };
    recorder.suspend();
    if (again.unreachable) break;
  }
  recorder.resume(first);
  return { result: recorder.end(), unreachable, isUnfinished };
}

async function attempt(
  check: Check,
  context: CheckContext,
  { timeLimitMs, signal: runSignal }: RunLimits,
): Promise<Omit<CheckRun, 'result'>> {
  const { recorder } = context;
  const timeout = new AbortController();
  let timer = setTimeout(() => timeout.abort(), timeLimitMs);
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => timeout.abort(), timeLimitMs);
  };
  const signal = AbortSignal.any([runSignal, timeout.signal]);
  // Each request of a check listens to it, and some checks send many concurrently.
  setMaxListeners(0, signal);
  context.limits = { signal, restart };
  context.waitingFor = `the check "${check.name}"`;
  try {
    await check.run(context);
    return { unreachable: undefined, isUnfinished: false };
  } catch (error) {
    if (runSignal.aborted) recorder.setOutcome('inconclusive', 'interrupted');
    else if (timeout.signal.aborted) {
      const limit = `${timeLimitMs / 1000} s (--time-limit)`;
      const reason = `not finished within ${limit}; it was waiting for ${context.waitingFor}`;
      recorder.setOutcome('inconclusive', reason);
    } else if (error instanceof UnreachableError) {
      recorder.setOutcome('inconclusive', error.message);
      return { unreachable: error, isUnfinished: true };
    } else if (error instanceof CheckAborted) {
      if (error.outcome !== undefined) recorder.setOutcome(error.outcome, error.message);
    } else if (error instanceof UnsupportedRequestError) recorder.setOutcome('skipped', error.message);
    else recorder.setOutcome('error', `the checker failed: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
  }
  return { unreachable: undefined, isUnfinished: true };
}
