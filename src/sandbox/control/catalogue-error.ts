import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import type { HttpResponse } from '../api/http-message.ts';
import { errorResponse, internalErrorResponse } from '../api/respond.ts';
import { SANDBOX_HEADER } from './headers.ts';
import type { ResponseKind } from './sandbox-response.ts';

/** An error out of the catalogue, as if a manager had reason to answer it. */
export function catalogueError(
  kind: ResponseKind,
  code: ErrorCode,
  message: string = ERRORS[code].summary,
): HttpResponse {
  const response = errorOf(code, message);
  return { ...response, headers: { ...response.headers, [SANDBOX_HEADER]: kind } };
}

function errorOf(code: ErrorCode, message: string): HttpResponse {
  if (code === 'internal_server_error') return internalErrorResponse(`Exception: ${message}`);
  // The one error that a manager sends without a word.
  return errorResponse(code, code === 'forbidden_while_cancelling' ? '' : message);
}
