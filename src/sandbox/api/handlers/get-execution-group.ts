import { EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import { getVisible } from '../../engine/rules/permissions.ts';
import type { Handler } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { groupResponse } from '../row-responses.ts';
import { groupScope } from './list-execution-groups.ts';

export const getExecutionGroup: Handler = (call) => {
  const { manager, id } = call;
  const include = parseInclude(call.query, EXECUTION_GROUP_FIELDS);
  const scope = groupScope(call);
  const group = getVisible(manager.groups.withId(id), id, 'ExecutionGroup', scope, manager.defects);
  return groupResponse(call, group, include, true);
};
