import { badParameters, ManagerError } from '../../engine/model/errors.ts';
import { str } from '../../engine/python/repr.ts';
import { startExecution as start } from '../../engine/rules/start.ts';
import { assertNotCancelling } from '../authorize.ts';
import { type Call, type Handler, parseFields } from '../call.ts';
import type { Fields } from '../parse-body.ts';
import { parseFlag, parseInclude } from '../parse-query.ts';
import { executionResponse, stubResponse } from '../row-responses.ts';

/** `resources_v1/executions.py: Executions.post` */
export const startExecution: Handler = (call) => {
  const { manager, caller, query } = call;
  assertNotCancelling(manager, caller);
  const include = parseInclude(query, manager.release.executionFields);
  const isUnchecked = manager.release.differs('req.deployment_id.type') !== undefined;
  const type = isUnchecked ? undefined : 'str';
  const { fields, isFloat } = parseFields(call, [
    { name: 'deployment_id', type },
    { name: 'workflow_id', type },
  ]);
  if (isUnchecked) assertComparable(call, fields);
  const flag = (name: string): boolean => parseFlag(name, Object.hasOwn(fields, name) ? fields[name] : false);
  const row = start(manager, caller, {
    deployment_id: str(fields.deployment_id),
    workflow_id: str(fields.workflow_id),
    allow_custom_parameters: flag('allow_custom_parameters'),
    force: flag('force'),
    dry_run: flag('dry_run'),
    queue: flag('queue'),
    fields,
    isFloat,
  });
  return row ? executionResponse(call, row, include, 201) : stubResponse(call, include);
};

/** Where only the database looks at them, it compares texts with null and with a list, and fails for other values. */
function assertComparable(
  { manager }: Call,
  { deployment_id: deployment, workflow_id: workflow }: Fields['fields'],
): void {
  if (Array.isArray(deployment) && deployment.length === 0)
    throw new ManagerError('ambiguous_name', 'An empty list stands for any deployment.');
  const isId = typeof deployment === 'string' || deployment === null;
  if (isId && (typeof workflow !== 'object' || workflow === null)) return;
  manager.defects.hit('req.deployment_id.type');
  throw badParameters('deployment_id and workflow_id must be strings.');
}
