import { findExecution, type Handler } from '../call.ts';
import { parseInclude } from '../parse-query.ts';
import { executionResponse } from '../row-responses.ts';

/** Filters, sorting and paging are not even looked at here. */
export const getExecution: Handler = (call) => {
  const include = parseInclude(call.query, call.manager.release.executionFields);
  return executionResponse(call, findExecution(call), include);
};
