// Whom to trust. Node's fetch has no setting for one client, but this process talks to one manager only.
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { CommandError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface Trust {
  getCACertificates?: (type: 'default') => string[];
  setDefaultCACertificates?: (certificates: string[]) => void;
}

/** Trusts what a PEM file holds, beside what is trusted anyway. */
export function trust(file: string): void {
  // Node has them since 22.19 and 24.5.
  const { getCACertificates, setDefaultCACertificates }: Trust = tls;
  if (!getCACertificates || !setDefaultCACertificates) {
    throw new CommandError(
      `--ca needs Node 22.19 or 24.5; this is ${process.versions.node}. NODE_EXTRA_CA_CERTS=${file} in the environment does the same.`,
    );
  }
  const certificates = [
    ...content(file).matchAll(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g),
  ];
  if (certificates.length === 0) throw new CommandError(`--ca: there is no PEM certificate in ${file}.`);
  try {
    setDefaultCACertificates([...getCACertificates('default'), ...certificates.map(([text]) => text)]);
  } catch (error) {
    throw new CommandError(`--ca: ${file} cannot be used: ${(error as Error).message}.`);
  }
}

/** Trusts everybody, which is said each time. */
export function trustEverybody(terminal: Terminal): void {
  terminal.warn("cloudify-executions: --insecure: the manager's certificate is not checked.");
  // Node says the same about the variable, which nobody has set.
  process.removeAllListeners('warning');
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`--ca cannot read ${file}: ${(error as Error).message}.`);
  }
}
