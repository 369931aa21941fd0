import { type Header, toHeader } from './headers.ts';

/**
 * The credentials of a client: a user, an API token, or the token that an execution was started with.
 *
 * Python: the arguments `username` and `password`, `token`, and the header `Execution-Token`.
 */
export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | { readonly executionToken: string };

/** Returns the credentials. Called before the first request, and again when the manager no longer accepts them. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** The errors of providers that had returned credentials before. Waits continue after them; single calls reject. */
export const refreshFailures = new WeakSet<object>();

/** The header with the credentials of a client, fixed or from a provider. */
export class CredentialCache {
  /** Whether a provider may return others when these are not accepted. */
  readonly canRefresh: boolean;
  /** Credentials that never change; undefined with a provider. Null: none are sent. */
  readonly fixed: Header | null | undefined;
  readonly #load: () => Promise<Header>;
  #header: Promise<Header> | undefined;
  #hasLoaded = false;

  constructor(auth: Credentials | CredentialsProvider | 'none') {
    this.canRefresh = typeof auth === 'function';
    if (typeof auth !== 'function') this.fixed = auth === 'none' ? null : authHeader(auth);
    this.#load = async () => authHeader(await (auth as CredentialsProvider)());
  }

  /** Concurrent requests share one call of the provider. */
  header(): Promise<Header> {
    if (this.#header) return this.#header;
    const header = this.#load();
    this.#header = header;
    header.then(
      () => {
        this.#hasLoaded = true;
      },
      (error) => {
        if (this.#hasLoaded) refreshFailures.add(Object(error));
        this.invalidate(header);
      },
    );
    return header;
  }

  /** Makes the next request call the provider again, unless another request has done so already. */
  invalidate(header: Promise<Header>): void {
    if (this.#header === header) this.#header = undefined;
  }
}

function authHeader(auth: Credentials): Header {
  const { username, password, token, executionToken }: Readonly<Record<string, string>> = auth ?? {};
  if ([username, token, executionToken].filter((kind) => kind !== undefined).length !== 1) {
    throw new TypeError(
      "auth must be one of { username, password }, { token }, { executionToken } and 'none'.",
    );
  }
  if (token !== undefined) return toHeader('Authentication-Token', token);
  if (executionToken !== undefined) return toHeader('Execution-Token', executionToken);
  if (!username || username.includes(':') || typeof password !== 'string') {
    throw new TypeError('auth must have a username, without a colon, and a password.');
  }
  // btoa takes bytes only, and names and passwords may hold any character.
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return toHeader('Authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`);
}
