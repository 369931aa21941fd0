import type { Client } from 'openapi-fetch';
import type { paths } from '../../../generated/openapi.ts';

/** The typed openapi-fetch client. Its methods resolve with `{ data, error, response }`. */
export type HttpClient = Client<paths>;

const METHODS = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
  'request',
  'use',
  'eject',
] as const satisfies readonly (keyof HttpClient)[];

/** A client that is loaded by its first call, since most programs never use it. */
export function loadOnCall(load: () => Promise<HttpClient>): HttpClient {
  let client: Promise<HttpClient> | undefined;
  const loaded = () => {
    client ??= load().catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  };
  const methods = METHODS.map((name) => [
    name,
    async (...args: unknown[]) => ((await loaded())[name] as (...args: unknown[]) => unknown)(...args),
  ]);
  return Object.fromEntries(methods) as HttpClient;
}
