import { OPERATIONS } from '../../../generated/operations.ts';
import { type ApiRequest, type Caller, requestHeaders, requestUrl } from './request.ts';

/** The request as HTTP/1.1 has it on the wire. */
export function rawHttpSample(request: ApiRequest, caller: Caller): string {
  const { host, pathname, search } = new URL(requestUrl(request, caller.baseUrl));
  const headers = Object.entries({ Host: host, ...requestHeaders(request, caller) });
  return [
    `${OPERATIONS[request.operationId].method} ${pathname}${search} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    ...(request.body === undefined ? [] : [JSON.stringify(request.body, null, 2)]),
  ].join('\n');
}
