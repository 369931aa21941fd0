import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { validateResponse } from '../../../generated/validation.ts';
import type { Exchange } from './exchange.ts';
import { readBeginning } from './json-text.ts';

/** What the contract says against a recorded response: status, media type, error code, body and projection. */
export function responseViolations(exchange: Exchange, operationId: OperationId): string[] {
  const { status, content_type: contentType } = exchange.response;
  const body = responseBody(exchange);
  const response = { status, contentType, body, include: include(exchange, body) };
  const found = validateResponse(operationId, response).filter(
    // The response to HEAD has no body that could be wrong.
    ({ keyword }) => exchange.method !== 'HEAD' || keyword === 'status' || keyword === 'contentType',
  );
  return [
    ...found.map(({ at, message }) => `${at || 'the response'} ${message}`),
    ...codeViolations(exchange, operationId),
  ];
}

function codeViolations({ response }: Exchange, operationId: OperationId): string[] {
  const code = response.error_code;
  if (code === undefined) return [];
  const documented: readonly string[] = OPERATIONS[operationId].errorCodes;
  if (!documented.includes(code)) return [`${code} is not among the error codes of ${operationId}`];
  const { status } = ERRORS[code as ErrorCode];
  return status === response.status
    ? []
    : [`${code} comes with ${response.status}; the catalogue says ${status}`];
}

/** Of errors and pages the recordings keep no text, since none of it is promised; here something stands for it. */
export function responseBody({ response }: Exchange): unknown {
  if (response.raw !== undefined) return readBeginning(response.raw);
  if (response.error_code === undefined) return response.body ?? '<!doctype html>';
  return {
    error_code: response.error_code,
    message: response.empty_message ? '' : 'whatever the manager says',
    ...(response.no_traceback_key ? {} : { server_traceback: null }),
  };
}

/** Only the first `_include` counts, and an empty one is none. Of a body that was cut off, what is there is judged. */
function include({ query, response }: Exchange, body: unknown): readonly string[] | undefined {
  if (response.raw !== undefined) return Object.keys(body ?? {});
  const fields = new URLSearchParams(query).get('_include');
  return fields ? fields.split(',') : undefined;
}
