import type { Credentials } from './transport/credentials.ts';

/** Environment variables by name. An empty value counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the variables of the Python command line, with its precedence: a token overrides a password. */
export function readEnvironment(env: Environment): {
  baseUrl: string;
  tenant: string | undefined;
  managerRelease: string | undefined;
  auth: Credentials;
} {
  const { CLOUDIFY_HOST: baseUrl, CLOUDIFY_TENANT: tenant, CLOUDIFY_MANAGER_RELEASE: release } = env;
  if (!baseUrl) throw missing('CLOUDIFY_HOST, a URL such as https://manager.example.com');
  return {
    baseUrl,
    tenant: tenant || undefined,
    managerRelease: release || undefined,
    auth: readCredentials(env),
  };
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

/** The environment of this process; empty in browsers. */
export function processEnvironment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
