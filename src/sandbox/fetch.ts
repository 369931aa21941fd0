import type { HttpRequest } from './api/http-message.ts';
import { bodyLimit, bodyTooLarge } from './control/limits.ts';
import type { Fallback } from './control/options.ts';
import { isServed } from './control/paths.ts';
import type { SandboxResponse } from './control/sandbox-response.ts';

/** A `fetch` whose responses come from `handle`, with the deliveries of injected faults. */
export function createFetch(
  handle: (request: HttpRequest, signal: AbortSignal) => SandboxResponse | Promise<SandboxResponse>,
  fallback?: Fallback,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = isRequest(input) && init === undefined ? input : new Request(input, init);
    // Some polyfills have requests without a signal.
    const signal = request.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const { pathname: path, search } = new URL(request.url);
    const { method } = request;
    const other = isServed(path) ? undefined : await fallback?.(request.clone());
    if (other !== undefined) return other;
    const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await request.arrayBuffer());
    // happy-dom keeps the case of the names.
    const headers = Object.fromEntries(
      [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
    );
    const isTooLarge = body !== null && body.length > bodyLimit(path);
    const handled = isTooLarge
      ? bodyTooLarge(path)
      : handle({ method, path, query: search.slice(1), headers, body }, signal);
    const response = handled instanceof Promise ? await handled : handled;
    return await deliver(response, method, signal);
  };
}

/** Also a request of another implementation, as with Mock Service Worker while a DOM replaces the globals. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === 'object' && 'arrayBuffer' in input;
}

async function deliver(reply: SandboxResponse, method: string, signal: AbortSignal): Promise<Response> {
  const { delay, ending } = reply.delivery ?? { delay: 0, ending: 'complete' };
  if (delay > 0) await wait(signal, delay);
  if (ending === 'no-response') await wait(signal);
  signal.throwIfAborted();
  // The error of the platform's fetch.
  if (ending === 'reset')
    throw new TypeError('fetch failed', { cause: new Error('The connection was reset.') });
  const { status, headers } = reply;
  if (reply.body === null || method === 'HEAD') return new Response(null, { status, headers });
  const body = ending === 'truncated' ? truncated(reply.body) : complete(reply.body);
  return new Response(body, { status, headers });
}

/** Waits for a number of milliseconds, or forever. An abort rejects with its reason. */
function wait(signal: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const done = () => {
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}

type Body = NonNullable<SandboxResponse['body']>;

function complete(body: Body): string | Uint8Array<ArrayBuffer> | ReadableStream {
  if (typeof body === 'string' || body instanceof Uint8Array) return body as string | Uint8Array<ArrayBuffer>;
  const pieces = body[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void pieces.return?.(),
  });
}

/** The first half of the body, and then the error of a closed connection. */
function truncated(body: Body): ReadableStream {
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode([...body].join(''));
  const parts = [bytes.subarray(0, Math.floor(bytes.length / 2))];
  return new ReadableStream({
    pull(controller) {
      const part = parts.pop();
      if (part === undefined) controller.error(new TypeError('terminated'));
      else controller.enqueue(part);
    },
  });
}
