import { IllegalActionError } from '../../generated/error-classes.ts';
import type { Execution } from '../../generated/openapi.ts';
import { type CancelAction, type CancelOptions, cancelAction } from './actions.ts';
import { anchored, remaining } from './deadline.ts';
import { DeadlineError } from './errors.ts';
import type { ExecutionHandle } from './execution-handle.ts';
import { isEnded } from './guards.ts';
import type { WaitOptions } from './waiting.ts';

/** How long to wait before cancelling harder. */
export interface Escalation {
  /** How many ms to leave the workflow to stop by itself before it is stopped without asking; never, unless given. */
  readonly forceAfter?: number | undefined;
  /** How many ms to wait after that before its process is killed; never, unless given. */
  readonly killAfter?: number | undefined;
}

/** Cancel harder and harder until the execution has ended. */
export interface Escalating {
  /** How long to wait before each harder step. */
  readonly escalate: Escalation;
  /** A step on the way, so it is not chosen as well. */
  readonly force?: never;
  /** A step on the way, so it is not chosen as well. */
  readonly kill?: never;
}

/** How an execution was brought to its end. */
export interface CancelOutcome {
  /** The execution as it ended, which need not be `cancelled`: it may have come to its end before. */
  readonly execution: Execution;
  /** The hardest action that the manager accepted; null when the execution had ended, or was being cancelled, before. */
  readonly action: CancelAction | null;
}

/** One way to cancel, and how many ms to wait before the next; the last one waits as long as it takes. */
type Step = readonly [how: CancelOptions, patience: number | undefined];

/** Takes a harder step only when the execution has not ended by then. */
export function cancelHarder(
  handle: ExecutionHandle,
  { forceAfter, killAfter }: Escalation,
  wait: WaitOptions = {},
): Promise<CancelOutcome> {
  const steps: Step[] = [[{}, forceAfter ?? killAfter]];
  if (forceAfter !== undefined) steps.push([{ force: true }, killAfter]);
  if (killAfter !== undefined) steps.push([{ kill: true }, undefined]);
  return take(steps, handle, anchored(wait), null);
}

async function take(
  [step, ...harder]: readonly Step[],
  handle: ExecutionHandle,
  wait: WaitOptions & { deadline?: Date },
  before: CancelAction | null,
): Promise<CancelOutcome> {
  const [how, patience] = step as Step;
  const accepted = await handle.cancel(how, wait).then(
    () => cancelAction(how),
    (error) => {
      // It has ended by itself, or somebody else cancels it as hard. Either way there is an end to wait for.
      if (error instanceof IllegalActionError) return before;
      throw error;
    },
  );
  const isLast = patience === undefined || patience >= remaining(wait.deadline);
  try {
    return {
      execution: await handle.ended(isLast ? wait : { ...wait, deadline: patience }),
      action: accepted,
    };
  } catch (error) {
    if (isLast || !(error instanceof DeadlineError)) throw error;
    // Killing brings back to life what has ended, so nothing is done that rests on what was seen a while ago.
    const execution = await handle.get({}, wait);
    return isEnded(execution) ? { execution, action: accepted } : take(harder, handle, wait, accepted);
  }
}
