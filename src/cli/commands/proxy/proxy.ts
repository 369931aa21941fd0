import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { establishTrust, identityGiven } from '../../connection/connect.ts';
import { endRequested, notListening } from '../../shutdown.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { ProxyOptions } from './command.ts';
import { type Credential, credentialOf } from './credential.ts';
import { forwardedLine } from './request-line.ts';
import { createProxy } from './server.ts';

const HOST = '127.0.0.1';
/** How long a manager may be silent, unless told otherwise; deleting many executions takes it a while. */
const PATIENCE = 120_000;

/** Runs until it is told to end. */
export async function proxy(
  options: ProxyOptions & { readonly target: URL },
  terminal: Terminal,
): Promise<void> {
  const ending = endRequested();
  const { target: to, port, 'allow-origin': origins, 'allow-host': hosts } = options;
  const { username, password, token, 'password-stdin': askPassword, 'token-stdin': askToken } = options;
  const identity = await identityGiven(
    { username, password, token, 'password-stdin': askPassword, 'token-stdin': askToken },
    terminal,
  );
  establishTrust(options, terminal);
  const credential = identity && credentialOf(identity);
  const server = createProxy({
    to,
    access: { isLoopback: true, hosts, origins },
    credential,
    patience: options['request-timeout'] ?? PATIENCE,
    onForwarded: (forwarded) => terminal.say(forwardedLine(forwarded, terminal.out)),
  });
  try {
    await once(server.listen(port, HOST), 'listening');
  } catch (error) {
    throw notListening(error as NodeJS.ErrnoException, port, HOST);
  }
  terminal.say(`listening on http://${HOST}:${(server.address() as AddressInfo).port}`);
  terminal.say(banner(to, origins, credential).split('\n'));
  await ending;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function banner(to: URL, origins: readonly string[], credential: Credential | undefined): string {
  return [
    '',
    `  Manager        ${to.href.replace(/\/$/, '')}`,
    `  Pages          ${['of this machine', ...origins].join(', ')}`,
    `  Credentials    the page's${credential ? `, or else ${credential.about}` : ' alone'}`,
    '',
    'Ctrl-C ends it. Each request is listed here.',
    '',
  ].join('\n');
}
