import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import type { Answer, Exchange } from '../http/exchange.ts';
import { catalogueError } from './catalogue-error.ts';
import { ownRefusal } from './reply.ts';

const HEADER = 'x-sandbox-error';
const ID = /sandbox-error-(\w+)/;
const ID_BEGINS = 'sandbox-error-';

/**
 * The error that a request asks for, with the header `X-Sandbox-Error: <code>` or with an id `sandbox-error-<code>` in
 * its path, its query or its body. The manager then never sees the request.
 */
export function provokedError(exchange: Exchange): Answer | undefined {
  const header = exchange.headers[HEADER];
  if (header !== undefined) return errorNamed(header.trim(), 'The header X-Sandbox-Error');
  const code = codeIn(exchange.path) ?? codeIn(exchange.query) ?? codeInBody(exchange.body);
  return code === undefined ? undefined : errorNamed(code, 'An id that begins with sandbox-error-');
}

function codeIn(text: string): string | undefined {
  return text.includes(ID_BEGINS) ? text.match(ID)?.[1] : undefined;
}

/** Anywhere in the body: a deployment, a group, an execution. No id of a manager looks like that by chance. */
function codeInBody(body: Uint8Array | null): string | undefined {
  if (body === null || body.length === 0) return undefined;
  return codeIn(new TextDecoder().decode(body));
}

function errorNamed(code: string, where: string): Answer {
  if (Object.hasOwn(ERRORS, code)) return catalogueError('sentinel', code as ErrorCode);
  const message = `${where} must name one of ${Object.keys(ERRORS).join(', ')}.`;
  return ownRefusal('refused', 400, 'unknown_sandbox_error', message);
}
