import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { SandboxResponse } from '../control/sandbox-response.ts';

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|yaml))/;

const cache = new WeakMap<Uint8Array, Uint8Array>();

/** The response of a file that is sent often: its text compressed, once, for a client that accepts that. */
export function compressed(
  headers: IncomingHttpHeaders | Readonly<Record<string, string>>,
  response: SandboxResponse,
): SandboxResponse {
  const { body } = response;
  if (!(body instanceof Uint8Array) || !TEXT.test(response.headers['Content-Type'] ?? '')) return response;
  const vary = { ...response.headers, Vary: 'Accept-Encoding' };
  if (!/\bgzip\b/.test(String(headers['accept-encoding']))) return { ...response, headers: vary };
  const zipped = cache.get(body) ?? gzipSync(body);
  cache.set(body, zipped);
  return { ...response, headers: { ...vary, 'Content-Encoding': 'gzip' }, body: zipped };
}
