import { readFileSync } from 'node:fs';
import type { Role } from '../../../../generated/permissions.ts';
import type { Credentials, Fixtures, ReportFormat, SuiteName } from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import {
  defaulted,
  flag,
  type Options,
  type Read,
  several,
  single,
  type ValuesOf,
} from '../../program/options.ts';
import { duration, filled, oneOf, wholeNumber } from '../../program/values.ts';
import type { Terminal } from '../../terminal/terminal.ts';

// Repeated here, so that other commands need not load the checks.
const SUITES = ['dredd', 'workflows', 'generated', 'stateful'] as const satisfies readonly SuiteName[];
const FILES = {
  html: 'conformance.html',
  junit: 'conformance.xml',
  json: 'conformance.json',
} as const satisfies Record<ReportFormat, string>;
const ROLES = ['viewer', 'operations', 'user', 'manager', 'sys_admin'] as const satisfies readonly Role[];

export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

const readReport: Read<ReportFile> = (text, name) => {
  const [first = '', ...rest] = text.split('=');
  const format = oneOf(['html', 'junit', 'json'])(first, name);
  return { format, file: rest.join('=') || FILES[format] };
};

const readUser: Read<readonly [Role, string]> = (text, name) => {
  const [, role = '', username = '', password] = /^(\w+)=([^:]+)(:.*)?$/s.exec(text) ?? [];
  if (username === '') throw new CommandError(`${name} must be <role>=<name>.`);
  const known = oneOf(ROLES)(role, name);
  if (password === undefined) return [known, username];
  throw new CommandError(
    `${name} must not hold the password: others on this machine can see it. Set ${passwordVariable(known)}.`,
  );
};

const passwordVariable = (role: Role) => `CLOUDIFY_PASSWORD_${role.toUpperCase()}`;

export const CHECK_OPTIONS = {
  'read-only': flag('sends nothing but GET, HEAD and OPTIONS. This is the default'),
  write: flag('runs the checks that write, too, on what --deployment and --workflow name'),
  yes: flag('does not ask before it writes', { short: 'y' }),
  'allow-leftovers': flag(
    'also runs the checks that create execution groups and schedules, which this API cannot delete',
  ),
  sandbox: flag('starts a sandbox and checks that, with everything that writes'),
  stateless: flag('the server is a mock that keeps no state: only its responses are checked'),
  suite: several('name', 'only this suite of checks', oneOf(SUITES), { choices: SUITES }),
  grep: single('text', 'only checks with this text in their name', filled('a text')),
  'time-limit': defaulted('time', '2m', 'how long each check may take', duration),
  list: flag('lists the checks that would run, and sends nothing'),
  'dry-run': flag('shows what would be sent: runs the same checks on a sandbox instead'),
  strict: flag('fails also for the known issues of a real manager'),
  report: several(
    'format[=file]',
    'html, junit or json; written to conformance.html, .xml or .json unless a file is named',
    readReport,
  ),
  'client-cert': single(
    'file',
    'signs in to the web server of the manager with the certificate in this PEM file; no other command does',
    filled('the name of a file'),
    { completes: 'file' },
  ),
  'client-key': single(
    'file',
    'the key of that certificate, as PEM, where it is in another file (its passphrase: CLOUDIFY_CLIENT_KEY_PASSPHRASE)',
    filled('the name of a file'),
    { completes: 'file' },
  ),
  seed: single('number', 'makes the same choices again', wholeNumber(0)),
  recording: several(
    'file',
    'judges what was recorded elsewhere instead of a server: a HAR, or scenarios',
    filled('a file'),
    {
      completes: 'file',
    },
  ),
} as const satisfies Options;

