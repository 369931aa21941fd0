import { EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import { cancelGroup, GROUP_ACTION_NAMES, resumeGroup } from '../../engine/rules/group-actions.ts';
import { groupOf, type Handler } from '../call.ts';
import { readInclude } from '../parse-query.ts';
import { groupAnswer } from '../row-responses.ts';
import { readAction } from './act-on-execution.ts';

export const actOnExecutionGroup: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_GROUP_FIELDS);
  const action = readAction(call, GROUP_ACTION_NAMES);
  const group = groupOf(call);
  const { manager, caller } = call;
  if (action === 'resume' || action === 'force-resume') resumeGroup(manager, caller, group, action);
  else cancelGroup(manager, caller, group, action);
  return groupAnswer(call, group, include);
};
