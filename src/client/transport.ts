import type { OperationId } from '../../generated/operations.ts';
import { failureOf } from './errors.ts';

/**
 * Sends a request and gives back whatever was answered. Every request of a client goes through here; those made
 * through `client.http` name no operation.
 */
export type Transport = (request: Request, operationId?: OperationId) => Promise<Response>;

/** How a request is sent in the end: `fetch`, or something that does the same. */
export type Fetch = (request: Request) => Promise<Response>;

type Header = readonly [name: string, value: string];

/**
 * @param headers Go with every request that does not have them yet; of two with one name the first counts.
 */
export function createTransport(headers: readonly Header[], fetch: Fetch | undefined): Transport {
  headers.forEach(checkHeader);
  return async (request, operationId) => {
    for (const [name, value] of headers) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    try {
      request.signal.throwIfAborted();
      // Looked up for each request: what replaces it later, a mock or a tracer, is meant to be used.
      return await (fetch ?? globalThis.fetch)(request);
    } catch (cause) {
      throw failureOf(cause, request, operationId);
    }
  };
}

/** What `Headers` refuses it quotes in its message, and the value may be a token. */
function checkHeader([name, value]: Header): void {
  if (!value || !isHeader(name, value)) {
    throw new TypeError(`The header ${name} is empty or has characters that HTTP does not allow.`);
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers().set(name, value);
    return true;
  } catch {
    return false;
  }
}
