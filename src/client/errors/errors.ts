import { CloudifyError, type FailedRequest, type WaitTarget } from '../../../generated/error-classes.ts';
import type { ExecutionStatus } from '../../../generated/openapi.ts';

/**
 * Something answered, but not with what the API promises: an HTML page, broken JSON, a redirect. Usually the `baseUrl`
 * is not a manager's, or a proxy on the way answered in its place.
 *
 * Its counterpart in the Python client is a `CloudifyClientError` without an `error_code`.
 */
export class UnexpectedResponseError extends CloudifyError {
  override get name(): string {
    return 'UnexpectedResponseError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The beginning of the answer, as text without markup. */
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

/** The error of a request whose response is `what` instead of what the API promises. */
export function unexpectedResponse(
  what: string,
  body: unknown,
  status: number,
  request: FailedRequest,
  options?: ErrorOptions,
): UnexpectedResponseError {
  const bodyPreview = previewOf(body);
  const message = `${request.method} ${request.url} was answered ${status} with ${what}: ${bodyPreview}`;
  return new UnexpectedResponseError(message, bodyPreview, status, request, options);
}

/**
 * The request did not get through, or its answer did not come back: nothing listens there, the name does not resolve,
 * the certificate is not trusted, the connection broke. `cause` is what `fetch` said.
 *
 * Its counterpart in the Python client is `requests.exceptions.ConnectionError`.
 */
export class ConnectionError extends CloudifyError {
  override get name(): string {
    return 'ConnectionError';
  }
  /**
   * Whether the request may have been carried out all the same. It is false only where that is certain: the connection
   * was refused, or there is no such host. Browsers do not tell, so there it is always true.
   */
  readonly maybeSent: boolean;

  constructor(request: FailedRequest, cause: unknown) {
    super(`${request.method} ${request.url} got no answer: ${reasonOf(cause)}`, request, { cause });
    const { code, cause: inner } = Object(cause) as { code?: string; cause?: { code?: string } };
    this.maybeSent = !UNSENT.test(inner?.code ?? code ?? '');
  }
}

/** What Node and its kin call a connection that could not be made. */
const UNSENT =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/**
 * The `timeout` of an attempt was over before its answer was read. A request that changes something may have been
 * carried out all the same.
 *
 * Its counterpart in the Python client is `requests.exceptions.Timeout`.
 */
export class RequestTimeoutError extends CloudifyError {
  override get name(): string {
    return 'RequestTimeoutError';
  }
  /** The timeout that was over, in milliseconds. */
  readonly timeout: number;

  constructor(request: FailedRequest, timeout: number) {
    super(`${request.method} ${request.url} got no answer within ${timeout} ms`, request);
    this.timeout = timeout;
  }
}

/** A number for each status that there is; managers of other versions may have more. */
export type StatusCounts = { readonly [Status in ExecutionStatus]?: number } & {
  readonly [status: string]: number | undefined;
};

/** How a wait went until it ended early. */
export interface WaitSummary {
  readonly message: string;
  readonly statuses: StatusCounts;
}

/**
 * The `deadline` of a call came before its end. `cause` is what failed last, if something did. A request that changes
 * something may have been carried out all the same, and what was waited for goes on: `execution` or `group` has its id.
 *
 * The Python client has no counterpart.
 */
export class DeadlineExceededError extends CloudifyError {
  override get name(): string {
    return 'DeadlineExceededError';
  }
  /**
   * How often the wait has seen each status of an execution, or how many members of a group had each status at last. Empty
   * where the deadline was that of a request.
   */
  readonly statuses: StatusCounts;

  constructor(
    about: FailedRequest | WaitTarget,
    cause?: unknown,
    { message, statuses }: WaitSummary = { message: requestMessage(about as FailedRequest), statuses: {} },
  ) {
    super(message, about, { cause });
    this.statuses = statuses;
  }
}

function requestMessage({ method, url }: FailedRequest): string {
  return `${method} ${url} was not done by its deadline`;
}

/** Why a request that was handed to `fetch` came to nothing. */
export function toConnectionError(cause: unknown, signal: AbortSignal, request: FailedRequest): unknown {
  // Whoever aborted has said why, and that is what the caller gets.
  if (signal.aborted) return signal.reason;
  return cause instanceof CloudifyError ? cause : new ConnectionError(request, cause);
}

/** Node says "fetch failed" and has the reason one level below. */
function reasonOf(cause: unknown): string {
  const { cause: inner, message } = Object(cause) as {
    cause?: { code?: string; message?: string };
    message?: string;
  };
  return inner?.message || inner?.code || message || String(cause);
}

const EXCERPT_LENGTH = 120;

/** The first words of an answer, without the markup of a page. */
function previewOf(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  const words = text
    .replace(/<(style|script)\b.*?<\/\1>|<[^>]*>|\s+/gis, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
}
