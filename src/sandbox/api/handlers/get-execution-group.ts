import { getVisible } from '../../engine/rules/permissions.ts';
import type { Handler } from '../call.ts';
import { groupResponse } from '../row-responses.ts';
import { groupScope, parseGroupInclude } from './list-execution-groups.ts';

export const getExecutionGroup: Handler = (call) => {
  const { manager, id } = call;
  const include = parseGroupInclude(call);
  const scope = groupScope(call);
  const group = getVisible(manager.groups.withId(id), id, 'ExecutionGroup', scope, manager.defects);
  return groupResponse(call, group, include, true);
};
