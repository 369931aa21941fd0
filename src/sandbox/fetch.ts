import type { HttpRequest } from './api/http-message.ts';
import { bodyLimit, bodyTooLarge } from './control/limits.ts';
import type { SandboxResponse } from './control/sandbox-response.ts';

/** Makes a `fetch` of what responds to exchanges. What a fault does to a connection, it does to the response. */
export function createFetch(
  handle: (request: HttpRequest, signal: AbortSignal) => SandboxResponse | Promise<SandboxResponse>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = isRequest(input) && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname: path, search } = new URL(request.url);
    const { method } = request;
    const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await request.arrayBuffer());
    // happy-dom keeps the case of the names.
    const headers = Object.fromEntries(
      [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
    );
    const isTooLarge = body !== null && body.length > bodyLimit(path);
    const answered = isTooLarge
      ? bodyTooLarge(path)
      : handle({ method, path, query: search.slice(1), headers, body }, request.signal);
    // What is there at once is not waited for.
    const reply = answered instanceof Promise ? await answered : answered;
    return await deliver(reply, request);
  };
}

/** Also one of another implementation, as it comes through Mock Service Worker while a DOM replaces the globals. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === 'object' && 'arrayBuffer' in input;
}

async function deliver(reply: SandboxResponse, { method, signal }: Request): Promise<Response> {
  const { delay, ending } = reply.delivery ?? { delay: 0, ending: 'complete' };
  if (delay > 0) await wait(signal, delay);
  if (ending === 'no-response') await wait(signal);
  signal.throwIfAborted();
  // The very error that a platform's own fetch throws when a connection breaks.
  if (ending === 'reset')
    throw new TypeError('fetch failed', { cause: new Error('The connection was reset.') });
  const { status, headers } = reply;
  if (reply.body === null || method === 'HEAD') return new Response(null, { status, headers });
  const body = ending === 'truncated' ? brokenOff(reply.body) : whole(reply.body);
  return new Response(body, { status, headers });
}

/** For so many milliseconds, or for ever; an abort ends it with its reason. */
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

function whole(body: Body): string | Uint8Array<ArrayBuffer> | ReadableStream {
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

/** The first half, and then the error that a broken connection is. */
function brokenOff(body: Body): ReadableStream {
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
