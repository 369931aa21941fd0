import type { Execution, ExecutionGroup } from '../../../generated/openapi.ts';

/** The request that failed. */
export interface FailedRequest {
  /** The operation that was called, as the contract names it. */
  readonly operationId?: string | undefined;
  /** Its HTTP method. */
  readonly method: string;
  /** Its URL, without credentials. */
  readonly url: string;
  /** How often it was sent; once unless given. */
  readonly attempts?: number | undefined;
}

/** What was waited for when something failed. */
export interface WaitTarget {
  /** The execution, with what was last seen of it. */
  readonly execution?: PartialExecution | undefined;
  /** The execution group, with what was last seen of it. */
  readonly group?: PartialExecutionGroup | undefined;
}

/** An execution, with as much of it as is known: at least its id. */
export type PartialExecution = Pick<Execution, 'id'> & Partial<Execution>;

/** An execution group, with as much of it as is known: at least its id. */
export type PartialExecutionGroup = Pick<ExecutionGroup, 'id'> &
  Partial<ExecutionGroup> & {
    /** How many members the group has. */
    readonly total?: number;
    /** How many members were last seen with each status. */
    readonly counts?: { readonly [status: string]: number | undefined };
  };

/**
 * Every failure of a request: the manager rejected it ({@link ApiError}), the response is not the API's, the manager could
 * not be reached, or it took too long; and every end of a wait other than success. `instanceof CloudifyError` is true for
 * all of them and for nothing else.
 *
 * Its counterpart in the Python client is `CloudifyClientError`.
 */
export abstract class CloudifyError extends Error {
  /** The operation that was called, as the contract names it; undefined where no single request failed. */
  readonly operationId: string | undefined;
  /** The HTTP method of the request; undefined where no single request failed. */
  readonly method: string | undefined;
  /** The URL of the request, without credentials; undefined where no single request failed. */
  readonly url: string | undefined;
  /** How often the request was sent: 1 when it was not repeated, 0 where no single request failed. */
  readonly attempts: number;
  /** The execution that was waited for, with what was last seen of it. Undefined outside of a wait. */
  declare readonly execution?: PartialExecution;
  /** The execution group that was waited for, with what was last seen of it. Undefined outside of a wait. */
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

/** What an {@link ApiError} is made of. */
export interface ApiErrorInit extends FailedRequest, WaitTarget {
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`. */
  readonly code: string;
  /** The manager's words, which may differ between its versions. */
  readonly message: string;
  /** The answer, with a body that is still to be read. */
  readonly response: Response;
  /** What led to it, if anything did. */
  readonly cause?: unknown;
}

/**
 * The manager answered with an error. Each `error_code` it knows has a subclass, so `instanceof NotFoundError` and
 * `error.code === 'not_found_error'` say the same. A code of another version of the manager arrives as a plain
 * `ApiError`.
 */
export class ApiError extends CloudifyError {
  /** Lives on the prototype and is a literal: it is in the stack's first line, and minifying does not change it. */
  override get name(): string {
    return 'ApiError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`, the only part of the answer that stays the same between versions. */
  readonly code: string;
  readonly #response: Response;

  constructor(init: ApiErrorInit) {
    // The cause is the only thing that Error takes from here, and an absent one stays absent.
    super(init.message, init, init);
    this.status = init.status;
    this.code = init.code;
    this.#response = init.response;
  }

  /**
   * The answer itself. Its body can be read once more, for what is not told here: the `server_traceback` of an
   * internal error, for example. Not an own property, so that logs stay readable.
   */
  get response(): Response {
    return this.#response;
  }
}

/** The class of the errors with one `error_code`. It can be constructed and extended like any other. */
export interface ApiErrorClass<Instance extends ApiError> {
  new (init: ApiErrorInit): Instance;
  /** What `instanceof` looks for. */
  readonly prototype: Instance;
  /** The name of its errors. */
  readonly name: string;
  /** The `error_code` whose errors it stands for. */
  readonly code: Instance['code'];
}

/**
 * Makes the class of one `error_code`. Written out, thirty classes would be a fifth of the SDK. `code` is given where it
 * is not the name in snake_case.
 */
export function define<Instance extends ApiError>(
  name: string,
  code: string = name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
): ApiErrorClass<Instance> {
  // A class without a name takes the key that it stands under for its own, and keeps it when it is minified.
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
