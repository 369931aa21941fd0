/** Judges an answer by the contract before it leaves: the sandbox promises never to send what no manager sends. */
import type { OperationId } from '../../../generated/operations.ts';
import { validateResponse } from '../../../generated/validation.ts';
import { parseJson } from '../engine/python/json-parse.ts';
import type { Answer } from './http-message.ts';
import type { Query } from './parse-query.ts';

/** What is wrong with it: where and what. */
export function answerFaults(operationId: OperationId, answer: Answer, query: Query): string[] {
  const contentType = answer.headers['Content-Type'] ?? null;
  // What is sent piece by piece is too long to be judged as a whole.
  if (typeof answer.body === 'object' && answer.body !== null && !(answer.body instanceof Uint8Array))
    return [];
  const text = String(answer.body ?? '');
  const body = contentType === 'application/json' ? parse(text) : text;
  const fields = answer.status < 400 ? query.first('_include') : null;
  const include = fields ? [...new Set(fields.split(','))] : undefined;
  return validateResponse(operationId, { status: answer.status, contentType, body, include }).map(
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
