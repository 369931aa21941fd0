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

/** The error of a code: an instance of the class that stands for it. */
export type ErrorOfCode<Code extends ErrorCode> = ErrorsByCode[Code];

/** Every error with which the contract lets an operation be refused, told apart by `code`. */
export type ErrorOf<Id extends OperationId> = ErrorsByCode[ErrorCodeOf<Id>];

/** The statuses of an operation's refusals. */
export type ErrorStatusOf<Id extends OperationId> = keyof ErrorBodies[Id];

/** The body of an operation's refusals with one status, as `client.http` hands it out. */
export type ErrorBodyAt<Id extends OperationId, Status extends ErrorStatusOf<Id>> = ErrorBodies[Id][Status];

/** What a request through `client.http` resolves with, as far as errors go. */
export interface RawResult<Id extends OperationId> {
  /** The body of a refusal; a text when it was not JSON. */
  readonly error?: ErrorBodyAt<Id, ErrorStatusOf<Id>> | string | undefined;
  /** The answer itself. */
  readonly response: Response;
}

/**
 * Whether something that was caught is the manager's refusal, and with a code, whether it is that one. It says the same
 * as `instanceof`, and needs no import of the class.
 *
 * It has no counterpart in the Python client, where `except` names the class.
 *
 * @param error Anything that was caught.
 * @param code The `error_code` to look for. One that this version of the SDK does not know is never found.
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Code extends ErrorCode>(error: unknown, code: Code): error is ErrorOfCode<Code>;
export function isApiError(error: unknown, code?: ErrorCode): boolean {
  if (code === undefined) return error instanceof ApiError;
  return Object.hasOwn(ERROR_CLASSES, code) && error instanceof ERROR_CLASSES[code];
}

/**
 * Whether something that was caught is one of the refusals that the contract lists for an operation. The type then has
 * exactly these, so that a `switch` over `error.code` can be complete, and stops compiling when a code is added:
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
 * It is false for a refusal of another operation, and for codes that the contract does not list: those of other versions
 * of the manager, and `internal_server_error`, which any operation may answer and none should.
 *
 * It has no counterpart in the Python client.
 *
 * @param error Anything that was caught.
 * @param operationId The operation that was called: `startExecution` for `start`, `create`, `schedule` and `restore`. Every
 *   error of the SDK tells its own in `operationId`.
 */
export function isErrorOf<Id extends OperationId>(error: unknown, operationId: Id): error is ErrorOf<Id> {
  return (
    error instanceof ApiError &&
    error.operationId === operationId &&
    classesOf(operationId).some((it) => error instanceof it)
  );
}

/**
 * The body of a refusal that `client.http` has answered, typed by operation and status:
 *
 * ```ts
 * const result = await client.http.GET('/executions/{id}', { params: { path: { id } } });
 * const missing = errorAt(result, 'getExecution', 404);
 * if (missing) missing.error_code; // 'not_found_error'
 * ```
 *
 * It has no counterpart in the Python client.
 *
 * @param result What the request resolved with.
 * @param operationId The operation that was called. The result does not tell it, so the type of its error is compared.
 * @param status The HTTP status to look for.
 * @returns undefined for another status, for a body that is not the manager's (the page of a proxy), and for a code that
 *   the contract does not list under this operation and status.
 */
export function errorAt<Id extends OperationId, Status extends ErrorStatusOf<Id>>(
  { error, response }: RawResult<Id>,
  operationId: Id,
  status: Status,
): ErrorBodyAt<Id, Status> | undefined {
  const { error_code: code } = (error ?? {}) as { error_code?: unknown };
  const isKnown =
    response.status === status &&
    classesOf(operationId).some((it) => it.code === code) &&
    ERROR_STATUSES[code as ErrorCode] === status;
  return isKnown ? (error as ErrorBodyAt<Id, Status>) : undefined;
}

function classesOf(operationId: OperationId): readonly ApiErrorClass<ApiError>[] {
  // A text from elsewhere may name no operation at all.
  return Object.hasOwn(OPERATION_ERRORS, operationId) ? OPERATION_ERRORS[operationId] : [];
}
