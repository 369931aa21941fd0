/** Validates a response against the contract before it is sent. */
import type { OperationId } from '../../../generated/operations.ts';
import { validateResponse } from '../../../generated/validation.ts';
import { CONTRACT, type Release } from '../engine/model/release.ts';
import { parseJson } from '../engine/python/json-parse.ts';
import type { HttpResponse } from './http-message.ts';
import type { Query } from './parse-query.ts';

export function responseViolations(
  operationId: OperationId,
  response: HttpResponse,
  query: Query,
  release: Release,
): string[] {
  const contentType = response.headers['Content-Type'] ?? null;
  // A body in chunks is too long to be parsed.
  if (typeof response.body === 'object' && response.body !== null && !(response.body instanceof Uint8Array))
    return [];
  const text = String(response.body ?? '');
  const body = contentType === 'application/json' ? parse(text) : text;
  const fields = response.status < 400 ? query.first('_include') : null;
  const include = fields ? [...new Set(fields.split(','))] : fieldsOf(operationId, release);
  return validateResponse(operationId, { status: response.status, contentType, body, include }).map(
    ({ at, message }) => `${at || 'the response'} ${message}`,
  );
}

/** The fields of the rows that a release responds with; undefined if it has all of the contract. */
function fieldsOf(operationId: OperationId, release: Release): readonly string[] | undefined {
  if (operationId === 'deleteExecutions') return undefined;
  const isGroup = operationId.endsWith('Group') || operationId.endsWith('Groups');
  const name = isGroup ? 'groupFields' : 'executionFields';
  return release[name].length === CONTRACT[name].length ? undefined : release[name];
}

/** Parameters may contain numbers that JSON does not support, such as NaN. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseJson(text);
  }
}
