import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isMonitoring } from '../control/headers.ts';
import { bodyLimit, bodyTooLarge } from '../control/limits.ts';
import { isControlPath, LIVENESS_PATH } from '../control/paths.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import type { Sandbox } from '../create-sandbox.ts';
import { contentLength, hasBody, receiveBody } from './body.ts';
import { isPreflight, preflightResponse, withCorsHeaders } from './cors.ts';
import { checkAccess, type Guard } from './guard.ts';
import { send } from './response-writer.ts';
import { type Target, targetOf } from './target.ts';
import { isUiPath, type UiFiles, uiResponse } from './ui.ts';

/** A request that was answered, for a log. */
export interface ServedRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly reply: SandboxResponse;
  /** Until there was an answer, whatever delays it on its way. */
  readonly milliseconds: number;
}

interface ListenerOptions {
  readonly guard: Guard;
  readonly ui?: UiFiles | undefined;
  /** Milliseconds without a byte after which a request is given up. */
  readonly idleTimeoutMs: number;
  readonly onServed: ((served: ServedRequest) => void) | undefined;
}

/** A sandbox for `http.createServer`, alone or beside other handlers. */
export function createListener(
  { handle }: Pick<Sandbox, 'handle'>,
  { guard, ui, idleTimeoutMs, onServed }: ListenerOptions,
): RequestListener {
  return (request, response) => {
    const began = onServed === undefined ? 0 : performance.now();
    const target = targetOf(request);
    const { path } = target;
    const isPage = ui !== undefined && isUiPath(path);
    // Containers and load balancers look at it by names of their own; it shows nothing but that the server runs.
    const refusal = path === LIVENESS_PATH ? undefined : checkAccess(request, target, guard, isPage);
    const { origin } = request.headers;
    const isReadable = origin !== undefined && refusal === undefined && !isControlPath(path);
    const finish = (reply: SandboxResponse) => {
      // Its body may follow or not, so that nothing else can follow on this connection.
      if (!request.complete && waitsForContinue(request)) response.shouldKeepAlive = false;
      send(response, isReadable ? withCorsHeaders(origin, reply) : reply);
      // Who only looks on does so several times a second; a log would hold nothing else.
      if (onServed === undefined || isMonitoring(request.method, request.headers)) return;
      onServed({
        method: request.method ?? '',
        url: request.url ?? '',
        reply,
        milliseconds: performance.now() - began,
      });
    };

    if (refusal !== undefined) return finish(refusal);
    if (isPage) return finish(uiResponse(request.method, path, ui));
    if (isPreflight(request) && !isControlPath(path)) return finish(preflightResponse(request.headers));
    if (!hasBody(request)) return finish(handle(exchangeOf(request, target, null)));

    const limit = bodyLimit(path);
    if (contentLength(request) > limit) return finish(bodyTooLarge(path));
    if (waitsForContinue(request)) response.writeContinue();
    receiveBody(request, limit, idleTimeoutMs, (received) => {
      if (received === 'gone') return;
      if (received === 'too large') return finish(bodyTooLarge(path));
      if (received === 'stalled') return giveUp(response, finish);
      finish(handle(exchangeOf(request, target, received)));
    });
  };
}

function exchangeOf(
  { method = '', headers }: IncomingMessage,
  { path, query }: Target,
  body: Uint8Array | null,
) {
  return { method, path, query, headers: headers as Record<string, string>, body };
}

/** Whether the client sends its body only when it is told to go on (`Expect: 100-continue`). */
function waitsForContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === '100-continue';
}

/** What may still come of the request belongs to nothing any more, so the connection ends with the answer. */
function giveUp(response: ServerResponse, finish: (reply: SandboxResponse) => void): void {
  const message = 'The body of the request stopped arriving.';
  response.once('finish', () => response.socket?.destroySoon());
  finish(sandboxError('rejected', 408, 'request_timeout', message, { Connection: 'close' }));
}
