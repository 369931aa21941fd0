/** The server to check, from the options and the environment. */
import type { Credentials } from '../../../conformance/index.ts';
import { type ClientCertificate, readClientCertificate } from '../../connection/certificates.ts';
import { configureTls, hostsOf, requireCredentials, tenantOf } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { CheckCommandOptions } from './options.ts';

export interface Server {
  readonly url: string;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly clientCertificate: ClientCertificate | undefined;
}

/** @throws {CommandError} that names what is missing or invalid, and never quotes a URL, which may have a secret. */
export async function serverOf(
  typed: string,
  options: ConnectionOptions & CheckCommandOptions,
  terminal: Terminal,
): Promise<Server> {
  const url = oneUrl(typed, options, terminal);
  assertUrl(url);
  const { 'client-cert': certFile, 'client-key': keyFile } = options;
  if (certFile !== undefined && !url.startsWith('https:'))
    throw new CommandError('--client-cert needs a URL that begins with https://.');
  const clientCertificate =
    certFile === undefined ? undefined : readClientCertificate(certFile, keyFile, terminal);
  const credentials = await requireCredentials(options, terminal);
  configureTls(options, terminal);
  return { url, credentials, tenant: tenantOf(options, terminal), clientCertificate };
}

function oneUrl(typed: string, options: ConnectionOptions, terminal: Terminal): string {
  if (typed !== '' && options.host.length > 0) {
    throw new CommandError('<url> and --host exclude each other: give the server once.');
  }
  const [url, ...others] = typed === '' ? hostsOf(options, terminal) : [typed];
  if (url === undefined) {
    throw new CommandError(
      'Which server? Give its URL, or set CLOUDIFY_HOST. --sandbox starts a server and checks that.',
    );
  }
  if (others.length > 0)
    throw new CommandError('One server is checked at a time: name one host of the cluster.');
  return url;
}

function assertUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined)
    throw new CommandError('The server must be a URL such as https://manager.example.com.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CommandError('The URL of the server must begin with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new CommandError(
      'The URL of the server must not have credentials: others on this machine can see them. Use CLOUDIFY_USERNAME and ' +
        'CLOUDIFY_PASSWORD, or --username and --password-stdin.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new CommandError('The URL of the server must not have a query or a fragment (? or #).');
  }
}
