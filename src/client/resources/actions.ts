/** How hard to cancel. Without either, the workflow is asked to stop and decides when. */
export type CancelOptions =
  | {
      /** Stop the workflow without asking it. */
      readonly force?: boolean | undefined;
      readonly kill?: never;
    }
  | {
      readonly force?: never;
      /** End the workflow's process. It is accepted in every status, even of an execution that has ended. */
      readonly kill?: boolean | undefined;
    };

/** How to resume. */
export interface ResumeOptions {
  /** Send operations again that had been sent but not answered, too. */
  readonly force?: boolean | undefined;
}

/** What the manager calls the ways to cancel. */
export type CancelAction = 'cancel' | 'force-cancel' | 'kill';

export function cancelAction({ force, kill }: CancelOptions): CancelAction {
  if (force && kill) throw new TypeError('force and kill exclude each other; kill is the harder one.');
  if (kill) return 'kill';
  return force ? 'force-cancel' : 'cancel';
}

export function resumeAction({ force }: ResumeOptions): 'resume' | 'force-resume' {
  return force ? 'force-resume' : 'resume';
}
