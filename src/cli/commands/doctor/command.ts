import { CloudifyClient } from '../../../client/index.ts';
import {
  configureTls,
  connect,
  hostsOf,
  optionalCredentials,
  statedRelease,
  tenantOf,
} from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { proxyVariables } from '../../connection/proxies.ts';
import { CommandError } from '../../errors.ts';
import { DOCTOR_EXIT, DOCTOR_EXIT_CODES } from '../../exit-codes.ts';
import { defineCommand } from '../../program/command.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { type Finding, warning } from './finding.ts';
import { describeRelease, inspectAccess, inspectServer } from './manager.ts';
import { inspectAddress, inspectCertificate, inspectProxy } from './network.ts';

const TIMEOUT_MS = 10_000;

const STYLES = { ok: 'green', warning: 'yellow', problem: 'red' } as const;

export const DOCTOR = defineCommand({
  name: 'doctor',
  summary: 'finds out what keeps this machine from using a manager, and what its release does differently',
  arguments: [],
  options: { ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [
    'Sends GET requests only. Without credentials it inspects the network, the certificate and the server. Every line is ' +
      'ok, a warning or a problem; with a warning or a problem it has what to do.',
  ],
  examples: {
    'doctor --host https://manager.example.com': 'the way to a manager',
    'doctor --json': 'for other programs',
  },
  exitCodes: DOCTOR_EXIT_CODES,
  async run({ options }, terminal) {
    const [host, ...others] = hostsOf(options, terminal);
    if (host === undefined || !URL.canParse(host))
      throw new CommandError('Which manager? Give --host <url>, or set CLOUDIFY_HOST.');
    if (others.length > 0)
      throw new CommandError('One manager is inspected at a time: name one host of the cluster.');
    const credentials = await optionalCredentials(options, terminal);
    const timeout = options['request-timeout'] ?? TIMEOUT_MS;
    const stated = statedRelease(options, terminal);
    // Rejects settings that no request can be sent with, before the first one.
    const client = credentials
      ? (await connect({ ...options, 'request-timeout': timeout }, terminal)).client
      : undefined;
    if (!client) {
      new CloudifyClient({ baseUrl: host, auth: { token: 'none' }, managerRelease: stated });
      configureTls(options, terminal);
    }
    const url = new URL(host);
    const findings: Finding[] = [inspectProxy(terminal)];
    if (proxyVariables(terminal.env) === undefined) {
      findings.push(await inspectAddress(url));
      const certificate = url.protocol === 'https:' && (await inspectCertificate(url, timeout));
      if (certificate) findings.push(certificate);
    }
    const server = await inspectServer(host, timeout);
    findings.push(server);
    if (server.result === 'ok') {
      if (client) findings.push(...(await inspectAccess(client, tenantOf(options, terminal), stated)));
      else findings.push(NO_CREDENTIALS, ...(stated === undefined ? [] : describeRelease(stated)));
    }
    await print(findings, options.json, terminal);
    if (server.result === 'problem') return DOCTOR_EXIT.unreachable;
    return findings.some(({ result }) => result === 'problem') ? DOCTOR_EXIT.problem : DOCTOR_EXIT.healthy;
  },
});

const NO_CREDENTIALS = warning(
  'credentials',
  'There are none, so that the tenant and the release are unknown.',
  'Set CLOUDIFY_TOKEN, or CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD.',
);

async function print(findings: readonly Finding[], asJson: boolean, terminal: Terminal): Promise<void> {
  if (asJson) return terminal.printJson({ findings });
  for (const { aspect, result, message, remedy } of findings) {
    const label = terminal.out.style(STYLES[result], result.padEnd(8));
    await terminal.print(`${label} ${aspect.padEnd(12)} ${message}`);
    if (remedy !== undefined) await terminal.print(`${' '.repeat(22)}${remedy}`);
  }
}
