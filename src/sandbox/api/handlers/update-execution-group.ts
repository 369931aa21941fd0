import { updateGroup } from '../../engine/rules/group-actions.ts';
import { findGroup, type Handler } from '../call.ts';
import { checkFields, parseBody } from '../parse-body.ts';
import { parseInclude } from '../parse-query.ts';
import { groupResponse } from '../row-responses.ts';

export const updateExecutionGroup: Handler = (call) => {
  const include = parseInclude(call.query, call.manager.release.groupFields);
  const { manager, caller } = call;
  const body = parseBody(call.request);
  // An unknown group is noticed before a body that is no object.
  const group = findGroup(call);
  updateGroup(manager, caller, group, checkFields(body, [], manager.defects));
  return groupResponse(call, group, include);
};
