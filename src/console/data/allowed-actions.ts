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

/** An action on an execution, and whether the guards of the SDK allow it. */
export interface ExecutionAction {
  readonly name: string;
  readonly text: string;
  readonly isAllowed: boolean;
  /** Why it is not allowed, or a warning. */
  readonly remark: string | undefined;
  /** The confirmation to ask for; null for an action that can be undone. */
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
    offer('Cancel', 'request it to stop', canCancel(execution), ACTION_STATUSES.cancel, 'cancel'),
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
      ? { ...kill, remark: 'Accepted although it has ended: its status becomes kill_cancelling.' }
      : kill,
    offer('Resume', 'continue where it stopped', canResume(execution), ACTION_STATUSES.resume, 'resume'),
    offer(
      'Force resume',
      'repeat operations without a result',
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
