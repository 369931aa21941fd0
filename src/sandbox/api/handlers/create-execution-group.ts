import { EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import { createGroup } from '../../engine/rules/create-group.ts';
import { assertNotCancelling } from '../authorize.ts';
import { fieldsOf, type Handler } from '../call.ts';
import { readInclude } from '../parse-query.ts';
import { groupAnswer } from '../row-responses.ts';

/** `resources_v3_1/executions.py: ExecutionGroups.post`; unlike a single start, this looks at `_include` first. */
export const createExecutionGroup: Handler = (call) => {
  const { manager, caller, query } = call;
  const include = readInclude(query, EXECUTION_GROUP_FIELDS);
  assertNotCancelling(caller);
  const { fields, isFloat } = fieldsOf(call, [
    { name: 'deployment_group_id', type: 'str' },
    { name: 'workflow_id', type: 'str' },
  ]);
  const group = createGroup(manager, caller, {
    deployment_group_id: fields.deployment_group_id as string,
    workflow_id: fields.workflow_id as string,
    fields,
    isFloat,
  });
  return groupAnswer(call, group, include, true);
};
