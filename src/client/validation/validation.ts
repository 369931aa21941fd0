import type { OperationId } from '../../../generated/operations.ts';
import { type Violation, validateResponse } from '../../../generated/validation.ts';
import type { Middleware } from '../index.ts';
import { operationOf } from './operation-of.ts';
import { ResponseValidationError } from './response-validation-error.ts';
import { kindOf, type ResponseViolation } from './violation-kind.ts';
import { warnOncePerKind } from './warning.ts';

/** What happens to an answer that the contract does not allow; with `off` nothing is judged, and nothing is spent. */
export type ValidationMode = 'warn' | 'throw' | 'off';

/** The settings of {@link validation}. */
export interface ValidationOptions {
  /** `warn` tells and passes the answer on, `throw` rejects the call, `off` does not look. */
  readonly mode: ValidationMode;
  /**
   * Is told of each answer with violations, in the modes `warn` and `throw`. What it throws, the call rejects with.
   * Unless given, `warn` writes to `console.warn`, and tells each kind of violation once: the same operation, status,
   * rule and place, whichever row it was in.
   */
  readonly onViolation?: ((error: ResponseValidationError) => void) | undefined;
  /**
   * Whether an answer may have what a newer manager could have added: a field, a status, an error code that the contract
   * does not know. False unless given. Violations of this kind are those whose `kind` is `addition`.
   */
  readonly allowAdditions?: boolean | undefined;
}

/**
 * Middleware that judges every answer by the contract: its status, its media type and its body, narrowed by `_include`
 * as the request asked. Requests of `client.http` are judged, too; what is no operation of the contract passes.
 *
 * ```ts
 * import { validation } from 'cloudify-executions/validation';
 *
 * const client = new CloudifyClient({ baseUrl, auth, middleware: [validation({ mode: 'throw' })] });
 * ```
 *
 * Answers that say "not now" (408, 425, 429 and 5xx) are not judged: any proxy may give them, and the client repeats
 * the request or tells them by its own errors. Everything else is, refusals included. The body is held in memory once
 * more while it is judged.
 *
 * The Python client has no counterpart.
 *
 * @throws {TypeError} when there is no such mode.
 * @throws {ResponseValidationError} from the call, in the mode `throw`.
 */
export function validation({ mode, onViolation, allowAdditions = false }: ValidationOptions): Middleware {
  if (mode === 'off') return (request, next) => next(request);
  if (mode !== 'warn' && mode !== 'throw') {
    throw new TypeError(`validation has the modes warn, throw and off, not ${mode}.`);
  }
  const tell = onViolation ?? (mode === 'warn' ? warnOncePerKind() : () => {});
  return async (request, next, call) => {
    const response = await next(request);
    const operationId = call.operationId ?? operationOf(request.method, request.url);
    if (operationId === undefined || saysNotNow(response)) return response;

    const found = await violationsIn(response, operationId, request.url);
    const violations = allowAdditions ? found.filter(({ kind }) => kind !== 'addition') : found;
    if (violations.length === 0) return response;
    const { method, url } = request;
    const failed = { operationId, method, url, attempts: call.attempt };
    const error = new ResponseValidationError(violations, response.status, failed);
    tell(error);
    if (mode === 'warn') return response;
    throw error;
  };
}

/** A redirect that a browser does not show has neither a status nor a body. */
function saysNotNow({ status, type }: Response): boolean {
  return status >= 500 || [408, 425, 429].includes(status) || type === 'opaqueredirect';
}

async function violationsIn(
  response: Response,
  operationId: OperationId,
  url: string,
): Promise<ResponseViolation[]> {
  const { status, headers } = response;
  let text: string;
  try {
    text = await response.clone().text();
  } catch {
    // The connection broke, or the request was aborted: whoever reads the answer itself learns of it.
    return [];
  }
  const contentType = headers.get('Content-Type');
  const isJson = /^application\/json *(;|$)/i.test(contentType?.trim() ?? '');
  const body = isJson ? parsed(text) : text;
  if (body === undefined) return [{ at: '', kind: 'breach', keyword: 'json', message: 'must be JSON' }];
  const include = status < 400 ? includedFields(url) : undefined;
  return validateResponse(operationId, { status, contentType, body, include }).map(
    (violation: Violation) => ({
      ...violation,
      kind: kindOf(violation, status, body),
    }),
  );
}

/** Undefined when it is not JSON, which JSON itself cannot be. */
function parsed(text: string): unknown {
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
