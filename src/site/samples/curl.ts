import { OPERATIONS } from '../../../generated/operations.ts';
import { type ApiRequest, type Caller, requestUrl } from './request.ts';

/** The command in one line. */
export function curlLine(request: ApiRequest, caller: Caller): string {
  return curlWords(request, caller, JSON.stringify).join(' ');
}

/** The command over several lines. */
export function curlSample(request: ApiRequest, caller: Caller): string {
  const [first, ...rest] = curlWords(request, caller, readable);
  return [first, ...rest.map((word) => `  ${word}`)].join(' \\\n');
}

function readable(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 48 ? line : JSON.stringify(body, null, 2).replaceAll('\n', '\n  ');
}

function curlWords(
  request: ApiRequest,
  { baseUrl, identity, tenant }: Caller,
  json: (body: unknown) => string,
): string[] {
  const { method } = OPERATIONS[request.operationId];
  const { body } = request;
  // curl sends POST when there is data, so only other methods need -X.
  const impliedMethod = body === undefined ? 'GET' : 'POST';
  return [
    `curl ${method === impliedMethod ? '' : `-X ${method} `}${shellWord(requestUrl(request, baseUrl))}`,
    'token' in identity
      ? `-H ${shellWord(`Authentication-Token: ${identity.token}`)}`
      : `-u ${shellWord(`${identity.username}:${identity.password}`)}`,
    `-H ${shellWord(`Tenant: ${tenant}`)}`,
    ...(body === undefined
      ? []
      : [`-H ${shellWord('Content-Type: application/json')}`, `-d ${shellWord(json(body))}`]),
  ];
}

/** Quoted for a POSIX shell, where quoting is needed. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
