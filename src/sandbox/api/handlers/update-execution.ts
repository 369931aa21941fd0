import { EXECUTION_FIELDS } from '../../../../generated/operations.ts';
import { updateExecution as update } from '../../engine/rules/update.ts';
import { executionOf, fieldsOf, type Handler } from '../call.ts';
import { readInclude } from '../parse-query.ts';
import { executionRow } from '../row-responses.ts';

/** `resources_v1/executions.py: ExecutionsId.patch` */
export const updateExecution: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_FIELDS);
  const { fields, isFloat } = fieldsOf(call, [{ name: 'status' }]);
  const row = executionOf(call);
  update(call.manager, row, { status: fields.status, error: fields.error, errorIsFloat: isFloat('error') });
  // It may be gone by now, with its deployment; then this is the last that is seen of it. `_get_data` is not read here.
  return { status: 200, text: [executionRow(call, row, include)] };
};
