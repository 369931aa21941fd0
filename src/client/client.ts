import type { ApiPromise } from './api-promise.ts';
import type { CloudifyClientOptions } from './client-options.ts';
import { type Environment, processEnvironment, withEnvironment } from './environment.ts';
import { ExecutionGroups } from './execution-groups.ts';
import { Executions } from './executions.ts';
import { Manager } from './manager.ts';
import type { ClientOverrides } from './options.ts';
import { Cluster } from './transport/cluster.ts';
import { CredentialCache } from './transport/credentials.ts';
import type { HttpClient } from './transport/http-client.ts';
import { ManagerRelease } from './transport/release.ts';
import { ReleaseCheck } from './transport/release-check.ts';
import { type ApiRequest, Http } from './transport/request.ts';
import { Retrier } from './transport/retrier.ts';
import { createTransport } from './transport/send.ts';
import { Poller } from './waiting/poller.ts';

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
  readonly #options: CloudifyClientOptions;
  readonly #poller: Poller;
  readonly #http: Http;

  /** @throws {TypeError} when a setting is invalid. The message names the setting and contains no password or token. */
  constructor(options: CloudifyClientOptions);
  constructor(
    options: CloudifyClientOptions,
    http: Http = connect(options),
    poller: Poller = new Poller(options.poll),
  ) {
    this.#options = options;
    this.#http = http;
    this.#poller = poller;
    this.executions = new Executions(http, poller);
    this.executionGroups = new ExecutionGroups(http, poller);
    this.manager = new Manager(http);
  }

  /** The manager's address as it was set; of a cluster, the first one. */
  get baseUrl(): string {
    return `${[this.#options.baseUrl].flat()[0]}`;
  }

  /** The tenant to work in. */
  get tenant(): string {
    return this.#http.tenant;
  }

  /**
   * The openapi-fetch client, typed by the contract, for raw results: `{ data, error, response }`. Its requests are sent like all
   * others: with the same credentials, headers and middleware, with retries, failover and timeout. It resolves with error
   * responses.
   */
  get http(): HttpClient {
    return this.#http.client;
  }

  /**
   * Sends a request for any other part of the manager's API, with the credentials, retries and errors of all calls.
   *
   * ```ts
   * const { items } = await client.request('GET', '/deployments', { query: { _size: 10 }, schema: DeploymentPage });
   * ```
   *
   * Python: no counterpart.
   *
   * @param method The HTTP method. Only GET is sent again when a response was lost.
   * @param path The path behind `/api/v3.1`, beginning with a slash.
   * @param request Query, body and schema, beside the options of every call. Without a schema the data are `unknown`.
   * @returns the data; undefined when the response has no body.
   * @throws {TypeError} when the path is invalid.
   * @throws {ApiError} when the manager rejects the request.
   * @throws {UnexpectedResponseError} when the response is not JSON, or the schema rejects it.
   */
  request<Data = unknown>(method: string, path: string, request?: ApiRequest<Data>): ApiPromise<Data> {
    return this.#http.request(method, path, request);
  }

  /**
   * Returns a client with other defaults: another tenant, further headers, another timeout, a signal that ends all its calls.
   * Both clients share the rest: credentials, cluster, budget of retries, polls.
   *
   * ```ts
   * const staging = client.withOptions({ tenant: 'staging', signal: AbortSignal.timeout(60_000) });
   * ```
   *
   * Python: no counterpart.
   *
   * @param options What differs. `headers` are added to this client's.
   * @throws {TypeError} when an option is invalid.
   */
  withOptions(options: ClientOverrides): CloudifyClient {
    const Client = CloudifyClient as new (
      options: CloudifyClientOptions,
      http: Http,
      poller: Poller,
    ) => CloudifyClient;
    return new Client(this.#options, this.#http.with(options), this.#poller);
  }

  /**
   * Makes a client from environment variables and options, which override them: `CLOUDIFY_HOST` (a URL), `CLOUDIFY_TENANT`,
   * `CLOUDIFY_MANAGER_RELEASE`, and `CLOUDIFY_TOKEN`, or `CLOUDIFY_USERNAME` and `CLOUDIFY_PASSWORD`. A token overrides the other
   * two. `CLOUDIFY_LOG` (`error`, `warn`, `info` or `debug`) logs to the console like `logging` of `cloudify-executions/logging`.
   *
   * Python: the command line reads these variables, the client none.
   *
   * @param options Options of the client. Default: those of the environment.
   * @param env The variables. Default: the environment of the process.
   * @throws {TypeError} when a variable is missing or invalid. The message names it.
   */
  static fromEnv(
    options: Partial<CloudifyClientOptions> = {},
    env: Environment = processEnvironment(),
  ): CloudifyClient {
    return new CloudifyClient(withEnvironment(options, env));
  }
}

/** Opens what the clients of one manager share. */
function connect(options: CloudifyClientOptions): Http {
  const { tenant = 'default_tenant', headers, middleware = [] } = options;
  const cluster = new Cluster(options.baseUrl, options.apiPath);
  const credentials = new CredentialCache(options.auth);
  const connection = {
    cluster,
    transport: createTransport(credentials, middleware, options.fetch),
    retrier: new Retrier(cluster, credentials, options),
    releaseCheck: new ReleaseCheck(new ManagerRelease(options.managerRelease)),
    parse: options.parseJson ?? JSON.parse,
    cookies: options.credentials,
  };
  return new Http(connection, { tenant, headers });
}
