import { readFileSync } from 'node:fs';
import type { Role } from '../../../../generated/permissions.ts';
import type { Credentials, Fixtures, ReportFormat, SuiteName } from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import {
  flag,
  type Options,
  type Parse,
  repeatable,
  type ValuesOf,
  value,
  valueWithDefault,
} from '../../program/options.ts';
import { duration, integer, nonEmpty, oneOf } from '../../program/parse.ts';
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

const parseReport: Parse<ReportFile> = (text, name) => {
  const [first = '', ...rest] = text.split('=');
  const format = oneOf(['html', 'junit', 'json'])(first, name);
  return { format, file: rest.join('=') || FILES[format] };
};

const parseUser: Parse<readonly [Role, string]> = (text, name) => {
  const [, word = '', username = '', password] = /^(\w+)=([^:]+)(:.*)?$/s.exec(text) ?? [];
  if (username === '') throw new CommandError(`${name} must be <role>=<name>.`);
  const role = oneOf(ROLES)(word, name);
  if (password === undefined) return [role, username];
  throw new CommandError(
    `${name} must not have the password: others on this machine can see it. Set ${passwordVariable(role)}.`,
  );
};

const passwordVariable = (role: Role) => `CLOUDIFY_PASSWORD_${role.toUpperCase()}`;

