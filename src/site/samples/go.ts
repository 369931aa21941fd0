import { OPERATIONS } from '../../../generated/operations.ts';
import { type ApiRequest, type Caller, requestHeaders, requestUrl } from './request.ts';

/** The request with Go's own net/http. */
export function goSample(request: ApiRequest, caller: Caller): string {
  const { method } = OPERATIONS[request.operationId];
  const hasBody = request.body !== undefined;
  const imports = ['fmt', 'io', 'net/http', ...(hasBody ? ['strings'] : [])];
  const { Authorization: _, ...headers } = requestHeaders(request, caller);
  return [
    'package main',
    '',
    'import (',
    ...imports.map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    ...(hasBody ? [`\tbody := strings.NewReader(${rawString(JSON.stringify(request.body, null, 2))})`] : []),
    `\treq, err := http.NewRequest("${method}", ${JSON.stringify(requestUrl(request, caller.baseUrl))}, ${hasBody ? 'body' : 'nil'})`,
    ...FAILS,
    ...('username' in caller.identity
      ? [
          `\treq.SetBasicAuth(${JSON.stringify(caller.identity.username)}, ${JSON.stringify(caller.identity.password)})`,
        ]
      : []),
    ...Object.entries(headers).map(
      ([name, value]) => `\treq.Header.Set(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
    ),
    '\tres, err := http.DefaultClient.Do(req)',
    ...FAILS,
    '\tdefer res.Body.Close()',
    '\tdata, err := io.ReadAll(res.Body)',
    ...FAILS,
    '\tfmt.Println(res.Status, string(data))',
    '}',
  ].join('\n');
}

const FAILS = ['\tif err != nil {', '\t\tpanic(err)', '\t}'];

/** A raw string cannot hold a backquote. */
function rawString(text: string): string {
  return text.includes('`') ? JSON.stringify(text) : `\`${text}\``;
}
