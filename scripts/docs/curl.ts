import type { Credentials } from '../contract/bundle.ts';

export interface CurlRequest {
  url: string;
  credentials: Credentials;
  method?: string;
  body?: unknown;
}

/** A command that works as printed, in one line. */
export function curlLine(request: CurlRequest): string {
  return curlWords(request, JSON.stringify).join(' ');
}

/** The same, laid out to be read. */
export function curlLines(request: CurlRequest): string {
  const [first, ...rest] = curlWords(request, readable);
  return [first, ...rest.map((word) => `  ${word}`)].join(' \\\n');
}

function readable(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 48 ? line : JSON.stringify(body, null, 2).replaceAll('\n', '\n  ');
}

function curlWords(
  { url, credentials, method = 'GET', body }: CurlRequest,
  json: (body: unknown) => string,
): string[] {
  const { username, password, tenant } = credentials;
  // curl makes a POST of whatever has data, so only the other methods need to be named.
  const impliedMethod = body === undefined ? 'GET' : 'POST';
  return [
    `curl ${method === impliedMethod ? '' : `-X ${method} `}${quoted(url)}`,
    `-u ${quoted(`${username}:${password}`)}`,
    `-H ${quoted(`Tenant: ${tenant}`)}`,
    ...(body === undefined
      ? []
      : [`-H ${quoted('Content-Type: application/json')}`, `-d ${quoted(json(body))}`]),
  ];
}

/** Quoted for a POSIX shell, where quoting is needed. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
