import { ERRORS, type ErrorCode } from '../../../generated/errors.ts';
import type { HttpResponse } from '../api/http-message.ts';
import type { IncomingRequest } from '../api/incoming-request.ts';
import { isObject } from '../engine/python/repr.ts';
import { catalogueError } from './catalogue-error.ts';
import { sandboxError } from './sandbox-response.ts';

const HEADER = 'x-sandbox-error';
const ID = /^sandbox-error-(\w+)$/;
const ID_PREFIX = 'sandbox-error-';

/**
 * The error response that a request selects with the header `X-Sandbox-Error: <code>`, or with an id
 * `sandbox-error-<code>` in its path, query or body. The manager does not handle such a request.
 */
export function requestedError(request: IncomingRequest): HttpResponse | undefined {
  const header = request.headers[HEADER];
  if (header !== undefined) return errorNamed(header.trim(), 'The header X-Sandbox-Error');
  const [code] = [...codesIn(request.path.split('/')), ...codesInQuery(request), ...codesInBody(request)];
  return code === undefined ? undefined : errorNamed(code, 'An id that begins with sandbox-error-');
}

function codesIn(ids: readonly string[]): string[] {
  return ids.flatMap((id) => (id.startsWith(ID_PREFIX) ? (id.match(ID)?.slice(1) ?? []) : []));
}

function codesInQuery({ query }: IncomingRequest): string[] {
  if (!query.includes(ID_PREFIX)) return [];
  return codesIn([...new URLSearchParams(query).values()].flatMap((value) => value.split(',')));
}

/** Only in ids: a parameter or a message may contain any text. */
function codesInBody({ text }: IncomingRequest): string[] {
  if (!text?.includes(ID_PREFIX)) return [];
  try {
    const value: unknown = JSON.parse(text);
    const ids = Object.entries(isObject(value) ? value : {}).filter(([name]) => /(^|_)id$/.test(name));
    return codesIn(ids.flatMap(([, id]) => (typeof id === 'string' ? [id] : [])));
  } catch {
    return [];
  }
}

function errorNamed(code: string, where: string): HttpResponse {
  if (Object.hasOwn(ERRORS, code)) return catalogueError('magic-id', code as ErrorCode);
  const message = `${where} must name one of ${Object.keys(ERRORS).join(', ')}.`;
  return sandboxError('rejected', 400, 'unknown_sandbox_error', message);
}
