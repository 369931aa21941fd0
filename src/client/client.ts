import { type Environment, processEnvironment, readEnvironment } from './environment.ts';
import { ExecutionGroups } from './resources/execution-groups.ts';
import { Executions } from './resources/executions.ts';
import { apiUrl } from './transport/base-url.ts';
import { Cluster } from './transport/cluster.ts';
import { CredentialCache, type Credentials, type CredentialsProvider } from './transport/credentials.ts';
import { toHeader } from './transport/headers.ts';
import type { Middleware } from './transport/middleware.ts';
import { Http, type HttpClient } from './transport/request.ts';
import { Retrier } from './transport/retrier.ts';
import type { RetryOptions } from './transport/retry.ts';
import { createTransport, type Fetch } from './transport/send.ts';
import { Poller, type PollOptions } from './waiting/poller.ts';

/** The settings of a client. */
export interface CloudifyClientOptions {
  /**
   * The manager's address, with a path prefix if it has one. `/api/v3.1` is added to it. Of several, which must be one
   * cluster, the first is used until it cannot be reached or a proxy answers for it, then the next, and so on.
   */
  readonly baseUrl: string | URL | readonly (string | URL)[];
  /** The tenant to work in; `default_tenant` unless given. */
  readonly tenant?: string | undefined;
  /**
   * Who is asking, or a function that says so. The function is asked once for many requests, and once more when the
   * manager no longer accepts what it said; what it throws, the call throws.
   */
  readonly auth: Credentials | CredentialsProvider;
  /** Sends the requests in place of the global `fetch`. Those of undici and of node-fetch work, too. */
  readonly fetch?: Fetch | undefined;
  /**
   * Further headers for every request, such as `X-BYPASS-MAINTENANCE`. They do not override those of other settings,
   * `tenant` and `auth` for example, in any spelling.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * After how many milliseconds to give up an attempt; 0 or Infinity: never. A call can override it. Default: 60,000.
   */
  readonly timeout?: number | undefined;
  /**
   * Reads the JSON text of a successful response. Default: `JSON.parse`, which rounds integers beyond 2^53. The methods
   * use it, `client.http` does not.
   */
  readonly parseJson?: ((text: string) => unknown) | undefined;
  /**
   * How to repeat what failed and may be repeated, unless a call says otherwise; false: not at all. `budget` is how many
   * retries all the calls together have in store (20); ten successes add one.
   */
  readonly retry?: (RetryOptions & { readonly budget?: number | undefined }) | false | undefined;
  /** How often to look while waiting. */
  readonly poll?: PollOptions | undefined;
  /** Runs around every attempt to send a request, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/**
 * A client of one manager, as one user in one tenant.
 *
 * ```ts
 * const client = new CloudifyClient({
 *   baseUrl: 'https://manager.example.com',
 *   auth: { username: 'olga', password: 'olga' },
 * });
 * const execution = await client.executions.start({ deployment_id: 'shop-lisbon', workflow_id: 'backup' });
 * ```
 *
 * Its counterpart in the Python client is `CloudifyClient`.
 */
export class CloudifyClient {
  /** Runs of workflows: list, start, cancel, resume, delete and so on. */
  readonly executions: Executions;
  /** Runs of one workflow over a deployment group. */
  readonly executionGroups: ExecutionGroups;
  /**
   * The openapi-fetch client below, typed by the contract, for the raw `{ data, error, response }` of a request or for
   * what the methods leave out. It shares the address, the headers and the way of sending with them.
   */
  readonly http: HttpClient;

  /**
   * @throws {TypeError} when a setting cannot be used. The message names the setting and never holds a password or token.
   */
  constructor(options: CloudifyClientOptions) {
    const { tenant = 'default_tenant', headers = {}, middleware = [] } = options;
    const hosts = new Cluster(options.baseUrl);
    const credentials = new CredentialCache(options.auth);
    const others = [['Tenant', tenant], ...Object.entries(headers)].map(([name = '', value = '']) =>
      toHeader(name, value),
    );
    const transport = createTransport(credentials, others, middleware, options.fetch);
    const http = new Http(hosts, transport, new Retrier(hosts, credentials, options), options.parseJson);
    const poller = new Poller(http, options.poll);
    this.executions = new Executions(http, poller);
    this.executionGroups = new ExecutionGroups(http, this.executions, poller);
    this.http = http.client;
  }

  /**
   * A client with the settings of the environment: `CLOUDIFY_HOST` (a URL), `CLOUDIFY_TENANT`, and `CLOUDIFY_TOKEN` or
   * else `CLOUDIFY_USERNAME` and `CLOUDIFY_PASSWORD`. When there is a token, the other two do not matter.
   *
   * In Python the command line reads these variables; the client itself reads none.
   *
   * @param env Where to look, the environment of the process unless given.
   * @throws {TypeError} when a variable is missing or cannot be used. The message names it.
   */
  static fromEnv(env: Environment = processEnvironment()): CloudifyClient {
    const settings = readEnvironment(env);
    apiUrl(settings.baseUrl, 'CLOUDIFY_HOST');
    return new CloudifyClient(settings);
  }
}
