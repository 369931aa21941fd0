import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Role } from '../../../generated/permissions.ts';
import {
  type Credentials,
  type Fixtures,
  LAYERS,
  type LayerName,
  type ReportFormat,
} from '../../conformance/index.ts';
import { CommandError } from '../command-error.ts';

export const CHECK_HELP = `Usage: cloudify-executions check [URL] [options]

Does a manager keep the contract? Without a URL a sandbox is started beside the checks, and they look at that.

Options:
  --username <name>         who to sign in as, with --password; or
  --token <text>            an API token
  --tenant <name>           by default default_tenant
  --read-only               sends nothing that changes anything
  --leave-nothing           makes no execution groups and schedules: this API cannot delete them
  --strict                  the documented defects of a real manager fail, too
  --layer <name>            only this layer; may be repeated: ${LAYERS.join(', ')}
  --only <text>             only checks with this text in their name
  --report <format>[=file]  html, junit or json, in conformance.<html|xml|json> if no file is named; may be repeated
  --seed <number>           makes the same choices again
  --recording <file>        judges traffic recorded elsewhere instead: a HAR, or scenarios of this project

What the checks may use at the manager; what is not named is looked for:
  --deployment <id>         an idle deployment; may be repeated
  --workflow <name>         a workflow of these that takes no mandatory parameters; it is started as a dry run
  --deployment-group <id>   a deployment group with two deployments or more
  --target-group <id>       a deployment group to which deployments may be added
  --user <role>=<name>:<password>
                            a user of this role in the tenant; may be repeated
  --other-tenant <name>     a second tenant of whoever signs in, to which the users of the roles do not belong
  --fixtures <file>         all of this and more, as JSON`;

export interface CheckCommand {
  readonly url: string | undefined;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly readOnly: boolean;
  readonly leaveNothing: boolean;
  readonly strict: boolean;
  readonly layers: readonly LayerName[];
  readonly only: string | undefined;
  readonly reports: readonly { readonly format: ReportFormat; readonly file: string }[];
  readonly seed: number | undefined;
  readonly recordings: readonly string[];
  readonly fixtures: Partial<Fixtures>;
}

const OPTIONS = {
  username: { type: 'string' },
  password: { type: 'string' },
  token: { type: 'string' },
  tenant: { type: 'string', default: 'default_tenant' },
  'read-only': { type: 'boolean', default: false },
  'leave-nothing': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  layer: { type: 'string', multiple: true },
  only: { type: 'string' },
  report: { type: 'string', multiple: true },
  seed: { type: 'string' },
  recording: { type: 'string', multiple: true },
  deployment: { type: 'string', multiple: true },
  workflow: { type: 'string' },
  'deployment-group': { type: 'string' },
  'target-group': { type: 'string' },
  user: { type: 'string', multiple: true },
  'other-tenant': { type: 'string' },
  fixtures: { type: 'string' },
} as const;

const FILES: Readonly<Record<ReportFormat, string>> = {
  html: 'conformance.html',
  junit: 'conformance.xml',
  json: 'conformance.json',
};

/** @throws {CommandError} that names what is wrong, and what is allowed. */
export function readCheckOptions(args: string[]): CheckCommand {
  const { values, positionals } = parsed(args);
  if (positionals.length > 1) throw new CommandError('One URL at a time.');
  const url = positionals[0];
  if (url !== undefined && !/^https?:\/\//.test(url)) {
    throw new CommandError(`"${url}" is not a URL; it begins with http:// or https://.`);
  }
  return {
    url,
    credentials: readCredentials(values, url !== undefined && values.recording === undefined),
    tenant: values.tenant,
    readOnly: values['read-only'],
    leaveNothing: values['leave-nothing'],
    strict: values.strict,
    layers: (values.layer ?? []).map((name) => oneOf('--layer', LAYERS, name)),
    only: values.only,
    reports: (values.report ?? []).map(readReport),
    seed: values.seed === undefined ? undefined : readSeed(values.seed),
    recordings: values.recording ?? [],
    fixtures: readFixtures(values),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice for other cases.
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new CommandError(
      `${reason}. Options are ${Object.keys(OPTIONS)
        .map((it) => `--${it}`)
        .join(', ')}.`,
    );
  }
}

type Values = ReturnType<typeof parsed>['values'];

function readCredentials({ username, password, token }: Values, areNeeded: boolean): Credentials {
  if (token !== undefined) return { token };
  if (username !== undefined && password !== undefined) return { username, password };
  if (!areNeeded) return { username: 'admin', password: 'admin' };
  throw new CommandError('Who signs in? Give --username and --password, or --token.');
}

function readReport(text: string): CheckCommand['reports'][number] {
  const [name = '', ...rest] = text.split('=');
  const format = oneOf('--report', Object.keys(FILES) as ReportFormat[], name);
  return { format, file: rest.join('=') || FILES[format] };
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed < 2 ** 31) return seed;
  throw new CommandError(`--seed must be a whole number below 2^31, not "${text}".`);
}

function readFixtures(values: Values): Partial<Fixtures> {
  const file = values.fixtures === undefined ? {} : readJson(values.fixtures);
  const users = Object.fromEntries((values.user ?? []).map(readUser));
  const given: Partial<Fixtures> = {
    ...(values.deployment && { deployments: values.deployment }),
    ...(values.workflow !== undefined && { workflow: values.workflow }),
    ...(values['deployment-group'] !== undefined && { deploymentGroup: values['deployment-group'] }),
    ...(values['target-group'] !== undefined && { targetGroup: values['target-group'] }),
    ...(values['other-tenant'] !== undefined && { otherTenant: values['other-tenant'] }),
  };
  return { ...file, ...given, users: { ...file.users, ...users } };
}

function readUser(text: string): [Role, Credentials] {
  const [, role = '', username = '', password = ''] = /^(\w+)=([^:]+):(.*)$/s.exec(text) ?? [];
  const known = ['viewer', 'operations', 'user', 'manager', 'sys_admin'] as const;
  if (username === '') throw new CommandError(`--user must be <role>=<name>:<password>, not "${text}".`);
  return [oneOf('--user', known, role), { username, password }];
}

function readJson(file: string): Partial<Fixtures> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Fixtures>;
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

function oneOf<const Value extends string>(option: string, values: readonly Value[], text: string): Value {
  const value = values.find((allowed) => allowed === text);
  if (value === undefined)
    throw new CommandError(`${option} must be one of ${values.join(', ')}, not "${text}".`);
  return value;
}
