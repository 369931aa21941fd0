import { CloudifyError, IllegalActionError, type WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution } from '../../../generated/openapi.ts';
import { DeadlineExceededError } from '../errors/errors.ts';
import { type ExecutionGroupResult, nameOfTarget, PollingError } from '../errors/execution-errors.ts';
import { type CancelAction, type CancelOptions, cancelAction } from '../resources/cancel.ts';
import { classifyFailure } from '../transport/retry.ts';
import { assertDuration, remaining } from '../transport/timeout.ts';

/** How long to wait before each escalation. */
export interface CancelEscalation {
  /** Milliseconds from `cancel` to `force-cancel`. Default: never. */
  readonly forceAfter?: number | undefined;
  /** Milliseconds from the previous action to `kill`. Default: never. */
  readonly killAfter?: number | undefined;
}

/** Cancels with escalating actions, and waits for the end. */
export interface EscalatingCancelOptions {
  /** How long to wait before each escalation. */
  readonly escalate: CancelEscalation;
  /** Part of the escalation. */
  readonly force?: never;
  /** Part of the escalation. */
  readonly kill?: never;
}

export function isEscalating<Options extends object>(
  options: Options | undefined,
): options is Extract<Options, EscalatingCancelOptions> {
  return Boolean((options as Partial<EscalatingCancelOptions> | undefined)?.escalate);
}

interface WithAction {
  /** The last action that the manager accepted; null when it was already finished or being cancelled. */
  readonly action: CancelAction | null;
}

/** How an escalating cancel has finished an execution. */
export interface CancelResult extends WithAction {
  /** The finished execution, which need not be `cancelled`: it may have finished before. */
  readonly execution: Execution;
}

/** How an escalating cancel has finished an execution group. Members need not be `cancelled`: they may have finished before. */
export interface ExecutionGroupCancelResult extends ExecutionGroupResult, WithAction {}

/** What an escalating cancel needs of a handle. */
interface Cancellable<Result> {
  cancel(options: CancelOptions): PromiseLike<unknown>;
  /** The result, if it is finished already. */
  getResult(): Promise<Result | undefined>;
  wait(deadline: Date | number | undefined): Promise<Result>;
  /** What was last seen, for errors. */
  getTarget(): WaitTarget;
}

/** How long to wait for the effect of an action whose response was lost before it is sent again; it doubles each time. */
const RESEND_AFTER_MS = 1000;

/** How often the last action is sent at most while its response is lost. */
const MAX_ATTEMPTS = 5;

/** Cancels, and takes the next step when that has not finished it in time. */
export async function cancelWithEscalation<Result>(
  { cancel, getResult, wait, getTarget }: Cancellable<Result>,
  { forceAfter, killAfter }: CancelEscalation,
  deadline: Date | undefined,
): Promise<{ readonly result: Result; readonly action: CancelAction | null }> {
  for (const [name, ms] of Object.entries({ forceAfter, killAfter })) {
    if (ms !== undefined) assertDuration(ms, `escalate.${name}`, 0);
  }
  const steps: [options: CancelOptions, waitMs: number | undefined][] = [[{}, forceAfter ?? killAfter]];
  if (forceAfter !== undefined) steps.push([{ force: true }, killAfter]);
  if (killAfter !== undefined) steps.push([{ kill: true }, undefined]);

  let action: CancelAction | null = null;
  let isFirst = true;
  for (let step = 0; ; step++) {
    const [options, waitMs = Infinity] = steps[step] as (typeof steps)[number];
    const endsAt = performance.now() + waitMs;
    for (let attempt = 1; ; attempt++) {
      // Killing a finished execution would make it active again.
      const result = isFirst ? undefined : await getResult();
      if (result !== undefined) return { result, action };
      isFirst = false;
      let isLost = false;
      try {
        await cancel(options);
        action = cancelAction(options);
      } catch (error) {
        isLost = error instanceof DeadlineExceededError || classifyFailure(error) !== 'final';
        const target = getTarget();
        if (isLost && waitMs === Infinity && attempt === MAX_ATTEMPTS) {
          const status = target.execution?.status ? ` (last status: ${target.execution.status})` : '';
          const sent = `${cancelAction(options)} was sent ${MAX_ATTEMPTS} times without a response`;
          const reason = (error as Error).message;
          const message = `${nameOfTarget(target)} may still run${status}; ${sent}: ${reason}`;
          throw new PollingError(message, target, error);
        }
        // When it is illegal, it has finished by itself or is already being cancelled. Both are worth waiting for.
        if (!isLost && !(error instanceof IllegalActionError)) {
          throw error instanceof CloudifyError ? Object.assign(error, target) : error;
        }
        if (!isLost && attempt > 1) action = cancelAction(options);
      }
      const left = Math.max(0, endsAt - performance.now());
      const pause = isLost ? Math.min(left, RESEND_AFTER_MS * 2 ** (attempt - 1)) : left;
      const isLast = pause >= remaining(deadline);
      try {
        if (pause > 0) return { result: await wait(isLast ? deadline : pause), action };
      } catch (error) {
        if (isLast || !(error instanceof DeadlineExceededError)) throw error;
      }
      if (pause >= left) break;
    }
  }
}
