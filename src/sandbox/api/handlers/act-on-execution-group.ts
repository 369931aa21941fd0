import { cancelGroup, GROUP_ACTION_NAMES, resumeGroup } from '../../engine/rules/group-actions.ts';
import { findGroup, type Handler } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { groupResponse } from '../row-responses.ts';
import { parseAction } from './act-on-execution.ts';

export const actOnExecutionGroup: Handler = (call) => {
  const include = parseInclude(call.query, call.manager.release.groupFields);
  const action = parseAction(call, GROUP_ACTION_NAMES);
  const group = findGroup(call);
  const { manager, caller } = call;
  if (action === 'resume' || action === 'force-resume') resumeGroup(manager, caller, group, action);
  else cancelGroup(manager, caller, group, action);
  return groupResponse(call, group, include);
};
