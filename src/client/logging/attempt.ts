import type { MiddlewareContext } from '../transport/middleware.ts';
import { copyOf, formatBody } from './body.ts';
import type { Log } from './logger.ts';
import type { Redaction } from './redaction.ts';

/** Errors that abort a request and are logged as failures. */
const TIMEOUTS = ['TimeoutError', 'RequestTimeoutError', 'DeadlineExceededError'];

/** Logs one attempt to send a request. */
export class Attempt {
  readonly #request: Request;
  readonly #context: MiddlewareContext;
  readonly #redaction: Redaction;
  readonly #log: Log;
  #startedAt = 0;

  constructor(request: Request, context: MiddlewareContext, redaction: Redaction, log: Log) {
    this.#request = request;
    this.#context = context;
    this.#redaction = redaction;
    this.#log = log;
  }

  /**
   * Reads a copy of the request at every level, since its secrets must not come back in the message of an error. No response
   * begins before the whole body is sent, so waiting for it costs nothing.
   */
  async logRequest(): Promise<void> {
    const { method, url, headers } = this.#request;
    // Finds the secrets of both before anything is logged.
    this.#redaction.url(url);
    this.#redaction.headers(headers);
    const body = await formatBody(copyOf(this.#request), this.#redaction);
    this.#log('debug', `${this.#name} request`, {
      method,
      url: this.#redaction.url(url),
      headers: this.#redaction.headers(headers),
      ...body,
    });
    this.#startedAt = performance.now();
  }

  logResponse(response: Response, hasDetails: boolean): void {
    const { status, headers } = response;
    this.#log(status >= 400 ? 'warn' : 'info', `${this.#name} ${status} in ${this.#time}`);
    if (!hasDetails) return;
    // Not awaited: the caller reads the response as it arrives.
    formatBody(copyOf(response), this.#redaction).then((body) => {
      const details = { status, headers: this.#redaction.headers(headers), ...body };
      this.#log('debug', `${this.#name} response`, details);
    });
  }

  logFailure(cause: unknown): void {
    const { signal, url } = this.#request;
    const name = cause instanceof Error ? cause.name : typeof cause;
    if (signal?.aborted && !TIMEOUTS.includes(name)) {
      this.#log('info', `${this.#name} was aborted after ${this.#time}`);
      return;
    }
    const reason = cause instanceof Error ? `${name}: ${cause.message}` : name;
    const redacted = this.#redaction.text(reason.replaceAll(url, this.#redaction.url(url)));
    this.#log('error', `${this.#name} failed after ${this.#time}: ${redacted}`);
  }

  get #name(): string {
    const { method, url } = this.#request;
    return this.#redaction.text(this.#context.operationId ?? `${method} ${new URL(url).pathname}`);
  }

  get #time(): string {
    const { attempt } = this.#context;
    const time = `${Math.round(performance.now() - this.#startedAt)} ms`;
    return attempt > 1 ? `${time} (attempt ${attempt})` : time;
  }
}
