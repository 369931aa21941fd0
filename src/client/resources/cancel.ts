/** How to cancel. Default: the workflow stops by itself, when it can. */
export type CancelOptions =
  | {
      /** Stop the workflow without its cooperation. Default: false. */
      readonly force?: boolean | undefined;
      readonly kill?: never;
    }
  | {
      readonly force?: never;
      /** End the workflow's process. Accepted in every status, even of a finished execution. Default: false. */
      readonly kill?: boolean | undefined;
    };

/** How to resume. */
export interface ResumeOptions {
  /** Also repeat operations that had been sent without a response. Default: false. */
  readonly force?: boolean | undefined;
}

/** The manager's names for the ways to cancel. */
export type CancelAction = 'cancel' | 'force-cancel' | 'kill';

export function cancelAction({ force, kill }: CancelOptions): CancelAction {
  if (force && kill) throw new TypeError('force and kill exclude each other; kill includes force.');
  if (kill) return 'kill';
  return force ? 'force-cancel' : 'cancel';
}

export function resumeAction({ force }: ResumeOptions): 'resume' | 'force-resume' {
  return force ? 'force-resume' : 'resume';
}
