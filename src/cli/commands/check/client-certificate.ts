/** The certificate that `check` signs in with where a web server in front of the manager wants one. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { ClientCertificate } from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { CheckOptionValues } from './options.ts';

const PASSPHRASE = 'CLOUDIFY_CLIENT_KEY_PASSPHRASE';

/** @throws {CommandError} that says which file cannot be used, and never what it holds. */
export function clientCertificate(
  { 'client-cert': certFile, 'client-key': keyFile }: CheckOptionValues,
  url: string,
  { env }: Terminal,
): ClientCertificate | undefined {
  if (certFile === undefined) {
    if (keyFile !== undefined) throw new CommandError('--client-key needs --client-cert.');
    return undefined;
  }
  if (!url.startsWith('https:'))
    throw new CommandError('--client-cert needs a URL that begins with https://.');
  const cert = content('--client-cert', certFile);
  const key = keyFile === undefined ? cert : content('--client-key', keyFile);
  const passphrase = env[PASSPHRASE] || undefined;
  try {
    createSecureContext({ cert, key, passphrase });
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

function content(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${option} cannot read ${file}: ${(error as Error).message}.`);
  }
}
