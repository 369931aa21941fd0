/** Answers in the manager's own format: successes spaced as Python writes them, errors compact. */
import { ERROR_STATUSES, type ErrorCode } from '../../../generated/errors.ts';
import { ManagerError } from '../engine/model/errors.ts';
import { quoteJson } from '../engine/python/json-stringify.ts';
import type { Answer } from './http-message.ts';

const JSON_TYPE = 'application/json';

/** What an operation answers when it succeeds: a status, and JSON without the last line's end, in as many parts as it has. */
export interface Success {
  readonly status: number;
  readonly text: string[];
}

export function success({ status, text }: Success): Answer {
  text.push('\n');
  return inParts(status, text);
}

/** A longer body is sent piece by piece: no text can have more than about 512 MiB. */
const LONGEST_TEXT = 128 * 1024 * 1024;
/** A piece ends with the part that makes it longer than this. */
const PIECE = 64 * 1024;

/** Texts that are added up are copied only when somebody reads the whole; `join` would copy them at once. */
function inParts(status: number, ascii: readonly string[]): Answer {
  const headers = { 'Content-Type': JSON_TYPE };
  const length = ascii.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST_TEXT) return { status, headers, body: pieces(ascii) };
  let body = '';
  for (const part of ascii) body += part;
  return { status, headers, body, ascii };
}

function* pieces(parts: readonly string[]): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** An error as the manager would answer it, for whoever wants one. */
export function errorAnswer(code: ErrorCode, message = 'The sandbox was asked for this error.'): Answer {
  return failureAnswer(new ManagerError(code, message));
}

export function failureAnswer({ code, message, traceback }: ManagerError): Answer {
  const end = traceback ? `,"server_traceback":${tracebackOf(code)}` : '';
  const body = `{"error_code":${quoteJson(code)},"message":${quoteJson(message)}${end}}\n`;
  return inParts(ERROR_STATUSES[code], [body]);
}

/** What an internal error of the manager looks like: it names no cause but in the traceback's last line. */
export function internalErrorAnswer(cause: string): Answer {
  const title = '500 Internal Server Error';
  const message = `Internal error occurred in manager REST server - InternalServerError: ${title}: ${ADVICE}`;
  const traceback = `Traceback (most recent call last):\n${cause}\n`;
  const code: ErrorCode = 'internal_server_error';
  const body = `{"error_code":${quoteJson(code)},"message":${quoteJson(message)},"server_traceback":${quoteJson(traceback)}}\n`;
  return inParts(500, [body]);
}

const ADVICE =
  'The server encountered an internal error and was unable to complete your request. ' +
  'Either the server is overloaded or there is an error in the application.';

/** In maintenance there is a text instead of null. */
function tracebackOf(code: ErrorCode): string {
  const inMaintenance = code === 'maintenance_mode_active' || code === 'entering_maintenance_mode';
  return inMaintenance ? quoteJson('NoneType: None\n') : 'null';
}
