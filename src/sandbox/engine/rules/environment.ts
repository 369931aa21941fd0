/** A deployment can be worked on once its environment has been created. */

import type { Manager } from '../manager.ts';
import type { DeploymentRow } from '../model/types.ts';
import { ManagerError } from '../model/errors.ts';

/**
 * Asked by every single start, forced or not, but not by groups and schedules
 * (`resource_manager.py: verify_deployment_environment_created_successfully`; create/716, create/718, create/720).
 */
export function assertEnvironmentCreated(
  { defects }: Manager,
  { id, create_execution: creation }: DeploymentRow,
): void {
  if (creation === null || creation.status === 'terminated') return;
  // The last line of the error is part of the message.
  if (creation.status === 'failed' && creation.error === null)
    defects.hit('environment-failed-without-error');
  throw environmentError(id, creation.status, creation.error);
}

function environmentError(id: string, status: string | null, error: string | null): ManagerError {
  switch (status) {
    case 'pending':
      return new ManagerError(
        'deployment_environment_creation_pending_error',
        'Deployment environment creation is still pending, try again in a minute',
      );
    case 'started':
      return new ManagerError(
        'deployment_environment_creation_in_progress_error',
        'Deployment environment creation is still in progress, try again in a minute',
      );
    case 'failed': {
      const reason = (error ?? '').trim().split('\n').at(-1);
      const message = `Can't launch executions since environment creation for deployment ${id} has failed: ${reason}`;
      return new ManagerError('deployment_creation_error', message);
    }
    case 'cancelled':
    case 'cancelling':
    case 'force_cancelling': {
      const message = `Can't launch executions since the environment creation for deployment ${id} has been cancelled`;
      return new ManagerError('deployment_creation_error', `${message} [status=${status}]`);
    }
    default:
      return new ManagerError(
        'deployment_creation_error',
        `Unexpected deployment status for deployment ${id} [status=${status}]`,
      );
  }
}
