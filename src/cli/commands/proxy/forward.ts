import { type Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import type { Credential } from './credential.ts';
import type { Rejection } from './guard.ts';
import { requestHeaders, responseHeaders } from './headers.ts';

export interface Upstream {
  readonly agent: Agent;
  readonly credential: Credential | undefined;
  readonly timeoutMs: number;
}

/** A manager behind nginx accepts no longer body either. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** Forwards a request, and streams the response back. `reject` is called when there is no response to forward. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
  { agent, credential, timeoutMs }: Upstream,
  reject: (rejection: Rejection) => void,
): void {
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = send(target, {
    method: request.method ?? 'GET',
    headers: requestHeaders(request.headers, credential) as Record<string, string>,
    agent,
  });
  let isSettled = false;
  const fail = (rejection: Rejection) => {
    if (isSettled) return;
    isSettled = true;
    outgoing.destroy();
    reject(rejection);
  };

  outgoing.setTimeout(timeoutMs, () => {
    fail(timedOut(timeoutMs));
    // A response that has begun can only be cut off.
    outgoing.destroy();
  });
  outgoing.on('error', (error) => fail(unreachable(error)));
  outgoing.once('response', (incoming) => {
    const { statusCode: status = 502, headers } = incoming;
    if (isSettled) incoming.destroy();
    else if (status >= 300 && status < 400 && headers.location !== undefined) {
      fail(redirected(headers.location, target));
    } else {
      isSettled = true;
      response.writeHead(status, responseHeaders(headers, request.headers.origin) as Record<string, string>);
      // The connection ends with a response that is cut off, so that it does not look complete.
      pipeline(incoming, response, () => {});
    }
  });
  response.once('close', () => outgoing.destroy());
  sendBody(request, outgoing, () => fail(tooLarge()));
}

function sendBody(request: IncomingMessage, outgoing: NodeJS.WritableStream, onTooLarge: () => void): void {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    onTooLarge();
    return;
  }
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) return;
    request.unpipe();
    onTooLarge();
  });
  request.pipe(outgoing);
}

function unreachable(error: NodeJS.ErrnoException): Rejection {
  const advice = /certificate|CERT|altname/i.test(`${error.code} ${error.message}`)
    ? ' Start the proxy with --ca <file> to trust its certificate.'
    : '';
  const message = `The manager cannot be reached: ${error.message || error.code || 'no connection'}.${advice}`;
  return { status: 502, reason: 'unreachable', message };
}

function timedOut(timeoutMs: number): Rejection {
  const message = `The manager has not responded for ${Math.round(timeoutMs / 1000)} seconds.`;
  return { status: 504, reason: 'timeout', message };
}

/** Following a redirect would send the credentials to another server. */
function redirected(location: string, target: URL): Rejection {
  const origin = URL.canParse(location, target) ? new URL(location, target).origin : 'an unknown server';
  const message = `The manager redirects to ${origin}, which is not followed. If that is right, start the proxy with --target ${origin}.`;
  return { status: 502, reason: 'redirected', message };
}

function tooLarge(): Rejection {
  const message = `The body is longer than ${MAX_BODY_BYTES / 1024 / 1024} MB.`;
  return { status: 413, reason: 'too_large', message };
}
