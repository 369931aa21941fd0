import { type Agent, type IncomingMessage, request as plainRequest, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';
import { pipeline } from 'node:stream';
import type { Credential } from './credential.ts';
import type { Refusal } from './guard.ts';
import { requestHeaders, responseHeaders } from './headers.ts';

export interface Way {
  readonly agent: Agent;
}

interface ForwardSettings extends Way {
  readonly credential: Credential | undefined;
  readonly patience: number;
}

/** The longest body that is forwarded; a manager behind nginx takes no more either. */
const LONGEST_BODY = 16 * 1024 * 1024;

/** Sends a request on, and its answer back as it comes. What goes wrong before there is an answer, `fail` is told. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
  { agent, credential, patience }: ForwardSettings,
  fail: (failure: Refusal) => void,
): void {
  const send = target.protocol === 'https:' ? secureRequest : plainRequest;
  const outgoing = send(target, {
    method: request.method ?? 'GET',
    headers: requestHeaders(request.headers, credential) as Record<string, string>,
    agent,
  });
  let isOver = false;
  const give = (failure: Refusal) => {
    if (isOver) return;
    isOver = true;
    outgoing.destroy();
    fail(failure);
  };

  outgoing.setTimeout(patience, () => {
    give(silent(patience));
    // An answer that has begun can only break off.
    outgoing.destroy();
  });
  outgoing.on('error', (error) => give(unreachable(error)));
  outgoing.once('response', (answer) => {
    const { statusCode: status = 502, headers } = answer;
    if (isOver) answer.destroy();
    else if (status >= 300 && status < 400 && headers.location !== undefined) {
      give(redirected(headers.location, target));
    } else {
      isOver = true;
      response.writeHead(status, responseHeaders(headers, request.headers.origin) as Record<string, string>);
      // An answer that breaks off must not look whole: the connection ends with it.
      pipeline(answer, response, () => {});
    }
  });
  response.once('close', () => outgoing.destroy());
  sendBody(request, outgoing, () => give(tooLarge()));
}

function sendBody(request: IncomingMessage, outgoing: NodeJS.WritableStream, refuse: () => void): void {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) {
    refuse();
    return;
  }
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= LONGEST_BODY) return;
    request.unpipe();
    refuse();
  });
  request.pipe(outgoing);
}

function unreachable(error: NodeJS.ErrnoException): Refusal {
  const advice = /certificate|CERT|altname/i.test(`${error.code} ${error.message}`)
    ? ' Start the proxy with --ca <file> to trust its certificate.'
    : '';
  const message = `The manager cannot be reached: ${error.message || error.code || 'no connection'}.${advice}`;
  return { status: 502, reason: 'unreachable', message };
}

function silent(patience: number): Refusal {
  const message = `The manager has said nothing for ${Math.round(patience / 1000)} seconds.`;
  return { status: 504, reason: 'silent', message };
}

/** Followed, a redirection would hand the credentials to whoever it names. */
function redirected(location: string, target: URL): Refusal {
  const to = URL.canParse(location, target) ? new URL(location, target).origin : 'somewhere';
  const message = `The manager sends the request on to ${to}, which is not followed. If that is right, start the proxy with --target ${to}.`;
  return { status: 502, reason: 'redirected', message };
}

function tooLarge(): Refusal {
  const message = `The body is longer than ${LONGEST_BODY / 1024 / 1024} MB.`;
  return { status: 413, reason: 'too_large', message };
}
