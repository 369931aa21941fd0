import { OPERATIONS } from '../../../../generated/operations.ts';
import { reasonPhrase } from '../../../design/http-status.ts';
import { type ApiRequest, type Identity, requestHeaders, requestUrl } from '../../samples/request.ts';
import type { Fetch } from './target.ts';

export interface ReceivedResponse {
  readonly request: ApiRequest;
  readonly status: number;
  readonly statusText: string;
  /** The time until the response began. */
  readonly milliseconds: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly contentType: string | null;
  readonly text: string;
  /** The parsed JSON, or the text of anything else. */
  readonly body: unknown;
}

export interface SendOptions {
  readonly baseUrl: string;
  /** Null when the proxy signs in. */
  readonly identity: Identity | null;
  readonly tenant: string;
  readonly fetch: Fetch;
  /** Headers that replace or join those of the request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request and reads the response. Rejects when there is none. */
export async function send(request: ApiRequest, sending: SendOptions): Promise<ReceivedResponse> {
  const { baseUrl, identity, tenant, fetch, headers = {} } = sending;
  const { Authorization, ...anonymous } = requestHeaders(request, {
    baseUrl,
    tenant,
    identity: identity ?? { username: '', password: '' },
  });
  const body = request.body === undefined ? undefined : JSON.stringify(request.body);
  const began = performance.now();
  const response = await fetch(requestUrl(request, baseUrl), {
    method: OPERATIONS[request.operationId].method,
    headers: {
      ...anonymous,
      ...(identity !== null && Authorization !== undefined && { Authorization }),
      ...headers,
    },
    // A manager needs no cookies, and the browser must not prompt for a password.
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    ...(body !== undefined && { body }),
  });
  const milliseconds = performance.now() - began;
  const text = await response.text();
  const contentType = response.headers.get('content-type');
  return {
    request,
    status: response.status,
    statusText: response.statusText || reasonPhrase(response.status),
    milliseconds,
    headers: [...response.headers],
    contentType,
    text,
    body: contentType?.includes('json') ? parsed(text) : text,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
