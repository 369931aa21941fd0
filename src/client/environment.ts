import type { CloudifyClientOptions } from './client-options.ts';
import { apiUrl } from './transport/base-url.ts';
import type { Credentials } from './transport/credentials.ts';
import type { Middleware } from './transport/middleware.ts';
import { ManagerRelease } from './transport/release.ts';

/** Environment variables by name. An empty value counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options, completed by the variables of the Python command line with its precedence: a token overrides a password.
 *
 * @throws {TypeError} when a variable is missing or invalid. The message names it.
 */
export function withEnvironment(
  options: Partial<CloudifyClientOptions>,
  env: Environment,
): CloudifyClientOptions {
  const { CLOUDIFY_TENANT: tenant, CLOUDIFY_MANAGER_RELEASE: release, CLOUDIFY_LOG: level } = env;
  const managerRelease = options.managerRelease ?? (release || undefined);
  if (options.managerRelease === undefined) new ManagerRelease(managerRelease, 'CLOUDIFY_MANAGER_RELEASE');
  const { middleware = [] } = options;
  return {
    ...options,
    baseUrl: options.baseUrl ?? readHost(env),
    auth: options.auth ?? readCredentials(env),
    tenant: options.tenant ?? (tenant || undefined),
    managerRelease,
    middleware: level ? [logAt(level), ...middleware] : middleware,
  };
}

function readHost({ CLOUDIFY_HOST: host }: Environment): string {
  if (!host) throw missing('CLOUDIFY_HOST, a URL such as https://manager.example.com');
  apiUrl(host, undefined, 'CLOUDIFY_HOST');
  return host;
}

function readCredentials(env: Environment): Credentials {
  const { CLOUDIFY_TOKEN: token, CLOUDIFY_USERNAME: username, CLOUDIFY_PASSWORD: password } = env;
  if (token) return { token };
  if (username && password) return { username, password };
  if (username) throw missing('CLOUDIFY_PASSWORD beside CLOUDIFY_USERNAME');
  if (password) throw missing('CLOUDIFY_USERNAME beside CLOUDIFY_PASSWORD');
  throw missing('CLOUDIFY_TOKEN, or CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD');
}

function missing(variables: string): TypeError {
  return new TypeError(`The environment lacks ${variables}.`);
}

/** Loads the logging with the first request, since few programs use it. */
function logAt(level: string): Middleware {
  if (!/^(off|error|warn|info|debug)$/.test(level)) {
    throw new TypeError(`CLOUDIFY_LOG must be off, error, warn, info or debug, not '${level}'.`);
  }
  let loaded: Promise<Middleware> | undefined;
  return async (request, next, context) => {
    loaded ??= import('./logging/index.ts').then(({ logging }) => logging({ level: level as 'info' }));
    return (await loaded)(request, next, context);
  };
}

/** The environment of this process; empty in browsers. */
export function processEnvironment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
