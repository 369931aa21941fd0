import { CloudifyError, IllegalActionError, type WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution } from '../../../generated/openapi.ts';
import { DeadlineExceededError } from '../errors/errors.ts';
import { type ExecutionGroupResult, PollingError } from '../errors/execution-errors.ts';
import { assertDuration, remaining } from '../options.ts';
import { classifyFailure } from '../transport/retry.ts';
import { type CancelAction, type CancelOptions, cancelAction } from './actions.ts';

/** How long to wait before each harder step. */
export interface CancelEscalation {
  /** After how many milliseconds a workflow that has not stopped is stopped without its consent. Default: never. */
  readonly forceAfter?: number | undefined;
  /** After how many further milliseconds the process of the workflow is killed. Default: never. */
  readonly killAfter?: number | undefined;
}

/** Cancels with escalating actions until the end. */
export interface EscalatingCancelOptions {
  /** How long to wait before each harder step. */
  readonly escalate: CancelEscalation;
  /** A step of the escalation, so it is not chosen as well. */
  readonly force?: never;
  /** A step of the escalation, so it is not chosen as well. */
  readonly kill?: never;
}

/** How an execution was brought to its end. */
export interface CancelResult {
  /** The execution as it ended, which need not be `cancelled`: it may have ended before. */
  readonly execution: Execution;
  /** The hardest action that the manager accepted; null when the execution had ended, or was being cancelled, before. */
  readonly action: CancelAction | null;
}

/** How an execution group was brought to its end. Its members need not be `cancelled`: they may have ended before. */
export interface ExecutionGroupCancelResult extends ExecutionGroupResult {
  /** The hardest action that the manager accepted; null when all members had ended, or were being cancelled, before. */
  readonly action: CancelAction | null;
}

/** What can be cancelled. */
export interface Cancellable<End> {
  /** What is known of it. */
  describe(): WaitTarget;
  cancel(how: CancelOptions): Promise<unknown>;
  /** The result, once it is finished. */
  hasEnded(): Promise<End | undefined>;
  /** Waits for its end. */
  ended(deadline: Date | number | undefined): Promise<End>;
}

/** How long to wait for the effect of an action whose response was lost until it is sent again; it doubles each time. */
const RESEND_AFTER_MS = 1000;

/** How often the last action is sent at most while its response is lost. */
const MAX_ATTEMPTS = 5;

/** Cancels, and takes the next step only when the end has not come by then. */
export async function cancelWithEscalation<End>(
  target: Cancellable<End>,
  { forceAfter, killAfter }: CancelEscalation,
  deadline: Date | undefined,
): Promise<{ readonly end: End; readonly action: CancelAction | null }> {
  for (const [name, ms] of Object.entries({ forceAfter, killAfter })) {
    if (ms !== undefined) assertDuration(ms, `escalate.${name}`, 0);
  }
  const steps: Step[] = [[{}, forceAfter ?? killAfter]];
  if (forceAfter !== undefined) steps.push([{ force: true }, killAfter]);
  if (killAfter !== undefined) steps.push([{ kill: true }, undefined]);

  let action: CancelAction | null = null;
  let [step, attempt, began] = [0, 1, performance.now()];
  for (;;) {
    const [how, patience = Infinity] = steps[step] as Step;
    // Killing an execution that has ended would bring it back to life.
    const end = step + attempt > 1 ? await target.hasEnded() : undefined;
    if (end !== undefined) return { end, action };
    let isLost = false;
    try {
      await target.cancel(how);
      action = cancelAction(how);
    } catch (error) {
      isLost = error instanceof DeadlineExceededError || classifyFailure(error) !== 'final';
      // Otherwise it has ended by itself, or is being cancelled as hard. Either way there is an end to wait for.
      if (isLost && patience === Infinity && attempt === MAX_ATTEMPTS) {
        throw lostError(how, target.describe(), error);
      }
      if (!isLost && !isIllegal(error)) {
        throw error instanceof CloudifyError ? Object.assign(error, target.describe()) : error;
      }
      if (!isLost && attempt > 1) action = cancelAction(how);
    }
    const left = Math.max(0, began + patience - performance.now());
    const pause = isLost ? Math.min(left, RESEND_AFTER_MS * 2 ** (attempt - 1)) : left;
    const isLast = pause >= remaining(deadline);
    try {
      if (pause > 0) return { end: await target.ended(isLast ? deadline : pause), action };
    } catch (error) {
      if (isLast || !(error instanceof DeadlineExceededError)) throw error;
    }
    if (pause < left) attempt += 1;
    else [step, attempt, began] = [step + 1, 1, performance.now()];
  }
}

/** One action, and how many milliseconds to wait for its effect; the last one waits as long as it takes. */
type Step = readonly [how: CancelOptions, patience: number | undefined];

function lostError(how: CancelOptions, about: WaitTarget, cause: unknown): PollingError {
  const { execution, group } = about;
  const name = group ? `Execution group ${group.id}` : `Execution ${execution?.id}`;
  const status = execution?.status ? ` (last status: ${execution.status})` : '';
  const why = (cause as Error).message;
  const message = `${name} may still run${status}: ${cancelAction(how)} was sent ${MAX_ATTEMPTS} times without a response: ${why}`;
  return new PollingError(message, about, cause);
}

const isIllegal = (error: unknown) => error instanceof IllegalActionError;
