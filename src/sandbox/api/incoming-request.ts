import type { HttpRequest } from './http-message.ts';
import { type RoutingResult, route } from './router.ts';

/** A request that was routed, and whose body was decoded: once, for all that read it. */
export interface IncomingRequest extends HttpRequest {
  readonly target: RoutingResult;
  /** Empty without a body; undefined for bytes that are no text. */
  readonly text: string | undefined;
}

export function toIncomingRequest(request: HttpRequest): IncomingRequest {
  const { method, path, query, headers, body } = request;
  return { method, path, query, headers, body, target: route(request), text: decode(body) };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8, or UTF-16 with a byte order mark or an ASCII character at its start, whatever the header says. */
function decode(bytes: Uint8Array | null): string | undefined {
  if (bytes === null || bytes.length === 0) return '';
  const [first, second] = bytes;
  try {
    if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0))
      return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
      return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}
