import { ACTION_STATUSES } from '../../../generated/lifecycle.ts';
import {
  type CloudifyClient,
  canCancel,
  canForceCancel,
  canForceResume,
  canKill,
  canResume,
  type Execution,
  isFinished,
} from '../../client/index.ts';
import type { Confirmation } from '../../design/confirm-dialog.tsx';
import { formatSdkCall } from './sdk-call.ts';

/** What one can do to an execution, and whether the guards of the SDK allow it now. */
export interface ExecutionAction {
  readonly name: string;
  /** What it does, in a few words. */
  readonly text: string;
  readonly isAllowed: boolean;
  /** Why not; or what to know before. */
  readonly remark: string | undefined;
  /** What to ask before; null for an action that can be undone. */
  readonly confirmation: Confirmation | null;
  readonly call: string;
  readonly run: (client: CloudifyClient) => Promise<unknown>;
}

type ActionTarget = Pick<Execution, 'id' | 'status' | 'workflow_id' | 'deployment_id'>;

export function executionActions(execution: ActionTarget): ExecutionAction[] {
  const { id, status } = execution;
  const offer = (
    name: string,
    text: string,
    isAllowed: boolean,
    from: readonly string[],
    method: 'cancel' | 'resume',
    how?: { force: true } | { kill: true },
  ): ExecutionAction => ({
    name,
    text,
    isAllowed,
    remark: isAllowed ? undefined : `Not while it is ${status}: only ${joinWithOr(from)}.`,
    confirmation: null,
    call: formatSdkCall(`executions.${method}`, id, how),
    run: ({ executions }) => executions[method](id, how as { force: true }),
  });
  const kill: ExecutionAction = {
    ...offer('Kill', 'end its process', canKill(execution), ACTION_STATUSES.kill, 'cancel', { kill: true }),
    confirmation: killConfirmation(execution),
  };
  return [
    offer('Cancel', 'ask it to stop', canCancel(execution), ACTION_STATUSES.cancel, 'cancel'),
    offer(
      'Force cancel',
      'abandon it',
      canForceCancel(execution),
      ACTION_STATUSES['force-cancel'],
      'cancel',
      {
        force: true,
      },
    ),
    isFinished(execution)
      ? { ...kill, remark: 'Accepted, though it has ended: it comes back to life as kill_cancelling.' }
      : kill,
    offer('Resume', 'go on where it stopped', canResume(execution), ACTION_STATUSES.resume, 'resume'),
    offer(
      'Force resume',
      'send unanswered operations again',
      canForceResume(execution),
      ACTION_STATUSES['force-resume'],
      'resume',
      { force: true },
    ),
  ];
}

function killConfirmation({ workflow_id: workflow, deployment_id: deployment }: ActionTarget): Confirmation {
  return {
    title: 'Kill the execution?',
    text: `The process of ${workflow} on ${deployment ?? 'the manager'} ends immediately, without cleaning up. This cannot be undone.`,
    confirmLabel: 'Kill',
  };
}

function joinWithOr(statuses: readonly string[]): string {
  const last = statuses.at(-1);
  return statuses.length < 2 ? (last ?? '') : `${statuses.slice(0, -1).join(', ')} or ${last}`;
}
