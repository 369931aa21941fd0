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
     * The numbers that show whether anything has changed. A client that monitors a sandbox polls this, and reads the
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
     * For health checks of containers and load balancers. It requires no token and accepts any host name, since the
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
     * All data of the manager, passwords and tokens included. Execution parameters may contain numbers that JSON does
     *     not support, such as `NaN`: they are written as the manager writes them.
     */
    readonly get: operations['getState'];
    /**
     * Replace the state
     * Replaces all data with the document, and returns the new state. A missing list is empty, a missing setting has
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
     * Restores the initial state, time and seed of the world, so that the same requests get the same responses again,
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
     * `advance` advances the clock by a number of milliseconds, in every mode; everything that is due until then
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
     * From now on the manager behaves like this release: a version such as `6.4.2`, or a line of releases such as `6.4`.
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
     * Only these rules apply to requests to the API from now on. When several apply to one request, their delays add
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
     * The messages that the manager has sent to its workers, oldest first. With the token of a `start` message a test
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
     * The requests to the API, oldest first. Credentials and cookies are omitted.
     */
    readonly get: operations['getRequests'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Clear the journal of requests
     * The numbers of the requests are not reset.
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
     * The requests with their responses as HAR 1.2, which browsers and proxies read, and `check --recording`. It has no
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
     * The next request to it creates it again.
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
     * The users of the state document, passwords and tokens included.
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
     * The blueprints of all tenants in the state document, with their workflows and parameters.
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
     * The deployments of all tenants in the state document.
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
     * The deployment groups of all tenants in the state document.
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
    Health: Health;
    Liveness: Liveness;
    StateDocument: StateDocument;
    StateUser: StateUser;
    Role: Role;
    Visibility: Visibility;
    StateBlueprint: StateBlueprint;
    StateDeployment: StateDeployment;
    StateDeploymentGroup: StateDeploymentGroup;
    StateExecution: StateExecution;
    StateExecutionGroup: StateExecutionGroup;
    StateSchedule: StateSchedule;
    StateSettings: StateSettings;
    StateTime: StateTime;
    OptionalTime: OptionalTime;
    Behaviours: Behaviours;
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
    readonly Done: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** The state. */
    readonly State: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': StateDocument;
      };
    };
    /** The clock. */
    readonly Clock: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': Clock;
      };
    };
    /** The rules, and how often each was applied. */
    readonly Faults: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': FaultRules;
      };
    };
    /** All users. */
    readonly Users: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly User[];
        };
      };
    };
    /** All blueprints. */
    readonly Blueprints: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly Blueprint[];
        };
      };
    };
    /** All deployments. */
    readonly Deployments: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly Deployment[];
        };
      };
    };
    /** All deployment groups. */
    readonly DeploymentGroups: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly items: readonly DeploymentGroup[];
        };
      };
    };
    /** The document, or the name of the world, is invalid. Nothing has changed. */
    readonly Invalid: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
    /** The name of the world is invalid. */
    readonly InvalidWorld: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
    /** The sandbox can be reached from other machines, and the token is missing or wrong. */
    readonly TokenRequired: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
    /** The request comes from a page of another origin, or its host name is not allowed. */
    readonly Foreign: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
    /** The limit of worlds is reached, and all are in use. */
    readonly TooManyWorlds: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
    /** The document is larger than 10 MiB, or a state document larger than 2 GiB. (The limit of a request to the API is 10 MiB.) */
    readonly TooLarge: {
      headers: {
        readonly 'X-Sandbox': components['headers']['Sandbox'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': SandboxError;
      };
    };
  };
  parameters: {
    /**
     * The name of a private world. Default: the shared world.
     * @example checkout-test-3
     */
    readonly World: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Why the sandbox itself created this response: `control` (the control plane) or `rejected` (a rejected request). At the API also `fault`, `magic-id` and `preflight`; after a failure of the sandbox, the kind of failure.
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Health;
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
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Liveness;
        };
      };
      readonly 403: components['responses']['Foreign'];
    };
  };
  readonly getState: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
        readonly Prefer?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': StateDocument;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': ClockChange;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': ReleaseChange;
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': ReleaseChange;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': FaultRules;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Outbox;
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
         * Returns only the requests after this number.
         * @example 12
         */
        readonly since?: number;
      };
      readonly header?: {
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Journal;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': HttpArchive;
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
        readonly 'X-Sandbox-World'?: components['parameters']['World'];
      };
      readonly path: {
        readonly seq: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': RecordedExchange;
        };
      };
      readonly 400: components['responses']['InvalidWorld'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 404: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': SandboxError;
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
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: components['responses']['Done'];
      readonly 401: components['responses']['TokenRequired'];
      readonly 403: components['responses']['Foreign'];
      readonly 404: {
        headers: {
          readonly 'X-Sandbox': components['headers']['Sandbox'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': SandboxError;
        };
      };
    };
  };
  readonly getUsers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
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
export interface Health {
  /** @constant */
  readonly status: 'ok';
  /**
   * `auto` runs workflows; with `manual` a status changes only by PATCH.
   * @enum {unknown}
   */
  readonly runner: 'auto' | 'manual';
  /** The version of the manager that it behaves like, such as `6.4.2`. */
  readonly release: string;
  /** The number of executions. */
  readonly executions: number;
  /** Increases with every change of the state. */
  readonly revision: number;
  /** The number of the newest request in the journal, or 0. */
  readonly requests: number;
  readonly clock: Clock;
  /** The names of the private worlds, least recently used first. */
  readonly worlds: readonly string[];
}
export interface Liveness {
  /** @constant */
  readonly status: 'ok';
}
/** All data of a manager. Rows refer to each other by id; insertion order is storage order. Other keys are kept, except those that look like a misspelled one: these are rejected. */
export interface StateDocument {
  /** The path of `state.schema.json`, for editors. */
  readonly $schema?: string;
  readonly tenants?: readonly string[];
  readonly users?: readonly StateUser[];
  readonly blueprints?: readonly StateBlueprint[];
  readonly deployments?: readonly StateDeployment[];
  readonly deployment_groups?: readonly StateDeploymentGroup[];
  readonly executions?: readonly StateExecution[];
  readonly execution_groups?: readonly StateExecutionGroup[];
  readonly execution_schedules?: readonly StateSchedule[];
  readonly settings?: StateSettings;
  /** By name, for `get_secret` in parameters. */
  readonly secrets?: {
    readonly [key: string]: unknown;
  };
  /**
   * Format: date-time
   * The sandbox's time when a state file was saved. It is accepted and not kept as part of the state.
   */
  readonly saved_at?: string;
}
/** A user of the manager. */
export interface StateUser {
  readonly username: string;
  /** Default: empty. */
  readonly password?: string;
  /** The role in the whole manager. Default: `default`. */
  readonly system_role?: Role;
  /** The administrator of the installation, who has all permissions. Default: false. */
  readonly bootstrap?: boolean;
  /** An inactive user is rejected. Default: true. */
  readonly active?: boolean;
  /** The role in each tenant. */
  readonly tenants?: {
    readonly [key: string]: Role;
  };
  /** API tokens of the user: any texts that are not empty. A manager's have the form `<prefix>-<id>-<secret>`. A client sends one in the header `Authentication-Token`, the SDK with `auth: { token }`. They do not expire. */
  readonly tokens?: readonly string[];
}
/** @enum {unknown} */
export type Role = 'default' | 'viewer' | 'operations' | 'user' | 'manager' | 'sys_admin';
/**
 * Default: `tenant`.
 * @enum {unknown}
 */
