import type { RetryOptions } from './options.ts';
import type { Credentials, CredentialsProvider } from './transport/credentials.ts';
import type { Middleware } from './transport/middleware.ts';
import type { Fetch } from './transport/send.ts';
import type { PollOptions } from './waiting/poller.ts';

/** The settings of a client. */
export interface CloudifyClientOptions {
  /**
   * The manager's address, optionally with a path; the client adds `apiPath`. In a page it can be relative to the page: `/`.
   * With several, which must be one cluster, the first is used until it cannot be reached or a proxy responds for it, then the
   * next, and so on.
   */
  readonly baseUrl: string | URL | readonly (string | URL)[];
  /** The path of the API behind `baseUrl`, such as `/console/sp` of a proxy. Default: `/api/v3.1`. */
  readonly apiPath?: string | undefined;
  /** Which requests carry cookies, as in `fetch`. Default: `same-origin`. */
  readonly credentials?: RequestInit['credentials'] | undefined;
  /** The tenant to work in. Default: `default_tenant`. */
  readonly tenant?: string | undefined;
  /**
   * The credentials, or a function that returns them. The function is called once for many requests, and again when the
   * manager no longer accepts them. A call rejects with what it throws. `none`: a cookie signs in, or a proxy adds them.
   */
  readonly auth: Credentials | CredentialsProvider | 'none';
  /** Sends the requests; those of undici and node-fetch work, too. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Headers for every request, such as `X-BYPASS-MAINTENANCE`. They do not override those of other settings (`tenant`,
   * `auth`), in any spelling. Default: none.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The time limit of one attempt, in milliseconds; 0 or Infinity: none. Calls can override it. Default: 60,000. */
  readonly timeout?: number | undefined;
  /**
   * Parses the JSON of successful responses. The methods and `client.request` use it, `client.http` does not. Default: `JSON.parse`, which rounds
   * integers beyond 2^53.
   */
  readonly parseJson?: ((text: string) => unknown) | undefined;
  /**
   * How failed attempts are retried; false: not at all. Calls can override it, except for `budget`: the number of retries that
   * all calls together have (default: 20); ten successes add one.
   */
  readonly retry?: (RetryOptions & { readonly budget?: number | undefined }) | false | undefined;
  /**
   * The manager's release, such as `6.4` or `6.4.2`. What it would ignore or do harm with is rejected with an
   * {@link UnsupportedByManagerError} before it is sent. Default: `auto`, which requests the version once, as soon as a call
   * uses something that not every release supports.
   */
  readonly managerRelease?: 'auto' | (string & {}) | undefined;
  /** How often waits poll. */
  readonly poll?: PollOptions | undefined;
  /** Functions around every attempt to send a request, the first outermost. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
}
