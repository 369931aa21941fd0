import type { ServerResponse } from 'node:http';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import { acquire, release } from './buffer-pool.ts';

/** Sends a reply: late, in part or never where its delivery says so. */
export function send(response: ServerResponse, reply: SandboxResponse): void {
  const { delivery } = reply;
  if (delivery === undefined) {
    sendWhole(response, reply);
    return;
  }
  // Who is meant to wait is not cut off for it.
  response.socket?.setTimeout(0);
  const timer = setTimeout(() => {
    if (delivery.ending === 'complete') sendWhole(response, reply);
    if (delivery.ending === 'truncated') sendHalf(response, reply);
    if (delivery.ending === 'reset') reset(response);
  }, delivery.delay);
  response.once('close', () => clearTimeout(timer));
}

function sendWhole(response: ServerResponse, { status, headers, body, ascii }: SandboxResponse): void {
  if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    begin(response, status, headers);
    sendPieces(response, body[Symbol.iterator]());
    return;
  }
  const length = body === null ? 0 : ascii ? body.length : Buffer.byteLength(body);
  const isSilent = status === 204 || (body === null && response.req.method === 'HEAD');
  begin(response, status, isSilent ? headers : { ...headers, 'Content-Length': String(length) });
  if (body === null) response.end();
  else if (ascii !== undefined && length > SHORT) sendLong(response, ascii, length);
  // Nearly every answer is ASCII, which needs no encoding but only to be copied.
  else response.end(body, length === body.length ? 'latin1' : 'utf8');
}

/** What is no longer goes out as one text with its head. */
const SHORT = 4 * 1024;

/** A long text costs more in clearing away than in sending, so its parts are written where others were before. */
function sendLong(response: ServerResponse, parts: readonly string[], length: number): void {
  const room = acquire(length);
  let end = 0;
  for (const part of parts) end += room.write(part, end, 'latin1');
  response.end(room.subarray(0, end), () => release(room));
}

function begin(response: ServerResponse, status: number, headers: SandboxResponse['headers']): void {
  try {
    response.writeHead(status, headers);
  } catch (error) {
    // HTTP cannot carry every character; an answer with such a header must neither hang nor bring the server down.
    const failure = sandboxError('failed', 500, 'sandbox_failed', (error as Error).message);
    response.writeHead(failure.status, failure.headers);
  }
}

/** As fast as they are taken, one in a turn, so that others are served between them. */
function sendPieces(response: ServerResponse, pieces: Iterator<string>): void {
  response.once('close', () => pieces.return?.());
  const next = () => {
    if (response.destroyed) return;
    const { done, value } = pieces.next();
    if (done) response.end();
    else if (response.write(value)) setImmediate(next);
    else response.once('drain', next);
  };
  next();
}

/** Announces the whole, and breaks off in the middle. */
function sendHalf(response: ServerResponse, { status, headers, body }: SandboxResponse): void {
  const whole = Buffer.from((body ?? '') as string | Uint8Array);
  begin(response, status, { ...headers, 'Content-Length': String(whole.length + 1) });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
}

/** Not an end but a fault of the connection: the other side is told so at once. */
function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