const FIXTURE_OPTIONS = {
  deployment: several('id', 'an idle deployment; several make more checks possible', filled('an id')),
  workflow: single(
    'name',
    'a workflow of them that takes no mandatory parameters. It is started as dry runs; members of groups really run it',
    filled('a name'),
  ),
  'deployment-group': single(
    'id',
    'a deployment group of idle deployments which all have the workflow',
    filled('an id'),
  ),
  'target-group': single('id', 'a deployment group to which deployments may be added', filled('an id')),
  user: several(
    'role=name',
    'a user of this role in the tenant, with the password in CLOUDIFY_PASSWORD_<ROLE>, such as CLOUDIFY_PASSWORD_VIEWER',
    readUser,
  ),
  'other-tenant': single(
    'name',
    'a second tenant of your user, to which the users of the roles do not belong',
    filled('a name'),
  ),
  fixtures: single('file', 'all of this and more, as JSON', filled('a file'), { completes: 'file' }),
} as const satisfies Options;

export const FIXTURES = {
  title: 'What the checks may use with --write',
  options: FIXTURE_OPTIONS,
} as const;

export type CheckOptionValues = ValuesOf<typeof CHECK_OPTIONS> & ValuesOf<typeof FIXTURE_OPTIONS>;

/** @throws {CommandError} when options exclude each other, or `--write` lacks what it needs. */
export function assertConsistent(url: string, options: CheckOptionValues, fixtures: Partial<Fixtures>): void {
  const { write, sandbox, recording, stateless } = options;
  const exclusive = (...names: string[]) => {
    throw new CommandError(`${names.join(' and ')} exclude each other.`);
  };
  if (write && options['read-only']) exclusive('--write', '--read-only');
  if (sandbox && url !== '') exclusive('--sandbox', '<url>');
  if (recording.length > 0) {
    if (url !== '') exclusive('--recording', '<url>');
    for (const name of ['write', 'sandbox', 'stateless'] as const) {
      if (options[name]) exclusive('--recording', `--${name}`);
    }
  }
  if (sandbox && stateless) exclusive('--sandbox', '--stateless');
  if (stateless && options.suite.some((name) => name !== 'dredd')) {
    throw new CommandError(
      '--stateless runs the suite dredd alone: the others need a server that keeps state.',
    );
  }
  if (!write) {
    if (options['allow-leftovers']) throw new CommandError('--allow-leftovers needs --write.');
    return;
  }
  if (sandbox || stateless) return;
  const missing = [
    ...(fixtures.deployments?.length ? [] : ['--deployment <id>']),
    ...(fixtures.workflow ? [] : ['--workflow <name>']),
  ];
  if (missing.length > 0) {
    throw new CommandError(
      `--write needs ${missing.join(' and ')}: what the checks may use is named, never guessed.` +
        ' For checks of groups name --deployment-group <id> as well.',
    );
  }
}

/** @throws {CommandError} when the file cannot be read, or the password of a user is missing. */
export function fixturesOf(options: CheckOptionValues, { env }: Terminal): Partial<Fixtures> {
  const users = options.user.map(([role, username]): [Role, Credentials] => {
    const password = env[passwordVariable(role)];
    if (password) return [role, { username, password }];
    throw new CommandError(`The password of ${username} is missing: set ${passwordVariable(role)}.`);
  });
  const file = options.fixtures === undefined ? {} : readJson(options.fixtures);
  return {
    ...file,
    ...(options.deployment.length > 0 && { deployments: options.deployment }),
    ...(options.workflow !== undefined && { workflow: options.workflow }),
    ...(options['deployment-group'] !== undefined && { deploymentGroup: options['deployment-group'] }),
    ...(options['target-group'] !== undefined && { targetGroup: options['target-group'] }),
    ...(options['other-tenant'] !== undefined && { otherTenant: options['other-tenant'] }),
    users: { ...file.users, ...Object.fromEntries(users) },
  };
}

function readJson(file: string): Partial<Fixtures> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CommandError(`--fixtures: ${file} cannot be read: ${(error as Error).message}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new CommandError(`--fixtures: ${file} must hold an object.`);
}
