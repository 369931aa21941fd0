import type { HttpRequest } from '../api/http-message.ts';
import type { Fallback } from '../control/options.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';

/** Headers of one connection. */
const HOP_BY_HOP =
  /^(host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|content-length|proxy-.+)$/;
/** `fetch` has decoded the body already. */
const OF_THE_ENCODING = /^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/;

/** The response of the fallback; undefined when it has none. */
export async function respondByFallback(
  fallback: Fallback,
  { method, path, query, headers, body }: HttpRequest,
): Promise<SandboxResponse | undefined> {
  try {
    const request = new Request(`http://${headers.host ?? 'localhost'}${path}${query && `?${query}`}`, {
      method,
      headers: Object.entries(headers).filter(([name]) => !HOP_BY_HOP.test(name)),
      body: body as Uint8Array<ArrayBuffer> | null,
    });
    const response = await fallback(request);
    if (response === undefined) return undefined;
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_ENCODING.test(name))),
      body: method === 'HEAD' ? null : new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
    return sandboxError('failed', 502, 'fallback_failed', `The fallback has failed: ${reason}`);
  }
}
