// Generated from spec/sandbox/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

export interface paths {
  '/_sandbox/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the health and the revision
     * @description The numbers that show whether anything has changed. A client that monitors a sandbox polls this, and reads the
     *     rest only when they change.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check that the sandbox is running
     * @description For health checks of containers and load balancers. It requires no token and accepts any host name, since the
     *     response contains no data.
     */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the state
     * @description All data of the manager, passwords and tokens included. Execution parameters may contain numbers that JSON does
     *     not support, such as `NaN`: they are written as the manager writes them.
     */
    get: operations['getState'];
    /**
     * Replace the state
     * @description Replaces all data with the document, and returns the new state. A missing list is empty, a missing setting has
     *     its default, unknown keys are kept. An invalid document, for example with a reference to an unknown id, is
     *     rejected and changes nothing. Outbox, journal, faults and clock are not changed.
     */
    put: operations['putState'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset
     * @description Restores the initial state, time and seed of the world, so that the same requests get the same responses again,
     *     ids included. Clears the outbox and the journal, and removes all faults.
     */
    post: operations['reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the clock */
    get: operations['getClock'];
    put?: never;
    /**
     * Advance the clock, or change its rate
     * @description `advance` advances the clock by a number of milliseconds, in every mode; everything that is due until then
     *     happens, in order, before the response. `run` advances to the next scheduled event, or until none is left.
     *     Alternatively send any of `mode`, `rate` and `now`: a new mode or rate
     *     applies from now on, and a later `now` is an advance. An earlier one only sets the clock back.
     */
    post: operations['changeClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Behave like another release
     * @description From now on the manager behaves like this release: a version such as `6.4.2`, or a line of releases such as `6.4`.
     *     The state, the clock and the faults stay. A reset restores the release that the sandbox was started with.
     */
    put: operations['changeRelease'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the fault rules */
    get: operations['getFaults'];
    /**
     * Replace the fault rules
     * @description Only these rules apply to requests to the API from now on. When several apply to one request, their delays add
     *     up, and only the first of their other effects is used.
     */
    put: operations['putFaults'];
    post?: never;
    /** Remove all fault rules */
    delete: operations['deleteFaults'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the messages to workers
     * @description The messages that the manager has sent to its workers, oldest first. With the token of a `start` message a test
     *     can act as the worker: send it as `Execution-Token`.
     */
    get: operations['getOutbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the journal of requests
     * @description The requests to the API, oldest first. Credentials and cookies are omitted.
     */
    get: operations['getRequests'];
    put?: never;
    post?: never;
    /**
     * Clear the journal of requests
     * @description The numbers of the requests are not reset.
     */
    delete: operations['deleteRequests'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/requests.har': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the journal as an HTTP Archive
     * @description The requests with their responses as HAR 1.2, which browsers and proxies read, and `check --recording`. It has no
     *     credentials, and no bodies of 64 KiB and more.
     */
    get: operations['getHttpArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/requests/{seq}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a request with its response */
    get: operations['getRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/worlds/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a private world
     * @description The next request to it creates it again.
     */
    delete: operations['deleteWorld'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the users
     * @description The users of the state document, passwords and tokens included.
     */
    get: operations['getUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/blueprints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the blueprints
     * @description The blueprints of all tenants in the state document, with their workflows and parameters.
     */
    get: operations['getBlueprints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the deployments
     * @description The deployments of all tenants in the state document.
     */
    get: operations['getDeployments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_sandbox/deployment-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the deployment groups
     * @description The deployment groups of all tenants in the state document.
     */
    get: operations['getDeploymentGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Health: {
      /** @constant */
      status: 'ok';
      /**
       * @description `auto` runs workflows; with `manual` a status changes only by PATCH.
       * @enum {unknown}
       */
      runner: 'auto' | 'manual';
      /** @description The version of the manager that it behaves like, such as `6.4.2`. */
      release: string;
      /** @description The number of executions. */
      executions: number;
      /** @description Increases with every change of the state. */
      revision: number;
      /** @description The number of the newest request in the journal, or 0. */
      requests: number;
      clock: components['schemas']['Clock'];
      /** @description The names of the private worlds, least recently used first. */
      worlds: string[];
    };
    Liveness: {
      /** @constant */
      status: 'ok';
    };
    /** @description All data of a manager. Rows refer to each other by id; insertion order is storage order. Additional keys are allowed everywhere and are kept. */
    StateDocument: {
      tenants?: string[];
      /** @description `username`, `password`, `system_role`, `bootstrap`, `active`, `tenants` (tenant → role), `tokens` (API tokens). */
      users?: components['schemas']['Row'][];
      /** @description `id`, `tenant`, `workflows` (name → `parameters`, `is_cascading`, `is_available`, and `behaviour`, a Behaviour), and `upload_execution`, the id of the execution that uploaded it, if one was recorded. */
      blueprints?: components['schemas']['Row'][];
      /** @description `id`, `tenant`, `blueprint_id`, `display_name`, `visibility`, `created_by`, `create_execution` and `latest_execution` (ids of executions, or null), and `behaviours`: by workflow, a Behaviour. */
      deployments?: components['schemas']['Row'][];
      /** @description `id`, `tenant`, `visibility`, `created_by`, `deployment_ids`. */
      deployment_groups?: components['schemas']['Row'][];
      /** @description The stored fields of each, with its `tenant`, its own `visibility` (default: that of its deployment) and the `token` of its worker. Derived fields and fields with default values may be omitted. */
      executions?: components['schemas']['Row'][];
      /** @description `id`, `tenant`, `visibility`, `deployment_group_id`, `workflow_id`, `concurrency`, `created_by`, `created_at`, `execution_ids`, `success_group_id`, `failure_group_id`. */
      execution_groups?: components['schemas']['Row'][];
      /** @description `id`, `tenant`, `deployment_id`, `workflow_id`, `parameters`, `next_occurrence`, `execution_arguments`. */
      execution_schedules?: components['schemas']['Row'][];
      /**
       * Format: date-time
       * @description The sandbox's time when a state file was saved. It is accepted and not kept as part of the state.
       */
      saved_at?: string;
      settings?: {
        /**
         * @description Whether workflows run. Overrides the option with which the sandbox was started.
         * @enum {unknown}
         */
        runner?: 'auto' | 'manual' | null;
        default_page_size?: number;
        max_concurrent_workflows?: number;
        /** @enum {unknown} */
        maintenance?: 'deactivated' | 'activating' | 'activated';
        /** @description By workflow; `*` applies to all workflows. */
        behaviours?: {
          [key: string]: components['schemas']['Behaviour'];
        };
      };
    };
    /** @description How a workflow behaves when it runs. For each field, the value of the deployment overrides that of the blueprint's workflow, which overrides that of the settings. All fields have defaults. */
    Behaviour: {
      /** @description The time in milliseconds until a worker starts it. */
      pickup_ms?: components['schemas']['MillisecondsRange'];
      /** @description The time in milliseconds from its start to its end. */
      duration_ms?: components['schemas']['MillisecondsRange'];
      /** @description The number of operations. */
      operations?: components['schemas']['OperationsRange'];
      /**
       * @description With `never_ends` the workflow stops before its last operation until it is cancelled.
       * @enum {unknown}
       */
      outcome?: 'terminated' | 'failed' | 'never_ends';
      /** @description The probability that it fails instead. */
      failure_rate?: number;
      /** @description The last line of the traceback when it fails. */
      error?: string | null;
      /** @description Without it, only force-cancel or kill stops the workflow. */
      honors_cancel?: boolean;
    };
    /** @description A number of milliseconds, or the minimum and maximum of a random one. */
    MillisecondsRange: components['schemas']['Milliseconds'] | components['schemas']['MillisecondsPair'];
    MillisecondsPair: components['schemas']['Milliseconds'][];
    Milliseconds: number;
    /** @description A number of operations, or the minimum and maximum of a random one. */
    OperationsRange: components['schemas']['Operations'] | components['schemas']['OperationsPair'];
    OperationsPair: components['schemas']['Operations'][];
    Operations: number;
    /** @description A user of the manager. */
    User: {
      username: string;
      password: string;
      /** @description The role in the whole manager. */
      system_role: string;
      active: boolean;
      /** @description The role in each tenant. */
      tenants: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description A blueprint with its workflows. */
    Blueprint: {
      id: string;
      tenant: string;
      /** @description By name. */
      workflows: {
        [key: string]: components['schemas']['Workflow'];
      };
    } & {
      [key: string]: unknown;
    };
    Workflow: {
      /** @description By name. */
      parameters?: {
        [key: string]: components['schemas']['WorkflowParameter'];
      };
      is_available?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description A parameter of a workflow, as declared in the blueprint. */
    WorkflowParameter: {
      type?: string;
      item_type?: string;
      description?: string;
      /** @description Any value. */
      default?: unknown;
      required?: boolean;
      constraints?: {
        [key: string]: unknown;
      }[];
    } & {
      [key: string]: unknown;
    };
    Deployment: {
      id: string;
      tenant: string;
      blueprint_id: string;
      display_name: string;
    } & {
      [key: string]: unknown;
    };
    DeploymentGroup: {
      id: string;
      tenant: string;
      deployment_ids: string[];
    } & {
      [key: string]: unknown;
    };
    Row: {
      [key: string]: unknown;
    };
    Clock: {
      mode: components['schemas']['ClockMode'];
      now: components['schemas']['Timestamp'];
      /** @description Its speed in seconds per second: 1 for a real clock, 0 for a virtual one. */
      rate: number;
      /** @description The time of the next scheduled event; null without one. */
      due: components['schemas']['Timestamp'] | null;
    };
    /**
     * @description `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request.
     * @enum {unknown}
     */
    ClockMode: 'real' | 'accelerated' | 'virtual';
    ClockChange:
      | components['schemas']['ClockAdvance']
      | components['schemas']['ClockRun']
      | components['schemas']['ClockSetting'];
    ClockAdvance: {
      /** @description In milliseconds. */
      advance: number;
    };
    ClockRun: {
      /**
       * @description `next` advances to the next scheduled event, `idle` until nothing is scheduled.
       * @enum {unknown}
       */
      run: 'next' | 'idle';
    };
    ReleaseChange: {
      /** @description A version or a line of releases; in the response the version. */
      release: string;
    };
    ClockSetting: {
      mode?: components['schemas']['ClockMode'];
      /** @description Without `mode`, implies `accelerated`. */
      rate?: number;
      now?: components['schemas']['Timestamp'];
    };
    FaultRules: {
      rules: components['schemas']['FaultRule'][];
    };
    /** @description The requests to which a fault applies, and its effect. An omitted condition matches all requests. */
    FaultRule: {
      /**
       * @description An operation of the API's contract.
       * @example startExecution
       */
      operationId?: string;
      /**
       * @description The path, with or without the API's base path. The segment `*` matches any one segment, a trailing `**` all remaining ones.
       * @example /executions/*
       */
      path?: string;
      /** @description The probability for each request. */
      probability?: number;
      /** @description The same seed selects the same requests. */
      seed?: number | string;
      /** @description The maximum number of times the rule applies. */
      count?: number;
      effect: components['schemas']['Effect'];
      /** @description The number of requests to which it was applied. Always in responses, ignored in requests. */
      readonly hits?: number;
    };
    Effect:
      | components['schemas']['Latency']
      | components['schemas']['LogNormalLatency']
      | components['schemas']['InjectedError']
      | components['schemas']['Unavailable']
      | components['schemas']['Reset']
      | components['schemas']['Truncated']
      | components['schemas']['GatewayError']
      | components['schemas']['NoResponse'];
    /** @description Delays the response. The manager handles the request immediately. */
    Latency: {
      /** @constant */
      kind: 'latency';
      milliseconds: number;
    };
    /** @description Delays the response, mostly by about the median and occasionally by much more, as a network does. */
    LogNormalLatency: {
      /** @constant */
      kind: 'log-normal-latency';
      /** @description Milliseconds. */
      median: number;
      /** @description The variation: 0 for none, 1 for a wide one. */
      sigma: number;
    };
    /** @description An error in the manager's format. The manager does not handle the request. */
    InjectedError: {
      /** @constant */
      kind: 'error';
      /** @description A code of the API's error catalogue, or any other. */
      error_code: string;
      /** @description Default: the status of the code in the error catalogue. Required for other codes. */
      status?: number;
      message?: string;
    };
    /** @description 429 or 503 with the header `Retry-After`. The manager does not handle the request. */
    Unavailable: {
      /** @constant */
      kind: 'unavailable';
      /** @enum {unknown} */
      status: 429 | 503;
      /** @description Seconds. */
      retry_after: number;
    };
    /** @description Resets the connection, before or after the manager has handled the request. */
    Reset: {
      /** @constant */
      kind: 'reset';
      /** @enum {unknown} */
      when: 'before' | 'after';
    };
    /** @description The manager handles the request, and the connection closes in the middle of the response body. */
    Truncated: {
      /** @constant */
      kind: 'truncated';
    };
    /** @description The HTML error page of a proxy that cannot reach the manager. */
    GatewayError: {
      /** @constant */
      kind: 'gateway-error';
      /** @enum {unknown} */
      status: 502 | 503 | 504;
    };
    /** @description Never sends a response. The manager does not handle the request. */
    NoResponse: {
      /** @constant */
      kind: 'no-response';
    };
    Outbox: {
      items: {
        seq: number;
        at: components['schemas']['Timestamp'];
        /** @enum {unknown} */
        kind: 'start' | 'kill';
        execution_id: string;
        execution_token: string | null;
      }[];
    };
    Journal: {
      items: components['schemas']['JournalItem'][];
    };
    /** @description An HTTP Archive 1.2. */
    HttpArchive: {
      log: {
        /** @constant */
        version: '1.2';
        creator: {
          [key: string]: unknown;
        };
        entries: components['schemas']['Row'][];
      };
    };
    JournalItem: {
      seq: number;
      at: components['schemas']['Timestamp'];
      /** @description The operation of the contract, or null. */
      operationId: string | null;
      method: string;
      /** @description As it was sent. */
      path: string;
      /** @description As it was sent, without the question mark. */
      query: string;
      /** @description By name in lower case. Credentials and cookies are replaced with `[redacted]`. */
      headers: {
        [key: string]: string;
      };
      /** @description The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
      body: unknown;
      /** @description The user as whom the request was authenticated. */
      user: string | null;
      status: number;
      error_code: string | null;
      /** @description The known issue of the manager that the sandbox did not reproduce in this response. */
      deviation: string | null;
      /** @description The effect of the sandbox on the request: `magic-id`, or the kinds of the applied faults. */
      interference: string | null;
    };
    /** @description A request with its response. */
    RecordedExchange: {
      request: components['schemas']['JournalItem'];
      /** @description Stored for the newest 200 requests; null for older ones. */
      response: {
        headers: {
          [key: string]: string;
        };
        /** @description The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
        body: unknown;
      } | null;
    };
    SandboxError: {
      /** @enum {unknown} */
      error_code:
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
      message: string;
      server_traceback: null;
      /** @description All errors in the document. */
      issues?: {
        /** @description A JSON pointer. */
        path: string;
        /** @description What is required at that pointer. */
        message: string;
      }[];
    };
    /**
     * Format: date-time
     * @example 2026-03-02T09:30:00.000Z
     */
    Timestamp: string;
  };
  responses: {
    /** @description The request succeeded. */
    Done: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The state. */
    State: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['StateDocument'];
      };
    };
    /** @description The clock. */
    Clock: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Clock'];
      };
    };
    /** @description The rules, and how often each was applied. */
    Faults: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['FaultRules'];
      };
    };
    /** @description All users. */
    Users: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: components['schemas']['User'][];
        };
      };
    };
    /** @description All blueprints. */
    Blueprints: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: components['schemas']['Blueprint'][];
        };
      };
    };
    /** @description All deployments. */
    Deployments: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: components['schemas']['Deployment'][];
        };
      };
    };
    /** @description All deployment groups. */
    DeploymentGroups: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: components['schemas']['DeploymentGroup'][];
        };
      };
    };
    /** @description The document, or the name of the world, is invalid. Nothing has changed. */
    Invalid: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The name of the world is invalid. */
    InvalidWorld: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The sandbox can be reached from other machines, and the token is missing or wrong. */
    TokenRequired: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The request comes from a page of another origin, or its host name is not allowed. */
    Foreign: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The limit of worlds is reached, and all are in use. */
    TooManyWorlds: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The document is larger than 10 MiB, or a state document larger than 2 GiB. (The limit of a request to the API is 10 MiB.) */
    TooLarge: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
  };
  parameters: {
    /**
     * @description The name of a private world. Default: the shared world.
     * @example checkout-test-3
     */
    World: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Why the sandbox itself created this response: `control` (the control plane) or `rejected` (a rejected request). At the API also `fault`, `magic-id` and `preflight`; after a failure of the sandbox, the kind of failure.
     * @example control
     */
    Sandbox: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getHealth: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sandbox is healthy. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sandbox is running. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
      403: components['responses']['Foreign'];
    };
  };
  getState: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['State'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  putState: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
        /**
         * @description With `return=minimal` the response does not contain the state, which may be large.
         * @example return=minimal
         */
        Prefer?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StateDocument'];
      };
    };
    responses: {
      200: components['responses']['State'];
      204: components['responses']['Done'];
      400: components['responses']['Invalid'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      413: components['responses']['TooLarge'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  reset: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Clock'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  changeClock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClockChange'];
      };
    };
    responses: {
      200: components['responses']['Clock'];
      400: components['responses']['Invalid'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      413: components['responses']['TooLarge'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  changeRelease: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseChange'];
      };
    };
    responses: {
      /** @description The release. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseChange'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      413: components['responses']['TooLarge'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getFaults: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Faults'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  putFaults: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FaultRules'];
      };
    };
    responses: {
      200: components['responses']['Faults'];
      400: components['responses']['Invalid'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      413: components['responses']['TooLarge'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  deleteFaults: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getOutbox: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages, at most the newest 100,000. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Outbox'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getRequests: {
    parameters: {
      query?: {
        /**
         * @description Returns only the requests after this number.
         * @example 12
         */
        since?: number;
      };
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The requests, at most the newest 1,000, and fewer when they are large (4 MiB in total). */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Journal'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  deleteRequests: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getHttpArchive: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archive. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HttpArchive'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path: {
        /**
         * @description The number of the request in the journal.
         * @example 3
         */
        seq: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request and its response. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedExchange'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      /** @description There is no such request, or it is no longer stored. */
      404: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SandboxError'];
        };
      };
      503: components['responses']['TooManyWorlds'];
    };
  };
  deleteWorld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The name of the world, as in the header `X-Sandbox-World`.
         * @example checkout-test-3
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      /** @description There is no such world. */
      404: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SandboxError'];
        };
      };
    };
  };
  getUsers: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Users'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getBlueprints: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Blueprints'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getDeployments: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Deployments'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
  getDeploymentGroups: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The name of a private world. Default: the shared world.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['DeploymentGroups'];
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      503: components['responses']['TooManyWorlds'];
    };
  };
}

export type Health = components['schemas']['Health'];

export type Liveness = components['schemas']['Liveness'];

export type StateDocument = components['schemas']['StateDocument'];

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
