import { EXECUTION_FIELDS } from '../../../../generated/operations.ts';
import { executionOf, type Handler } from '../call.ts';
import { readInclude } from '../parse-query.ts';
import { executionAnswer } from '../row-responses.ts';

/** Filters, sorting and paging are not even looked at here. */
export const getExecution: Handler = (call) => {
  const include = readInclude(call.query, EXECUTION_FIELDS);
  return executionAnswer(call, executionOf(call), include);
};
