import { CloudifyError, type FailedRequest } from '../../generated/error-classes.ts';

/**
 * Something answered, but not with what the API promises: an HTML page, broken JSON, a redirect. Usually the `baseUrl`
 * is not a manager's, or a proxy on the way answered in its place.
 *
 * Its counterpart in the Python client is a `CloudifyClientError` without an `error_code`.
 */
export class ProtocolError extends CloudifyError {
  override get name(): string {
    return 'ProtocolError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The beginning of the answer, as text without markup. */
  readonly excerpt: string;

  constructor(what: string, body: unknown, status: number, request: FailedRequest, options?: ErrorOptions) {
    const excerpt = excerptOf(body);
    super(
      `${request.method} ${request.url} was answered ${status} with ${what}: ${excerpt}`,
      request,
      options,
    );
    this.status = status;
    this.excerpt = excerpt;
  }
}

/**
 * The request did not get through, or its answer did not come back: nothing listens there, the name does not resolve,
 * the certificate is not trusted, the connection broke. `cause` is what `fetch` said. A request that changes something
 * may have been carried out all the same.
 *
 * Its counterpart in the Python client is `requests.exceptions.ConnectionError`.
 */
export class ConnectionError extends CloudifyError {
  override get name(): string {
    return 'ConnectionError';
  }

  constructor(request: FailedRequest, cause: unknown) {
    super(`${request.method} ${request.url} got no answer: ${reasonOf(cause)}`, request, { cause });
  }
}

/**
 * The `timeout` of the request was over before its answer was read. A request that changes something may have been
 * carried out all the same.
 *
 * Its counterpart in the Python client is `requests.exceptions.Timeout`.
 */
export class TimeoutError extends CloudifyError {
  override get name(): string {
    return 'TimeoutError';
  }
  /** The timeout that was over, in milliseconds. */
  readonly timeout: number;

  constructor(request: FailedRequest, timeout: number) {
    super(`${request.method} ${request.url} got no answer within ${timeout} ms`, request);
    this.timeout = timeout;
  }
}

/** Why a request that was handed to `fetch` came to nothing. */
export function failureOf(cause: unknown, request: Request, operationId: string | undefined): unknown {
  // Whoever aborted has said why, and that is what the caller gets: its own reason, or our TimeoutError.
  if (request.signal.aborted) return request.signal.reason;
  if (cause instanceof CloudifyError) return cause;
  return new ConnectionError({ operationId, method: request.method, url: request.url }, cause);
}

/** Node says "fetch failed" and has the reason one level below. */
function reasonOf(cause: unknown): string {
  const { cause: inner, message } = cause as {
    cause?: { code?: string; message?: string };
    message?: string;
  };
  return inner?.message || inner?.code || message || String(cause);
}

const EXCERPT_LENGTH = 120;

/** The first words of an answer, without the markup of a page. */
function excerptOf(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  const words = text
    .replace(/<(style|script)\b.*?<\/\1>|<[^>]*>|\s+/gis, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
}
