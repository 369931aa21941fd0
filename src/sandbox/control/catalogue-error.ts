import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import type { Answer } from '../api/http-message.ts';
import { errorAnswer, internalErrorAnswer } from '../api/respond.ts';
import { SANDBOX_HEADER } from './headers.ts';
import type { Kind } from './reply.ts';

/** An error out of the catalogue, as if a manager had reason to answer it. */
export function catalogueError(kind: Kind, code: ErrorCode, message: string = ERRORS[code].summary): Answer {
  const answer = errorOf(code, message);
  return { ...answer, headers: { ...answer.headers, [SANDBOX_HEADER]: kind } };
}

function errorOf(code: ErrorCode, message: string): Answer {
  if (code === 'internal_server_error') return internalErrorAnswer(`Exception: ${message}`);
  // The one error that a manager sends without a word.
  return errorAnswer(code, code === 'forbidden_while_cancelling' ? '' : message);
}