const apiPath: Parse<string> = (text, name) => {
  if (/^(\/[^/?#]+)+$/.test(text)) return text;
  throw new CommandError(`${name} must be a path that begins with a slash and does not end with one.`);
};

const file = (description: string, details: object = {}) =>
  value('file', description, nonEmpty('the name of a file'), { completes: 'file', ...details });

export const CHECK_OPTIONS = {
  'read-only': flag('sends only GET, HEAD and OPTIONS. This is the default'),
  write: flag('runs the checks that write, too, on what --deployment and --workflow name', {
    conflicts: ['read-only'],
  }),
  yes: flag('does not ask before it writes', { short: 'y' }),
  'allow-leftovers': flag(
    'also runs the checks that create execution groups and schedules, which this API cannot delete',
    { needs: 'write' },
  ),
  sandbox: flag('starts a sandbox and checks that, with all checks that write', {
    conflicts: ['stateless'],
  }),
  stateless: flag('the server is a mock that keeps no state: checks only its responses'),
  suite: repeatable('name', 'runs only this suite', oneOf(SUITES), { choices: SUITES }),
  grep: value('text', 'runs only checks with this text in their name', nonEmpty('a text')),
  'time-limit': valueWithDefault('time', '2m', 'how long each check may take', duration),
  list: flag('lists the checks that would run, and sends nothing'),
  'dry-run': flag('counts the requests that would be sent: runs the checks on a sandbox instead'),
  strict: flag('known issues of a real manager fail, too'),
  report: repeatable(
    'format[=file]',
    'writes a report: html, junit or json. Default files: conformance.html, conformance.xml, conformance.json',
    parseReport,
  ),
  'client-cert': file('the client certificate for the web server of the manager, as PEM; only check has it'),
  'client-key': file(
    'the key of that certificate, as PEM, when it is in another file (its passphrase: CLOUDIFY_CLIENT_KEY_PASSPHRASE)',
    { needs: 'client-cert' },
  ),
  seed: value('number', 'makes the same random choices again', integer(0)),
  recording: repeatable(
    'file',
    'checks recorded traffic instead of a server: a HAR file, or scenarios',
    nonEmpty('a file'),
    { completes: 'file', conflicts: ['write', 'sandbox', 'stateless'] },
  ),
  'api-path': value(
    'path',
    'where a HAR file has the API, if not at /api/v3.1: /console/sp behind the proxy of a web interface',
    apiPath,
    { needs: 'recording' },
  ),
} as const satisfies Options;

const FIXTURE_OPTIONS = {
  deployment: repeatable('id', 'an idle deployment; several make more checks possible', nonEmpty('an id')),
  workflow: value(
    'name',
    'a workflow of them without mandatory parameters. Most checks start it as a dry run; members of groups really run it',
    nonEmpty('a name'),
  ),
  'deployment-group': value(
    'id',
    'a deployment group of idle deployments which all have the workflow',
    nonEmpty('an id'),
  ),
  'target-group': value('id', 'a deployment group to which deployments may be added', nonEmpty('an id')),
  user: repeatable(
    'role=name',
    'a user of this role in the tenant, with the password in CLOUDIFY_PASSWORD_<ROLE>, such as CLOUDIFY_PASSWORD_VIEWER',
    parseUser,
  ),
  'other-tenant': value(
    'name',
    'a second tenant of your user, to which the users of the roles do not belong',
    nonEmpty('a name'),
  ),
  fixtures: file('all of this and more, as JSON'),
} as const satisfies Options;

export const FIXTURES = {
  title: 'What the checks may use with --write',
  options: FIXTURE_OPTIONS,
} as const;

export type CheckCommandOptions = ValuesOf<typeof CHECK_OPTIONS> & ValuesOf<typeof FIXTURE_OPTIONS>;

/** Whether the run leaves out the checks that write. */
export function isReadOnly({ write, sandbox, 'read-only': readOnly }: CheckCommandOptions): boolean {
  return readOnly || !(write || sandbox);
}

/** @throws {CommandError} when options exclude `<url>`, or `--write` lacks what it needs. */
export function assertOptions(url: string, options: CheckCommandOptions, fixtures: Partial<Fixtures>): void {
  const { write, sandbox, recording, stateless } = options;
  const other = sandbox ? '--sandbox' : recording.length > 0 ? '--recording' : undefined;
  if (other !== undefined && url !== '') throw new CommandError(`${other} and <url> exclude each other.`);
  if (stateless && options.suite.some((name) => name !== 'dredd')) {
    throw new CommandError(
      '--stateless runs only the suite dredd: the others need a server that keeps state.',
    );
  }
  if (!write || sandbox || stateless) return;
  const missing = [
    ...(fixtures.deployments?.length ? [] : ['--deployment <id>']),
    ...(fixtures.workflow ? [] : ['--workflow <name>']),
  ];
  if (missing.length === 0) return;
  throw new CommandError(
    `--write needs ${missing.join(' and ')}: what the checks may use is never guessed.` +
      ' For checks of groups give --deployment-group <id> as well.',
  );
}

/** @throws {CommandError} when the file cannot be read, or the password of a user is missing. */
export function fixturesOf(options: CheckCommandOptions, { env }: Terminal): Partial<Fixtures> {
  const users = options.user.map(([role, username]): [Role, Credentials] => {
    const password = env[passwordVariable(role)];
    if (password) return [role, { username, password }];
    throw new CommandError(`The password of ${username} is missing: set ${passwordVariable(role)}.`);
  });
  const {
    'deployment-group': deploymentGroup,
    'target-group': targetGroup,
    'other-tenant': otherTenant,
  } = options;
  const stored = options.fixtures === undefined ? {} : readFixtures(options.fixtures);
  return {
    ...stored,
    ...(options.deployment.length > 0 && { deployments: options.deployment }),
    ...(options.workflow !== undefined && { workflow: options.workflow }),
    ...(deploymentGroup !== undefined && { deploymentGroup }),
    ...(targetGroup !== undefined && { targetGroup }),
    ...(otherTenant !== undefined && { otherTenant }),
    users: { ...stored.users, ...Object.fromEntries(users) },
  };
}

function readFixtures(name: string): Partial<Fixtures> {
  let fixtures: unknown;
  try {
    fixtures = JSON.parse(readFileSync(name, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CommandError(`--fixtures: ${name} cannot be read: ${(error as Error).message}.`);
  }
  if (typeof fixtures === 'object' && fixtures !== null && !Array.isArray(fixtures)) return fixtures;
  throw new CommandError(`--fixtures: ${name} must be a JSON object.`);
}
