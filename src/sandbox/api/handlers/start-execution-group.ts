import { createGroup } from '../../engine/rules/create-group.ts';
import { assertNotCancelling } from '../authorize.ts';
import { type Handler, parseFields } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { groupResponse } from '../row-responses.ts';

/** `resources_v3_1/executions.py: ExecutionGroups.post`; unlike a single start, this checks `_include` first. */
export const startExecutionGroup: Handler = (call) => {
  const { manager, caller, query } = call;
  const include = parseInclude(query, manager.release.groupFields);
  if (include && manager.release.differs('q.include.post-group')) manager.defects.hit('q.include.post-group');
  assertNotCancelling(manager, caller);
  const { fields, isFloat } = parseFields(call, [
    { name: 'deployment_group_id', type: 'str' },
    { name: 'workflow_id', type: 'str' },
  ]);
  const group = createGroup(manager, caller, {
    deployment_group_id: fields.deployment_group_id as string,
    workflow_id: fields.workflow_id as string,
    fields,
    isFloat,
  });
  return groupResponse(call, group, include, true);
};
