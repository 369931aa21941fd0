/**
 * The rules for a single execution, written down a second time from the manager's documentation: were they the
 * sandbox's own, an error in them would be on both sides.
 */
export type Status = (typeof STATUSES)[number] | null;

/** In the order in which the manager sorts them. */
export const STATUSES = [
  'terminated',
  'failed',
  'cancelled',
  'pending',
  'started',
  'cancelling',
  'force_cancelling',
  'kill_cancelling',
  'queued',
  'scheduled',
] as const;

export const isFinished = (status: Status): boolean => oneOf(status, ['terminated', 'failed', 'cancelled']);
export const isActive = (status: Status): boolean =>
  oneOf(status, ['pending', 'started', 'cancelling', 'force_cancelling', 'kill_cancelling']);

function oneOf(status: Status, statuses: readonly Status[]): boolean {
  return statuses.includes(status);
}

/** Whether an update may take an execution from one status to another. */
export function isUpdateAllowed(workflow: string, from: Status, to: Status): boolean {
  if (from === null) return true;
  if (isFinished(from)) return workflow === 'create_snapshot' || to === from;
  if (from === 'cancelling' || from === 'force_cancelling') {
    return to === from || oneOf(to, [null, 'failed', 'cancelled', 'queued', 'scheduled']);
  }
  return true;
}

export type Action = 'cancel' | 'force-cancel' | 'kill' | 'requeue' | 'resume' | 'force-resume';
export const ACTIONS: readonly Action[] = [
  'cancel',
  'force-cancel',
  'kill',
  'requeue',
  'resume',
  'force-resume',
];

export type RejectedAction = { readonly rejected: string };

/** What an action on a single execution makes of it. */
export function statusAfter(action: Action, status: Status): Status | RejectedAction {
  switch (action) {
    case 'kill':
      return 'kill_cancelling';
    case 'cancel':
    case 'requeue':
      return oneOf(status, ['pending', 'started', 'queued', 'scheduled'])
        ? 'cancelling'
        : { rejected: 'illegal_action_error' };
    case 'force-cancel':
      return oneOf(status, ['pending', 'started', 'queued', 'scheduled', 'cancelling'])
        ? 'force_cancelling'
        : { rejected: 'illegal_action_error' };
    case 'resume':
      return oneOf(status, ['started', 'failed', 'cancelled']) ? 'pending' : { rejected: 'conflict_error' };
    case 'force-resume':
      return oneOf(status, ['failed', 'cancelled']) ? 'pending' : { rejected: 'conflict_error' };
  }
}

export function groupStatus(members: readonly Status[]): string | null {
  if (members.length === 0) return null;
  if (members.every((status) => status === 'pending')) return 'pending';
  if (members.every((status) => oneOf(status, ['scheduled', 'queued', 'pending']))) return 'queued';
  if (!members.every(isFinished)) return 'started';
  return members.includes('failed') ? 'failed' : 'terminated';
}
