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
     * The numbers that show whether anything has changed. A client that monitors a sandbox polls this, and reads the
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
     * For health checks of containers and load balancers. It requires no token and accepts any host name, since the
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
     * All data of the manager, passwords and tokens included. Execution parameters may contain numbers that JSON does
     *     not support, such as `NaN`: they are written as the manager writes them.
     */
    get: operations['getState'];
    /**
     * Replace the state
     * Replaces all data with the document, and returns the new state. A missing list is empty, a missing setting has
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
     * Restores the initial state, time and seed of the world, so that the same requests get the same responses again,
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
     * `advance` advances the clock by a number of milliseconds, in every mode; everything that is due until then
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
     * From now on the manager behaves like this release: a version such as `6.4.2`, or a line of releases such as `6.4`.
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
     * Only these rules apply to requests to the API from now on. When several apply to one request, their delays add
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
     * The messages that the manager has sent to its workers, oldest first. With the token of a `start` message a test
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
     * The requests to the API, oldest first. Credentials and cookies are omitted.
     */
    get: operations['getRequests'];
    put?: never;
    post?: never;
    /**
     * Clear the journal of requests
     * The numbers of the requests are not reset.
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
     * The requests with their responses as HAR 1.2, which browsers and proxies read, and `check --recording`. It has no
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
     * The next request to it creates it again.
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
     * The users of the state document, passwords and tokens included.
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
     * The blueprints of all tenants in the state document, with their workflows and parameters.
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
     * The deployments of all tenants in the state document.
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
     * The deployment groups of all tenants in the state document.
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
    Health: Health;
    Liveness: Liveness;
    StateDocument: StateDocument;
    Behaviour: Behaviour;
    MillisecondsRange: MillisecondsRange;
    MillisecondsPair: MillisecondsPair;
    Milliseconds: Milliseconds;
    OperationsRange: OperationsRange;
    OperationsPair: OperationsPair;
    Operations: Operations;
    User: User;
    Blueprint: Blueprint;
    Workflow: Workflow;
    WorkflowParameter: WorkflowParameter;
    Deployment: Deployment;
    DeploymentGroup: DeploymentGroup;
    Row: Row;
    Clock: Clock;
    ClockMode: ClockMode;
    ClockChange: ClockChange;
    ClockAdvance: ClockAdvance;
    ClockRun: ClockRun;
    ReleaseChange: ReleaseChange;
    ClockSetting: ClockSetting;
    FaultRules: FaultRules;
    FaultRule: FaultRule;
    Effect: Effect;
    Latency: Latency;
    LogNormalLatency: LogNormalLatency;
    InjectedError: InjectedError;
    Unavailable: Unavailable;
    Reset: Reset;
    Truncated: Truncated;
    GatewayError: GatewayError;
    NoResponse: NoResponse;
    Outbox: Outbox;
    Journal: Journal;
    HttpArchive: HttpArchive;
    JournalItem: JournalItem;
    RecordedExchange: RecordedExchange;
    SandboxError: SandboxError;
    Timestamp: Timestamp;
  };
  responses: {
    /** The request succeeded. */
    Done: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** The state. */
    State: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': StateDocument;
      };
    };
    /** The clock. */
    Clock: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Clock;
      };
    };
    /** The rules, and how often each was applied. */
    Faults: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': FaultRules;
      };
    };
    /** All users. */
    Users: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: User[];
        };
      };
    };
    /** All blueprints. */
    Blueprints: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: Blueprint[];
        };
      };
    };
    /** All deployments. */
    Deployments: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: Deployment[];
        };
      };
    };
    /** All deployment groups. */
    DeploymentGroups: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          items: DeploymentGroup[];
        };
      };
    };
    /** The document, or the name of the world, is invalid. Nothing has changed. */
    Invalid: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
    /** The name of the world is invalid. */
    InvalidWorld: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
    /** The sandbox can be reached from other machines, and the token is missing or wrong. */
    TokenRequired: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
    /** The request comes from a page of another origin, or its host name is not allowed. */
    Foreign: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
    /** The limit of worlds is reached, and all are in use. */
    TooManyWorlds: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
    /** The document is larger than 10 MiB, or a state document larger than 2 GiB. (The limit of a request to the API is 10 MiB.) */
    TooLarge: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': SandboxError;
      };
    };
  };
  parameters: {
    /**
     * The name of a private world. Default: the shared world.
     * @example checkout-test-3
     */
    World: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Why the sandbox itself created this response: `control` (the control plane) or `rejected` (a rejected request). At the API also `fault`, `magic-id` and `preflight`; after a failure of the sandbox, the kind of failure.
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Health;
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
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Liveness;
        };
      };
      403: components['responses']['Foreign'];
    };
  };
  getState: {
    parameters: {
      query?: never;
      header?: {
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
        'X-Sandbox-World'?: components['parameters']['World'];
        Prefer?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': StateDocument;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ClockChange;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ReleaseChange;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ReleaseChange;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': FaultRules;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Outbox;
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
         * Returns only the requests after this number.
         * @example 12
         */
        since?: number;
      };
      header?: {
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Journal;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': HttpArchive;
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
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path: {
        seq: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RecordedExchange;
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      404: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': SandboxError;
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
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      404: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': SandboxError;
        };
      };
    };
  };
  getUsers: {
    parameters: {
      query?: never;
      header?: {
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
export interface Health {
  /** @constant */
  status: 'ok';
  /**
   * `auto` runs workflows; with `manual` a status changes only by PATCH.
   * @enum {unknown}
   */
  runner: 'auto' | 'manual';
  /** The version of the manager that it behaves like, such as `6.4.2`. */
  release: string;
  /** The number of executions. */
  executions: number;
  /** Increases with every change of the state. */
  revision: number;
  /** The number of the newest request in the journal, or 0. */
  requests: number;
  clock: Clock;
  /** The names of the private worlds, least recently used first. */
  worlds: string[];
}
export interface Liveness {
  /** @constant */
  status: 'ok';
}
/** All data of a manager. Rows refer to each other by id; insertion order is storage order. Additional keys are allowed everywhere and are kept. */
export interface StateDocument {
  tenants?: string[];
  /** `username`, `password`, `system_role`, `bootstrap`, `active`, `tenants` (tenant → role), `tokens` (API tokens). */
  users?: Row[];
  /** `id`, `tenant`, `workflows` (name → `parameters`, `is_cascading`, `is_available`, and `behaviour`, a Behaviour), and `upload_execution`, the id of the execution that uploaded it, if one was recorded. */
  blueprints?: Row[];
  /** `id`, `tenant`, `blueprint_id`, `display_name`, `visibility`, `created_by`, `create_execution` and `latest_execution` (ids of executions, or null), and `behaviours`: by workflow, a Behaviour. */
  deployments?: Row[];
  /** `id`, `tenant`, `visibility`, `created_by`, `deployment_ids`. */
  deployment_groups?: Row[];
  /** The stored fields of each, with its `tenant`, its own `visibility` (default: that of its deployment) and the `token` of its worker. Derived fields and fields with default values may be omitted. */
  executions?: Row[];
  /** `id`, `tenant`, `visibility`, `deployment_group_id`, `workflow_id`, `concurrency`, `created_by`, `created_at`, `execution_ids`, `success_group_id`, `failure_group_id`. */
  execution_groups?: Row[];
  /** `id`, `tenant`, `deployment_id`, `workflow_id`, `parameters`, `next_occurrence`, `execution_arguments`. */
  execution_schedules?: Row[];
  /**
   * Format: date-time
   * The sandbox's time when a state file was saved. It is accepted and not kept as part of the state.
   */
  saved_at?: string;
  settings?: {
    /**
     * Whether workflows run. Overrides the option with which the sandbox was started.
     * @enum {unknown}
     */
    runner?: 'auto' | 'manual' | null;
    default_page_size?: number;
    max_concurrent_workflows?: number;
    /** @enum {unknown} */
    maintenance?: 'deactivated' | 'activating' | 'activated';
    /** By workflow; `*` applies to all workflows. */
    behaviours?: {
      [key: string]: Behaviour;
    };
  };
}
/** How a workflow behaves when it runs. For each field, the value of the deployment overrides that of the blueprint's workflow, which overrides that of the settings. All fields have defaults. */
export interface Behaviour {
  /** The time in milliseconds until a worker starts it. */
  pickup_ms?: MillisecondsRange;
  /** The time in milliseconds from its start to its end. */
  duration_ms?: MillisecondsRange;
  /** The number of operations. */
  operations?: OperationsRange;
  /**
   * With `never_ends` the workflow stops before its last operation until it is cancelled.
   * @enum {unknown}
   */
  outcome?: 'terminated' | 'failed' | 'never_ends';
  /** The probability that it fails instead. */
  failure_rate?: number;
  /** The last line of the traceback when it fails. */
  error?: string | null;
  /** Without it, only force-cancel or kill stops the workflow. */
  honors_cancel?: boolean;
}
/** A number of milliseconds, or the minimum and maximum of a random one. */
export type MillisecondsRange = Milliseconds | MillisecondsPair;
export type MillisecondsPair = Milliseconds[];
export type Milliseconds = number;
/** A number of operations, or the minimum and maximum of a random one. */
export type OperationsRange = Operations | OperationsPair;
export type OperationsPair = Operations[];
export type Operations = number;
/** A user of the manager. */
export type User = {
  username: string;
  password: string;
  /** The role in the whole manager. */
  system_role: string;
  active: boolean;
  /** The role in each tenant. */
  tenants: {
    [key: string]: string;
  };
} & {
  [key: string]: unknown;
};
/** A blueprint with its workflows. */
export type Blueprint = {
  id: string;
  tenant: string;
  /** By name. */
  workflows: {
    [key: string]: Workflow;
  };
} & {
  [key: string]: unknown;
};
export type Workflow = {
  /** By name. */
  parameters?: {
    [key: string]: WorkflowParameter;
  };
  is_available?: boolean;
} & {
  [key: string]: unknown;
};
/** A parameter of a workflow, as declared in the blueprint. */
export type WorkflowParameter = {
  type?: string;
  item_type?: string;
  description?: string;
  /** Any value. */
  default?: unknown;
  required?: boolean;
  constraints?: {
    [key: string]: unknown;
  }[];
} & {
  [key: string]: unknown;
};
export type Deployment = {
  id: string;
  tenant: string;
  blueprint_id: string;
  display_name: string;
} & {
  [key: string]: unknown;
};
export type DeploymentGroup = {
  id: string;
  tenant: string;
  deployment_ids: string[];
} & {
  [key: string]: unknown;
};
export interface Row {
  [key: string]: unknown;
}
export interface Clock {
  mode: ClockMode;
  now: Timestamp;
  /** Its speed in seconds per second: 1 for a real clock, 0 for a virtual one. */
  rate: number;
  /** The time of the next scheduled event; null without one. */
  due: Timestamp | null;
}
/**
 * `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request.
 * @enum {unknown}
 */
export type ClockMode = 'real' | 'accelerated' | 'virtual';
export type ClockChange = ClockAdvance | ClockRun | ClockSetting;
export interface ClockAdvance {
  /** In milliseconds. */
  advance: number;
}
export interface ClockRun {
  /**
   * `next` advances to the next scheduled event, `idle` until nothing is scheduled.
   * @enum {unknown}
   */
  run: 'next' | 'idle';
}
export interface ReleaseChange {
  /** A version or a line of releases; in the response the version. */
  release: string;
}
export interface ClockSetting {
  mode?: ClockMode;
  /** Without `mode`, implies `accelerated`. */
  rate?: number;
  now?: Timestamp;
}
export interface FaultRules {
  rules: FaultRule[];
}
/** The requests to which a fault applies, and its effect. An omitted condition matches all requests. */
export interface FaultRule {
  /**
   * An operation of the API's contract.
   * @example startExecution
   */
  operationId?: string;
  /**
   * The path, with or without the API's base path. The segment `*` matches any one segment, a trailing `**` all remaining ones.
   * @example /executions/*
   */
  path?: string;
  /** The probability for each request. */
  probability?: number;
  /** The same seed selects the same requests. */
  seed?: number | string;
  /** The maximum number of times the rule applies. */
  count?: number;
  effect: Effect;
  /** The number of requests to which it was applied. Always in responses, ignored in requests. */
  readonly hits?: number;
}
export type Effect =
  | Latency
  | LogNormalLatency
  | InjectedError
  | Unavailable
  | Reset
  | Truncated
  | GatewayError
  | NoResponse;
/** Delays the response. The manager handles the request immediately. */
export interface Latency {
  /** @constant */
  kind: 'latency';
  milliseconds: number;
}
/** Delays the response, mostly by about the median and occasionally by much more, as a network does. */
export interface LogNormalLatency {
  /** @constant */
  kind: 'log-normal-latency';
  /** Milliseconds. */
  median: number;
  /** The variation: 0 for none, 1 for a wide one. */
  sigma: number;
}
/** An error in the manager's format. The manager does not handle the request. */
export interface InjectedError {
  /** @constant */
  kind: 'error';
  /** A code of the API's error catalogue, or any other. */
  error_code: string;
  /** Default: the status of the code in the error catalogue. Required for other codes. */
  status?: number;
  message?: string;
}
/** 429 or 503 with the header `Retry-After`. The manager does not handle the request. */
export interface Unavailable {
  /** @constant */
  kind: 'unavailable';
  /** @enum {unknown} */
  status: 429 | 503;
  /** Seconds. */
  retry_after: number;
}
/** Resets the connection, before or after the manager has handled the request. */
export interface Reset {
  /** @constant */
  kind: 'reset';
  /** @enum {unknown} */
  when: 'before' | 'after';
}
/** The manager handles the request, and the connection closes in the middle of the response body. */
export interface Truncated {
  /** @constant */
  kind: 'truncated';
}
/** The HTML error page of a proxy that cannot reach the manager. */
export interface GatewayError {
  /** @constant */
  kind: 'gateway-error';
  /** @enum {unknown} */
  status: 502 | 503 | 504;
}
/** Never sends a response. The manager does not handle the request. */
export interface NoResponse {
  /** @constant */
  kind: 'no-response';
}
export interface Outbox {
  items: {
    seq: number;
    at: Timestamp;
    /** @enum {unknown} */
    kind: 'start' | 'kill';
    execution_id: string;
    execution_token: string | null;
  }[];
}
export interface Journal {
  items: JournalItem[];
}
/** An HTTP Archive 1.2. */
export interface HttpArchive {
  log: {
    /** @constant */
    version: '1.2';
    creator: {
      [key: string]: unknown;
    };
    entries: Row[];
  };
}
export interface JournalItem {
  seq: number;
  at: Timestamp;
  /** The operation of the contract, or null. */
  operationId: string | null;
  method: string;
  /** As it was sent. */
  path: string;
  /** As it was sent, without the question mark. */
  query: string;
  /** By name in lower case. Credentials and cookies are replaced with `[redacted]`. */
  headers: {
    [key: string]: string;
  };
  /** The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
  body: unknown;
  /** The user as whom the request was authenticated. */
  user: string | null;
  status: number;
  error_code: string | null;
  /** The known issue of the manager that the sandbox did not reproduce in this response. */
  deviation: string | null;
  /** The effect of the sandbox on the request: `magic-id`, or the kinds of the applied faults. */
  interference: string | null;
}
/** A request with its response. */
export interface RecordedExchange {
  request: JournalItem;
  /** Stored for the newest 200 requests; null for older ones. */
  response: {
    headers: {
      [key: string]: string;
    };
    /** The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
    body: unknown;
  } | null;
}
export interface SandboxError {
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
  /** All errors in the document. */
  issues?: {
    /** A JSON pointer. */
    path: string;
    /** What is required at that pointer. */
    message: string;
  }[];
}
/**
 * Format: date-time
 * @example 2026-03-02T09:30:00.000Z
 */
export type Timestamp = string;
