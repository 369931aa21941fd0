import { EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import { updateGroup } from '../../engine/groups.ts';
import { fieldsOf, groupOf, type Handler } from '../call.ts';
import { readInclude } from '../query.ts';
import { groupAnswer } from '../row-answers.ts';

export const updateExecutionGroup: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_GROUP_FIELDS);
  const body = fieldsOf(call, []);
  const group = groupOf(call);
  updateGroup(call.manager, call.caller, group, body);
  return groupAnswer(call, group, include);
};
