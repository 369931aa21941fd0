import type { Middleware } from '../index.ts';
import { Attempt } from './attempt.ts';
import { type Logger, type LogLevel, safeLogger } from './logger.ts';
import { Redaction } from './redaction.ts';
import { secretNames } from './secret-names.ts';

/** The settings of {@link logging}. */
export interface LoggingOptions {
  /** Where it is told, `console` unless given. Whatever it throws stays there. */
  readonly logger?: Logger | undefined;
  /** How much is told, `info` unless given. */
  readonly level?: LogLevel | undefined;
  /**
   * What is secret besides passwords, tokens, cookies, keys and the like: names of fields, query parameters and headers
   * (in whichever case), or patterns for them. Parameters of workflows are fields, however deep they stand.
   */
  readonly secrets?: readonly (string | RegExp)[] | undefined;
}

/**
 * Middleware that tells a logger of every attempt.
 *
 * - `error`: attempts that got no answer.
 * - `warn`: and refusals, with 4xx or 5xx.
 * - `info`: and every other attempt, in one line: the operation (or method and path), the status, the milliseconds until
 *   the answer began, and which attempt it was unless the first.
 * - `debug`: and, as the second argument, what was sent and what was answered, with headers and JSON bodies. Bodies of
 *   more than 10000 characters are cut.
 * - `off`: nothing.
 *
 * ```ts
 * import { logging } from 'cloudify-executions/logging';
 *
 * const middleware = [logging({ level: 'debug', secrets: ['db_url', /^ssh_/] })];
 * const client = new CloudifyClient({ baseUrl, auth, middleware });
 * ```
 *
 * Secrets never reach the logger: what stands under a secret name is shown as `[redacted]`, in headers, in the query and
 * at any depth of both bodies; so is its value, from four characters on, wherever else it turns up. Credentials are put
 * on below middleware, so they are not there to begin with. Of bodies other than JSON, and of broken JSON, only the kind
 * and the size are told. The answer's body is read from a copy while the caller reads it, so the line that shows it may
 * come late.
 *
 * Its counterpart in the Python client is the logger `cloudify.rest_client.http`.
 *
 * @throws {TypeError} when there is no such level, or something is missing in the logger.
 */
export function logging({ logger = console, level = 'info', secrets = [] }: LoggingOptions = {}): Middleware {
  const tell = safeLogger(logger, level);
  if (level === 'off') return (request, next) => next(request);
  const isSecret = secretNames(secrets);
  return async (request, next, call) => {
    const attempt = new Attempt(request, call, new Redaction(isSecret), tell);
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
