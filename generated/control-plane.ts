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
     * See whether it is up, and whether anything has changed
     * @description All numbers that tell whether there is something new to read: whoever follows a sandbox asks for these, and for
     *     the rest only when they differ.
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
     * See whether it runs
     * @description For health checks of containers and load balancers. It requires no token and answers to any host name, since it
     *     shows nothing else.
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
     * @description All that the manager holds at this moment, passwords and tokens included. Execution parameters may hold numbers
     *     that JSON does not know, `NaN` for one: they are written as the manager writes them.
     */
    get: operations['getState'];
    /**
     * Replace the state
     * @description Takes the document in place of everything there is, and answers what it took. A missing list is empty, a missing
     *     setting has its default, unknown keys are kept. A document with a fault is not taken at all: an id that leads
     *     nowhere is one. Outbox, journal, faults and time stay as they are.
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
     * Begin again
     * @description Back to how the world began: its state, its time, and the seed, so that the same requests have the same answers
     *     again, ids included. Outbox and journal are empty, and there are no faults.
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
     * Move the time on, or change its pace
     * @description `advance` moves the time on by so many milliseconds, whatever the mode; everything that is due until then happens,
     *     in its order, before the answer. Or give any of `mode`, `rate` and `now`: a new mode or rate counts from now on,
     *     and a later `now` is an advance. An earlier one only turns the clock back.
     */
    post: operations['changeClock'];
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
     * @description From now on these rules, and no others, make requests to the API go wrong. When several strike at once, their
     *     delays add up, and of their other effects the first counts.
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
     * @description What the manager has sent to its workers, oldest first. With the token of a `start` message one can play the
     *     worker: it is sent as `Execution-Token`.
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
     * @description What was asked of the API, oldest first. Credentials and cookies are left out.
     */
    get: operations['getRequests'];
    put?: never;
    post?: never;
    /**
     * Empty the journal of requests
     * @description The numbers of the requests go on from where they were.
     */
    delete: operations['deleteRequests'];
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
    /** Read a request with its answer */
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
     * @description The next request that names it creates it anew.
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
     * @description The users as they stand in the state, passwords and tokens included.
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
     * @description The blueprints of all tenants as they stand in the state, with their workflows and their parameters.
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
     * @description The deployments of all tenants, as they stand in the state.
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
     * @description The deployment groups of all tenants, as they stand in the state.
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
       * @description Whether workflows run, or nothing moves but by PATCH.
       * @enum {unknown}
       */
      runner: 'auto' | 'manual';
      /** @description How many executions there are. */
      executions: number;
      /** @description Grows with every change of the state. */
      revision: number;
      /** @description The number of the newest request in the journal, or 0. */
      requests: number;
      clock: components['schemas']['Clock'];
      /** @description The names of the private worlds, the one that was not called for the longest time first. */
      worlds: string[];
    };
    Liveness: {
      /** @constant */
      status: 'ok';
    };
    /** @description All that a manager holds. Rows refer to each other by id; insertion order is storage order. Other keys may be added anywhere and stay as they are. */
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
      /** @description The stored fields of each, with its `tenant`, its own `visibility` (by default that of its deployment) and the `token` of its worker. What follows from others, or has its default, may be left out. */
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
         * @description Whether workflows run. It beats what the sandbox was started with.
         * @enum {unknown}
         */
        runner?: 'auto' | 'manual' | null;
        default_page_size?: number;
        max_concurrent_workflows?: number;
        /** @enum {unknown} */
        maintenance?: 'deactivated' | 'activating' | 'activated';
        /** @description By workflow, with `*` for all of them. */
        behaviours?: {
          [key: string]: components['schemas']['Behaviour'];
        };
      };
    };
    /** @description What a workflow does when it runs. Part by part, what a deployment says counts before what the blueprint's workflow says, and that before the settings; the rest has defaults. */
    Behaviour: {
      /** @description How long its message waits for a worker. */
      pickup_ms?: components['schemas']['Span'];
      /** @description From its start to its end. */
      duration_ms?: components['schemas']['Span'];
      /** @description How many operations there are to count. */
      operations?: components['schemas']['Span'];
      /**
       * @description With `hangs` nothing happens after the last operation but one, until someone cancels.
       * @enum {unknown}
       */
      outcome?: 'terminated' | 'failed' | 'hangs';
      /** @description How likely it is to fail instead. */
      failure_rate?: number;
      /** @description The last line of the traceback with which it fails. */
      error?: string | null;
      /** @description If not, only force or a kill stops it. */
      heeds_cancel?: boolean;
    };
    /** @description A number, or the least and the most of numbers to choose from. */
    Span: number | number[];
    /** @description Who may sign in. */
    User: {
      username: string;
      password: string;
      /** @description The role in the whole system. */
      system_role: string;
      active: boolean;
      /** @description The role in each tenant. */
      tenants: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description What deployments are made of. */
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
    /** @description What a workflow takes, as its blueprint declares it. */
    WorkflowParameter: {
      type?: string;
      item_type?: string;
      description?: string;
      /** @description Anything. */
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
      /** @description Its seconds per second: 1 for a real clock, 0 for a virtual one. */
      rate: number;
      /** @description When something happens next by itself; null when nothing will. */
      due: components['schemas']['Timestamp'] | null;
    };
    /**
     * @description `real` runs as the clock on the wall does, `accelerated` so many times as fast, `virtual` only when it is told to.
     * @enum {unknown}
     */
    ClockMode: 'real' | 'accelerated' | 'virtual';
    ClockChange: {
      /** @description Milliseconds. Goes alone. */
      advance?: number;
      mode?: components['schemas']['ClockMode'];
      /** @description Alone it means `accelerated`. */
      rate?: number;
      now?: components['schemas']['Timestamp'];
    };
    FaultRules: {
      rules: components['schemas']['FaultRule'][];
    };
    /** @description Which requests a fault befalls, and what it is. What is left out restricts nothing. */
    FaultRule: {
      /**
       * @description An operation of the API's contract.
       * @example startExecution
       */
      operationId?: string;
      /**
       * @description The path, with or without the API's base. The segment `*` stands for any one, and `**` at the end for all that follow.
       * @example /executions/*
       */
      path?: string;
      /** @description How likely it is, for each request. */
      probability?: number;
      /** @description The same seed makes the same choices. */
      seed?: number | string;
      /** @description How many times at most. */
      count?: number;
      effect: components['schemas']['Effect'];
      /** @description How many requests it has befallen. It is always answered, and ignored where it is sent. */
      readonly struck?: number;
    };
    Effect:
      | components['schemas']['Latency']
      | components['schemas']['LogNormalLatency']
      | components['schemas']['InjectedError']
      | components['schemas']['Unavailable']
      | components['schemas']['Reset']
      | components['schemas']['Truncated']
      | components['schemas']['ProxyPage']
      | components['schemas']['Hang'];
    /** @description The answer comes so much later. The work is done at once. */
    Latency: {
      /** @constant */
      kind: 'latency';
      milliseconds: number;
    };
    /** @description The answer comes later, mostly by about the median and now and then by much more, as answers over a network do. */
    LogNormalLatency: {
      /** @constant */
      kind: 'log-normal-latency';
      /** @description Milliseconds. */
      median: number;
      /** @description How much it varies: 0 not at all, 1 widely. */
      sigma: number;
    };
    /** @description An error in the manager's format. The manager does nothing. */
    InjectedError: {
      /** @constant */
      kind: 'error';
      /** @description One of the error catalogue of the API, or any other. */
      error_code: string;
      /** @description May be left out for a code of the catalogue, which has its own. */
      status?: number;
      message?: string;
    };
    /** @description Too many requests, or no manager for a while, with the header `Retry-After`. The manager does nothing. */
    Unavailable: {
      /** @constant */
      kind: 'unavailable';
      /** @enum {unknown} */
      status: 429 | 503;
      /** @description Seconds. */
      retry_after: number;
    };
    /** @description The connection is reset, before the manager has done the work or after it. */
    Reset: {
      /** @constant */
      kind: 'reset';
      /** @enum {unknown} */
      when: 'before' | 'after';
    };
    /** @description The work is done, and the connection ends in the middle of the answer's body. */
    Truncated: {
      /** @constant */
      kind: 'truncated';
    };
    /** @description The HTML page that a web server in front of the manager answers when it does not reach it. */
    ProxyPage: {
      /** @constant */
      kind: 'proxy-page';
      /** @enum {unknown} */
      status: 502 | 503 | 504;
    };
    /** @description There is never an answer. The manager does nothing. */
    Hang: {
      /** @constant */
      kind: 'hang';
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
    JournalItem: {
      seq: number;
      at: components['schemas']['Timestamp'];
      /** @description The operation of the contract; null where there is none. */
      operationId: string | null;
      method: string;
      /** @description As it was sent. */
      path: string;
      /** @description As it was sent, without the question mark. */
      query: string;
      /** @description By their names in lower case. Credentials and cookies read `[redacted]`. */
      headers: {
        [key: string]: string;
      };
      /** @description JSON as it was meant, anything else as text, null where there was none. Cut off at 64 KiB. */
      body: unknown;
      /** @description Whom the manager took the caller for. */
      user: string | null;
      status: number;
      error_code: string | null;
      /** @description The manager's defect in whose place something sensible was answered. */
      deviation: string | null;
      /** @description What the sandbox did to the request: `sentinel`, or the kinds of the faults that struck. */
      interference: string | null;
    };
    /** @description A request with what was answered. */
    AnsweredRequest: {
      request: components['schemas']['JournalItem'];
      /** @description Kept of the newest 200 requests; null for an older one. */
      answer: {
        headers: {
          [key: string]: string;
        };
        /** @description JSON as it was meant, anything else as text, null where there was none. Cut off at 64 KiB. */
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
      /** @description Everything that is wrong with the document. */
      faults?: {
        /** @description A JSON pointer. */
        at: string;
        /** @description Says what must be there, and follows the place. */
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
    /** @description It is done. */
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
    /** @description The rules, and how often each has struck. */
    Faults: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['FaultRules'];
      };
    };
    /** @description All of them. */
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
    /** @description All of them. */
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
    /** @description All of them. */
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
    /** @description All of them. */
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
    /** @description The document, or the name of the world, cannot be taken. Nothing has changed. */
    Invalid: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The name of the world is none. */
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
    /** @description The request comes from a page of another origin, or is meant for a host name that is not allowed. */
    Foreign: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description There is no room for another world, and all are in use. */
    TooManyWorlds: {
      headers: {
        'X-Sandbox': components['headers']['Sandbox'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SandboxError'];
      };
    };
    /** @description The document has more than 10 MiB, or a state document more than 2 GiB. (A request to the API may have 10 MiB.) */
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
     * @description A world of one's own. Without it the request goes to the one that all share.
     * @example checkout-test-3
     */
    World: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description That the sandbox answered in its own name, and why: `control`, or that it `refused` the request. At the API also `fault`, `sentinel` and `preflight`; and where the sandbox itself is broken, in what way.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is up. */
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
      /** @description It runs. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
    };
  };
  getState: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
        /**
         * @description With `return=minimal` the state is not answered. It may be large.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
  getFaults: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages, the newest 100,000 of them at most. */
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
         * @description Leaves out the requests up to this number.
         * @example 12
         */
        since?: number;
      };
      header?: {
        /**
         * @description A world of one's own. Without it the request goes to the one that all share.
         * @example checkout-test-3
         */
        'X-Sandbox-World'?: components['parameters']['World'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The requests, the newest 1,000 of them at most, and fewer when they are large (4 MiB together). */
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
  getRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A world of one's own. Without it the request goes to the one that all share.
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
      /** @description The request and its answer. */
      200: {
        headers: {
          'X-Sandbox': components['headers']['Sandbox'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredRequest'];
        };
      };
      400: components['responses']['InvalidWorld'];
      401: components['responses']['TokenRequired'];
      403: components['responses']['Foreign'];
      /** @description There is no such request, or it is kept no more. */
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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
         * @description A world of one's own. Without it the request goes to the one that all share.
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

export type Span = components['schemas']['Span'];

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

export type FaultRules = components['schemas']['FaultRules'];

export type FaultRule = components['schemas']['FaultRule'];

export type Effect = components['schemas']['Effect'];

export type Latency = components['schemas']['Latency'];

export type LogNormalLatency = components['schemas']['LogNormalLatency'];

export type InjectedError = components['schemas']['InjectedError'];

export type Unavailable = components['schemas']['Unavailable'];

export type Reset = components['schemas']['Reset'];

export type Truncated = components['schemas']['Truncated'];

export type ProxyPage = components['schemas']['ProxyPage'];

export type Hang = components['schemas']['Hang'];

export type Outbox = components['schemas']['Outbox'];

export type Journal = components['schemas']['Journal'];

export type JournalItem = components['schemas']['JournalItem'];

export type AnsweredRequest = components['schemas']['AnsweredRequest'];

export type SandboxError = components['schemas']['SandboxError'];

export type Timestamp = components['schemas']['Timestamp'];
