import { updateExecution as update } from '../../engine/rules/update.ts';
import { findExecution, type Handler, parseFields } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { executionJson } from '../row-responses.ts';

/** `resources_v1/executions.py: ExecutionsId.patch` */
export const updateExecution: Handler = (call) => {
  const include = parseInclude(call.query, call.manager.release.executionFields);
  const { fields, isFloat } = parseFields(call, [{ name: 'status' }]);
  const row = findExecution(call);
  update(call.manager, row, { status: fields.status, error: fields.error, errorIsFloat: isFloat('error') });
  // It may be gone by now, with its deployment; then this is the last that is seen of it. `_get_data` is not read here.
  return { status: 200, text: [executionJson(call, row, include)] };
};
