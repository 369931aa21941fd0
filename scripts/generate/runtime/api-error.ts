import type { Execution, ExecutionGroup } from '../../../generated/openapi.ts';

/** The request that failed. */
export interface FailedRequest {
  /** The operation that was called, as the contract names it. */
  readonly operationId?: string | undefined;
  /** Its HTTP method. */
  readonly method: string;
  /** Its URL, without credentials. */
  readonly url: string;
  /** How often it was sent. Default: 1. */
  readonly attempts?: number | undefined;
}

/** The execution or group that was waited for. */
export interface WaitTarget {
  /** The execution, with its last known state. */
  readonly execution?: PartialExecution | undefined;
  /** The execution group, with its last known state. */
  readonly group?: PartialExecutionGroup | undefined;
}

/** An execution, as far as it is known: at least its id. */
export type PartialExecution = Pick<Execution, 'id'> & Partial<Execution>;

/** An execution group, as far as it is known: at least its id. */
export type PartialExecutionGroup = Pick<ExecutionGroup, 'id'> &
  Partial<ExecutionGroup> & {
    /** How many members the group has. */
    readonly total?: number;
    /** How many members were last seen with each status. */
    readonly counts?: { readonly [status: string]: number | undefined };
  };

/**
 * The base class of all errors of this SDK: the manager rejected the request ({@link ApiError}), the response is not one
 * of the API, the connection failed, a timeout expired, or a wait ended without success.
 *
 * Its counterpart in the Python client is `CloudifyClientError`.
 */
export abstract class CloudifyError extends Error {
  /** The operation that was called, as the contract names it; undefined when no single request failed. */
  readonly operationId: string | undefined;
  /** The HTTP method of the request; undefined when no single request failed. */
  readonly method: string | undefined;
  /** The URL of the request, without credentials; undefined when no single request failed. */
  readonly url: string | undefined;
  /** How often the request was sent: 1 without retries, 0 when no single request failed. */
  readonly attempts: number;
  /** The execution that was waited for, with its last known state. Undefined outside of a wait. */
  declare readonly execution?: PartialExecution;
  /** The execution group that was waited for, with its last known state. Undefined outside of a wait. */
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

/** The arguments of an {@link ApiError}. */
export interface ApiErrorInit extends FailedRequest, WaitTarget {
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`. */
  readonly code: string;
  /** The message of the manager, which may differ between its versions. */
  readonly message: string;
  /** The response, with an unread body. */
  readonly response: Response;
  /** The cause, if there is one. */
  readonly cause?: unknown;
}

/**
 * An error response of the manager. Each known `error_code` has a subclass, so that `instanceof NotFoundError` and
 * `error.code === 'not_found_error'` are equivalent. An unknown code gives a plain `ApiError`.
 */
export class ApiError extends CloudifyError {
  /** A literal on the prototype, so that minifying does not change it and it is in the first line of the stack. */
  override get name(): string {
    return 'ApiError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`, the only part of the response that is stable between versions. */
  readonly code: string;
  readonly #response: Response;

  constructor(init: ApiErrorInit) {
    // Error reads only `cause`, and does not define it when it is missing.
    super(init.message, init, init);
    this.status = init.status;
    this.code = init.code;
    this.#response = init.response;
  }

  /**
   * The response. Its body can be read once more, for example for the `server_traceback` of an internal error. Not an own
   * property, so that logs stay readable.
   */
  get response(): Response {
    return this.#response;
  }
}

/** The class of the errors with one `error_code`. It can be constructed and extended like any other. */
export interface ApiErrorClass<Instance extends ApiError> {
  new (init: ApiErrorInit): Instance;
  /** Used by `instanceof`. */
  readonly prototype: Instance;
  /** The name of its errors. */
  readonly name: string;
  /** The `error_code` of its errors. */
  readonly code: Instance['code'];
}

/**
 * Creates the class of one `error_code`; written out, the classes would be a fifth of the SDK. Default of `code`: the name
 * in snake_case.
 */
export function define<Instance extends ApiError>(
  name: string,
  code: string = name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
): ApiErrorClass<Instance> {
  // An anonymous class takes its key as its name, also when it is minified.
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
