import { flag, type Options, several, single, type ValuesOf } from '../program/options.ts';
import { duration, filled, secret } from '../program/values.ts';

const WHERE = {
  host: several(
    'url',
    'the manager, such as https://manager.example.com; several for a cluster (or CLOUDIFY_HOST)',
    filled('a URL'),
  ),
  tenant: single(
    'name',
    'the tenant to work in, default_tenant unless given (or CLOUDIFY_TENANT)',
    filled('a name'),
  ),
} as const satisfies Options;

/** Who is asking. */
export const IDENTITY_OPTIONS = {
  username: single('name', 'who is asking (or CLOUDIFY_USERNAME)', filled('a name')),
  password: single(
    'text',
    'better not here, where others on this machine can see it: use CLOUDIFY_PASSWORD or --password-stdin',
    secret,
  ),
  'password-stdin': flag('reads the password from standard input; asks for it on a terminal'),
  token: single(
    'text',
    'an API token, in place of a name and a password. Others can see it here, too: use CLOUDIFY_TOKEN or --token-stdin',
    secret,
  ),
  'token-stdin': flag('reads the token from standard input; asks for it on a terminal'),
} as const satisfies Options;

/** How the manager is known to be the right one, and how long it may take. */
export const TRUST_OPTIONS = {
  ca: single('file', 'trusts the certificates in this PEM file, too', filled('the name of a file'), {
    completes: 'file',
  }),
  insecure: flag("does not check the manager's certificate: whoever is in between can read the password"),
  'request-timeout': single('time', 'how long to wait for each answer of the manager', duration),
} as const satisfies Options;

const OPTIONS = { ...WHERE, ...IDENTITY_OPTIONS, ...TRUST_OPTIONS } as const satisfies Options;

export type IdentityOptions = ValuesOf<typeof IDENTITY_OPTIONS>;
export type TrustOptions = ValuesOf<typeof TRUST_OPTIONS>;
export type ConnectionOptions = ValuesOf<typeof OPTIONS>;

export const CONNECTION = { title: 'Connection', options: OPTIONS } as const;
