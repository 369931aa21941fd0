import { EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import { updateGroup } from '../../engine/rules/group-actions.ts';
import { groupOf, type Handler } from '../call.ts';
import { readBody, readFields } from '../parse-body.ts';
import { readInclude } from '../parse-query.ts';
import { groupAnswer } from '../row-responses.ts';

export const updateExecutionGroup: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_GROUP_FIELDS);
  const { manager, caller } = call;
  const body = readBody(call.exchange);
  // An unknown group is noticed before a body that is no object.
  const group = groupOf(call);
  updateGroup(manager, caller, group, readFields(body, [], manager.defects));
  return groupAnswer(call, group, include);
};
