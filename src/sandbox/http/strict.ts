/** What `strict` refuses: everything in a request that the contract does not document, with the reason. */
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { type Violation, validateQuery, validateRequestBody } from '../../../generated/validation.ts';
import { badParameters } from '../engine/failure.ts';
import { NotJson, readJson } from '../engine/json-reader.ts';
import type { Exchange } from './exchange.ts';

/** Bodies of the wrong type and such as are no JSON get the manager's own answer. */
export function assertDocumented(operationId: OperationId, { query, body, headers }: Exchange): void {
  const found = [
    ...validateQuery(operationId, query).map((violation) => tell('query', violation)),
    ...inBody(operationId, headers['content-type'], body).map((violation) => tell('body', violation)),
  ];
  if (found.length > 0) throw badParameters(`The contract does not allow this: ${found.join('; ')}`);
}

function inBody(operationId: OperationId, type: string | undefined, body: Uint8Array | null): Violation[] {
  if (!OPERATIONS[operationId].body) {
    return body === null || body.length === 0 ? [] : validateRequestBody(operationId, {});
  }
  if (type !== 'application/json') return [];
  try {
    return validateRequestBody(operationId, readJson(new TextDecoder().decode(body ?? new Uint8Array())));
  } catch (error) {
    if (error instanceof NotJson) return [];
    throw error;
  }
}

function tell(place: string, { at, message }: Violation): string {
  return at === '' ? `the ${place} ${message}` : `${at.slice(1)} in the ${place} ${message}`;
}
