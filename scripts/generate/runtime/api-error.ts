import type { Execution, ExecutionGroup } from '../../../generated/openapi.ts';

/** The request that failed. */
export interface FailedRequest {
  /** The operation of the contract. */
  readonly operationId?: string | undefined;
  /** Its HTTP method. */
  readonly method: string;
  /** Its URL, without credentials. */
  readonly url: string;
  /** How often it was sent. Default: 1. */
  readonly attempts?: number | undefined;
}

/** The execution or group that a wait was for. */
export interface WaitTarget {
  /** The execution, with its last known state. */
  readonly execution?: PartialExecution | undefined;
  /** The execution group, with its last known state. */
  readonly group?: PartialExecutionGroup | undefined;
}

/** The known fields of an execution, at least its id. */
export type PartialExecution = Pick<Execution, 'id'> & Partial<Execution>;

/** The known fields of an execution group, at least its id. */
export type PartialExecutionGroup = Pick<ExecutionGroup, 'id'> &
  Partial<ExecutionGroup> & {
    /** The number of members. */
    readonly total?: number;
    /** The number of members by their last known status. */
    readonly counts?: { readonly [status: string]: number | undefined };
  };

/**
 * The base class of all errors of the SDK: the manager rejected the request ({@link ApiError}), the response is not the API's,
 * the manager could not be reached, it took too long, or a wait ended without success.
 *
 * Python: `CloudifyClientError`.
 */
export abstract class CloudifyError extends Error {
  /** The operation of the contract; undefined when no single request failed. */
  readonly operationId: string | undefined;
  /** The HTTP method of the request; undefined when no single request failed. */
  readonly method: string | undefined;
  /** The URL of the request, without credentials; undefined when no single request failed. */
  readonly url: string | undefined;
  /** How often the request was sent; 0 when no single request failed. */
  readonly attempts: number;
  /** The execution that was waited for, with its last known state. Undefined when the error is not of a wait. */
  declare readonly execution?: PartialExecution;
  /** The execution group that was waited for, with its last known state. Undefined when the error is not of a wait. */
  declare readonly group?: PartialExecutionGroup;

  constructor(message: string, about: Partial<FailedRequest> & WaitTarget, options?: ErrorOptions) {
    super(message, options);
    const { operationId, method, url, attempts = method ? 1 : 0, execution, group } = about;
    Object.assign(this, execution && { execution }, group && { group });
    this.operationId = operationId;
    this.method = method;
    this.url = url;
    this.attempts = attempts;
  }
}

/** The fields of an {@link ApiError}. */
export interface ApiErrorInit extends FailedRequest, WaitTarget {
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`. */
  readonly code: string;
  /** The manager's message, which may differ between its versions. */
  readonly message: string;
  /** The response, with an unread body. */
  readonly response: Response;
  /** The error that caused it. */
  readonly cause?: unknown;
}

/**
 * The manager responded with an error. Each known `error_code` has a subclass, so `instanceof NotFoundError` and
 * `error.code === 'not_found_error'` are the same test. Codes of other versions of the manager are plain `ApiError`s.
 */
export class ApiError extends CloudifyError {
  /** On the prototype, so that it is in the first line of the stack, and a literal, which minifying does not change. */
  override get name(): string {
    return 'ApiError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`, the only part of the response that is the same in all versions. */
  readonly code: string;
  readonly #response: Response;

  constructor(init: ApiErrorInit) {
    // Error takes only the cause from the options.
    super(init.message, init, init);
    this.status = init.status;
    this.code = init.code;
    this.#response = init.response;
  }

  /**
   * The response itself. Its body can be read once, for example for the `server_traceback` of an internal error. Not an own
   * property, so that logs stay short.
   */
  get response(): Response {
    return this.#response;
  }
}

/** The class of the errors with one `error_code`. */
export interface ApiErrorClass<Instance extends ApiError> {
  new (init: ApiErrorInit): Instance;
  /** The prototype, for `instanceof`. */
  readonly prototype: Instance;
  /** The `name` of its errors. */
  readonly name: string;
  /** The `error_code` of its errors. */
  readonly code: Instance['code'];
}

/**
 * Makes the class of one `error_code`; thirty class declarations would be a fifth of the SDK. Default for `code`: the name in
 * snake_case.
 */
export function define<Instance extends ApiError>(
  name: string,
  code: string = name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
): ApiErrorClass<Instance> {
  // An anonymous class is named after its key, which minifying does not change.
  const { [name]: Class } = {
    [name]: class extends ApiError {
      static readonly code = code;
      override get name(): string {
        return name;
      }
    },
  };
  return Class as unknown as ApiErrorClass<Instance>;
}
