import { configureTls, optionalCredentials } from '../../connection/connect.ts';
import { listenUntilSignal } from '../../listen/listen.ts';
import { requestLine } from '../../terminal/request-line.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Credential, credentialOf } from './credential.ts';
import type { ProxyOptions } from './options.ts';
import { createProxy, type ForwardedRequest } from './server.ts';

const HOST = '127.0.0.1';
/** Deleting many executions takes a manager a while. */
const TIMEOUT_MS = 120_000;

export async function runProxy(
  options: ProxyOptions & { readonly target: URL },
  terminal: Terminal,
): Promise<void> {
  const { target, port, 'allow-origin': origins, 'allow-host': hosts } = options;
  const auth = await optionalCredentials(options, terminal);
  configureTls(options, terminal);
  const credential = auth && credentialOf(auth);
  const server = createProxy({
    manager: target,
    access: { isLoopback: true, hosts, origins },
    credential,
    timeoutMs: options['request-timeout'] ?? TIMEOUT_MS,
    onForwarded: (forwarded) => terminal.log(forwardedLine(forwarded, terminal)),
  });
  await listenUntilSignal(server, { port, host: HOST }, banner(target, origins, credential), terminal);
}

function banner(target: URL, origins: readonly string[], credential: Credential | undefined): string {
  return [
    '',
    `  Manager        ${target.href.replace(/\/$/, '')}`,
    `  Pages          ${['of this machine', ...origins].join(', ')}`,
    `  Credentials    the page's${credential ? `, or else ${credential.description}` : ' alone'}`,
    '',
    'Ctrl-C ends it. Each request is listed here.',
    '',
  ].join('\n');
}

function forwardedLine({ milliseconds, reason, ...request }: ForwardedRequest, { out }: Terminal): string {
  const outcome = request.status === 499 ? 'closed by the page' : undefined;
  const notes = reason === undefined ? [] : [`proxy: ${reason}`];
  return requestLine({ ...request, outcome, time: `${milliseconds.toFixed(0)} ms`, notes }, out);
}
