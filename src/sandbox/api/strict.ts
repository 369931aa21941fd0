/** What `strict` refuses: everything in a request that the contract does not document, with the reason. */
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { type RequestNote, requestNotes } from '../../../generated/request-notes.ts';
import { type Violation, validateQuery, validateRequestBody } from '../../../generated/validation.ts';
import { badParameters } from '../engine/model/errors.ts';
import { JsonSyntaxError, parseJson } from '../engine/python/json-parse.ts';
import type { Exchange } from './http-message.ts';

/**
 * Rejects what the contract does not allow. Returns notes about what it allows only because widely used clients send it.
 * Bodies of the wrong type and such as are no JSON get the manager's own answer.
 */
export function assertDocumented(
  operationId: OperationId,
  { query, body, headers }: Exchange,
): RequestNote[] {
  const json = OPERATIONS[operationId].body ? parsedBody(headers['content-type'], body) : undefined;
  const found = [
    ...validateQuery(operationId, query).map((violation) => tell('query', violation)),
    ...inBody(operationId, body, json).map((violation) => tell('body', violation)),
  ];
  if (found.length > 0) throw badParameters(`The contract does not allow this: ${found.join('; ')}`);
  return requestNotes(operationId, query, json?.value);
}

function inBody(
  operationId: OperationId,
  body: Uint8Array | null,
  json: { readonly value: unknown } | undefined,
): Violation[] {
  if (OPERATIONS[operationId].body) return json ? validateRequestBody(operationId, json.value) : [];
  return body === null || body.length === 0 ? [] : validateRequestBody(operationId, {});
}

function parsedBody(type: string | undefined, body: Uint8Array | null): { value: unknown } | undefined {
  if (type !== 'application/json') return undefined;
  try {
    return { value: parseJson(new TextDecoder().decode(body ?? new Uint8Array())) };
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

function tell(place: string, { at, message }: Violation): string {
  return at === '' ? `the ${place} ${message}` : `${at.slice(1)} in the ${place} ${message}`;
}
