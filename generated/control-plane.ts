// Generated from spec/sandbox/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

export interface paths {
  readonly '/_sandbox/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the health and the revision
     * @description The numbers that show whether anything has changed. A client that monitors a sandbox polls this, and reads the
     *     rest only when they change.
     */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Check that the sandbox is running
     * @description For health checks of containers and load balancers. It requires no token and accepts any host name, since the
     *     response contains no data.
     */
    readonly get: operations['getLiveness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/state': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the state
     * @description All data of the manager, passwords and tokens included. Execution parameters may contain numbers that JSON does
     *     not support, such as `NaN`: they are written as the manager writes them.
     */
    readonly get: operations['getState'];
    /**
     * Replace the state
     * @description Replaces all data with the document, and returns the new state. A missing list is empty, a missing setting has
     *     its default, unknown keys are kept. An invalid document, for example with a reference to an unknown id, is
     *     rejected and changes nothing. Outbox, journal, faults and clock are not changed.
     */
    readonly put: operations['putState'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Reset
     * @description Restores the initial state, time and seed of the world, so that the same requests get the same responses again,
     *     ids included. Clears the outbox and the journal, and removes all faults.
     */
    readonly post: operations['reset'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/clock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the clock */
    readonly get: operations['getClock'];
    readonly put?: never;
    /**
     * Advance the clock, or change its rate
     * @description `advance` advances the clock by a number of milliseconds, in every mode; everything that is due until then
     *     happens, in order, before the response. `run` advances to the next scheduled event, or until none is left.
     *     Alternatively send any of `mode`, `rate` and `now`: a new mode or rate
     *     applies from now on, and a later `now` is an advance. An earlier one only sets the clock back.
     */
    readonly post: operations['changeClock'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Behave like another release
     * @description From now on the manager behaves like this release: a version such as `6.4.2`, or a line of releases such as `6.4`.
     *     The state, the clock and the faults stay. A reset restores the release that the sandbox was started with.
     */
    readonly put: operations['changeRelease'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/faults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the fault rules */
    readonly get: operations['getFaults'];
    /**
     * Replace the fault rules
     * @description Only these rules apply to requests to the API from now on. When several apply to one request, their delays add
     *     up, and only the first of their other effects is used.
     */
    readonly put: operations['putFaults'];
    readonly post?: never;
    /** Remove all fault rules */
    readonly delete: operations['deleteFaults'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/outbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the messages to workers
     * @description The messages that the manager has sent to its workers, oldest first. With the token of a `start` message a test
     *     can act as the worker: send it as `Execution-Token`.
     */
    readonly get: operations['getOutbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the journal of requests
     * @description The requests to the API, oldest first. Credentials and cookies are omitted.
     */
    readonly get: operations['getRequests'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Clear the journal of requests
     * @description The numbers of the requests are not reset.
     */
    readonly delete: operations['deleteRequests'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/requests.har': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the journal as an HTTP Archive
     * @description The requests with their responses as HAR 1.2, which browsers and proxies read, and `check --recording`. It has no
     *     credentials, and no bodies of 64 KiB and more.
     */
    readonly get: operations['getHttpArchive'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/requests/{seq}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a request with its response */
    readonly get: operations['getRequest'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/worlds/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a private world
     * @description The next request to it creates it again.
     */
    readonly delete: operations['deleteWorld'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the users
     * @description The users of the state document, passwords and tokens included.
     */
    readonly get: operations['getUsers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/blueprints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the blueprints
     * @description The blueprints of all tenants in the state document, with their workflows and parameters.
     */
    readonly get: operations['getBlueprints'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/deployments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the deployments
     * @description The deployments of all tenants in the state document.
     */
    readonly get: operations['getDeployments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_sandbox/deployment-groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the deployment groups
     * @description The deployment groups of all tenants in the state document.
     */
    readonly get: operations['getDeploymentGroups'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Health: {
      /** @constant */
      readonly status: 'ok';
      /**
       * @description `auto` runs workflows; with `manual` a status changes only by PATCH.
       * @enum {unknown}
       */
      readonly runner: 'auto' | 'manual';
      /** @description The version of the manager that it behaves like, such as `6.4.2`. */
      readonly release: string;
      /** @description The number of executions. */
      readonly executions: number;
      /** @description Increases with every change of the state. */
      readonly revision: number;
      /** @description The number of the newest request in the journal, or 0. */
      readonly requests: number;
      readonly clock: components['schemas']['Clock'];
      /** @description The names of the private worlds, least recently used first. */
      readonly worlds: readonly string[];
    };
    readonly Liveness: {
      /** @constant */
      readonly status: 'ok';
    };
    /** @description All data of a manager. Rows refer to each other by id; insertion order is storage order. Other keys are kept, except those that look like a misspelled one: these are rejected. */
    readonly StateDocument: {
      /** @description The path of `state.schema.json`, for editors. */
      readonly $schema?: string;
      readonly tenants?: readonly string[];
      readonly users?: readonly components['schemas']['StateUser'][];
      readonly blueprints?: readonly components['schemas']['StateBlueprint'][];
      readonly deployments?: readonly components['schemas']['StateDeployment'][];
      readonly deployment_groups?: readonly components['schemas']['StateDeploymentGroup'][];
      readonly executions?: readonly components['schemas']['StateExecution'][];
      readonly execution_groups?: readonly components['schemas']['StateExecutionGroup'][];
      readonly execution_schedules?: readonly components['schemas']['StateSchedule'][];
      readonly settings?: components['schemas']['StateSettings'];
      /** @description By name, for `get_secret` in parameters. */
      readonly secrets?: {
        readonly [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description The sandbox's time when a state file was saved. It is accepted and not kept as part of the state.
       */
      readonly saved_at?: string;
    };
    /** @description A user of the manager. */
    readonly StateUser: {
      readonly username: string;
      /** @description Default: empty. */
      readonly password?: string;
      /** @description The role in the whole manager. Default: `default`. */
      readonly system_role?: components['schemas']['Role'];
      /** @description The administrator of the installation, who has all permissions. Default: false. */
      readonly bootstrap?: boolean;
      /** @description An inactive user is rejected. Default: true. */
      readonly active?: boolean;
      /** @description The role in each tenant. */
      readonly tenants?: {
        readonly [key: string]: components['schemas']['Role'];
      };
      /** @description API tokens of the user: any texts. A client sends one in the header `Authentication-Token`, the SDK with `auth: { token }`. They do not expire. */
      readonly tokens?: readonly string[];
    };
    /** @enum {unknown} */
    readonly Role: 'default' | 'viewer' | 'operations' | 'user' | 'manager' | 'sys_admin';
    /**
     * @description Default: `tenant`.
     * @enum {unknown}
     */
    readonly Visibility: 'private' | 'tenant' | 'global';
    /** @description A blueprint with its workflows. */
    readonly StateBlueprint: {
      readonly id: string;
      readonly tenant: string;
      /** @description By name. */
      readonly workflows?: {
        readonly [key: string]: components['schemas']['Workflow'];
      };
      /** @description The id of the execution that uploaded it, if one was recorded. */
      readonly upload_execution?: string | null;
    };
    readonly StateDeployment: {
      readonly id: string;
      readonly tenant: string;
      readonly blueprint_id: string;
      /** @description Default: the id. */
      readonly display_name?: string;
      readonly visibility?: components['schemas']['Visibility'];
      /** @description A username. */
      readonly created_by: string;
      /** @description The id of the execution that created its environment. */
      readonly create_execution?: string | null;
      /** @description The id of the execution that started last. */
      readonly latest_execution?: string | null;
      /** @description For `get_input` in parameters. */
      readonly inputs?: {
        readonly [key: string]: unknown;
      };
      readonly behaviours?: components['schemas']['Behaviours'];
    };
    readonly StateDeploymentGroup: {
      readonly id: string;
      readonly tenant: string;
      readonly visibility?: components['schemas']['Visibility'];
      /** @description A username. */
      readonly created_by: string;
      readonly deployment_ids?: readonly string[];
    };
    /** @description The stored fields of an execution. What the manager derives from them (`status_display`, `deployment_display_name`, …) may be there as well and is ignored. */
    readonly StateExecution: {
      readonly id: string;
      readonly tenant: string;
      /** @description Null or missing: an execution of a system workflow. */
      readonly deployment_id?: string | null;
      readonly workflow_id: string;
      /** @enum {unknown} */
      readonly status:
        | 'terminated'
        | 'failed'
        | 'cancelled'
        | 'pending'
        | 'started'
        | 'cancelling'
        | 'force_cancelling'
        | 'kill_cancelling'
        | 'queued'
        | 'scheduled'
        | null;
      /** @description A username. */
      readonly created_by: string;
      readonly created_at: components['schemas']['StateTime'];
      readonly started_at?: components['schemas']['OptionalTime'];
      readonly ended_at?: components['schemas']['OptionalTime'];
      readonly scheduled_for?: components['schemas']['OptionalTime'];
      /** @description Default: that of its deployment. */
      readonly visibility?: components['schemas']['Visibility'];
      readonly error?: string | null;
      readonly parameters?: {
        readonly [key: string]: unknown;
      } | null;
      readonly is_system_workflow?: boolean;
      readonly is_dry_run?: boolean;
      readonly resume?: boolean;
      readonly total_operations?: number | null;
      readonly finished_operations?: number | null;
      readonly allow_custom_parameters?: boolean;
      /** @description Default: that of its deployment. */
      readonly blueprint_id?: string | null;
      /** @description The token of its worker, sent in the header `Execution-Token`. */
      readonly token?: string | null;
      /** @description In seconds. Default: 600. */
      readonly wait_after_fail?: unknown;
      readonly status_display?: string;
      readonly deployment_display_name?: string | null;
      readonly tenant_name?: string;
      readonly resource_availability?: string;
      readonly private_resource?: boolean;
      /** @description Ignored. */
      readonly parameters_p?: unknown;
    };
    readonly StateExecutionGroup: {
      readonly id: string;
      readonly tenant: string;
      readonly visibility?: components['schemas']['Visibility'];
      readonly deployment_group_id?: string | null;
      readonly workflow_id: string;
      readonly concurrency?: number;
      /** @description A username. */
      readonly created_by: string;
      readonly created_at: components['schemas']['StateTime'];
      readonly execution_ids?: readonly string[];
      /** @description The deployment group that a deployment joins when its execution succeeds. */
      readonly success_group_id?: string | null;
      /** @description The deployment group that a deployment joins when its execution fails. */
      readonly failure_group_id?: string | null;
      readonly status?: string | null;
      readonly tenant_name?: string;
      readonly resource_availability?: string;
      readonly private_resource?: boolean;
    };
    readonly StateSchedule: {
      readonly id: string;
      readonly tenant: string;
      readonly deployment_id: string;
      readonly workflow_id: string;
      /** @description Those of its executions, or null. */
      readonly parameters?: unknown;
      readonly next_occurrence?: components['schemas']['OptionalTime'];
      readonly execution_arguments?: {
        readonly [key: string]: unknown;
      };
      /** @description A username. */
      readonly created_by?: string;
      /** @description Default: true. */
      readonly enabled?: boolean;
      /** @description How late it may start, in minutes. Default: 0. */
      readonly slip?: number;
    };
    readonly StateSettings: {
      /**
       * @description Whether workflows run. Overrides the option with which the sandbox was started.
       * @enum {unknown}
       */
      readonly runner?: 'auto' | 'manual' | null;
      /** @description Default: 1000. */
      readonly default_page_size?: number;
      /** @description Default: 20. */
      readonly max_concurrent_workflows?: number;
      /**
       * @description Default: `deactivated`.
       * @enum {unknown}
       */
      readonly maintenance?: 'deactivated' | 'activating' | 'activated';
      readonly behaviours?: components['schemas']['Behaviours'];
    };
    /** @description A time such as `2026-03-02T09:15:00.000Z`. */
    readonly StateTime: string;
    /** @description A time such as `2026-03-02T09:15:00.000Z`, or null. */
    readonly OptionalTime: string | null;
    /** @description By workflow; `*` applies to all workflows. */
    readonly Behaviours: {
      readonly [key: string]: components['schemas']['Behaviour'];
    };
    /** @description How a workflow behaves when it runs. For each field, the value of the deployment overrides that of the blueprint's workflow, which overrides that of the settings. All fields have defaults. */
    readonly Behaviour: {
      /** @description The time in milliseconds until a worker starts it. */
      readonly pickup_ms?: components['schemas']['MillisecondsRange'];
      /** @description The time in milliseconds from its start to its end. */
      readonly duration_ms?: components['schemas']['MillisecondsRange'];
      /** @description The number of operations. */
      readonly operations?: components['schemas']['OperationsRange'];
      /**
       * @description With `never_ends` the workflow stops before its last operation until it is cancelled.
       * @enum {unknown}
       */
      readonly outcome?: 'terminated' | 'failed' | 'never_ends';
      /** @description The probability that it fails instead. */
      readonly failure_rate?: number;
      /** @description The last line of the traceback when it fails. */
      readonly error?: string | null;
      /** @description Without it, only force-cancel or kill stops the workflow. */
      readonly honors_cancel?: boolean;
    };
    /** @description A number of milliseconds, or the minimum and maximum of a random one. */
    readonly MillisecondsRange:
      | components['schemas']['Milliseconds']
      | components['schemas']['MillisecondsPair'];
    readonly MillisecondsPair: readonly components['schemas']['Milliseconds'][];
    readonly Milliseconds: number;
    /** @description A number of operations, or the minimum and maximum of a random one. */
    readonly OperationsRange: components['schemas']['Operations'] | components['schemas']['OperationsPair'];
    readonly OperationsPair: readonly components['schemas']['Operations'][];
    readonly Operations: number;
    readonly User: WithRequired<
      components['schemas']['StateUser'],
      'username' | 'password' | 'system_role' | 'active' | 'tenants'
    >;
    readonly Blueprint: WithRequired<components['schemas']['StateBlueprint'], 'id' | 'tenant' | 'workflows'>;
    readonly Workflow: {
      /** @description By name. */
      readonly parameters?: {
        readonly [key: string]: components['schemas']['WorkflowParameter'];
      };
      /** @description Default: false. */
      readonly is_cascading?: boolean;
      /** @description Default: true. */
      readonly is_available?: boolean;
      readonly behaviour?: components['schemas']['Behaviour'];
    };
    /** @description A parameter of a workflow, as declared in the blueprint. */
    readonly WorkflowParameter: {
      readonly type?: string;
      readonly item_type?: string;
      readonly description?: string;
      /** @description Any value. */
      readonly default?: unknown;
      readonly required?: boolean;
      readonly constraints?: readonly {
        readonly [key: string]: unknown;
      }[];
    } & {
      readonly [key: string]: unknown;
    };
    readonly Deployment: WithRequired<
      components['schemas']['StateDeployment'],
      'id' | 'tenant' | 'blueprint_id' | 'display_name'
    >;
    readonly DeploymentGroup: WithRequired<
      components['schemas']['StateDeploymentGroup'],
      'id' | 'tenant' | 'deployment_ids'
    >;
    readonly Row: {
      readonly [key: string]: unknown;
    };
    readonly Clock: {
      readonly mode: components['schemas']['ClockMode'];
      readonly now: components['schemas']['Timestamp'];
      /** @description Its speed in seconds per second: 1 for a real clock, 0 for a virtual one. */
      readonly rate: number;
      /** @description The time of the next scheduled event; null without one. */
      readonly due: components['schemas']['Timestamp'] | null;
    };
    /**
     * @description `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request.
     * @enum {unknown}
     */
    readonly ClockMode: 'real' | 'accelerated' | 'virtual';
    readonly ClockChange:
      | components['schemas']['ClockAdvance']
      | components['schemas']['ClockRun']
      | components['schemas']['ClockSetting'];
    readonly ClockAdvance: {
      /** @description In milliseconds. */
      readonly advance: number;
    };
    readonly ClockRun: {
      /**
       * @description `next` advances to the next scheduled event, `idle` until nothing is scheduled.
       * @enum {unknown}
       */
      readonly run: 'next' | 'idle';
    };
    readonly ReleaseChange: {
      /** @description A version or a line of releases; in the response the version. */
      readonly release: string;
    };
    readonly ClockSetting: {
      readonly mode?: components['schemas']['ClockMode'];
      /** @description Without `mode`, implies `accelerated`. */
      readonly rate?: number;
      readonly now?: components['schemas']['Timestamp'];
    };
    readonly FaultRules: {
      readonly rules: readonly components['schemas']['FaultRule'][];
    };
    /** @description The requests to which a fault applies, and its effect. An omitted condition matches all requests. */
    readonly FaultRule: {
      /**
       * @description An operation of the API's contract.
       * @example startExecution
       */
      readonly operationId?: string;
      /**
       * @description The path, with or without the API's base path. The segment `*` matches any one segment, a trailing `**` all remaining ones.
       * @example /executions/*
       */
      readonly path?: string;
      /** @description The probability for each request. */
      readonly probability?: number;
      /** @description The same seed selects the same requests. */
      readonly seed?: number | string;
      /** @description The maximum number of times the rule applies. */
      readonly count?: number;
      readonly effect: components['schemas']['Effect'];
      /** @description The number of requests to which it was applied. Always in responses, ignored in requests. */
      readonly hits?: number;
    };
    readonly Effect:
      | components['schemas']['Latency']
      | components['schemas']['LogNormalLatency']
      | components['schemas']['InjectedError']
      | components['schemas']['Unavailable']
      | components['schemas']['Reset']
      | components['schemas']['Truncated']
      | components['schemas']['GatewayError']
      | components['schemas']['NoResponse'];
    /** @description Delays the response. The manager handles the request immediately. */
    readonly Latency: {
      /** @constant */
      readonly kind: 'latency';
      readonly milliseconds: number;
    };
    /** @description Delays the response, mostly by about the median and occasionally by much more, as a network does. */
    readonly LogNormalLatency: {
      /** @constant */
      readonly kind: 'log-normal-latency';
      /** @description Milliseconds. */
      readonly median: number;
      /** @description The variation: 0 for none, 1 for a wide one. */
      readonly sigma: number;
    };
    /** @description An error in the manager's format. The manager does not handle the request. */
    readonly InjectedError: {
      /** @constant */
      readonly kind: 'error';
      /** @description A code of the API's error catalogue, or any other. */
      readonly error_code: string;
      /** @description Default: the status of the code in the error catalogue. Required for other codes. */
      readonly status?: number;
      readonly message?: string;
    };
    /** @description 429 or 503 with the header `Retry-After`. The manager does not handle the request. */
    readonly Unavailable: {
      /** @constant */
      readonly kind: 'unavailable';
      /** @enum {unknown} */
      readonly status: 429 | 503;
      /** @description Seconds. */
      readonly retry_after: number;
    };
    /** @description Resets the connection, before or after the manager has handled the request. */
    readonly Reset: {
      /** @constant */
      readonly kind: 'reset';
      /** @enum {unknown} */
      readonly when: 'before' | 'after';
    };
    /** @description The manager handles the request, and the connection closes in the middle of the response body. */
    readonly Truncated: {
      /** @constant */
      readonly kind: 'truncated';
    };
    /** @description The HTML error page of a proxy that cannot reach the manager. */
    readonly GatewayError: {
      /** @constant */
      readonly kind: 'gateway-error';
      /** @enum {unknown} */
      readonly status: 502 | 503 | 504;
    };
    /** @description Never sends a response. The manager does not handle the request. */
    readonly NoResponse: {
      /** @constant */
      readonly kind: 'no-response';
    };
    readonly Outbox: {
      readonly items: readonly {
        readonly seq: number;
        readonly at: components['schemas']['Timestamp'];
        /** @enum {unknown} */
        readonly kind: 'start' | 'kill';
        readonly execution_id: string;
        readonly execution_token: string | null;
      }[];
    };
    readonly Journal: {
      readonly items: readonly components['schemas']['JournalItem'][];
    };
    /** @description An HTTP Archive 1.2. */
    readonly HttpArchive: {
      readonly log: {
        /** @constant */
        readonly version: '1.2';
        readonly creator: {
          readonly [key: string]: unknown;
        };
        readonly entries: readonly components['schemas']['Row'][];
      };
    };
    readonly JournalItem: {
      readonly seq: number;
      readonly at: components['schemas']['Timestamp'];
      /** @description The operation of the contract, or null. */
      readonly operationId: string | null;
      readonly method: string;
      /** @description As it was sent. */
      readonly path: string;
      /** @description As it was sent, without the question mark. */
      readonly query: string;
      /** @description By name in lower case. Credentials and cookies are replaced with `[redacted]`. */
      readonly headers: {
        readonly [key: string]: string;
      };
      /** @description The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
      readonly body: unknown;
      /** @description The user as whom the request was authenticated. */
      readonly user: string | null;
      readonly status: number;
      readonly error_code: string | null;
      /** @description The known issue of the manager that the sandbox did not reproduce in this response. */
      readonly deviation: string | null;
      /** @description The effect of the sandbox on the request: `magic-id`, or the kinds of the applied faults. */
      readonly interference: string | null;
    };
    /** @description A request with its response. */
    readonly RecordedExchange: {
      readonly request: components['schemas']['JournalItem'];
      /** @description Stored for the newest 200 requests; null for older ones. */
      readonly response: {
        readonly headers: {
          readonly [key: string]: string;
        };
        /** @description The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
        readonly body: unknown;
      } | null;
    };
    readonly SandboxError: {
      /** @enum {unknown} */
      readonly error_code:
        | 'foreign_host'
        | 'foreign_origin'
        | 'token_required'
        | 'not_found'
        | 'method_not_allowed'
        | 'invalid_world'
        | 'too_many_worlds'
        | 'invalid_document'
        | 'request_too_large'
        | 'request_timeout'
        | 'unknown_sandbox_error'
        | 'sandbox_failed';
      readonly message: string;
      readonly server_traceback: null;
      /** @description All errors in the document. */
      readonly issues?: readonly {
        /** @description A JSON pointer. */
        readonly path: string;
        /** @description What is required at that pointer. */
        readonly message: string;
      }[];
    };
    /**
     * Format: date-time
     * @example 2026-03-02T09:30:00.000Z
     */
    readonly Timestamp: string;
  };
  responses: {
    /** @description The request succeeded. */
    readonly Done: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The state. */
    readonly State: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['StateDocument'];
      };
    };
    /** @description The clock. */
    readonly Clock: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Clock'];
      };
    };
    /** @description The rules, and how often each was applied. */
    readonly Faults: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['FaultRules'];
      };
    };
    /** @description All users. */
    readonly Users: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly components['schemas']['User'][];
        };
      };
    };
    /** @description All blueprints. */
    readonly Blueprints: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly components['schemas']['Blueprint'][];
        };
      };
    };
    /** @description All deployments. */
    readonly Deployments: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly components['schemas']['Deployment'][];
        };
      };
    };
    /** @description All deployment groups. */
    readonly DeploymentGroups: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly components['schemas']['DeploymentGroup'][];
        };
      };
    };
    /** @description The document, or the name of the world, is invalid. Nothing has changed. */
    readonly Invalid: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The name of the world is invalid. */
    readonly InvalidWorld: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The sandbox can be reached from other machines, and the token is missing or wrong. */
    readonly TokenRequired: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The request comes from a page of another origin, or its host name is not allowed. */
    readonly Foreign: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The limit of worlds is reached, and all are in use. */
    readonly TooManyWorlds: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The document is larger than 10 MiB, or a state document larger than 2 GiB. (The limit of a request to the API is 10 MiB.) */
    readonly TooLarge: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['SandboxError'];
      };
    };
  };
  parameters: {
    /**
     * @description The name of a private world. Default: the shared world.
     * @example checkout-test-3
     */
    readonly World: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Why the sandbox itself created this response: `control` (the control plane) or `rejected` (a rejected request). At the API also `fault`, `magic-id` and `preflight`; after a failure of the sandbox, the kind of failure.
     * @example control
     */
    readonly Sandbox: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sandbox is healthy. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getLiveness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sandbox is running. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Liveness'];
        };
      };
      readonly 403: components['responses']['Foreign'];
    };
  };
  readonly getState: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['State'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly putState: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
        /**
         * @description With `return=minimal` the response does not contain the state, which may be large.
         * @example return=minimal
         */
        readonly Prefer?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StateDocument'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['State'];
      readonly 204: components['responses']['Done'];
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 413: components['responses']['TooLarge'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly reset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: components['responses']['Done'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getClock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Clock'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly changeClock: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClockChange'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['Clock'];
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 413: components['responses']['TooLarge'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly changeRelease: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReleaseChange'];
      };
    };
    readonly responses: {
      /** @description The release. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReleaseChange'];
        };
      };
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 413: components['responses']['TooLarge'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Faults'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly putFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FaultRules'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['Faults'];
      readonly 400: components['responses']['Invalid'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 413: components['responses']['TooLarge'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly deleteFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: components['responses']['Done'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getOutbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The messages, at most the newest 100,000. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Outbox'];
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getRequests: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Returns only the requests after this number.
         * @example 12
         */
        readonly since?: number;
      };
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The requests, at most the newest 1,000, and fewer when they are large (4 MiB in total). */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Journal'];
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly deleteRequests: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: components['responses']['Done'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getHttpArchive: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The archive. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HttpArchive'];
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path: {
        /**
         * @description The number of the request in the journal.
         * @example 3
         */
        readonly seq: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The request and its response. */
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedExchange'];
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      /** @description There is no such request, or it is no longer stored. */
      readonly 404: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SandboxError'];
        };
      };
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly deleteWorld: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The name of the world, as in the header `X-Sandbox-World`.
         * @example checkout-test-3
         */
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: components['responses']['Done'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      /** @description There is no such world. */
      readonly 404: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SandboxError'];
        };
      };
    };
  };
  readonly getUsers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Users'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getBlueprints: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Blueprints'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getDeployments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['Deployments'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
  readonly getDeploymentGroups: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['DeploymentGroups'];
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 503: components['responses']['TooManyWorlds'];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export type Health = components['schemas']['Health'];

export type Liveness = components['schemas']['Liveness'];

export type StateDocument = components['schemas']['StateDocument'];

export type StateUser = components['schemas']['StateUser'];

export type Role = components['schemas']['Role'];

export type Visibility = components['schemas']['Visibility'];

export type StateBlueprint = components['schemas']['StateBlueprint'];

export type StateDeployment = components['schemas']['StateDeployment'];

export type StateDeploymentGroup = components['schemas']['StateDeploymentGroup'];

export type StateExecution = components['schemas']['StateExecution'];

export type StateExecutionGroup = components['schemas']['StateExecutionGroup'];

export type StateSchedule = components['schemas']['StateSchedule'];

export type StateSettings = components['schemas']['StateSettings'];

export type StateTime = components['schemas']['StateTime'];

export type OptionalTime = components['schemas']['OptionalTime'];

export type Behaviours = components['schemas']['Behaviours'];

export type Behaviour = components['schemas']['Behaviour'];

export type MillisecondsRange = components['schemas']['MillisecondsRange'];

export type MillisecondsPair = components['schemas']['MillisecondsPair'];

export type Milliseconds = components['schemas']['Milliseconds'];

export type OperationsRange = components['schemas']['OperationsRange'];

export type OperationsPair = components['schemas']['OperationsPair'];

export type Operations = components['schemas']['Operations'];

export type User = components['schemas']['User'];

export type Blueprint = components['schemas']['Blueprint'];

export type Workflow = components['schemas']['Workflow'];

export type WorkflowParameter = components['schemas']['WorkflowParameter'];

export type Deployment = components['schemas']['Deployment'];

export type DeploymentGroup = components['schemas']['DeploymentGroup'];

export type Row = components['schemas']['Row'];

export type Clock = components['schemas']['Clock'];

export type ClockMode = components['schemas']['ClockMode'];

export type ClockChange = components['schemas']['ClockChange'];

export type ClockAdvance = components['schemas']['ClockAdvance'];

export type ClockRun = components['schemas']['ClockRun'];

export type ReleaseChange = components['schemas']['ReleaseChange'];

export type ClockSetting = components['schemas']['ClockSetting'];

export type FaultRules = components['schemas']['FaultRules'];

export type FaultRule = components['schemas']['FaultRule'];

export type Effect = components['schemas']['Effect'];

export type Latency = components['schemas']['Latency'];

export type LogNormalLatency = components['schemas']['LogNormalLatency'];

export type InjectedError = components['schemas']['InjectedError'];

export type Unavailable = components['schemas']['Unavailable'];

export type Reset = components['schemas']['Reset'];

export type Truncated = components['schemas']['Truncated'];

export type GatewayError = components['schemas']['GatewayError'];

export type NoResponse = components['schemas']['NoResponse'];

export type Outbox = components['schemas']['Outbox'];

export type Journal = components['schemas']['Journal'];

export type HttpArchive = components['schemas']['HttpArchive'];

export type JournalItem = components['schemas']['JournalItem'];

export type RecordedExchange = components['schemas']['RecordedExchange'];

export type SandboxError = components['schemas']['SandboxError'];

export type Timestamp = components['schemas']['Timestamp'];

export const STATE_KEYS = {
  StateDocument: [
    '$schema',
    'tenants',
    'users',
    'blueprints',
    'deployments',
    'deployment_groups',
    'executions',
    'execution_groups',
    'execution_schedules',
    'settings',
    'secrets',
    'saved_at',
  ],
  StateUser: ['username', 'password', 'system_role', 'bootstrap', 'active', 'tenants', 'tokens'],
  StateBlueprint: ['id', 'tenant', 'workflows', 'upload_execution'],
  StateDeployment: [
    'id',
    'tenant',
    'blueprint_id',
    'display_name',
    'visibility',
    'created_by',
    'create_execution',
    'latest_execution',
    'inputs',
    'behaviours',
  ],
  StateDeploymentGroup: ['id', 'tenant', 'visibility', 'created_by', 'deployment_ids'],
  StateExecution: [
    'id',
    'tenant',
    'deployment_id',
    'workflow_id',
    'status',
    'created_by',
    'created_at',
    'started_at',
    'ended_at',
    'scheduled_for',
    'visibility',
    'error',
    'parameters',
    'is_system_workflow',
    'is_dry_run',
    'resume',
    'total_operations',
    'finished_operations',
    'allow_custom_parameters',
    'blueprint_id',
    'token',
    'wait_after_fail',
    'status_display',
    'deployment_display_name',
    'tenant_name',
    'resource_availability',
    'private_resource',
    'parameters_p',
  ],
  StateExecutionGroup: [
    'id',
    'tenant',
    'visibility',
    'deployment_group_id',
    'workflow_id',
    'concurrency',
    'created_by',
    'created_at',
    'execution_ids',
    'success_group_id',
    'failure_group_id',
    'status',
    'tenant_name',
    'resource_availability',
    'private_resource',
  ],
  StateSchedule: [
    'id',
    'tenant',
    'deployment_id',
    'workflow_id',
    'parameters',
    'next_occurrence',
    'execution_arguments',
    'created_by',
    'enabled',
    'slip',
  ],
  StateSettings: ['runner', 'default_page_size', 'max_concurrent_workflows', 'maintenance', 'behaviours'],
  Workflow: ['parameters', 'is_cascading', 'is_available', 'behaviour'],
  WorkflowParameter: ['type', 'item_type', 'description', 'default', 'required', 'constraints'],
} as const;
