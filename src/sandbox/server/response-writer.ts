import type { ServerResponse } from 'node:http';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import { acquire, release } from './buffer-pool.ts';

/** Sends a response, as its delivery requires. */
export function send(serverResponse: ServerResponse, response: SandboxResponse): void {
  const { delivery } = response;
  if (delivery === undefined) {
    sendComplete(serverResponse, response);
    return;
  }
  // The delay may be longer than the timeout of the socket.
  serverResponse.socket?.setTimeout(0);
  const timer = setTimeout(() => {
    if (delivery.ending === 'complete') sendComplete(serverResponse, response);
    if (delivery.ending === 'truncated') sendHalf(serverResponse, response);
    if (delivery.ending === 'reset') serverResponse.socket?.resetAndDestroy();
  }, delivery.delay);
  serverResponse.once('close', () => clearTimeout(timer));
}

function sendComplete(response: ServerResponse, { status, headers, body, ascii }: SandboxResponse): void {
  if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    begin(response, status, headers);
    sendChunks(response, body[Symbol.iterator]());
    return;
  }
  const length = body === null ? 0 : ascii ? body.length : Buffer.byteLength(body);
  const isSilent = status === 204 || (body === null && response.req.method === 'HEAD');
  begin(response, status, isSilent ? headers : { ...headers, 'Content-Length': String(length) });
  if (body === null) response.end();
  else if (ascii !== undefined && length > MAX_STRING_LENGTH) sendParts(response, ascii, length);
  // ASCII needs no encoding.
  else response.end(body, length === body.length ? 'latin1' : 'utf8');
}

/** Up to this length, body and headers are sent as one string. */
const MAX_STRING_LENGTH = 4 * 1024;

/** Copies the parts into a pooled buffer: a long string costs more to collect than to send. */
function sendParts(response: ServerResponse, parts: readonly string[], length: number): void {
  const buffer = acquire(length);
  let end = 0;
  for (const part of parts) end += buffer.write(part, end, 'latin1');
  response.end(buffer.subarray(0, end), () => release(buffer));
}

function begin(response: ServerResponse, status: number, headers: SandboxResponse['headers']): void {
  try {
    response.writeHead(status, headers);
  } catch (error) {
    // A header with a character that HTTP does not allow.
    const failure = sandboxError('failed', 500, 'sandbox_failed', (error as Error).message);
    response.writeHead(failure.status, failure.headers);
  }
}

/** Writes one chunk per turn of the event loop, as fast as the client reads. */
function sendChunks(response: ServerResponse, chunks: Iterator<string>): void {
  response.once('close', () => chunks.return?.());
  const next = () => {
    if (response.destroyed) return;
    const { done, value } = chunks.next();
    if (done) response.end();
    else if (response.write(value)) setImmediate(next);
    else response.once('drain', next);
  };
  next();
}

/** Announces the complete length, and closes the connection in the middle. */
function sendHalf(response: ServerResponse, { status, headers, body }: SandboxResponse): void {
  const whole = Buffer.from((body ?? '') as string | Uint8Array);
  begin(response, status, { ...headers, 'Content-Length': String(whole.length + 1) });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
}
