import { OPERATIONS, type QueryParameter } from '../../../generated/operations.ts';
import { typescriptCall } from '../../design/source-literals.ts';
import { type ApiRequest, type Caller, valuesOf } from './request.ts';
import { typescriptClient } from './typescript-client.ts';

/** The request through openapi-fetch, which can send every request of the contract. */
export function httpSample(request: ApiRequest, caller: Caller, caption?: string): string {
  return [
    typescriptClient(caller),
    ...(caption === undefined ? [] : [`// ${caption}`]),
    httpCall(request),
  ].join('\n');
}

export function httpCall(request: ApiRequest): string {
  const { method, path } = OPERATIONS[request.operationId];
  const known: Readonly<Record<string, QueryParameter>> = OPERATIONS[request.operationId].query;
  const query = Object.entries(request.query).map(([name, value]) => [
    name,
    // The types want a list where the contract has one, even of one value.
    known[name]?.list ? valuesOf(value) : value,
  ]);
  const params = {
    ...(path.includes('{') && { path: request.path }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
  };
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(request.body !== undefined && { body: request.body }),
  };
  const call = typescriptCall(`client.http.${method}`, Object.keys(init).length > 0 ? [path, init] : [path]);
  return [
    `const { data, error, response } = await ${call};`,
    'console.log(response.status, data ?? error);',
  ].join('\n');
}
