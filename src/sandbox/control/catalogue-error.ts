import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import type { HttpResponse } from '../api/http-message.ts';
import { internalErrorResponse, toErrorResponse } from '../api/respond.ts';
import { ManagerError } from '../engine/model/errors.ts';
import { SANDBOX_HEADER } from './headers.ts';
import type { ResponseKind } from './sandbox-response.ts';

/** An error of the catalogue, in the manager's format. */
export function catalogueError(
  kind: ResponseKind,
  code: ErrorCode,
  message: string = ERRORS[code].summary,
): HttpResponse {
  const response =
    code === 'internal_server_error'
      ? internalErrorResponse(`Exception: ${message}`)
      : // The one error that a manager sends without a message.
        toErrorResponse(new ManagerError(code, code === 'forbidden_while_cancelling' ? '' : message));
  return { ...response, headers: { ...response.headers, [SANDBOX_HEADER]: kind } };
}
