import { OPERATIONS, type OperationId, type QueryParameter } from '../../../generated/operations.ts';

/** The path of the API on a manager. */
export const API_PATH = '/api/v3.1';

export type QueryValue = string | number | boolean;

export interface ApiRequest {
  readonly operationId: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
  /** The JSON value; undefined for no body. */
  readonly body?: unknown;
}

export type Identity = { readonly username: string; readonly password: string } | { readonly token: string };

export interface Caller {
  /** Without `/api/v3.1`, and without a slash at its end. */
  readonly baseUrl: string;
  readonly identity: Identity;
  readonly tenant: string;
}

/** The complete URL, percent-encoded. */
export function requestUrl(request: ApiRequest, baseUrl: string): string {
  const { path } = OPERATIONS[request.operationId];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(request.path[name] ?? ''),
  );
  const query = queryString(request);
  return `${baseUrl}${API_PATH}${filled}${query === '' ? '' : `?${query}`}`;
}

/** Lists repeat their parameter, except those that the contract joins by commas. */
export function queryString({ operationId, query }: ApiRequest): string {
  const known: Readonly<Record<string, QueryParameter>> = OPERATIONS[operationId].query;
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const texts = [value].flat().map((each) => encodeURIComponent(String(each)));
      const written = known[name]?.list === 'comma' && texts.length > 0 ? [texts.join(',')] : texts;
      return written.map((text) => `${encodeURIComponent(name)}=${text}`);
    })
    .join('&');
}

/** The headers of a request, without those that the transport adds. */
export function requestHeaders({ body }: ApiRequest, { identity, tenant }: Caller): Record<string, string> {
  return {
    ...('token' in identity
      ? { 'Authentication-Token': identity.token }
      : { Authorization: `Basic ${base64(`${identity.username}:${identity.password}`)}` }),
    Tenant: tenant,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

export function valuesOf(value: QueryValue | readonly QueryValue[]): readonly QueryValue[] {
  return [value].flat() as QueryValue[];
}

/** The body where it is an object, as all bodies of the contract are. */
export function bodyFields({ body }: ApiRequest): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? (body as Record<string, unknown>) : undefined;
}
