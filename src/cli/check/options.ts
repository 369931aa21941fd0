import { readFileSync } from 'node:fs';
import type { Role } from '../../../generated/permissions.ts';
import type { Credentials, Fixtures, LayerName, ReportFormat } from '../../conformance/index.ts';
import { flag, type Options, type Read, several, single, type ValuesOf } from '../command/options.ts';
import { filled, oneOf, secret, wholeNumber } from '../command/values.ts';
import { CommandError } from '../command-error.ts';

// Told again here, so that nobody who wants another command has to load the checks.
const LAYERS = ['dredd', 'workflows', 'generated', 'stateful'] as const satisfies readonly LayerName[];
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

const readUser: Read<readonly [Role, Credentials]> = (text, name) => {
  const [, role = '', username = '', password = ''] = /^(\w+)=([^:]+):(.*)$/s.exec(text) ?? [];
  if (username === '') throw new CommandError(`${name} must be <role>=<name>:<password>.`);
  return [oneOf(ROLES)(role, name), { username, password }];
};

export const CHECK_OPTIONS = {
  username: single('name', 'who signs in (or CLOUDIFY_USERNAME)', filled('a name')),
  password: single('text', 'better not here, where others can see it: use CLOUDIFY_PASSWORD', secret),
  token: single('text', 'an API token in place of both (or CLOUDIFY_TOKEN)', secret),
  tenant: single('name', 'default_tenant unless given (or CLOUDIFY_TENANT)', filled('a name')),
  'read-only': flag('sends nothing that changes anything'),
  'leave-nothing': flag('makes no groups and schedules, which this API cannot delete'),
  strict: flag('the documented defects of a real manager fail, too'),
  layer: several('name', 'only this layer', oneOf(LAYERS), { choices: LAYERS }),
  only: single('text', 'only checks with this text in their name', filled('a text')),
  report: several(
    'format[=file]',
    'html, junit or json; in conformance.html, .xml or .json unless a file is named',
    readReport,
  ),
  seed: single('number', 'makes the same choices again', wholeNumber(0)),
  recording: several(
    'file',
    'judges what was recorded elsewhere instead: a HAR, or scenarios',
    filled('a file'),
    {
      completes: 'file',
    },
  ),
} as const satisfies Options;

const FIXTURE_OPTIONS = {
  deployment: several('id', 'an idle deployment', filled('an id')),
  workflow: single(
    'name',
    'a workflow of these that takes no mandatory parameters; groups really run it, all else are dry runs',
    filled('a name'),
  ),
  'deployment-group': single('id', 'a deployment group of three idle deployments or more', filled('an id')),
  'target-group': single('id', 'a deployment group to which deployments may be added', filled('an id')),
  user: several('role=name:password', 'a user of this role in the tenant', readUser),
  'other-tenant': single(
    'name',
    'a second tenant of whoever signs in, to which the users of the roles do not belong',
    filled('a name'),
  ),
  fixtures: single('file', 'all of this and more, as JSON', filled('a file'), { completes: 'file' }),
} as const satisfies Options;

export const USABLE = {
  title: 'To work with (else looked for)',
  options: FIXTURE_OPTIONS,
} as const;

export interface CheckCommand {
  readonly url: string | undefined;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly readOnly: boolean;
  readonly leaveNothing: boolean;
  readonly strict: boolean;
  readonly layers: readonly LayerName[];
  readonly only: string | undefined;
  readonly reports: readonly ReportFile[];
  readonly seed: number | undefined;
  readonly recordings: readonly string[];
  readonly fixtures: Partial<Fixtures>;
}

type Given = ValuesOf<typeof CHECK_OPTIONS> & ValuesOf<typeof FIXTURE_OPTIONS>;
type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {CommandError} that names what is wrong, and what is allowed. */
export function checkCommand(url: string, given: Given, env: Environment): CheckCommand {
  const isElsewhere = url !== '' && given.recording.length === 0;
  return {
    url: url === '' ? undefined : url,
    credentials: credentialsOf(given, env, isElsewhere),
    tenant: given.tenant ?? (env.CLOUDIFY_TENANT || 'default_tenant'),
    readOnly: given['read-only'],
    leaveNothing: given['leave-nothing'],
    strict: given.strict,
    layers: given.layer,
    only: given.only,
    reports: given.report,
    seed: given.seed,
    recordings: given.recording,
    fixtures: fixturesOf(given),
  };
}

export function assertUrl(text: string, name: string): void {
  if (/^https?:\/\/./.test(text)) return;
  throw new CommandError(`${name} must be a URL that begins with http:// or https://.`);
}

function credentialsOf(given: Given, env: Environment, areNeeded: boolean): Credentials {
  const token = given.token ?? (given.username === undefined ? env.CLOUDIFY_TOKEN : undefined);
  if (token) return { token };
  const username = given.username ?? env.CLOUDIFY_USERNAME;
  const password = given.password ?? env.CLOUDIFY_PASSWORD;
  if (username && password) return { username, password };
  if (!areNeeded) return { username: 'admin', password: 'admin' };
  throw new CommandError('Who signs in? Give --username and --password, or --token.');
}

function fixturesOf(given: Given): Partial<Fixtures> {
  const file = given.fixtures === undefined ? {} : readJson(given.fixtures);
  return {
    ...file,
    ...(given.deployment.length > 0 && { deployments: given.deployment }),
    ...(given.workflow !== undefined && { workflow: given.workflow }),
    ...(given['deployment-group'] !== undefined && { deploymentGroup: given['deployment-group'] }),
    ...(given['target-group'] !== undefined && { targetGroup: given['target-group'] }),
    ...(given['other-tenant'] !== undefined && { otherTenant: given['other-tenant'] }),
    users: { ...file.users, ...Object.fromEntries(given.user) },
  };
}

function readJson(file: string): Partial<Fixtures> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Fixtures>;
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}
