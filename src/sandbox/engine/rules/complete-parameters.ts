/** The parameters of an execution by what its workflow declares at the time. */
import type { Manager } from '../manager.ts';
import type { DeploymentRow, JsonObject, NewExecution } from '../model/types.ts';
import { isObject } from '../python/repr.ts';
import { getVisible, creatorScope } from './permissions.ts';
import { mergeParameters } from '../parameters/merge.ts';
import { getWorkflow, declaredParameters } from '../parameters/workflows.ts';

/** Parameters as they are stored. What their functions refer to is looked up as the creator of the execution. */
export function completeParameters(
  manager: Manager,
  deployment: DeploymentRow,
  execution: Pick<NewExecution, 'workflow_id' | 'created_by'>,
  given: JsonObject,
  allowCustom: boolean,
): JsonObject {
  const { defects, extra } = manager;
  const { workflow_id: workflowId, created_by: creator } = execution;
  const scope = creatorScope(manager.findUser(creator), creator, deployment.tenant);
  return mergeParameters({
    workflowId,
    declared: declaredParameters(getWorkflow(manager, deployment, workflowId)),
    given,
    allowCustom,
    context: {
      deployment,
      secrets: isObject(extra.secrets) ? (extra.secrets as JsonObject) : {},
      defects,
      assertDeployment: (id) => {
        getVisible(manager.deployments.withId(id), id, 'Deployment', scope, defects);
      },
      assertDeploymentGroup: (id) => {
        getVisible(manager.deploymentGroups.withId(id), id, 'DeploymentGroup', scope, defects);
      },
    },
  });
}
