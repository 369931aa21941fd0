import type { Exchange } from '../http/exchange.ts';
import { REDACTED } from './secrets.ts';

/** Headers of browsers and of HTTP itself, which do not matter to a manager. */
const IRRELEVANT_HEADERS =
  /^(sec-|accept-|access-control-|x-forwarded-|:)|^(user-agent|host|connection|content-length|origin|referer|cookie|pragma|cache-control|priority|dnt|te|traceparent)$/;

/**
 * The command line that sends a request again. Credentials are left to the environment: CLOUDIFY_PASSWORD,
 * CLOUDIFY_TOKEN and CLOUDIFY_EXECUTION_TOKEN.
 *
 * @param exchange without secrets.
 * @param url where the server is, without `/api/v3.1`. Default: CLOUDIFY_HOST.
 */
export function curlLine({ request, base }: Exchange, url: string): string {
  const { method, path, query, headers, body } = request;
  const target = `${path}${query && `?${query}`}`;
  const isUrl = base !== undefined || /^https?:/.test(url);
  const server = base ?? `${url.replace(/\/+$/, '').replace(/\/api\/v3\.1$/, '')}/api/v3.1`;
  return [
    'curl -i',
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' && body === undefined ? [] : [`-X ${method}`]),
    ...(/\/\/|\/\.\.?(\/|$)/.test(path) ? ['--path-as-is'] : []),
    ...Object.entries(headers)
      .filter(([name]) => !IRRELEVANT_HEADERS.test(name))
      .map(([name, value]) => headerOption(name, value)),
    // Otherwise curl sends the type of a form.
    ...(body !== undefined && headers['content-type'] === undefined ? ["-H 'Content-Type:'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${shellQuote(body)}`]),
    isUrl ? shellQuote(server + target) : `"$CLOUDIFY_HOST/api/v3.1"${shellQuote(target)}`,
  ].join(' ');
}

function headerOption(name: string, value: string): string {
  if (name === 'authorization') {
    const [, username] = new RegExp(`^Basic (.*):${REDACTED}$`).exec(value) ?? [];
    return username === undefined
      ? '-H "Authorization: $CLOUDIFY_AUTHORIZATION"'
      : `-u ${shellQuote(`${username}:`)}"$CLOUDIFY_PASSWORD"`;
  }
  if (name === 'authentication-token') return '-H "Authentication-Token: $CLOUDIFY_TOKEN"';
  if (name === 'execution-token') return '-H "Execution-Token: $CLOUDIFY_EXECUTION_TOKEN"';
  return `-H ${shellQuote(`${name}: ${value}`)}`;
}

/** For a POSIX shell. */
function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
