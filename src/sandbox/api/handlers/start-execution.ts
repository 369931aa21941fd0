import { EXECUTION_FIELDS } from '../../../../generated/operations.ts';
import { startExecution as start } from '../../engine/rules/start.ts';
import { assertNotCancelling } from '../authorize.ts';
import { type Handler, parseFields } from '../call.ts';
import { parseFlag, parseInclude } from '../parse-query.ts';
import { executionResponse, stubResponse } from '../row-responses.ts';

/** `resources_v1/executions.py: Executions.post` */
export const startExecution: Handler = (call) => {
  const { manager, caller, query } = call;
  assertNotCancelling(caller);
  const include = parseInclude(query, EXECUTION_FIELDS);
  const { fields, isFloat } = parseFields(call, [
    { name: 'deployment_id', type: 'str' },
    { name: 'workflow_id', type: 'str' },
  ]);
  const flag = (name: string): boolean => parseFlag(name, Object.hasOwn(fields, name) ? fields[name] : false);
  const row = start(manager, caller, {
    deployment_id: fields.deployment_id as string,
    workflow_id: fields.workflow_id as string,
    allow_custom_parameters: flag('allow_custom_parameters'),
    force: flag('force'),
    dry_run: flag('dry_run'),
    queue: flag('queue'),
    fields,
    isFloat,
  });
  return row ? executionResponse(call, row, include, 201) : stubResponse(call, include);
};
