/** With `strict`: rejects everything in a request that the contract does not document. */
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { type RequestNote, requestNotes } from '../../../generated/request-notes.ts';
import { type Violation, validateQuery, validateRequestBody } from '../../../generated/validation.ts';
import { badParameters } from '../engine/model/errors.ts';
import { JsonSyntaxError, parseJson } from '../engine/python/json-parse.ts';
import type { IncomingRequest } from './incoming-request.ts';

/**
 * Returns notes about what the contract allows only because widely used clients send it. A body of another type, or one
 * that is no JSON, gets the manager's own error response.
 */
export function assertDocumented(operationId: OperationId, request: IncomingRequest): RequestNote[] {
  const json = parsedBody(request);
  const issues = [
    ...validateQuery(operationId, request.query).map((violation) => describe('query', violation)),
    ...bodyViolations(operationId, request, json).map((violation) => describe('body', violation)),
  ];
  if (issues.length > 0) throw badParameters(`The contract does not allow this: ${issues.join('; ')}`);
  return requestNotes(operationId, request.query, OPERATIONS[operationId].body ? json?.value : undefined);
}

function bodyViolations(
  operationId: OperationId,
  { text }: IncomingRequest,
  json: { readonly value: unknown } | undefined,
): Violation[] {
  if (!OPERATIONS[operationId].body) return text === '' ? [] : validateRequestBody(operationId, {});
  return json ? validateRequestBody(operationId, json.value) : [];
}

function parsedBody({ headers, text }: IncomingRequest): { value: unknown } | undefined {
  if (headers['content-type'] !== 'application/json' || text === undefined) return undefined;
  try {
    return { value: parseJson(text) };
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

function describe(place: string, { at, message }: Violation): string {
  return at === '' ? `the ${place} ${message}` : `${at.slice(1)} in the ${place} ${message}`;
}
