import { CloudifyError, type FailedRequest, type WaitTarget } from '../../../generated/error-classes.ts';
import type { ExecutionStatus } from '../../../generated/openapi.ts';

/**
 * The response is not the API's: an HTML page, broken JSON, a redirect. Usually the `baseUrl` is not a manager's, or a proxy
 * has responded in its place.
 *
 * Python: a `CloudifyClientError` without an `error_code`.
 */
export class UnexpectedResponseError extends CloudifyError {
  override get name(): string {
    return 'UnexpectedResponseError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The beginning of the body, as text without markup. */
  readonly bodyPreview: string;

  constructor(
    message: string,
    bodyPreview: string,
    status: number,
    about: Partial<FailedRequest> & WaitTarget,
    options?: ErrorOptions,
  ) {
    super(message, about, options);
    this.status = status;
    this.bodyPreview = bodyPreview;
  }
}

/**
 * The request did not reach the manager, or the response did not come back: no server listens there, the name does not
 * resolve, the certificate is not trusted, the connection broke. `cause` is the error of `fetch`.
 *
 * Python: `requests.exceptions.ConnectionError`.
 */
export class ConnectionError extends CloudifyError {
  override get name(): string {
    return 'ConnectionError';
  }
  /**
   * Whether the request may have been carried out. False only when that is impossible: the connection was refused, or the
   * host does not exist. Always true in browsers, which do not report the reason.
   */
  readonly maybeSent: boolean;

  constructor(request: FailedRequest, cause: unknown) {
    super(`${nameOf(request)} got no response: ${reasonOf(cause)}`, request, { cause });
    const { code, cause: inner } = Object(cause) as { code?: string; cause?: { code?: string } };
    this.maybeSent = !UNSENT.test(inner?.code ?? code ?? '');
  }
}

/** The codes of JavaScript runtimes for a connection that could not be made. */
const UNSENT =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/**
 * The `timeout` of an attempt expired before its response was complete. The request may have been carried out.
 *
 * Python: `requests.exceptions.Timeout`.
 */
export class RequestTimeoutError extends CloudifyError {
  override get name(): string {
    return 'RequestTimeoutError';
  }
  /** The timeout that expired, in milliseconds. */
  readonly timeout: number;

  constructor(request: FailedRequest, timeout: number) {
    super(`${nameOf(request)} got no response within ${timeout} ms`, request);
    this.timeout = timeout;
  }
}

/** A number for each status. Managers of other versions may have more statuses. */
export type StatusCounts = { readonly [Status in ExecutionStatus]?: number } & {
  readonly [status: string]: number | undefined;
};

/** How a wait went until its deadline. */
export interface WaitSummary {
  readonly message: string;
  readonly statuses: StatusCounts;
}

/**
 * The `deadline` of a call expired. `cause` is the last failure, if there was one. The request may have been carried out, and
 * what was waited for continues: `execution` or `group` has its id.
 */
export class DeadlineExceededError extends CloudifyError {
  override get name(): string {
    return 'DeadlineExceededError';
  }
  /**
   * How often the wait has seen each status of an execution, or how many members of a group last had each status. Empty when
   * the call was not a wait.
   */
  readonly statuses: StatusCounts;

  constructor(about: FailedRequest | WaitTarget, cause?: unknown, summary?: WaitSummary) {
    super(summary?.message ?? `${nameOf(about)} did not finish before its deadline`, about, { cause });
    this.statuses = summary?.statuses ?? {};
  }
}

/** The error for a request that `fetch` rejected: the reason of an abort, or a connection error. */
export function toConnectionError(
  cause: unknown,
  signal: AbortSignal | undefined,
  request: FailedRequest,
): unknown {
  if (signal?.aborted) return signal.reason;
  return cause instanceof CloudifyError ? cause : new ConnectionError(request, cause);
}

export function nameOf(request: FailedRequest | WaitTarget): string {
  const { method, url } = Object(request) as FailedRequest;
  return `${method} ${url}`;
}

/** Node's message is "fetch failed"; its cause has the reason. */
function reasonOf(cause: unknown): string {
  const { cause: inner, message } = Object(cause) as Error & { cause?: { code?: string; message?: string } };
  return inner?.message || inner?.code || message || String(cause);
}
