import type { OperationId } from '../../../generated/operations.ts';
import { type Violation, validateResponse } from '../../../generated/validation.ts';
import type { Middleware } from '../index.ts';
import { ResponseValidationError } from './response-validation-error.ts';
import { kindOf, type ResponseViolation } from './violation-kind.ts';
import { warnOncePerKind } from './warning.ts';

/** What happens to a response that violates the contract; `off`: responses are not validated. */
export type ValidationMode = 'warn' | 'throw' | 'off';

/** The settings of {@link validation}. */
export interface ValidationOptions {
  /** `warn` reports violations and returns the response, `throw` rejects the call, `off` does not validate. */
  readonly mode: ValidationMode;
  /**
   * Called with the violations of each response, in the modes `warn` and `throw`. The call rejects with what it throws.
   * Default: `warn` writes each kind of violation (operation, status, rule and place, in any row) to `console.warn` once.
   */
  readonly onViolation?: ((error: ResponseValidationError) => void) | undefined;
  /**
   * Allow what a newer manager could have added: a field, a status, an error code (violations of the `kind` `addition`).
   * Default: false.
   */
  readonly allowAdditions?: boolean | undefined;
}

/**
 * Middleware that validates every response by the contract: its status, its media type and its body, reduced to the fields of
 * `_include`. Those of `client.http` are included; requests that are no operation of the contract are ignored.
 *
 * ```ts
 * import { validation } from 'cloudify-executions/validation';
 *
 * const client = new CloudifyClient({ baseUrl, auth, middleware: [validation({ mode: 'throw' })] });
 * ```
 *
 * Temporary failures (408, 425, 429 and 5xx) are not validated, since any proxy may return them and the client retries them;
 * all other errors are. A second copy of the body is in memory meanwhile.
 *
 * @throws {TypeError} when the mode does not exist.
 * @throws {ResponseValidationError} from the call, in the mode `throw`.
 */
export function validation({ mode, onViolation, allowAdditions = false }: ValidationOptions): Middleware {
  if (mode === 'off') return (request, next) => next(request);
  if (mode !== 'warn' && mode !== 'throw') {
    throw new TypeError(`validation has the modes warn, throw and off, not ${mode}.`);
  }
  const report = onViolation ?? (mode === 'warn' ? warnOncePerKind() : () => {});
  return async (request, next, context) => {
    const response = await next(request);
    const { operationId } = context;
    if (operationId === undefined || isTemporary(response)) return response;

    const found = await findViolations(response, operationId, request.url);
    const violations = allowAdditions ? found.filter(({ kind }) => kind !== 'addition') : found;
    if (violations.length === 0) return response;
    const { method, url } = request;
    const failed = { operationId, method, url, attempts: context.attempt };
    const error = new ResponseValidationError(violations, response.status, failed);
    report(error);
    if (mode === 'warn') return response;
    throw error;
  };
}

/** Includes a redirect that a browser hides, which has neither a status nor a body. */
function isTemporary({ status, type }: Response): boolean {
  return status >= 500 || [408, 425, 429].includes(status) || type === 'opaqueredirect';
}

async function findViolations(
  response: Response,
  operationId: OperationId,
  url: string,
): Promise<ResponseViolation[]> {
  const { status, headers } = response;
  let text: string;
  try {
    text = await response.clone().text();
  } catch {
    // The connection broke, or the request was aborted; reading the response itself shows it.
    return [];
  }
  const contentType = headers.get('Content-Type');
  const isJson = /^application\/json *(;|$)/i.test(contentType?.trim() ?? '');
  const body = isJson ? parseJson(text) : text;
  if (body === undefined) return [{ at: '', kind: 'breach', keyword: 'json', message: 'must be JSON' }];
  const include = status < 400 ? includedFields(url) : undefined;
  return validateResponse(operationId, { status, contentType, body, include }).map(
    (violation: Violation) => ({
      ...violation,
      kind: kindOf(violation, status, body),
    }),
  );
}

/** Undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function includedFields(url: string): string[] | undefined {
  const fields = new URL(url).searchParams.get('_include');
  return fields ? [...new Set(fields.split(','))] : undefined;
}
