import { type Header, toHeader } from './headers.ts';

/**
 * Who is asking: a user, an API token, or an execution that calls back with the token it was started with.
 *
 * The Python client takes the same as `username` and `password`, `token`, and the header `Execution-Token`.
 */
export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | { readonly executionToken: string };

/** Gives the credentials when they are needed: before the first request, and again when they are no longer accepted. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** What a provider has thrown after it had given credentials before. Waits outlive that; single calls reject with it. */
export const refreshFailures = new WeakSet<object>();

/** The credentials of a client: fixed, or from a provider. */
export class CredentialCache {
  /** Whether there may be others when these are not accepted. */
  readonly areProvided: boolean;
  readonly #ask: () => Promise<Header>;
  #asked: Promise<Header> | undefined;
  #wasGiven = false;

  constructor(auth: Credentials | CredentialsProvider) {
    this.areProvided = typeof auth === 'function';
    const given = typeof auth === 'function' ? undefined : authHeader(auth);
    this.#ask = async () => given ?? authHeader(await (auth as CredentialsProvider)());
  }

  /** The header that carries the credentials. The provider is called once for all requests that wait for it. */
  header(): Promise<Header> {
    if (this.#asked) return this.#asked;
    const asked = this.#ask();
    this.#asked = asked;
    asked.then(
      () => {
        this.#wasGiven = true;
      },
      (error) => {
        if (this.#wasGiven) refreshFailures.add(Object(error));
        this.invalidate(asked);
      },
    );
    return asked;
  }

  /** Makes the next request call the provider again, unless another request has done so before. */
  invalidate(asked: Promise<Header>): void {
    if (this.#asked === asked) this.#asked = undefined;
  }
}

function authHeader(auth: Credentials): Header {
  const { username, password, token, executionToken }: Readonly<Record<string, string>> = auth ?? {};
  if ([username, token, executionToken].filter((kind) => kind !== undefined).length !== 1) {
    throw new TypeError('auth must be one of { username, password }, { token } and { executionToken }.');
  }
  if (token !== undefined) return toHeader('Authentication-Token', token);
  if (executionToken !== undefined) return toHeader('Execution-Token', executionToken);
  if (!username || username.includes(':') || typeof password !== 'string') {
    throw new TypeError('auth must have a username, without a colon, and a password.');
  }
  return toHeader('Authorization', `Basic ${base64(`${username}:${password}`)}`);
}

/** `btoa` takes bytes only, and names and passwords may hold any character. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
