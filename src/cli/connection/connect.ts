import { CloudifyClient, type Middleware } from '../../client/index.ts';
import type { LogLevel } from '../../client/logging/index.ts';
import { CommandError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { shellQuote } from '../terminal/text.ts';
import { disableTlsVerification, trustCertificates } from './certificates.ts';
import { ConnectionMonitor } from './connection-monitor.ts';
import { keepExactNumbers } from './exact-numbers.ts';
import {
  type ConnectionOptions,
  CREDENTIAL_OPTIONS,
  type CredentialOptions,
  parseRelease,
  type TlsOptions,
} from './options.ts';
import { enableProxies } from './proxies.ts';
import { readSecret } from './secret-input.ts';
import { ServerClock } from './server-clock.ts';

export interface Connection {
  readonly client: CloudifyClient;
  readonly clock: ServerClock;
  readonly monitor: ConnectionMonitor;
}

/**
 * Creates the client by the options, and by the environment where they are missing.
 *
 * @throws {CommandError} that names what is missing, and never a password or token.
 */
export async function connect(options: ConnectionOptions, terminal: Terminal): Promise<Connection> {
  const hosts = hostsOf(options, terminal);
  if (hosts.length === 0) {
    throw new CommandError(
      'Which manager? Give --host <url>, or set CLOUDIFY_HOST, such as http://127.0.0.1:8080.',
    );
  }
  const auth = await requireCredentials(options, terminal);
  configureTls(options, terminal);
  const clock = new ServerClock();
  const monitor = new ConnectionMonitor();
  const readClock: Middleware = async (request, next) => {
    const response = await next(request);
    clock.read(response);
    return response;
  };
  try {
    const client = new CloudifyClient({
      baseUrl: hosts,
      tenant: tenantOf(options, terminal),
      auth,
      timeout: options['request-timeout'],
      managerRelease: statedRelease(options, terminal),
      middleware: [...(await requestLog(terminal)), monitor.middleware, readClock, keepExactNumbers],
    });
    return { client, clock, monitor };
  } catch (error) {
    // The client rejects what was typed.
    if (error instanceof TypeError) {
      throw new CommandError(
        error.message
          .replace(/^baseUrl/, '--host')
          .replace(/^managerRelease/, '--manager-release')
          .replace(/^logging/, 'CLOUDIFY_LOG'),
      );
    }
    throw error;
  }
}

/** Logs each request to standard error, at the level of CLOUDIFY_LOG. */
async function requestLog(terminal: Terminal): Promise<Middleware[]> {
  const { CLOUDIFY_LOG: level } = terminal.env;
  if (!level) return [];
  const { logging } = await import('../../client/logging/index.ts');
  const at = (name: string) => (message: string, details?: object) =>
    terminal.warn(`${name}: ${message}${details ? ` ${JSON.stringify(details)}` : ''}`);
  const logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  // The command prints no values of parameters, whatever their names are.
  return [logging({ level: level as LogLevel, logger, secrets: ['parameters', 'default_parameters'] })];
}

/** The manager's release, from `--manager-release` or CLOUDIFY_MANAGER_RELEASE. */
export function statedRelease(
  options: Pick<ConnectionOptions, 'manager-release'>,
  { env }: Pick<Terminal, 'env'>,
): string | undefined {
  const { CLOUDIFY_MANAGER_RELEASE: variable } = env;
  return (
    options['manager-release'] ?? (variable ? parseRelease(variable, 'CLOUDIFY_MANAGER_RELEASE') : undefined)
  );
}

/** The tenant, from `--tenant` or CLOUDIFY_TENANT. */
export function tenantOf({ tenant }: Pick<ConnectionOptions, 'tenant'>, { env }: Terminal): string {
  return tenant ?? (env.CLOUDIFY_TENANT || 'default_tenant');
}

/** The hosts of the cluster, from `--host` or CLOUDIFY_HOST. */
export function hostsOf({ host }: Pick<ConnectionOptions, 'host'>, { env }: Terminal): readonly string[] {
  return host.length > 0 ? host : (env.CLOUDIFY_HOST ?? '').split(/[\s,]+/).filter((url) => url !== '');
}

/** Of a user: a manager gives execution tokens to workers only. */
export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string };

/** Applies `--ca`, `--insecure` and the proxies of the environment, for the whole process. */
export function configureTls({ ca, insecure }: TlsOptions, terminal: Terminal): void {
  if (ca !== undefined) trustCertificates(ca);
  if (insecure) disableTlsVerification(terminal);
  enableProxies(terminal);
}

/**
 * The credentials by the options and the environment; undefined when neither has any.
 *
 * @throws {CommandError} when they are incomplete.
 */
export async function optionalCredentials(
  options: CredentialOptions,
  terminal: Terminal,
): Promise<Credentials | undefined> {
  const { CLOUDIFY_TOKEN, CLOUDIFY_USERNAME, CLOUDIFY_PASSWORD } = terminal.env;
  const isTyped = (Object.keys(CREDENTIAL_OPTIONS) as (keyof CredentialOptions)[]).some(
    (name) => options[name],
  );
  if (!isTyped && !CLOUDIFY_TOKEN && !CLOUDIFY_USERNAME && !CLOUDIFY_PASSWORD) return undefined;
  return requireCredentials(options, terminal);
}

/** The credentials. Options take precedence over the environment, and a token over a password. */
export async function requireCredentials(
  options: CredentialOptions,
  terminal: Terminal,
): Promise<Credentials> {
  const { CLOUDIFY_TOKEN, CLOUDIFY_USERNAME, CLOUDIFY_PASSWORD } = terminal.env;
  if (options.token !== undefined) return { token: options.token };
  if (options['token-stdin']) return { token: await readSecret('Token', terminal) };
  const isTyped = Boolean(options.username ?? options.password) || options['password-stdin'];
  if (!isTyped && CLOUDIFY_TOKEN) return { token: CLOUDIFY_TOKEN };
  const username = options.username ?? CLOUDIFY_USERNAME;
  if (!username) {
    throw new CommandError(
      isTyped || CLOUDIFY_PASSWORD
        ? 'The user of the password is missing: give --username <name>, or set CLOUDIFY_USERNAME.'
        : 'The credentials are missing: set CLOUDIFY_TOKEN, or CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD; or give ' +
            '--username and --password-stdin.',
    );
  }
  const password = options['password-stdin']
    ? await readSecret(`Password of ${username}`, terminal)
    : (options.password ?? CLOUDIFY_PASSWORD);
  if (password) return { username, password };
  throw new CommandError(
    `The password of ${username} is missing: set CLOUDIFY_PASSWORD, or use --password-stdin.`,
  );
}

/** The options with which another command reaches the same manager, without secrets. */
export function connectionFlags(options: ConnectionOptions): string {
  const { host, tenant, username, ca, insecure, 'manager-release': release } = options;
  const words = [
    ...host.map((url) => `--host ${shellQuote(url)}`),
    ...(tenant === undefined ? [] : [`--tenant ${shellQuote(tenant)}`]),
    ...(username === undefined ? [] : [`--username ${shellQuote(username)}`]),
    ...(ca === undefined ? [] : [`--ca ${shellQuote(ca)}`]),
    ...(insecure ? ['--insecure'] : []),
    ...(release === undefined ? [] : [`--manager-release ${shellQuote(release)}`]),
  ];
  return words.map((word) => ` ${word}`).join('');
}
