import { type Environment, processEnvironment, readEnvironment } from './environment.ts';
import { ExecutionGroups } from './execution-groups.ts';
import { Executions } from './executions.ts';
import { Manager } from './manager.ts';
import type { RetryOptions } from './options.ts';
import { apiUrl } from './transport/base-url.ts';
import { Cluster } from './transport/cluster.ts';
import {
  CredentialCache,
  type Credentials,
  type CredentialsProvider,
  toHeader,
} from './transport/credentials.ts';
import type { Middleware } from './transport/middleware.ts';
import { ManagerRelease } from './transport/release.ts';
import { Http, type HttpClient } from './transport/request.ts';
import { Retrier } from './transport/retrier.ts';
import { createTransport, type Fetch } from './transport/send.ts';
import { Poller, type PollOptions } from './waiting/poller.ts';

/** The settings of a client. */
export interface CloudifyClientOptions {
  /**
   * The manager's address, optionally with a path; the client adds `/api/v3.1`. With several, which must be one cluster, the
   * first is used until it cannot be reached or a proxy responds for it, then the next, and so on.
   */
  readonly baseUrl: string | URL | readonly (string | URL)[];
  /** The tenant to work in. Default: `default_tenant`. */
  readonly tenant?: string | undefined;
  /**
   * The credentials, or a function that returns them. The function is called once for many requests, and again when the
   * manager no longer accepts them. A call rejects with what it throws.
   */
  readonly auth: Credentials | CredentialsProvider;
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
   * Parses the JSON of successful responses. The methods use it, `client.http` does not. Default: `JSON.parse`, which rounds
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
 * Python: `CloudifyClient`.
 */
export class CloudifyClient {
  /** Runs of workflows: list, start, cancel, resume, delete and so on. */
  readonly executions: Executions;
  /** Runs of one workflow over a deployment group. */
  readonly executionGroups: ExecutionGroups;
  /** The manager itself: its version. */
  readonly manager: Manager;
  /**
   * The openapi-fetch client, typed by the contract, for raw results (`{ data, error, response }`) and for requests that the
   * methods do not send. It has the same address, headers and middleware.
   */
  readonly http: HttpClient;

  /** @throws {TypeError} when a setting is invalid. The message names the setting and contains no password or token. */
  constructor(options: CloudifyClientOptions) {
    const { tenant = 'default_tenant', headers = {}, middleware = [] } = options;
    const cluster = new Cluster(options.baseUrl);
    const credentials = new CredentialCache(options.auth);
    const fixed = Object.entries({ Tenant: tenant }).concat(Object.entries(headers));
    const fixedHeaders = fixed.map(([name, value]) => toHeader(name, value));
    const transport = createTransport(credentials, fixedHeaders, middleware, options.fetch);
    const retrier = new Retrier(cluster, credentials, options);
    const release = new ManagerRelease(options.managerRelease);
    const http = new Http(cluster, transport, retrier, release, options.parseJson);
    const poller = new Poller(http, options.poll);
    this.executions = new Executions(http, poller);
    this.executionGroups = new ExecutionGroups(http, poller);
    this.manager = new Manager(http);
    this.http = http.client;
  }

  /**
   * Makes a client from environment variables: `CLOUDIFY_HOST` (a URL), `CLOUDIFY_TENANT`, `CLOUDIFY_MANAGER_RELEASE`, and
   * `CLOUDIFY_TOKEN`, or `CLOUDIFY_USERNAME` and `CLOUDIFY_PASSWORD`. A token overrides the other two.
   *
   * Python: the command line reads these variables, the client none.
   *
   * @param env The variables. Default: the environment of the process.
   * @throws {TypeError} when a variable is missing or invalid. The message names it.
   */
  static fromEnv(env: Environment = processEnvironment()): CloudifyClient {
    const options = readEnvironment(env);
    apiUrl(options.baseUrl, 'CLOUDIFY_HOST');
    new ManagerRelease(options.managerRelease, 'CLOUDIFY_MANAGER_RELEASE');
    return new CloudifyClient(options);
  }
}
