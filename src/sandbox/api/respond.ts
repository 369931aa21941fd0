/** Responses in the manager's format: successes with the spaces of Python's JSON, errors compact. */
import { ERROR_STATUSES, type ErrorCode } from '../../../generated/errors.ts';
import type { ManagerError } from '../engine/model/errors.ts';
import { quoteJson } from '../engine/python/json-stringify.ts';
import type { HttpResponse } from './http-message.ts';

const JSON_TYPE = 'application/json';

/** The status of a successful operation, and its JSON in parts, without the final newline. */
export interface Success {
  readonly status: number;
  readonly text: string[];
}

export function toResponse({ status, text }: Success): HttpResponse {
  text.push('\n');
  return inParts(status, text);
}

/** A longer body is sent in chunks: a string can have at most about 512 MiB. */
const MAX_TEXT_LENGTH = 128 * 1024 * 1024;
/** A chunk ends with the part that makes it longer than this. */
const CHUNK_LENGTH = 64 * 1024;

/** Concatenated strings are copied only when they are read; `join` would copy them immediately. */
function inParts(status: number, ascii: readonly string[]): HttpResponse {
  const headers = { 'Content-Type': JSON_TYPE };
  const length = ascii.reduce((sum, part) => sum + part.length, 0);
  if (length > MAX_TEXT_LENGTH) return { status, headers, body: chunks(ascii) };
  let body = '';
  for (const part of ascii) body += part;
  return { status, headers, body, ascii };
}

function* chunks(parts: readonly string[]): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

export function toErrorResponse({ code, message, traceback }: ManagerError): HttpResponse {
  const end = traceback ? `,"server_traceback":${tracebackOf(code)}` : '';
  const body = `{"error_code":${quoteJson(code)},"message":${quoteJson(message)}${end}}\n`;
  return inParts(ERROR_STATUSES[code], [body]);
}

/** An internal error of the manager. Only the last line of its traceback shows the cause. */
export function internalErrorResponse(cause: string): HttpResponse {
  const traceback = `Traceback (most recent call last):\n${cause}\n`;
  const code: ErrorCode = 'internal_server_error';
  const message = 'The manager failed to handle the request. The last line of the traceback shows the cause.';
  const body = `{"error_code":${quoteJson(code)},"message":${quoteJson(message)},"server_traceback":${quoteJson(traceback)}}\n`;
  return inParts(500, [body]);
}

/** During maintenance it is a text instead of null. */
function tracebackOf(code: ErrorCode): string {
  const inMaintenance = code === 'maintenance_mode_active' || code === 'entering_maintenance_mode';
  return inMaintenance ? quoteJson('NoneType: None\n') : 'null';
}
