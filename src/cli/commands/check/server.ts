/** The server to check, from the options and the environment. */
import type { ClientCertificate, Credentials } from '../../../conformance/index.ts';
import { establishTrust, identityGiven } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { clientCertificate } from './client-certificate.ts';
import type { CheckOptionValues } from './options.ts';

export interface Server {
  readonly url: string;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly clientCertificate: ClientCertificate | undefined;
}

/** @throws {CommandError} that says what is missing or cannot be used, and never quotes a URL, which may hold a secret. */
export async function serverOf(
  typed: string,
  options: ConnectionOptions & CheckOptionValues,
  terminal: Terminal,
): Promise<Server> {
  const url = oneUrl(typed, options.host, terminal.env.CLOUDIFY_HOST);
  assertUrl(url);
  const certificate = clientCertificate(options, url, terminal);
  const { username, password, token, 'password-stdin': askPassword, 'token-stdin': askToken } = options;
  const identity = await identityGiven(
    { username, password, token, 'password-stdin': askPassword, 'token-stdin': askToken },
    terminal,
  );
  if (identity === undefined) {
    throw new CommandError(
      'The credentials are missing: set CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD, or CLOUDIFY_TOKEN; or give ' +
        '--username and --password-stdin.',
    );
  }
  if ('executionToken' in identity) {
    throw new CommandError('A server is checked with a name and a password, or with an API token.');
  }
  establishTrust(options, terminal);
  return {
    url,
    credentials: identity,
    tenant: options.tenant ?? (terminal.env.CLOUDIFY_TENANT || 'default_tenant'),
    clientCertificate: certificate,
  };
}

function oneUrl(typed: string, hosts: readonly string[], variable = ''): string {
  if (typed !== '' && hosts.length > 0) {
    throw new CommandError('<url> and --host exclude each other: give the server once.');
  }
  const given = typed !== '' ? [typed] : hosts.length > 0 ? hosts : variable.split(/[\s,]+/).filter(Boolean);
  const [url] = given;
  if (url === undefined) {
    throw new CommandError(
      'Which server is to be checked? Give its URL, or set CLOUDIFY_HOST. --sandbox starts one and checks that.',
    );
  }
  if (given.length > 1)
    throw new CommandError('One server is checked at a time: name one host of the cluster.');
  return url;
}

function assertUrl(text: string): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new CommandError('The server must be a URL such as https://manager.example.com.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CommandError('The URL of the server must begin with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new CommandError(
      'The URL of the server must not hold credentials: others on this machine can see them. Use CLOUDIFY_USERNAME and ' +
        'CLOUDIFY_PASSWORD, or --username and --password-stdin.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new CommandError('The URL of the server must not have a query or a fragment (? or #).');
  }
}
