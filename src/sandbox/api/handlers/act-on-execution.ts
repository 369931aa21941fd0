import { EXECUTION_FIELDS } from '../../../../generated/operations.ts';
import { badParameters } from '../../engine/model/errors.ts';
import { repr, str } from '../../engine/python/repr.ts';
import { ACTION_NAMES, cancel, isResuming, resume } from '../../engine/rules/actions.ts';
import { type Call, executionOf, fieldsOf, type Handler } from '../call.ts';
import { readInclude } from '../parse-query.ts';
import { executionAnswer } from '../row-responses.ts';

/** `resources_v1/executions.py: ExecutionsId.post` */
export const actOnExecution: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_FIELDS);
  const action = readAction(call, ACTION_NAMES);
  const row = executionOf(call);
  if (isResuming(action)) resume(call.manager, row, action);
  else cancel(call.manager, [row], action);
  return executionAnswer(call, row, include);
};

/** A wrong action is noticed before an unknown id. */
export function readAction<Action extends string>(call: Call, actions: readonly Action[]): Action {
  const { fields } = fieldsOf(call, [{ name: 'action' }]);
  const action = actions.find((name) => name === fields.action);
  if (action) return action;
  const valid = repr([...actions]);
  throw badParameters(`Invalid action: ${str(fields.action)}, Valid action values are: ${valid}`);
}
