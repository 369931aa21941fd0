import type { Caller, Identity } from '../../samples/request.ts';

export type TargetKind = 'page' | 'server' | 'own';

export interface Target {
  readonly kind: TargetKind;
  /** The address of the sandbox. */
  readonly serverUrl: string;
  /** The user's manager, for the command and the samples. */
  readonly managerUrl: string;
  readonly proxyUrl: string;
  /** The user of the example data that sends the request. */
  readonly username: string;
  readonly tenant: string;
  /** The user's credentials, only in memory. */
  readonly own: OwnIdentity;
}

export interface OwnIdentity {
  readonly method: 'password' | 'token' | 'proxy';
  readonly username: string;
  readonly secret: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The default address of the proxy. */
export const PROXY_URL = 'http://127.0.0.1:8090';

/** The caller of the samples. They never contain a typed password. */
export function sampleCaller(target: Target, example: string, passwordOf: (name: string) => string): Caller {
  const { kind, own, username, tenant } = target;
  if (kind !== 'own') {
    const baseUrl = kind === 'page' ? example : trimUrl(target.serverUrl);
    return {
      baseUrl: isUrl(baseUrl) ? baseUrl : example,
      identity: { username, password: passwordOf(username) },
      tenant,
    };
  }
  const baseUrl = trimUrl(target.managerUrl);
  return {
    baseUrl: isUrl(baseUrl) ? baseUrl : 'https://manager.example.com',
    identity:
      own.method === 'token'
        ? { token: 'your-token' }
        : { username: own.username || 'your-name', password: 'your-password' },
    tenant,
  };
}

/** The address and the identity of a request; the identity is null when the proxy signs in. */
export function destinationOf(
  target: Target,
  passwordOf: (name: string) => string,
): { readonly baseUrl: string; readonly identity: Identity | null } {
  const { kind, own, username } = target;
  if (kind !== 'own') {
    const baseUrl = kind === 'page' ? 'http://manager.in.this.page' : trimUrl(target.serverUrl);
    return { baseUrl, identity: { username, password: passwordOf(username) } };
  }
  const identity = {
    password: { username: own.username, password: own.secret },
    token: { token: own.secret },
    proxy: null,
  };
  return { baseUrl: trimUrl(target.proxyUrl), identity: identity[own.method] };
}

export function trimUrl(url: string): string {
  return url.trim().replace(/\/+$/, '');
}

export function isUrl(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '');
}

/** Browsers of 2023 have no `URL.canParse`. */
function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The command that starts the proxy, so that this page can reach the manager. */
export function proxyCommand(managerUrl: string, proxyUrl: string, origin: string): string {
  const to = isUrl(managerUrl) ? trimUrl(managerUrl) : 'https://manager.example.com';
  const port = parseUrl(proxyUrl)?.port ?? '';
  const isOfThisMachine = /^https?:\/\/(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(origin);
  return [
    `npx cloudify-executions proxy --target ${to}`,
    ...(port === '' || port === '8090' ? [] : [`--port ${port}`]),
    ...(isOfThisMachine ? [] : [`--allow-origin ${origin}`]),
  ].join(' ');
}
