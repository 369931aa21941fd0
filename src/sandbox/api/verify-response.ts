/** Validates a response against the contract before it is sent. */
import type { OperationId } from '../../../generated/operations.ts';
import { validateResponse } from '../../../generated/validation.ts';
import { parseJson } from '../engine/python/json-parse.ts';
import type { HttpResponse } from './http-message.ts';
import type { Query } from './parse-query.ts';

export function responseViolations(operationId: OperationId, response: HttpResponse, query: Query): string[] {
  const contentType = response.headers['Content-Type'] ?? null;
  // A body in chunks is too long to be parsed.
  if (typeof response.body === 'object' && response.body !== null && !(response.body instanceof Uint8Array))
    return [];
  const text = String(response.body ?? '');
  const body = contentType === 'application/json' ? parse(text) : text;
  const fields = response.status < 400 ? query.first('_include') : null;
  const include = fields ? [...new Set(fields.split(','))] : undefined;
  return validateResponse(operationId, { status: response.status, contentType, body, include }).map(
    ({ at, message }) => `${at || 'the response'} ${message}`,
  );
}

/** Parameters may contain numbers that JSON does not support, such as NaN. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseJson(text);
  }
}
