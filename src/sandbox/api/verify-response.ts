/** Judges an answer by the contract before it leaves: the sandbox promises never to send what no manager sends. */
import type { OperationId } from '../../../generated/operations.ts';
import { validateResponse } from '../../../generated/validation.ts';
import { parseJson } from '../engine/python/json-parse.ts';
import type { HttpResponse } from './http-message.ts';
import type { Query } from './parse-query.ts';

/** What is wrong with it: where and what. */
export function responseViolations(operationId: OperationId, response: HttpResponse, query: Query): string[] {
  const contentType = response.headers['Content-Type'] ?? null;
  // What is sent piece by piece is too long to be judged as a whole.
  if (typeof response.body === 'object' && response.body !== null && !(response.body instanceof Uint8Array))
    return [];
  const text = String(response.body ?? '');
  const body = contentType === 'application/json' ? parse(text) : text;
  const fields = response.status < 400 ? query.first('_include') : null;
  const include = fields ? [...new Set(fields.split(','))] : undefined;
  return validateResponse(operationId, { status: response.status, contentType, body, include }).map(
    ({ at, message }) => `${at || 'the answer'} ${message}`,
  );
}

/** Numbers that are none in JSON come in by parameters, and go out as they came. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseJson(text);
  }
}
