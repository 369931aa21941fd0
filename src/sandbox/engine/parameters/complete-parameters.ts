/** The parameters of an execution by what its workflow declares at the time. */
import type { Manager } from '../manager.ts';
import type { DeploymentRow, JsonObject, NewExecution } from '../model/types.ts';
import { isObject } from '../python/repr.ts';
import { oneVisible, scopeOfCreator } from '../rules/permissions.ts';
import { mergeParameters } from './merge.ts';
import { declaration, declaredParameters } from './workflows.ts';

/** Parameters as they are stored. What their functions refer to is looked up as the creator of the execution. */
export function completeParameters(
  manager: Manager,
  deployment: DeploymentRow,
  execution: Pick<NewExecution, 'workflow_id' | 'created_by'>,
  given: JsonObject,
  allowCustom: boolean,
): JsonObject {
  const { deviation, extra } = manager;
  const { workflow_id: workflowId, created_by: creator } = execution;
  const scope = scopeOfCreator(manager.userNamed(creator), creator, deployment.tenant);
  return mergeParameters({
    workflowId,
    declared: declaredParameters(declaration(manager, deployment, workflowId)),
    given,
    allowCustom,
    knowledge: {
      deployment,
      secrets: isObject(extra.secrets) ? (extra.secrets as JsonObject) : {},
      deviation,
      assertDeployment: (id) => {
        oneVisible(manager.deployments.withId(id), id, 'Deployment', scope, deviation);
      },
      assertDeploymentGroup: (id) => {
        oneVisible(manager.deploymentGroups.withId(id), id, 'DeploymentGroup', scope, deviation);
      },
    },
  });
}
