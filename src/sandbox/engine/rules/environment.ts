import { ENVIRONMENT_ERRORS } from '../../../../generated/lifecycle.ts';
import { type DefectPolicy, ManagerError } from '../model/errors.ts';
import type { DeploymentRow } from '../model/types.ts';

/**
 * Every single start needs the deployment's environment, forced or not; groups and schedules do not
 * (`resource_manager.py: verify_deployment_environment_created_successfully`; create/716, create/718, create/720).
 */
export function assertEnvironmentCreated(
  defects: DefectPolicy,
  { id, create_execution: creation }: DeploymentRow,
): void {
  if (creation === null || creation.status === 'terminated') return;
  const { status, error } = creation;
  // The manager puts the last line of the error into its message.
  if (status === 'failed' && error === null) defects.hit('environment-failed-without-error');
  throw new ManagerError(
    status === null ? 'deployment_creation_error' : ENVIRONMENT_ERRORS[status],
    `Deployment ${id} has no environment: the execution ${creation.id}, which creates it, is ${status}.`,
  );
}