export type Visibility = 'private' | 'tenant' | 'global';
/** A blueprint with its workflows. */
export interface StateBlueprint {
  readonly id: string;
  readonly tenant: string;
  /** By name. */
  readonly workflows?: {
    readonly [key: string]: Workflow;
  };
  /** The id of the execution that uploaded it, if one was recorded. */
  readonly upload_execution?: string | null;
}
export interface StateDeployment {
  readonly id: string;
  readonly tenant: string;
  readonly blueprint_id: string;
  /** Default: the id. */
  readonly display_name?: string;
  readonly visibility?: Visibility;
  /** A username. */
  readonly created_by: string;
  /** The id of the execution that created its environment. */
  readonly create_execution?: string | null;
  /** The id of the execution that started last. */
  readonly latest_execution?: string | null;
  /** For `get_input` in parameters. */
  readonly inputs?: {
    readonly [key: string]: unknown;
  };
  readonly behaviours?: Behaviours;
}
export interface StateDeploymentGroup {
  readonly id: string;
  readonly tenant: string;
  readonly visibility?: Visibility;
  /** A username. */
  readonly created_by: string;
  readonly deployment_ids?: readonly string[];
}
/** The stored fields of an execution. What the manager derives from them (`status_display`, `deployment_display_name`, …) may be there as well and is ignored. */
export interface StateExecution {
  readonly id: string;
  readonly tenant: string;
  /** Null or missing: an execution of a system workflow. */
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
  /** A username. */
  readonly created_by: string;
  readonly created_at: StateTime;
  readonly started_at?: OptionalTime;
  readonly ended_at?: OptionalTime;
  readonly scheduled_for?: OptionalTime;
  /** Default: that of its deployment. */
  readonly visibility?: Visibility;
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
  /** Default: that of its deployment. */
  readonly blueprint_id?: string | null;
  /** The token of its worker, sent in the header `Execution-Token`. */
  readonly token?: string | null;
  /** In seconds. Default: 600. */
  readonly wait_after_fail?: unknown;
  readonly status_display?: string;
  readonly deployment_display_name?: string | null;
  readonly tenant_name?: string;
  readonly resource_availability?: string;
  readonly private_resource?: boolean;
  /** Ignored. */
  readonly parameters_p?: unknown;
}
export interface StateExecutionGroup {
  readonly id: string;
  readonly tenant: string;
  readonly visibility?: Visibility;
  readonly deployment_group_id?: string | null;
  readonly workflow_id: string;
  readonly concurrency?: number;
  /** A username. */
  readonly created_by: string;
  readonly created_at: StateTime;
  readonly execution_ids?: readonly string[];
  /** The deployment group that a deployment joins when its execution succeeds. */
  readonly success_group_id?: string | null;
  /** The deployment group that a deployment joins when its execution fails. */
  readonly failure_group_id?: string | null;
  readonly status?: string | null;
  readonly tenant_name?: string;
  readonly resource_availability?: string;
  readonly private_resource?: boolean;
}
export interface StateSchedule {
  readonly id: string;
  readonly tenant: string;
  readonly deployment_id: string;
  readonly workflow_id: string;
  /** Those of its executions, or null. */
  readonly parameters?: unknown;
  readonly next_occurrence?: OptionalTime;
  readonly execution_arguments?: {
    readonly [key: string]: unknown;
  };
  /** A username. */
  readonly created_by?: string;
  /** Default: true. */
  readonly enabled?: boolean;
  /** How late it may start, in minutes. Default: 0. */
  readonly slip?: number;
}
export interface StateSettings {
  /**
   * Whether workflows run. Overrides the option with which the sandbox was started.
   * @enum {unknown}
   */
  readonly runner?: 'auto' | 'manual' | null;
  /** Default: 1000. */
  readonly default_page_size?: number;
  /** Default: 20. */
  readonly max_concurrent_workflows?: number;
  /**
   * Default: `deactivated`.
   * @enum {unknown}
   */
  readonly maintenance?: 'deactivated' | 'activating' | 'activated';
  readonly behaviours?: Behaviours;
}
/** A time such as `2026-03-02T09:15:00.000Z`. */
export type StateTime = string;
/** A time such as `2026-03-02T09:15:00.000Z`, or null. */
export type OptionalTime = string | null;
/** By workflow; `*` applies to all workflows. */
export interface Behaviours {
  readonly [key: string]: Behaviour;
}
/** How a workflow behaves when it runs. For each field, the value of the deployment overrides that of the blueprint's workflow, which overrides that of the settings. All fields have defaults. */
export interface Behaviour {
  /** The time in milliseconds until a worker starts it. */
  readonly pickup_ms?: MillisecondsRange;
  /** The time in milliseconds from its start to its end. */
  readonly duration_ms?: MillisecondsRange;
  /** The number of operations. */
  readonly operations?: OperationsRange;
  /**
   * With `never_ends` the workflow stops before its last operation until it is cancelled.
   * @enum {unknown}
   */
  readonly outcome?: 'terminated' | 'failed' | 'never_ends';
  /** The probability that it fails instead. */
  readonly failure_rate?: number;
  /** The last line of the traceback when it fails. */
  readonly error?: string | null;
  /** Without it, only force-cancel or kill stops the workflow. */
  readonly honors_cancel?: boolean;
}
/** A number of milliseconds, or the minimum and maximum of a random one. */
export type MillisecondsRange = Milliseconds | MillisecondsPair;
export type MillisecondsPair = readonly Milliseconds[];
export type Milliseconds = number;
/** A number of operations, or the minimum and maximum of a random one. */
export type OperationsRange = Operations | OperationsPair;
export type OperationsPair = readonly Operations[];
export type Operations = number;
export type User = WithRequired<StateUser, 'username' | 'password' | 'system_role' | 'active' | 'tenants'>;
export type Blueprint = WithRequired<StateBlueprint, 'id' | 'tenant' | 'workflows'>;
export interface Workflow {
  /** By name. */
  readonly parameters?: {
    readonly [key: string]: WorkflowParameter;
  };
  /** Default: false. */
  readonly is_cascading?: boolean;
  /** Default: true. */
  readonly is_available?: boolean;
  readonly behaviour?: Behaviour;
}
/** A parameter of a workflow, as declared in the blueprint. */
export type WorkflowParameter = {
  readonly type?: string;
  readonly item_type?: string;
  readonly description?: string;
  /** Any value. */
  readonly default?: unknown;
  readonly required?: boolean;
  readonly constraints?: readonly {
    readonly [key: string]: unknown;
  }[];
} & {
  readonly [key: string]: unknown;
};
export type Deployment = WithRequired<StateDeployment, 'id' | 'tenant' | 'blueprint_id' | 'display_name'>;
export type DeploymentGroup = WithRequired<StateDeploymentGroup, 'id' | 'tenant' | 'deployment_ids'>;
export interface Row {
  readonly [key: string]: unknown;
}
export interface Clock {
  readonly mode: ClockMode;
  readonly now: Timestamp;
  /** Its speed in seconds per second: 1 for a real clock, 0 for a virtual one. */
  readonly rate: number;
  /** The time of the next scheduled event; null without one. */
  readonly due: Timestamp | null;
}
/**
 * `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request.
 * @enum {unknown}
 */
