import type { Middleware } from '../transport/middleware.ts';
import { Attempt } from './attempt.ts';
import { type Logger, type LogLevel, safeLogger } from './logger.ts';
import { Redaction } from './redaction.ts';
import { secretNames } from './secret-names.ts';

/** The settings of {@link logging}. */
export interface LoggingOptions {
  /** Where to log. Its errors are ignored. Default: `console`. */
  readonly logger?: Logger | undefined;
  /** How much to log. Default: `info`. */
  readonly level?: LogLevel | undefined;
  /**
   * What is secret besides passwords, tokens, cookies, keys and the like: names of fields, query parameters and headers (in any
   * case), or patterns for them. Parameters of workflows are fields, at any depth.
   */
  readonly secrets?: readonly (string | RegExp)[] | undefined;
}

/**
 * Middleware that logs every attempt to send a request.
 *
 * - `error`: attempts without a response.
 * - `warn`: also responses with 4xx or 5xx.
 * - `info`: also every other attempt, in one line: the operation (or method and path), the status, the milliseconds until the
 *   response began, and the number of the attempt from the second on.
 * - `debug`: also requests and responses with headers and JSON bodies, as second arguments. Bodies of more than 10,000
 *   characters are truncated.
 * - `off`: nothing.
 *
 * ```ts
 * import { logging } from 'cloudify-executions/logging';
 *
 * const middleware = [logging({ level: 'debug', secrets: ['db_url', /^ssh_/] })];
 * const client = new CloudifyClient({ baseUrl, auth, middleware });
 * ```
 *
 * Secrets are not logged: the value of a secret name is `[redacted]` in headers, in the query and at any depth of both bodies;
 * so is a value of at least four characters wherever else it appears. Credentials are added after middleware, so they are not
 * there. Of bodies other than valid JSON only the type and the size are logged. The response's body is read from a copy, so its
 * line may come late.
 *
 * Python: the logger `cloudify.rest_client.http`.
 *
 * @throws {TypeError} when the level does not exist, or a method of the logger is missing.
 */
export function logging({ logger = console, level = 'info', secrets = [] }: LoggingOptions = {}): Middleware {
  const log = safeLogger(logger, level);
  if (level === 'off') return (request, next) => next(request);
  const isSecret = secretNames(secrets);
  return async (request, next, context) => {
    const attempt = new Attempt(request, context, new Redaction(isSecret), log);
    await attempt.logRequest();
    let response: Response;
    try {
      response = await next(request);
    } catch (cause) {
      attempt.logFailure(cause);
      throw cause;
    }
    attempt.logResponse(response, level === 'debug');
    return response;
  };
}
