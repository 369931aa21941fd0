import type { DeploymentRow, JsonObject, NewExecution } from '../model/types.ts';
import { mergeParameters } from '../parameters/merge.ts';
import { getWorkflow } from '../parameters/workflows.ts';
import { isObject } from '../python/repr.ts';
import type { RuleContext } from './context.ts';
import { creatorScope, getVisible } from './permissions.ts';

/**
 * The parameters to store, by what the workflow declares now. Functions in them see what the creator of the execution
 * sees.
 */
export function completeParameters(
  manager: RuleContext,
  deployment: DeploymentRow,
  { workflow_id: workflowId, created_by: creator }: Pick<NewExecution, 'workflow_id' | 'created_by'>,
  given: JsonObject,
  allowCustom: boolean,
): JsonObject {
  const { defects, extra } = manager;
  const scope = creatorScope(manager.findUser(creator), creator, deployment.tenant);
  const workflow = getWorkflow(manager, deployment, workflowId);
  return mergeParameters({
    workflowId,
    declared: workflow && (workflow.parameters ?? {}),
    given,
    allowCustom,
    release: manager.release,
    context: {
      deployment,
      secrets: isObject(extra.secrets) ? (extra.secrets as JsonObject) : {},
      defects,
      assertDeployment: (id) => {
        getVisible(manager.deployments.withId(id), id, 'deployment', scope, defects);
      },
      assertDeploymentGroup: (id) => {
        getVisible(manager.deploymentGroups.withId(id), id, 'deployment group', scope, defects);
      },
    },
  });
}
