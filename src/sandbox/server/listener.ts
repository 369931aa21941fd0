import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { HttpRequest } from '../api/http-message.ts';
import { isMonitoring } from '../control/headers.ts';
import { bodyLimit, bodyTooLarge } from '../control/limits.ts';
import { isControlPath, isServed, LIVENESS_PATH } from '../control/paths.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import type { Sandbox } from '../create-sandbox.ts';
import { contentLength, hasBody, receiveBody } from './body.ts';
import { compressed } from './compress.ts';
import { isPreflight, preflightResponse, withCorsHeaders } from './cors.ts';
import { respondByFallback } from './fallback-response.ts';
import { checkAccess, type Guard } from './guard.ts';
import { send } from './response-writer.ts';
import { type Target, targetOf } from './target.ts';
import { isUiPath, type UiFiles, uiResponse } from './ui.ts';

/** A request with its response, for a log. */
export interface ServedRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly response: SandboxResponse;
  /** The time until the response was created, without injected delays. */
  readonly milliseconds: number;
}

interface ListenerOptions {
  readonly guard: Guard;
  readonly ui?: UiFiles | undefined;
  /** A request is aborted after this time without a byte. */
  readonly idleTimeoutMs: number;
  readonly onServed: ((served: ServedRequest) => void) | undefined;
}

/** A sandbox as a listener for `http.createServer`. */
export function createListener(
  { handle, fallback }: Pick<Sandbox, 'handle'> & Partial<Pick<Sandbox, 'fallback'>>,
  { guard, ui, idleTimeoutMs, onServed }: ListenerOptions,
): RequestListener {
  return (request, serverResponse) => {
    const startedAt = onServed === undefined ? 0 : performance.now();
    const target = targetOf(request);
    const { path } = target;
    const isPage = ui !== undefined && isUiPath(path);
    // Health checks use any host name, and the response contains no data.
    const rejected = path === LIVENESS_PATH ? undefined : checkAccess(request, target, guard, isPage);
    const { origin } = request.headers;
    const isReadable = origin !== undefined && rejected === undefined && !isControlPath(path);
    const finish = (response: SandboxResponse) => {
      // The client may still send the body: the connection cannot be reused.
      if (!request.complete && expectsContinue(request)) serverResponse.shouldKeepAlive = false;
      send(serverResponse, isReadable ? withCorsHeaders(origin, response) : response);
      if (onServed === undefined || isMonitoring(request.method, request.headers)) return;
      const { method = '', url = '' } = request;
      onServed({ method, url, response, milliseconds: performance.now() - startedAt });
    };

    const respond = (body: Uint8Array | null) => {
      const message = toHttpRequest(request, target, body);
      if (fallback === undefined || isServed(path)) return finish(handle(message));
      void respondByFallback(fallback, message).then((response) => finish(response ?? handle(message)));
    };

    if (rejected !== undefined) return finish(rejected);
    if (isPage) return finish(compressed(request.headers, uiResponse(request.method, path, ui)));
    if (isPreflight(request) && !isControlPath(path)) return finish(preflightResponse(request.headers));
    if (!hasBody(request)) return respond(null);

    const limit = bodyLimit(path);
    if (contentLength(request) > limit) return finish(bodyTooLarge(path));
    if (expectsContinue(request)) serverResponse.writeContinue();
    receiveBody(request, limit, idleTimeoutMs, (received) => {
      if (received === 'aborted') return;
      if (received === 'too large') return finish(bodyTooLarge(path));
      if (received === 'timed out') return respondToTimeout(serverResponse, finish);
      respond(received);
    });
  };
}

function toHttpRequest(
  { method = '', headers }: IncomingMessage,
  { path, query }: Target,
  body: Uint8Array | null,
): HttpRequest {
  return { method, path, query, headers: headers as Record<string, string>, body };
}

/** Whether the client sends its body only after a 100 (`Expect: 100-continue`). */
function expectsContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === '100-continue';
}

/** Closes the connection with the response: the rest of the body may still arrive. */
function respondToTimeout(serverResponse: ServerResponse, finish: (response: SandboxResponse) => void): void {
  const message = 'The body of the request stopped arriving.';
  serverResponse.once('finish', () => serverResponse.socket?.destroySoon());
  finish(sandboxError('rejected', 408, 'request_timeout', message, { Connection: 'close' }));
}
