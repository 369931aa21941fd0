import { badParameters } from '../../engine/model/errors.ts';
import { str } from '../../engine/python/repr.ts';
import { ACTION_NAMES, cancel, isResuming, resume } from '../../engine/rules/actions.ts';
import { type Call, findExecution, type Handler, parseFields } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { executionResponse } from '../row-responses.ts';

/** `resources_v1/executions.py: ExecutionsId.post` */
export const actOnExecution: Handler = (call) => {
  const include = parseInclude(call.query, call.manager.release.executionFields);
  const action = parseAction(call, ACTION_NAMES);
  const row = findExecution(call);
  if (isResuming(action)) resume(call.manager, row, action);
  else cancel(call.manager, [row], action);
  return executionResponse(call, row, include);
};

/** A wrong action is noticed before an unknown id. */
export function parseAction<Action extends string>(call: Call, actions: readonly Action[]): Action {
  const { fields } = parseFields(call, [{ name: 'action' }]);
  const action = actions.find((name) => name === fields.action);
  if (action) return action;
  throw badParameters(`action must be one of ${actions.join(', ')}, is ${str(fields.action)}.`);
}
