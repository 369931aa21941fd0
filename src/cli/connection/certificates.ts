/** TLS. Node's fetch has no setting for one client, but this process connects to one manager only. */
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { CommandError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface CaSupport {
  getCACertificates?: (type: 'default') => string[];
  setDefaultCACertificates?: (certificates: string[]) => void;
}

/** Trusts the certificates of a PEM file, besides the default ones. */
export function trustCertificates(file: string): void {
  // Node has them since 22.19 and 24.5.
  const { getCACertificates, setDefaultCACertificates }: CaSupport = tls;
  if (!getCACertificates || !setDefaultCACertificates) {
    throw new CommandError(
      `--ca needs Node 22.19 or 24.5; this is ${process.versions.node}. NODE_EXTRA_CA_CERTS=${file} in the environment does the same.`,
    );
  }
  const certificates = [
    ...readPem('--ca', file).matchAll(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g),
  ];
  if (certificates.length === 0) throw new CommandError(`--ca: there is no PEM certificate in ${file}.`);
  try {
    setDefaultCACertificates([...getCACertificates('default'), ...certificates.map(([text]) => text)]);
  } catch (error) {
    throw new CommandError(`--ca: ${file} cannot be used: ${(error as Error).message}.`);
  }
}

/** Accepts any certificate, with a warning each time. */
export function disableTlsVerification(terminal: Terminal): void {
  terminal.warn("cloudify-executions: --insecure: the manager's certificate is not checked.");
  // Node warns about the variable, which the user has not set.
  process.removeAllListeners('warning');
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}

const PASSPHRASE = 'CLOUDIFY_CLIENT_KEY_PASSPHRASE';

export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase: string | undefined;
}

/**
 * Reads the certificate for a web server that requires one.
 *
 * @throws {CommandError} that names the file that cannot be used, and never its content.
 */
export function readClientCertificate(
  certFile: string,
  keyFile: string | undefined,
  { env }: Terminal,
): ClientCertificate {
  const cert = readPem('--client-cert', certFile);
  const key = keyFile === undefined ? cert : readPem('--client-key', keyFile);
  const passphrase = env[PASSPHRASE] || undefined;
  try {
    tls.createSecureContext({ cert, key, passphrase });
  } catch (error) {
    const { message } = error as Error;
    // A wrong passphrase can also decrypt to bytes that are no key, so the message alone does not show it.
    const hint = /\bENCRYPTED\b/.test(key) ? ` Its passphrase is taken from ${PASSPHRASE}.` : '';
    throw new CommandError(
      `--client-cert: ${certFile} and its key ${keyFile ?? 'in the same file'} cannot be used: ${message}.${hint}`,
    );
  }
  return { cert, key, passphrase };
}

function readPem(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${option} cannot read ${file}: ${(error as Error).message}.`);
  }
}
