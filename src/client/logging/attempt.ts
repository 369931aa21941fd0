import type { MiddlewareContext } from '../index.ts';
import { copyOf, formatBody } from './body.ts';
import { isAborted, reasonOf } from './failure.ts';
import type { Log } from './logger.ts';
import type { Redaction } from './redaction.ts';

/** One attempt, as it is told. */
export class Attempt {
  readonly #request: Request;
  readonly #call: MiddlewareContext;
  readonly #redaction: Redaction;
  readonly #tell: Log;
  #started = 0;

  constructor(request: Request, call: MiddlewareContext, redaction: Redaction, tell: Log) {
    this.#request = request;
    this.#call = call;
    this.#redaction = redaction;
    this.#tell = tell;
  }

  /**
   * Reads a copy of what is going to be sent, at every level: what is secret in it must not come back in the message of
   * an error. No answer begins before the whole body is sent, so nothing is lost by waiting for it.
   */
  async logRequest(): Promise<void> {
    const { method, url, headers } = this.#request;
    // To learn what is secret in both, before anything is shown.
    this.#redaction.url(url);
    this.#redaction.headers(headers);
    const body = await formatBody(copyOf(this.#request), this.#redaction);
    this.#tell('debug', `${this.#name} is sent`, {
      method,
      url: this.#redaction.url(url),
      headers: this.#redaction.headers(headers),
      ...body,
    });
    this.#started = performance.now();
  }

  logResponse(response: Response, inFull: boolean): void {
    const { status, headers } = response;
    this.#tell(status >= 400 ? 'warn' : 'info', `${this.#name} ${status} in ${this.#took}`);
    if (!inFull) return;
    const copy = copyOf(response);
    // Not waited for: the caller reads it as it comes.
    formatBody(copy, this.#redaction).then((body) => {
      const told = { status, headers: this.#redaction.headers(headers), ...body };
      this.#tell('debug', `${this.#name} is answered`, told);
    });
  }

  logFailure(cause: unknown): void {
    if (isAborted(this.#request, cause)) {
      this.#tell('info', `${this.#name} was aborted after ${this.#took}`);
    } else {
      this.#tell('error', `${this.#name} failed after ${this.#took}: ${this.#reason(cause)}`);
    }
  }

  get #name(): string {
    const { method, url } = this.#request;
    return this.#redaction.text(this.#call.operationId ?? `${method} ${new URL(url).pathname}`);
  }

  get #took(): string {
    const { attempt } = this.#call;
    const time = `${Math.round(performance.now() - this.#started)} ms`;
    return attempt > 1 ? `${time} (attempt ${attempt})` : time;
  }

  #reason(cause: unknown): string {
    const { url } = this.#request;
    return this.#redaction.text(reasonOf(cause).replaceAll(url, this.#redaction.url(url)));
  }
}