export type ClockMode = 'real' | 'accelerated' | 'virtual';
export type ClockChange = ClockAdvance | ClockRun | ClockSetting;
export interface ClockAdvance {
  /** In milliseconds. */
  readonly advance: number;
}
export interface ClockRun {
  /**
   * `next` advances to the next scheduled event, `idle` until nothing is scheduled.
   * @enum {unknown}
   */
  readonly run: 'next' | 'idle';
}
export interface ReleaseChange {
  /** A version or a line of releases; in the response the version. */
  readonly release: string;
}
export interface ClockSetting {
  readonly mode?: ClockMode;
  /** Without `mode`, implies `accelerated`. */
  readonly rate?: number;
  readonly now?: Timestamp;
}
export interface FaultRules {
  readonly rules: readonly FaultRule[];
}
/** The requests to which a fault applies, and its effect. An omitted condition matches all requests. */
export interface FaultRule {
  /**
   * An operation of the API's contract.
   * @example startExecution
   */
  readonly operationId?: string;
  /**
   * The path, with or without the API's base path. The segment `*` matches any one segment, a trailing `**` all remaining ones.
   * @example /executions/*
   */
  readonly path?: string;
  /** The probability for each request. */
  readonly probability?: number;
  /** The same seed selects the same requests. */
  readonly seed?: number | string;
  /** The maximum number of times the rule applies. */
  readonly count?: number;
  readonly effect: Effect;
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
  readonly kind: 'latency';
  readonly milliseconds: number;
}
/** Delays the response, mostly by about the median and occasionally by much more, as a network does. */
export interface LogNormalLatency {
  /** @constant */
  readonly kind: 'log-normal-latency';
  /** Milliseconds. */
  readonly median: number;
  /** The variation: 0 for none, 1 for a wide one. */
  readonly sigma: number;
}
/** An error in the manager's format. The manager does not handle the request. */
export interface InjectedError {
  /** @constant */
  readonly kind: 'error';
  /** A code of the API's error catalogue, or any other. */
  readonly error_code: string;
  /** Default: the status of the code in the error catalogue. Required for other codes. */
  readonly status?: number;
  readonly message?: string;
}
/** 429 or 503 with the header `Retry-After`. The manager does not handle the request. */
export interface Unavailable {
  /** @constant */
  readonly kind: 'unavailable';
  /** @enum {unknown} */
  readonly status: 429 | 503;
  /** Seconds. */
  readonly retry_after: number;
}
/** Resets the connection, before or after the manager has handled the request. */
export interface Reset {
  /** @constant */
  readonly kind: 'reset';
  /** @enum {unknown} */
  readonly when: 'before' | 'after';
}
/** The manager handles the request, and the connection closes in the middle of the response body. */
export interface Truncated {
  /** @constant */
  readonly kind: 'truncated';
}
/** The HTML error page of a proxy that cannot reach the manager. */
export interface GatewayError {
  /** @constant */
  readonly kind: 'gateway-error';
  /** @enum {unknown} */
  readonly status: 502 | 503 | 504;
}
/** Never sends a response. The manager does not handle the request. */
export interface NoResponse {
  /** @constant */
  readonly kind: 'no-response';
}
export interface Outbox {
  readonly items: readonly {
    readonly seq: number;
    readonly at: Timestamp;
    /** @enum {unknown} */
    readonly kind: 'start' | 'kill';
    readonly execution_id: string;
    readonly execution_token: string | null;
  }[];
}
export interface Journal {
  readonly items: readonly JournalItem[];
}
/** An HTTP Archive 1.2. */
export interface HttpArchive {
  readonly log: {
    /** @constant */
    readonly version: '1.2';
    readonly creator: {
      readonly [key: string]: unknown;
    };
    readonly entries: readonly Row[];
  };
}
export interface JournalItem {
  readonly seq: number;
  readonly at: Timestamp;
  /** The operation of the contract, or null. */
  readonly operationId: string | null;
  readonly method: string;
  /** As it was sent. */
  readonly path: string;
  /** As it was sent, without the question mark. */
  readonly query: string;
  /** By name in lower case. Credentials and cookies are replaced with `[redacted]`. */
  readonly headers: {
    readonly [key: string]: string;
  };
  /** The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
  readonly body: unknown;
  /** The user as whom the request was authenticated. */
  readonly user: string | null;
  readonly status: number;
  readonly error_code: string | null;
  /** The known issue of the manager that the sandbox did not reproduce in this response. */
  readonly deviation: string | null;
  /** The effect of the sandbox on the request: `magic-id`, or the kinds of the applied faults. */
  readonly interference: string | null;
}
/** A request with its response. */
export interface RecordedExchange {
  readonly request: JournalItem;
  /** Stored for the newest 200 requests; null for older ones. */
  readonly response: {
    readonly headers: {
      readonly [key: string]: string;
    };
    /** The parsed JSON, other content as a string, null without a body. Truncated at 64 KiB. */
    readonly body: unknown;
  } | null;
}
export interface SandboxError {
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
  /** All errors in the document. */
  readonly issues?: readonly {
    /** A JSON pointer. */
    readonly path: string;
    /** What is required at that pointer. */
    readonly message: string;
  }[];
}
/**
 * Format: date-time
 * @example 2026-03-02T09:30:00.000Z
 */
export type Timestamp = string;

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
