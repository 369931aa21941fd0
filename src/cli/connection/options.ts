import { releaseLine } from '../../../generated/release-line.ts';
import { CommandError } from '../errors.ts';
import { flag, type Options, type Parse, repeatable, type ValuesOf, value } from '../program/options.ts';
import { duration, nonEmpty, secret } from '../program/parse.ts';

/** @throws {CommandError} for a text that is no version. */
export const parseRelease: Parse<string> = (text, name) => {
  try {
    releaseLine(text);
    return text;
  } catch (error) {
    throw new CommandError(`${name}: ${(error as Error).message}`);
  }
};

export const CREDENTIAL_OPTIONS = {
  username: value('name', 'the user (or CLOUDIFY_USERNAME)', nonEmpty('a name')),
  password: value(
    'text',
    'others on this machine can see it here: use CLOUDIFY_PASSWORD or --password-stdin instead',
    secret,
    { conflicts: ['token', 'token-stdin', 'password-stdin'] },
  ),
  'password-stdin': flag('reads the password from standard input; on a terminal it asks', {
    conflicts: ['token', 'token-stdin'],
  }),
  token: value(
    'text',
    'an API token, in place of a name and a password. Others can see it here, too: use CLOUDIFY_TOKEN or --token-stdin',
    secret,
    { conflicts: ['token-stdin'] },
  ),
  'token-stdin': flag('reads the token from standard input; on a terminal it asks'),
} as const satisfies Options;

export const TLS_OPTIONS = {
  ca: value('file', 'trusts the certificates in this PEM file, too', nonEmpty('the name of a file'), {
    completes: 'file',
    conflicts: ['insecure'],
  }),
  insecure: flag("does not verify the manager's certificate: anyone in between can read the password"),
  'request-timeout': value('time', 'how long each response may take', duration),
} as const satisfies Options;

const OPTIONS = {
  host: repeatable(
    'url',
    'the manager, such as https://manager.example.com; several for a cluster (or CLOUDIFY_HOST)',
    nonEmpty('a URL'),
  ),
  tenant: value('name', 'the tenant (or CLOUDIFY_TENANT). Default: default_tenant', nonEmpty('a name')),
  ...CREDENTIAL_OPTIONS,
  ...TLS_OPTIONS,
  'manager-release': value(
    'version',
    "the manager's release, such as 6.4.2 (or CLOUDIFY_MANAGER_RELEASE). Default: the version that it reports",
    parseRelease,
  ),
} as const satisfies Options;

export type CredentialOptions = ValuesOf<typeof CREDENTIAL_OPTIONS>;
export type TlsOptions = ValuesOf<typeof TLS_OPTIONS>;
export type ConnectionOptions = ValuesOf<typeof OPTIONS>;

export const CONNECTION = { title: 'Connection', options: OPTIONS } as const;
