import { CloudifyClient, type Credentials, type Middleware } from '../../client/index.ts';
import { CommandError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { trust, trustEverybody } from './certificates.ts';
import { ConnectionMonitor } from './connection-monitor.ts';
import { keepExactNumbers } from './exact-numbers.ts';
import type { ConnectionOptions, IdentityOptions, TrustOptions } from './options.ts';
import { enableProxies } from './proxies.ts';
import { readSecret } from './secret-input.ts';
import { ServerClock } from './server-clock.ts';

/** A client, and what its responses show beside their data. */
export interface Connection {
  readonly client: CloudifyClient;
  readonly clock: ServerClock;
  readonly monitor: ConnectionMonitor;
}

/**
 * The client that the options ask for, and the environment where they are silent.
 *
 * @throws {CommandError} that says what is missing, and never a password or token.
 */
export async function connect(options: ConnectionOptions, terminal: Terminal): Promise<Connection> {
  const { env } = terminal;
  checkTrust(options);
  const hosts = options.host.length > 0 ? options.host : hostsOf(env.CLOUDIFY_HOST);
  if (hosts.length === 0) {
    throw new CommandError(
      'Which manager? Give --host <url>, or set CLOUDIFY_HOST, such as http://127.0.0.1:8080.',
    );
  }
  const auth = await authOf(options, terminal);
  if (options.insecure) trustEverybody(terminal);
  enableProxies(terminal);
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
      tenant: options.tenant ?? (env.CLOUDIFY_TENANT || undefined),
      auth,
      timeout: options['request-timeout'],
      middleware: [monitor.middleware, readClock, keepExactNumbers],
    });
    return { client, clock, monitor };
  } catch (error) {
    // What a client refuses it was given by whoever typed the command.
    if (error instanceof TypeError) throw new CommandError(error.message.replace(/^baseUrl/, '--host'));
    throw error;
  }
}

/** Whom to trust, from now on and for the whole process, but for `--insecure`. */
function checkTrust({ ca, insecure }: TrustOptions): void {
  if (ca !== undefined && insecure) throw new CommandError('--ca and --insecure exclude each other.');
  if (ca !== undefined) trust(ca);
}

/** Trusts whom the options say, which `--insecure` says each time, and uses the proxies of the environment. */
export function establishTrust(options: TrustOptions, terminal: Terminal): void {
  checkTrust(options);
  if (options.insecure) trustEverybody(terminal);
  enableProxies(terminal);
}

/**
 * Who is asking, where anything says so; undefined where nothing does.
 *
 * @throws {CommandError} when what was given is not enough.
 */
export async function identityGiven(
  options: IdentityOptions,
  terminal: Terminal,
): Promise<Credentials | undefined> {
  const { CLOUDIFY_TOKEN, CLOUDIFY_USERNAME, CLOUDIFY_PASSWORD } = terminal.env;
  const isTyped = Object.values(options).some((value) => value !== undefined && value !== false);
  if (!isTyped && !CLOUDIFY_TOKEN && !CLOUDIFY_USERNAME && !CLOUDIFY_PASSWORD) return undefined;
  return authOf(options, terminal);
}

/** What to type so that another command reaches the same manager: everything but secrets. */
export function connectionWords({ host, tenant, username, ca, insecure }: ConnectionOptions): string {
  const words = [
    ...host.map((url) => `--host ${quoted(url)}`),
    ...(tenant === undefined ? [] : [`--tenant ${quoted(tenant)}`]),
    ...(username === undefined ? [] : [`--username ${quoted(username)}`]),
    ...(ca === undefined ? [] : [`--ca ${quoted(ca)}`]),
    ...(insecure ? ['--insecure'] : []),
  ];
  return words.map((word) => ` ${word}`).join('');
}

function hostsOf(variable: string | undefined): string[] {
  return (variable ?? '').split(/[\s,]+/).filter((url) => url !== '');
}

/** What is typed goes before the environment; a token goes before a password. */
async function authOf(options: IdentityOptions, terminal: Terminal): Promise<Credentials> {
  const { CLOUDIFY_TOKEN, CLOUDIFY_USERNAME, CLOUDIFY_PASSWORD } = terminal.env;
  const ways = ['token', 'token-stdin', 'password', 'password-stdin'] as const;
  const given = ways.filter((way) => options[way]);
  if (given.length > 1) {
    throw new CommandError(`${given.map((way) => `--${way}`).join(' and ')} exclude each other.`);
  }
  if (options.token !== undefined) return { token: options.token };
  if (options['token-stdin']) return { token: await readSecret('Token', terminal) };
  const isTyped = options.username !== undefined || given.length > 0;
  if (!isTyped && CLOUDIFY_TOKEN) return { token: CLOUDIFY_TOKEN };
  const username = options.username ?? CLOUDIFY_USERNAME;
  if (!username) {
    throw new CommandError(
      isTyped || CLOUDIFY_PASSWORD
        ? 'Whose password is it? Give --username <name>, or set CLOUDIFY_USERNAME.'
        : 'Who is asking? Set CLOUDIFY_TOKEN, or CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD.',
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

/** As a shell reads it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
