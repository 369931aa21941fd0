import { type Auth, authHeader } from './auth.ts';
import { apiUrl } from './base-url.ts';
import { type Environment, processEnvironment, readEnvironment } from './environment.ts';
import { ExecutionGroups } from './execution-groups.ts';
import { Executions } from './executions.ts';
import { Http, type HttpClient } from './http.ts';
import { createTransport, type Fetch } from './transport.ts';

/** The settings of a client. */
export interface CloudifyClientOptions {
  /** The manager's address, with a path prefix if it has one. `/api/v3.1` is added to it. */
  readonly baseUrl: string | URL;
  /** The tenant to work in; `default_tenant` unless given. */
  readonly tenant?: string | undefined;
  /** Who is asking. */
  readonly auth: Auth;
  /** Sends the requests in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Further headers for every request, such as `X-BYPASS-MAINTENANCE`. They do not replace those of other settings. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
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
    const { baseUrl, tenant = 'default_tenant', auth, fetch, headers = {} } = options;
    const transport = createTransport(
      [authHeader(auth), ['Tenant', tenant], ...Object.entries(headers)],
      fetch,
    );
    const http = new Http(apiUrl(baseUrl), transport);
    this.executions = new Executions(http);
    this.executionGroups = new ExecutionGroups(http);
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
