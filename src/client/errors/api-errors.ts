import {
  ApiError,
  type ApiErrorClass,
  ERROR_CLASSES,
  type ErrorsByCode,
  OPERATION_ERRORS,
} from '../../../generated/error-classes.ts';
import { ERROR_STATUSES, type ErrorCode } from '../../../generated/errors.ts';
import type { ErrorBodies } from '../../../generated/openapi.ts';
import type { ErrorCodeOf, OperationId } from '../../../generated/operations.ts';

/** The error class instance of a code. */
export type ErrorOfCode<Code extends ErrorCode> = ErrorsByCode[Code];

/** Every error response that the contract lists for an operation, discriminated by `code`. */
export type ErrorOf<Id extends OperationId> = ErrorsByCode[ErrorCodeOf<Id>];

/** The statuses of an operation's error responses. */
export type ErrorStatusOf<Id extends OperationId> = keyof ErrorBodies[Id];

/** The body of an operation's error responses with one status, as `client.http` returns it. */
export type ErrorBodyAt<Id extends OperationId, Status extends ErrorStatusOf<Id>> = ErrorBodies[Id][Status];

/** The part of a result of `client.http` that concerns errors. */
export interface RawResult<Id extends OperationId> {
  /** The body of an error response; a string when it was not JSON. */
  readonly error?: ErrorBodyAt<Id, ErrorStatusOf<Id>> | string | undefined;
  /** The response itself. */
  readonly response: Response;
}

/**
 * Whether a caught value is an error response of the manager and, with a code, that one. Same as `instanceof`, without an
 * import of the class.
 *
 * @param error Any caught value.
 * @param code An `error_code`. One that this version of the SDK does not know never matches.
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Code extends ErrorCode>(error: unknown, code: Code): error is ErrorOfCode<Code>;
export function isApiError(error: unknown, code?: ErrorCode): boolean {
  if (code === undefined) return error instanceof ApiError;
  return Object.hasOwn(ERROR_CLASSES, code) && error instanceof ERROR_CLASSES[code];
}

/**
 * Whether a caught value is an error response that the contract lists for an operation. A `switch` over `error.code` can then
 * be complete, and stops compiling when a code is added:
 *
 * ```ts
 * if (isErrorOf(error, 'deleteExecutions')) {
 *   switch (error.code) {
 *     case 'forbidden_error': …
 *     default: return error satisfies never; // lists the codes that are missing
 *   }
 * }
 * ```
 *
 * False for an error of another operation, and for codes that the contract does not list: those of other versions of the
 * manager, and `internal_server_error`, which any operation can return.
 *
 * @param error Any caught value.
 * @param operationId The called operation: `startExecution` for `start`, `create`, `schedule` and `restore`. Every error of
 *   the SDK has its own as `operationId`.
 */
export function isErrorOf<Id extends OperationId>(error: unknown, operationId: Id): error is ErrorOf<Id> {
  return (
    error instanceof ApiError &&
    error.operationId === operationId &&
    classesOf(operationId).some((it) => error instanceof it)
  );
}

/**
 * The body of an error response of `client.http`, typed by operation and status:
 *
 * ```ts
 * const result = await client.http.GET('/executions/{id}', { params: { path: { id } } });
 * const missing = errorAt(result, 'getExecution', 404);
 * if (missing) missing.error_code; // 'not_found_error'
 * ```
 *
 * @param result The result of the request.
 * @param operationId The called operation; TypeScript compares it with the type of the result.
 * @param status The HTTP status.
 * @returns undefined for another status, for a body that is not the manager's (the page of a proxy), and for a code that
 *   the contract does not list for this operation and status.
 */
export function errorAt<Id extends OperationId, Status extends ErrorStatusOf<Id>>(
  { error, response }: RawResult<Id>,
  operationId: Id,
  status: Status,
): ErrorBodyAt<Id, Status> | undefined {
  const { error_code: code } = (error ?? {}) as { error_code?: unknown };
  const isListed =
    response.status === status &&
    classesOf(operationId).some((it) => it.code === code) &&
    ERROR_STATUSES[code as ErrorCode] === status;
  return isListed ? (error as ErrorBodyAt<Id, Status>) : undefined;
}

function classesOf(operationId: OperationId): readonly ApiErrorClass<ApiError>[] {
  return Object.hasOwn(OPERATION_ERRORS, operationId) ? OPERATION_ERRORS[operationId] : [];
}
