// Generated from spec/openapi.yaml, spec/paths, spec/components, spec/brands.yaml.
// Do not edit: change the source and run `npm run generate`.

export interface paths {
  '/executions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List executions
     * Returns one page of the executions that match all filters. Every field is a filter: repeat one to allow
     *     several values, combine different ones to narrow. An unknown filter is rejected, and so is a value that no
     *     field can have.
     *
     *     Executions of system workflows are left out. Set `_include_system_workflows` to list them, too.
     *     `create_deployment_environment` is not one of them: every deployment brings one along.
     */
    get: operations['listExecutions'];
    put?: never;
    /**
     * Start a workflow
     * Starts a workflow on a deployment and returns immediately, while the execution is still `pending`.
     *
     *     - When another execution is active or queued on the deployment, the start is rejected, unless `queue` lets it wait or `force` lets it run beside the other.
     *     - While a system workflow is active or queued, every start is queued, with or without `queue`.
     *     - With `scheduled_time` the execution is created later and the response is a stub without an id.
     *     - With `force_status` and the fields after it, an execution that existed before is written back and nothing runs.
     *
     *     A start has no idempotency key: sending it twice can run the workflow twice. An unavailable workflow and a
     *     workflow of the manager that does not exist leave a `failed` execution behind; every other rejected start leaves
     *     nothing.
     */
    post: operations['startExecution'];
    /**
     * Delete finished executions
     * Deletes every finished execution that matches all filters, including those of system workflows, and
     *     returns their number. Active and waiting executions stay. The body is required, at least `{}`; it can
     *     keep the newest by number or by date.
     *
     *     - The newest terminated `create_deployment_environment` of a deployment is protected.
     *     - There is no filter by `status`: the manager rejects every value. Managers 7.0.0 to 7.0.4 ignore `status_display` and
     *       `private_resource` here and delete more than was meant. List by `status`, then delete by `id`.
     *     - `keep_last` counts protected executions as kept, and deletes one execution even when fewer match than are to be kept.
     *     - `_group_id` is ignored: with it alone everything would be deleted. Use `execution_group_id`.
     */
    delete: operations['deleteExecutions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/executions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an execution
     * Returns the execution with this id.
     */
    get: operations['getExecution'];
    put?: never;
    /**
     * Cancel or resume an execution
     * Cancels the execution, gracefully or by force, or runs it again from where it stopped. Whether an action is allowed
     *     depends on the status; the guide *Cancelling and resuming* has the table.
     *
     *     Cancelling is a request: the response shows `cancelling`, `force_cancelling` or `kill_cancelling`, and the
     *     worker reports `cancelled` later. `kill` is accepted in every status and even brings an ended execution back
     *     to `kill_cancelling`. `requeue` does the same as `cancel`.
     *
     *     When the deployment has components, cancelling and resuming reach their executions, too, and the response may
     *     then be the execution of a component. Compare its `id`, and read the execution that was meant.
     *
     *     Resuming looks the workflow up and checks the parameters again: an execution whose workflow is no longer
     *     declared, or no longer takes its parameters, does not change.
     */
    post: operations['actOnExecution'];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Record an execution's status
     * Records a new status and error, which is how a worker reports. It starts and stops nothing by itself, but
     *     reaching an ended status lets queued executions start.
     *
     *     Which changes are accepted is a table in the guide *The life of an execution*; a change to the same status
     *     always is. Without `error` an earlier error is replaced by an empty string.
     */
    patch: operations['updateExecution'];
    trace?: never;
  };
  '/executions/{id}/should-start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether an execution may start
     * Returns whether nothing blocks the execution: no active or queued system
     *     workflows, and on the same deployment no active execution and none queued before this one.
     *
     *     The manager responds 500 for every execution that exists. The contract states
     *     what is meant.
     */
    get: operations['shouldStartExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/execution-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List execution groups
     * Returns one page of the execution groups that match all filters. `execution_ids` and `status` are null unless
     *     `_get_data` is true, even when `_include` names them, and one can neither filter nor sort by them.
     */
    get: operations['listExecutionGroups'];
    put?: never;
    /**
     * Start a workflow on a deployment group
     * Creates one execution for each deployment of the group, starts as many as `concurrency` allows and queues the
     *     rest. The response is 200, not 201, and includes the members.
     *
     *     - A deployment that does not have the workflow is passed over, so that a group can come back empty. A broken execution whose status is null is left behind for each.
     *     - When the parameters are wrong or a member cannot be prepared, the request is rejected but the group stays, empty or with failed members.
     *     - With `associated_executions` nothing runs; the group is made of executions that exist.
     */
    post: operations['startExecutionGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/execution-groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an execution group
     * Returns the execution group with this id, always with its members and status.
     */
    get: operations['getExecutionGroup'];
    put?: never;
    /**
     * Cancel or resume an execution group
     * Cancels the members that have not ended, or runs the failed and cancelled ones again within the concurrency.
     *
     *     - Queued members become `cancelled` immediately. When no other member can be cancelled the response is 404, although they have been cancelled.
     *     - When one member cannot be cancelled in its status the response is 400 and the other running members do not change.
     *     - The response has null `execution_ids` and `status` unless `_get_data` is true.
     */
    post: operations['actOnExecutionGroup'];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Pause a group, or change its concurrency
     * Changes how many members may be active concurrently (0 is a pause), and the deployment groups that collect the deployments of
     *     terminated and failed members. Everything in one request is changed, or nothing.
     *
     *     Lowering the concurrency stops nothing that runs. Setting a target group adds the deployments of members that
     *     have ended already.
     */
    patch: operations['updateExecutionGroup'];
    trace?: never;
  };
  '/version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the version of the manager
     * Returns the release of the manager and the system that it runs on. No other response contains the release.
     *
     *     The manager responds also in maintenance mode.
     */
    get: operations['getVersion'];
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
    DeletionCount: DeletionCount;
    DeletionResult: DeletionResult;
    Execution: Execution;
    ExecutionActionRequest: ExecutionActionRequest;
    ExecutionCreated: ExecutionCreated;
    ExecutionDeletion: ExecutionDeletion;
    ExecutionField: ExecutionField;
    ExecutionGroup: ExecutionGroup;
    ExecutionGroupActionRequest: ExecutionGroupActionRequest;
    ExecutionGroupField: ExecutionGroupField;
    ExecutionGroupPage: ExecutionGroupPage;
    ExecutionGroupRequest: ExecutionGroupRequest;
    ExecutionGroupStatus: ExecutionGroupStatus;
    ExecutionGroupUpdate: ExecutionGroupUpdate;
    ExecutionPage: ExecutionPage;
    ExecutionRequest: ExecutionRequest;
    ExecutionStatus: ExecutionStatus;
    ExecutionUpdate: ExecutionUpdate;
    ManagerError: ManagerError;
    ManagerVersion: ManagerVersion;
    NullableExecutionStatus: NullableExecutionStatus;
    NullableStatusDisplay: NullableStatusDisplay;
    NullableTimestamp: NullableTimestamp;
    PageMetadata: PageMetadata;
    Pagination: Pagination;
    ScheduledExecutionStub: ScheduledExecutionStub;
    StatusDisplay: StatusDisplay;
    Timestamp: Timestamp;
    TimestampInput: TimestampInput;
    Visibility: Visibility;
  };
  responses: {
    /** The caller may not do this, or the tenant is missing or unknown. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
    /** The caller may not read here, or the tenant is missing or unknown. */
    ForbiddenRead: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
    /** The caller was not recognised. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
    /** The manager accepts no requests now. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
    /** The manager accepts no requests now, or has too little memory for lists. */
    UnavailableForLists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
    /** The content type is not exactly `application/json`. */
    UnsupportedContentType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ManagerError;
      };
    };
  };
  parameters: {
    /** Search every tenant that the user may see, instead of the one in the `Tenant` header. */
    AllTenants: boolean;
    /** Any text lets a system administrator work while the manager is in maintenance mode. */
    BypassMaintenance: string;
    /**
     * The execution group's id, percent-encoded.
     * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
     */
    ExecutionGroupId: ExecutionGroupId;
    /**
     * The execution's id, percent-encoded.
     * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
     */
    ExecutionId: ExecutionId;
    /**
     * Select those started with custom parameters allowed, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterAllowCustomParameters: boolean[];
    /**
     * Select those of deployments of this blueprint. Repeat it to allow several.
     * @example [
     *       "web-shop"
     *     ]
     */
    FilterBlueprintId: BlueprintId[];
    /** Select those with this concurrency. Repeat it to allow several. */
    FilterConcurrency: number[];
    /** Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
    FilterCreatedAt: string[];
    /**
     * Select those created by this user. Repeat it to allow several.
     * @example [
     *       "olga"
     *     ]
     */
    FilterCreatedBy: string[];
    /** Select those of the deployment with this display name. Repeat it to allow several. */
    FilterDeploymentDisplayName: string[];
    /**
     * Select those of this deployment group. Repeat it to allow several.
     * @example [
     *       "shops"
     *     ]
     */
    FilterDeploymentGroupId: DeploymentGroupId[];
    /**
     * Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
     * @example [
     *       "shop-lisbon"
     *     ]
     */
    FilterDeploymentId: DeploymentId[];
    /** Select executions that ended at exactly this time. */
    FilterEndedAt: string[];
    /** Select those with exactly this error text. */
    FilterError: string[];
    /** Select the members of this execution group. Repeat it to allow several. */
    FilterExecutionGroupId: ExecutionGroupId[];
    /** Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
    FilterFinishedOperations: number[];
    /** Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
    FilterGroupId: ExecutionGroupId[];
    /** Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
    FilterId: ExecutionId[];
    /**
     * Select dry runs, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterIsDryRun: boolean[];
    /**
     * Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
     * @example [
     *       false
     *     ]
     */
    FilterIsSystemWorkflow: boolean[];
    /** Select those whose parameters, written as JSON by the manager, are exactly this text. */
    FilterParameters: string[];
    /** Select those with exactly this value in a field that is always null; nothing matches. */
    FilterParametersP: string[];
    /**
     * Select those that are private, or those that are not.
     * @example [
     *       false
     *     ]
     */
    FilterPrivateResource: boolean[];
    /**
     * Select those with this visibility, under its former name. Repeat it to allow several.
     * @example [
     *       "tenant"
     *     ]
     */
    FilterResourceAvailability: Visibility[];
    /**
     * Select those that were resumed, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterResume: boolean[];
    /** Select executions scheduled for exactly this time. The manager never sets the field. */
    FilterScheduledFor: string[];
    /** Select executions that started at exactly this time. */
    FilterStartedAt: string[];
    /**
     * Select those in this status. Repeat it to allow several.
     * @example [
     *       "started"
     *     ]
     */
    FilterStatus: ExecutionStatus[];
    /**
     * Select those in this status, in the words shown to people. Repeat it to allow several.
     * @example [
     *       "started"
     *     ]
     */
    FilterStatusDisplay: StatusDisplay[];
    /**
     * Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
     * @example [
     *       "default_tenant"
     *     ]
     */
    FilterTenantName: TenantName[];
    /** Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
    FilterTotalOperations: number[];
    /**
     * Select those with this visibility. Repeat it to allow several.
     * @example [
     *       "tenant"
     *     ]
     */
    FilterVisibility: Visibility[];
    /**
     * Select those of this workflow. Repeat it to allow several.
     * @example [
     *       "update"
     *     ]
     */
    FilterWorkflowId: WorkflowId[];
    /** Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
    GetAllResults: boolean;
    /** Load the members, so that `execution_ids` and `status` are filled. */
    GetData: boolean;
    /** Makes no difference to executions. The Python client sends it when it dumps them. */
    GetDataIgnored: boolean;
    /** Select the members of this execution group; the same as the filter `execution_group_id`, for one group. */
    GroupId: ExecutionGroupId;
    /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
    Include: ExecutionField[];
    /** Return only this field. `count` is the only one that exists. */
    IncludeCount: 'count'[];
    /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
    IncludeGroup: ExecutionGroupField[];
    /** List executions of system workflows, too. */
    IncludeSystemWorkflows: boolean;
    /**
     * How many matching rows to skip. Past the end the page is empty.
     * @example 0
     */
    Offset: number;
    /** Skips nothing here. The response's metadata repeats it. */
    OffsetEchoed: number;
    /**
     * @deprecated
     * Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
     */
    SearchIgnored: string[];
    /**
     * The maximum number of rows to return. 0 returns only the total. There is no upper limit.
     * @example 25
     */
    Size: number;
    /** Limits nothing here. The response's metadata repeats it. */
    SizeEchoed: number;
    /**
     * Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
     * @example [
     *       "-created_at"
     *     ]
     */
    Sort: string[];
    /**
     * Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
     * @example [
     *       "-created_at"
     *     ]
     */
    SortGroups: string[];
    /**
     * @deprecated
     * Ignored. Everything that matches is deleted, in whatever order.
     */
    SortIgnored: string[];
    /**
     * The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
     * @example default_tenant
     */
    Tenant: TenantName;
    /**
     * The tenant in which the user has a role. Administrators need none.
     * @example default_tenant
     */
    TenantOfRole: TenantName;
  };
  requestBodies: never;
  headers: {
    /**
     * How the caller was recognised; the text `None` when it was not.
     * @example http_basic
     */
    AuditAuthMethod: 'http_basic' | 'token' | 'execution_token' | 'external' | 'None';
    /**
     * The tenant the request was carried out in.
     * @example default_tenant
     */
    AuditTenant: string;
    /**
     * The user the caller was recognised as.
     * @example admin
     */
    AuditUsername: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listExecutions: {
    parameters: {
      query?: {
        /** Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterId'];
        /**
         * Select those in this status. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status?: components['parameters']['FilterStatus'];
        /**
         * Select those in this status, in the words shown to people. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status_display?: components['parameters']['FilterStatusDisplay'];
        /**
         * Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
         * @example [
         *       "shop-lisbon"
         *     ]
         */
        deployment_id?: components['parameters']['FilterDeploymentId'];
        /**
         * Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** Select executions that ended at exactly this time. */
        ended_at?: components['parameters']['FilterEndedAt'];
        /** Select those with exactly this error text. */
        error?: components['parameters']['FilterError'];
        /**
         * Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
         * @example [
         *       false
         *     ]
         */
        is_system_workflow?: components['parameters']['FilterIsSystemWorkflow'];
        /** Select those with exactly this value in a field that is always null; nothing matches. */
        parameters_p?: components['parameters']['FilterParametersP'];
        /** Select those whose parameters, written as JSON by the manager, are exactly this text. */
        parameters?: components['parameters']['FilterParameters'];
        /** Select executions that started at exactly this time. */
        started_at?: components['parameters']['FilterStartedAt'];
        /** Select executions scheduled for exactly this time. The manager never sets the field. */
        scheduled_for?: components['parameters']['FilterScheduledFor'];
        /**
         * Select dry runs, or the others.
         * @example [
         *       false
         *     ]
         */
        is_dry_run?: components['parameters']['FilterIsDryRun'];
        /**
         * Select those that were resumed, or the others.
         * @example [
         *       false
         *     ]
         */
        resume?: components['parameters']['FilterResume'];
        /** Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
        total_operations?: components['parameters']['FilterTotalOperations'];
        /** Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
        finished_operations?: components['parameters']['FilterFinishedOperations'];
        /**
         * Select those started with custom parameters allowed, or the others.
         * @example [
         *       false
         *     ]
         */
        allow_custom_parameters?: components['parameters']['FilterAllowCustomParameters'];
        /**
         * Select those of deployments of this blueprint. Repeat it to allow several.
         * @example [
         *       "web-shop"
         *     ]
         */
        blueprint_id?: components['parameters']['FilterBlueprintId'];
        /** Select the members of this execution group. Repeat it to allow several. */
        execution_group_id?: components['parameters']['FilterExecutionGroupId'];
        /** Select those of the deployment with this display name. Repeat it to allow several. */
        deployment_display_name?: components['parameters']['FilterDeploymentDisplayName'];
        /**
         * Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
        /**
         * Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        _sort?: components['parameters']['Sort'];
        /**
         * @deprecated
         * Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
         */
        _search?: components['parameters']['SearchIgnored'];
        /**
         * The maximum number of rows to return. 0 returns only the total. There is no upper limit.
         * @example 25
         */
        _size?: components['parameters']['Size'];
        /**
         * How many matching rows to skip. Past the end the page is empty.
         * @example 0
         */
        _offset?: components['parameters']['Offset'];
        /** Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
        _get_all_results?: components['parameters']['GetAllResults'];
        /** Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
        /** List executions of system workflows, too. */
        _include_system_workflows?: components['parameters']['IncludeSystemWorkflows'];
        /** Select the members of this execution group; the same as the filter `execution_group_id`, for one group. */
        _group_id?: components['parameters']['GroupId'];
        /** Makes no difference to executions. The Python client sends it when it dumps them. */
        _get_data?: components['parameters']['GetDataIgnored'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionPage;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][400];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][403];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][503];
        };
      };
    };
  };
  startExecution: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionRequest;
      };
    };
    responses: {
      201: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionCreated;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][503];
        };
      };
    };
  };
  deleteExecutions: {
    parameters: {
      query?: {
        /** Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterId'];
        /**
         * Select those in this status, in the words shown to people. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status_display?: components['parameters']['FilterStatusDisplay'];
        /**
         * Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
         * @example [
         *       "shop-lisbon"
         *     ]
         */
        deployment_id?: components['parameters']['FilterDeploymentId'];
        /**
         * Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** Select executions that ended at exactly this time. */
        ended_at?: components['parameters']['FilterEndedAt'];
        /** Select those with exactly this error text. */
        error?: components['parameters']['FilterError'];
        /**
         * Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
         * @example [
         *       false
         *     ]
         */
        is_system_workflow?: components['parameters']['FilterIsSystemWorkflow'];
        /** Select those with exactly this value in a field that is always null; nothing matches. */
        parameters_p?: components['parameters']['FilterParametersP'];
        /** Select those whose parameters, written as JSON by the manager, are exactly this text. */
        parameters?: components['parameters']['FilterParameters'];
        /** Select executions that started at exactly this time. */
        started_at?: components['parameters']['FilterStartedAt'];
        /** Select executions scheduled for exactly this time. The manager never sets the field. */
        scheduled_for?: components['parameters']['FilterScheduledFor'];
        /**
         * Select dry runs, or the others.
         * @example [
         *       false
         *     ]
         */
        is_dry_run?: components['parameters']['FilterIsDryRun'];
        /**
         * Select those that were resumed, or the others.
         * @example [
         *       false
         *     ]
         */
        resume?: components['parameters']['FilterResume'];
        /** Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
        total_operations?: components['parameters']['FilterTotalOperations'];
        /** Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
        finished_operations?: components['parameters']['FilterFinishedOperations'];
        /**
         * Select those started with custom parameters allowed, or the others.
         * @example [
         *       false
         *     ]
         */
        allow_custom_parameters?: components['parameters']['FilterAllowCustomParameters'];
        /**
         * Select those of deployments of this blueprint. Repeat it to allow several.
         * @example [
         *       "web-shop"
         *     ]
         */
        blueprint_id?: components['parameters']['FilterBlueprintId'];
        /** Select the members of this execution group. Repeat it to allow several. */
        execution_group_id?: components['parameters']['FilterExecutionGroupId'];
        /** Select those of the deployment with this display name. Repeat it to allow several. */
        deployment_display_name?: components['parameters']['FilterDeploymentDisplayName'];
        /**
         * Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** Return only this field. `count` is the only one that exists. */
        _include?: components['parameters']['IncludeCount'];
        /**
         * @deprecated
         * Ignored. Everything that matches is deleted, in whatever order.
         */
        _sort?: components['parameters']['SortIgnored'];
        /** Limits nothing here. The response's metadata repeats it. */
        _size?: components['parameters']['SizeEchoed'];
        /** Skips nothing here. The response's metadata repeats it. */
        _offset?: components['parameters']['OffsetEchoed'];
        /** Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionDeletion;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DeletionResult;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][403];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][503];
        };
      };
    };
  };
  getExecution: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
        /** Makes no difference to executions. The Python client sends it when it dumps them. */
        _get_data?: components['parameters']['GetDataIgnored'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Execution;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][400];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][409];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][503];
        };
      };
    };
  };
  actOnExecution: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionActionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Execution;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][503];
        };
      };
    };
  };
  updateExecution: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionUpdate;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Execution;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][503];
        };
      };
    };
  };
  shouldStartExecution: {
    parameters: {
      query?: never;
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': boolean;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][400];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][409];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][503];
        };
      };
    };
  };
  listExecutionGroups: {
    parameters: {
      query?: {
        /** Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterGroupId'];
        /**
         * Select those of this deployment group. Repeat it to allow several.
         * @example [
         *       "shops"
         *     ]
         */
        deployment_group_id?: components['parameters']['FilterDeploymentGroupId'];
        /**
         * Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** Select those with this concurrency. Repeat it to allow several. */
        concurrency?: components['parameters']['FilterConcurrency'];
        /**
         * Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /**
         * Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        _sort?: components['parameters']['SortGroups'];
        /**
         * @deprecated
         * Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
         */
        _search?: components['parameters']['SearchIgnored'];
        /**
         * The maximum number of rows to return. 0 returns only the total. There is no upper limit.
         * @example 25
         */
        _size?: components['parameters']['Size'];
        /**
         * How many matching rows to skip. Past the end the page is empty.
         * @example 0
         */
        _offset?: components['parameters']['Offset'];
        /** Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
        _get_all_results?: components['parameters']['GetAllResults'];
        /** Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
        /** Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionGroupPage;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][400];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][403];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][503];
        };
      };
    };
  };
  startExecutionGroup: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionGroupRequest;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionGroup;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][503];
        };
      };
    };
  };
  getExecutionGroup: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionGroup;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][400];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][409];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][503];
        };
      };
    };
  };
  actOnExecutionGroup: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionGroupActionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionGroup;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][503];
        };
      };
    };
  };
  updateExecutionGroup: {
    parameters: {
      query?: {
        /** Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        Tenant?: components['parameters']['Tenant'];
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExecutionGroupUpdate;
      };
    };
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExecutionGroup;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][400];
          'text/html': string;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][403];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][404];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][409];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][415];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][503];
        };
      };
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: {
        Tenant?: components['parameters']['TenantOfRole'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ManagerVersion;
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getVersion'][401];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getVersion'][403];
        };
      };
    };
  };
}
/** The number of deleted executions. */
export interface DeletionCount {
  /**
   * How many executions were deleted.
   * @example 4
   */
  count: number;
}
/** How many executions were deleted, in the form of a page with a single row. */
export interface DeletionResult {
  /** The pagination of the response. */
  metadata: {
    /** The `_size` and `_offset` that were sent, and nothing when there were none. */
    pagination: {
      /**
       * The `_size` that was sent; it limits nothing.
       * @example 1000
       */
      size?: number;
      /**
       * The `_offset` that was sent; it skips nothing.
       * @example 0
       */
      offset?: number;
    };
  };
  /** One row with the number. */
  items: DeletionCount[];
}
/** One run of a workflow, usually on a deployment. A response has all 25 fields unless `_include` selects some of them. */
export interface Execution {
  /** When the execution was created. */
  created_at: Timestamp;
  /** Who sees the execution. It is taken from the deployment, and is `tenant` without one. */
  visibility: Visibility;
  /**
   * The execution's id, a UUID unless it was chosen when the execution was restored.
   * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
   */
  id: ExecutionId;
  /** When the execution last reached an ended status by PATCH. It stays null when the execution failed before it ran, and a resume sets it back to null. */
  ended_at: NullableTimestamp;
  /**
   * Null at first; the reason once the execution failed; an empty string after any PATCH without an error and after any cancel.
   * @example null
   */
  error: string | null;
  /**
   * Whether this is a system workflow. Lists leave system workflows out by default.
   * @example false
   */
  is_system_workflow: boolean;
  /** Always null, the remains of an older way to store the parameters. */
  parameters_p: null;
  /**
   * The parameters the workflow runs with, the given ones merged with the declared defaults. Null only in rows that a faulty group start left behind.
   * @example {
   *       "region": "eu",
   *       "keep_days": 14
   *     }
   */
  parameters: {
    [key: string]: unknown;
  } | null;
  /** The status of the execution. It is null only in rows that a faulty request created: a PATCH that sent null, or a group started with a workflow that its deployments do not have. */
  status: NullableExecutionStatus;
  /**
   * The name of the workflow.
   * @example update
   */
  workflow_id: WorkflowId;
  /** When the execution was last set to `started`, or null when it never was. */
  started_at: NullableTimestamp;
  /** A field of former versions; the manager this contract describes never sets it. */
  scheduled_for: NullableTimestamp;
  /**
   * Whether the workflow runs without performing its operations.
   * @example false
   */
  is_dry_run: boolean;
  /**
   * Whether the execution was resumed by its own action. A resume of its group does not set it.
   * @example false
   */
  resume: boolean;
  /**
   * How many operations the workflow has, 0 until it is known.
   * @example 12
   */
  total_operations: number;
  /**
   * How many operations are done, 0 until it is known.
   * @example 7
   */
  finished_operations: number;
  /**
   * Whether parameters were accepted that the workflow does not declare.
   * @example false
   */
  allow_custom_parameters: boolean;
  /**
   * The blueprint of the deployment when the execution was created; null without a deployment.
   * @example web-shop
   */
  blueprint_id: BlueprintId | null;
  /**
   * The deployment's display name; null without a deployment.
   * @example Web shop Lisbon
   */
  deployment_display_name: string | null;
  /**
   * The deployment the workflow runs on; null for workflows of the manager itself.
   * @example shop-lisbon
   */
  deployment_id: DeploymentId | null;
  /** The status in the words shown to people, `completed` for `terminated`; null when the status is null. */
  status_display: NullableStatusDisplay;
  /**
   * The tenant the execution belongs to, which is its deployment's.
   * @example default_tenant
   */
  tenant_name: TenantName;
  /**
   * The user who created the execution.
   * @example olga
   */
  created_by: string;
  /** The same as `visibility`, under its former name. */
  resource_availability: Visibility;
  /**
   * Whether `visibility` is `private`, kept for older clients.
   * @example false
   */
  private_resource: boolean;
}
/** What to do with the execution. */
export interface ExecutionActionRequest {
  /**
   * `cancel` requests the workflow to stop, `force-cancel` abandons it, `kill` ends its process; `resume` and `force-resume` run it again from where it stopped. `requeue` is accepted and cancels.
   * @example cancel
   * @enum {string}
   */
  action: 'cancel' | 'force-cancel' | 'kill' | 'resume' | 'force-resume' | 'requeue';
  /**
   * @deprecated
   * Ignored. Some clients name the deployment here.
   */
  deployment_id?: DeploymentId | null;
  /**
   * @deprecated
   * Ignored. Some clients send it beside the action; `force-cancel` and `force-resume` are what counts.
   */
  force?: boolean | string | null;
}
/** The new execution, or a stub when the start was scheduled. Only the stub has a null `id`. */
export type ExecutionCreated = Execution | ScheduledExecutionStub;
/** How much to spare, either by number or by date. An empty object spares nothing that may be deleted. */
export interface ExecutionDeletion {
  /**
   * How many of the newest matching executions to keep. Protected ones count among them.
   * @example 10
   */
  keep_last?: number;
  /**
   * Delete only executions created before this time, which is read as UTC. A `Z` is accepted after decimals only, another zone never.
   * @example 2026-03-01T00:00:00.000Z
   */
  to_datetime?: string;
}
/**
 * The name of a field of an execution, for `_include`.
 * @example status
 * @enum {string}
 */
export type ExecutionField =
  | 'created_at'
  | 'visibility'
  | 'id'
  | 'ended_at'
  | 'error'
  | 'is_system_workflow'
  | 'parameters_p'
  | 'parameters'
  | 'status'
  | 'workflow_id'
  | 'started_at'
  | 'scheduled_for'
  | 'is_dry_run'
  | 'resume'
  | 'total_operations'
  | 'finished_operations'
  | 'allow_custom_parameters'
  | 'blueprint_id'
  | 'deployment_display_name'
  | 'deployment_id'
  | 'status_display'
  | 'tenant_name'
  | 'created_by'
  | 'resource_availability'
  | 'private_resource';
/** One workflow run over the deployments of a deployment group, a few at a time. */
export interface ExecutionGroup {
  /** When the group was created. */
  created_at: Timestamp;
  /**
   * The group's id, a UUID unless it was chosen when the group was restored.
   * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
   */
  id: ExecutionGroupId;
  /** Who sees the group. It is taken from the deployment group. */
  visibility: Visibility;
  /**
   * The workflow that runs on each deployment.
   * @example backup
   */
  workflow_id: WorkflowId;
  /**
   * How many members may be active concurrently. 0 pauses the group, so that no further member starts.
   * @example 2
   */
  concurrency: number;
  /**
   * The deployment group whose deployments the group runs on.
   * @example shops
   */
  deployment_group_id: DeploymentGroupId | null;
  /**
   * The tenant the group belongs to.
   * @example default_tenant
   */
  tenant_name: TenantName;
  /**
   * The user who created the group.
   * @example olga
   */
  created_by: string;
  /** The same as `visibility`, under its former name. */
  resource_availability: Visibility;
  /**
   * Whether `visibility` is `private`, kept for older clients.
   * @example false
   */
  private_resource: boolean;
  /**
   * The members' ids, in no particular order. Null when they were not loaded: in lists, and in responses to actions and updates, unless `_get_data` is true.
   * @example [
   *       "5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05"
   *     ]
   */
  execution_ids: ExecutionId[] | null;
  /** What the members' statuses amount to. Null when the group has no members, and whenever the members were not loaded (see `_get_data`). */
  status: ExecutionGroupStatus;
}
/** What to do with the members of the group. */
export interface ExecutionGroupActionRequest {
  /**
   * `cancel`, `force-cancel` and `kill` go to every member that has not ended, and queued members become `cancelled` at once. `resume` and `force-resume` run failed and cancelled members again, within the concurrency.
   * @example cancel
   * @enum {string}
   */
  action: 'cancel' | 'force-cancel' | 'kill' | 'resume' | 'force-resume';
}
/**
 * The name of a field of an execution group, for `_include`.
 * @example status
 * @enum {string}
 */
export type ExecutionGroupField =
  | 'created_at'
  | 'id'
  | 'visibility'
  | 'workflow_id'
  | 'concurrency'
  | 'deployment_group_id'
  | 'tenant_name'
  | 'created_by'
  | 'resource_availability'
  | 'private_resource'
  | 'execution_ids'
  | 'status';
/** One page of execution groups. */
export interface ExecutionGroupPage {
  /** The pagination of a page, and what it was filtered by. */
  metadata: PageMetadata;
  /** The execution groups of this page. */
  items: ExecutionGroup[];
}
/** Which workflow to run over which deployment group. With `associated_executions` nothing runs; the group is made to hold executions that exist already. */
export interface ExecutionGroupRequest {
  /**
   * The deployment group whose deployments to run on.
   * @example shops
   */
  deployment_group_id: DeploymentGroupId;
  /**
   * The workflow to run. A deployment that does not have it is passed over, and a broken execution without a status is left behind for it.
   * @example backup
   */
  workflow_id: WorkflowId;
  /**
   * Values for the workflow's parameters on every deployment.
   * @example {
   *       "keep_days": 14
   *     }
   */
  default_parameters?: {
    [key: string]: unknown;
  } | null;
  /**
   * Values by deployment id, which win over `default_parameters`. Deployments outside the group are ignored.
   * @example {
   *       "shop-oslo": {
   *         "region": "north"
   *       }
   *     }
   */
  parameters?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null;
  /**
   * How many members may be active concurrently. 0 creates a paused group whose members are all queued.
   * @default 5
   * @example 2
   */
  concurrency?: number;
  /**
   * Start members although other executions are active on their deployments. Send a boolean; the manager takes any text as true, even "false".
   * @default false
   * @example false
   */
  force?: boolean | null;
  /**
   * The id to give the group, in place of a new UUID.
   * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
   */
  id?: ExecutionGroupId | null;
  /**
   * The user to name as the creator.
   * @example olga
   */
  created_by?: string | null;
  /** When the group was created, in place of now. */
  created_at?: TimestampInput;
  /**
   * Executions that exist already and become the members.
   * @example [
   *       "5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05"
   *     ]
   */
  associated_executions?: ExecutionId[] | null;
}
/**
 * What the members' statuses amount to. Null when the group has no members, and whenever the members were not loaded (see `_get_data`).
 * @example started
 * @enum {string|null}
 */
export type ExecutionGroupStatus = 'pending' | 'queued' | 'started' | 'failed' | 'terminated' | null;
/** What to change. Fields that are left out stay as they are. */
export interface ExecutionGroupUpdate {
  /**
   * How many members may be active concurrently. 0 pauses the group. Raising it from 0 starts queued members immediately; any other rise takes effect when a member ends.
   * @example 4
   */
  concurrency?: number | null;
  /**
   * The deployment group to which the deployments of terminated members are added, now and as they end. It cannot be unset, and no response shows it.
   * @example shops-backed-up
   */
  success_group_id?: DeploymentGroupId | null;
  /**
   * The same for the deployments of failed members.
   * @example shops-to-check
   */
  failure_group_id?: DeploymentGroupId | null;
}
/** One page of executions. */
export interface ExecutionPage {
  /** The pagination of a page, and what it was filtered by. */
  metadata: PageMetadata;
  /** The executions of this page. */
  items: Execution[];
}
/** What to run, where and how. Two fields start a workflow. `scheduled_time` puts the start off. The fields from `force_status` on bring back an execution that existed before, and only a system administrator may set them. */
export interface ExecutionRequest {
  /**
   * The deployment to run on. An empty string means none, which is for workflows of the manager itself and needs the permission `set_execution_details`.
   * @example shop-lisbon
   */
  deployment_id: DeploymentId;
  /**
   * The workflow to run, one that the deployment's blueprint declares or a system workflow.
   * @example update
   */
  workflow_id: WorkflowId;
  /**
   * Values for the workflow's parameters; the declared defaults fill in the rest.
   * @example {
   *       "region": "eu"
   *     }
   */
  parameters?: {
    [key: string]: unknown;
  } | null;
  /**
   * Accept parameters that the workflow does not declare.
   * @default false
   */
  allow_custom_parameters?: boolean;
  /**
   * Start although another execution is active or queued on the deployment, and although the workflow is marked unavailable. It does not get past an active system workflow. It wins over `queue`.
   * @default false
   */
  force?: boolean;
  /**
   * Run the workflow without performing its operations.
   * @default false
   */
  dry_run?: boolean;
  /**
   * Wait in the queue while another execution blocks the start. Without it such a start is rejected.
   * @default false
   */
  queue?: boolean;
  /**
   * A time in the future, with its offset, at which to start: ISO 8601, or `YYYYMMDDHHMM+HHMM` with or without a colon in the offset. The response is then a stub without an id, and neither the workflow nor the parameters are checked before that time.
   * @example 2030-01-01T02:00:00.000Z
   */
  scheduled_time?: string | null;
  /**
   * Seconds to wait, after an operation failed, for the operations still running. The manager accepts negative numbers, too, though they make no sense. No response shows it again.
   * @default 600
   * @example 60
   */
  wait_after_fail?: number | null;
  /**
   * Store the execution in this status and run nothing. It cannot be combined with `scheduled_time`.
   * @example terminated
   * @enum {string|null}
   */
  force_status?:
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
  /**
   * The user to name as the creator.
   * @example olga
   */
  created_by?: string | null;
  /** When the execution was created, in place of now. */
  created_at?: TimestampInput;
  /** When the execution was started. */
  started_at?: TimestampInput;
  /** When the execution ended. */
  ended_at?: TimestampInput;
  /**
   * The id to give it, in place of a new UUID. An id with a slash could never be fetched again.
   * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
   */
  id?: ExecutionId | null;
  /**
   * Treat the workflow as a system workflow, which runs exclusively.
   * @example false
   */
  is_system_workflow?: boolean | null;
  /**
   * Why the execution failed.
   * @example Task failed: shop.tasks.migrate
   */
  error?: string | null;
}
/**
 * The status of an execution. Finished: `terminated`, `failed`, `cancelled`. Waiting: `queued`, `scheduled`. Active: the other five. A manager of another version may send others. The order of this list is the order in which the manager sorts statuses.
 * @example started
 * @enum {string}
 */
export type ExecutionStatus =
  | 'terminated'
  | 'failed'
  | 'cancelled'
  | 'pending'
  | 'started'
  | 'cancelling'
  | 'force_cancelling'
  | 'kill_cancelling'
  | 'queued'
  | 'scheduled';
/** The status to record. This is how a worker reports; it starts and stops nothing by itself. */
export interface ExecutionUpdate {
  /** The new status. Which ones are accepted depends on the present one. */
  status: ExecutionStatus;
  /**
   * Why it failed. When left out, an error recorded before is replaced by an empty string.
   * @default
   * @example Task failed: shop.tasks.migrate
   */
  error?: string | null;
}
/** An error response of the manager. Only `error_code` is a promise; the message may change between versions. */
export interface ManagerError {
  /**
   * Which error it is, one of the codes in the error catalogue.
   * @example existing_running_execution_error
   */
  error_code: string;
  /**
   * What went wrong, in English. It is empty for `forbidden_while_cancelling`.
   * @example Execution 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05 (backup, started) is active on deployment shop-madrid.
   */
  message: string;
  /**
   * Null except in maintenance mode, where it holds no information. Errors about paging and sorting leave it out.
   * @example null
   */
  server_traceback?: string | null;
}
/** The release of a manager. */
export interface ManagerVersion {
  /**
   * The edition, `community` or `premium`.
   * @example community
   */
  edition: string;
  /**
   * The release. It decides which of the known differences between releases apply.
   * @example 7.1.0.dev1
   */
  version: string;
  /**
   * The number of the build; null where the manager does not know it.
   * @example null
   */
  build: string | null;
  /**
   * When it was built; null where the manager does not know it.
   * @example null
   */
  date: string | null;
  /**
   * What it was built from; null where the manager does not know it.
   * @example null
   */
  commit: string | null;
  /**
   * The Linux distribution that it runs on.
   * @example debian
   */
  distribution: string;
  /**
   * The release of the distribution.
   * @example bookworm
   */
  distro_release: string;
}
/**
 * The status of the execution. It is null only in rows that a faulty request created: a PATCH that sent null, or a group started with a workflow that its deployments do not have.
 * @example started
 * @enum {string|null}
 */
export type NullableExecutionStatus =
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
/**
 * The status in the words shown to people, `completed` for `terminated`; null when the status is null.
 * @example started
 * @enum {string|null}
 */
export type NullableStatusDisplay =
  | 'completed'
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
/**
 * Format: date-time
 * A time in UTC with exactly three decimals and a `Z`, or null if it has not been reached.
 * @example 2026-03-02T09:15:00.000Z
 */
export type NullableTimestamp = string | null;
/** The pagination of a page, and what it was filtered by. */
export interface PageMetadata {
  /** Which part of the matching rows this page holds. */
  pagination: Pagination;
  /** Always null here; the manager counts filtered rows only for searches by filter rules. */
  filtered: null;
}
/** Which part of the matching rows this page holds. */
export interface Pagination {
  /**
   * How many rows match the filters, on all pages together.
   * @example 3
   */
  total: number;
  /**
   * The requested page size, or the manager's default. Not the number of rows returned.
   * @example 1000
   */
  size: number;
  /**
   * How many matching rows come before this page.
   * @example 0
   */
  offset: number;
}
/** The response to a start with `scheduled_time`. No execution exists yet, so only the status has a meaning. The manager stores an execution schedule and creates the execution at that time. */
export interface ScheduledExecutionStub {
  /** Null, since there is no execution yet. */
  created_at: null;
  /** Null, since there is no execution yet. */
  visibility: null;
  /** Null, since there is no execution yet. This distinguishes the stub from an execution. */
  id: null;
  /** Null, since there is no execution yet. */
  ended_at: null;
  /** Null, since there is no execution yet. */
  error: null;
  /** Null, since there is no execution yet. */
  is_system_workflow: null;
  /** Null, since there is no execution yet. */
  parameters_p: null;
  /** Null, since there is no execution yet. */
  parameters: null;
  /**
   * Always `scheduled`.
   * @constant
   */
  status: 'scheduled';
  /** Null, since there is no execution yet. */
  workflow_id: null;
  /** Null, since there is no execution yet. */
  started_at: null;
  /** Null, since there is no execution yet. */
  scheduled_for: null;
  /** Null, since there is no execution yet. */
  is_dry_run: null;
  /** Null, since there is no execution yet. */
  resume: null;
  /**
   * Always 0.
   * @constant
   */
  total_operations: 0;
  /**
   * Always 0.
   * @constant
   */
  finished_operations: 0;
  /**
   * Always false, whatever the request sent.
   * @constant
   */
  allow_custom_parameters: false;
  /** Null, since there is no execution yet. */
  blueprint_id: null;
  /** Null, since there is no execution yet. */
  deployment_display_name: null;
  /** Null, although the schedule knows its deployment. */
  deployment_id: null;
  /**
   * Always `scheduled`.
   * @constant
   */
  status_display: 'scheduled';
  /** Null, since there is no execution yet. */
  tenant_name: null;
  /** Null, since there is no execution yet. */
  created_by: null;
  /** Null, since there is no execution yet. */
  resource_availability: null;
  /**
   * Always false, whatever the request sent.
   * @constant
   */
  private_resource: false;
}
/**
 * The status in the words shown to people. It differs from the status in one place, `terminated` is `completed`.
 * @example started
 * @enum {string}
 */
export type StatusDisplay =
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'pending'
  | 'started'
  | 'cancelling'
  | 'force_cancelling'
  | 'kill_cancelling'
  | 'queued'
  | 'scheduled';
/**
 * Format: date-time
 * A time in UTC, always with exactly three decimals (truncated, not rounded) and a `Z`.
 * @example 2026-03-02T09:15:00.000Z
 */
export type Timestamp = string;
/**
 * A time in ISO 8601 with its offset. The manager converts it to UTC and keeps milliseconds. Null means the same as leaving it out.
 * @example 2026-03-02T09:15:00.000Z
 */
export type TimestampInput = string | null;
/**
 * Who sees the resource: its creator and the tenant's managers (`private`), everyone in the tenant (`tenant`), or every tenant (`global`).
 * @example tenant
 * @enum {string}
 */
export type Visibility = 'private' | 'tenant' | 'global';

/** The brand of a string. It exists for the compiler only. */
declare const brand: unique symbol;

/** The id of an execution. Any string can be one; one of another kind cannot. */
export type ExecutionId = string & { readonly [brand]?: 'ExecutionId' };

/** The id of an execution group. Any string can be one; one of another kind cannot. */
export type ExecutionGroupId = string & { readonly [brand]?: 'ExecutionGroupId' };

/** The id of a deployment. Any string can be one; one of another kind cannot. */
export type DeploymentId = string & { readonly [brand]?: 'DeploymentId' };

/** The id of a deployment group. Any string can be one; one of another kind cannot. */
export type DeploymentGroupId = string & { readonly [brand]?: 'DeploymentGroupId' };

/** The id of a blueprint. Any string can be one; one of another kind cannot. */
export type BlueprintId = string & { readonly [brand]?: 'BlueprintId' };

/**
 * The name of a workflow, such as `install`, by which deployments know it. Any string can be one; one of
 * another kind cannot.
 */
export type WorkflowId = string & { readonly [brand]?: 'WorkflowId' };

/** The name of a tenant. Any string can be one; one of another kind cannot. */
export type TenantName = string & { readonly [brand]?: 'TenantName' };

/** The body of an error response with one of these codes. */
export interface ErrorBody<Code extends string> extends ManagerError {
  error_code: Code;
}

/** The error bodies of each operation, by status. */
export interface ErrorBodies {
  listExecutions: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    503: ErrorBody<'insufficient_memory_error' | 'maintenance_mode_active'>;
  };
  startExecution: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'illegal_execution_parameters_error'
      | 'existing_running_execution_error'
      | 'nonexistent_workflow_error'
      | 'unavailable_workflow_error'
      | 'invalid_workflow_availability_rule_error'
      | 'dependent_exists_error'
      | 'deployment_creation_error'
      | 'deployment_environment_creation_pending_error'
      | 'deployment_environment_creation_in_progress_error'
      | 'functions_evaluation_error'
      | 'unknown_deployment_secret_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error' | 'forbidden_while_cancelling'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'conflict_error' | 'ambiguous_name' | 'storage_error'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'entering_maintenance_mode' | 'maintenance_mode_active'>;
  };
  deleteExecutions: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'insufficient_memory_error' | 'maintenance_mode_active'>;
  };
  getExecution: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  actOnExecution: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'illegal_action_error'
      | 'illegal_execution_parameters_error'
      | 'nonexistent_workflow_error'
      | 'functions_evaluation_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'conflict_error' | 'ambiguous_name'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  updateExecution: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'invalid_exception_status_update'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name' | 'storage_error'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  shouldStartExecution: {
    400: ErrorBody<'missing_cloudify_license' | 'expired_cloudify_license'>;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  listExecutionGroups: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    503: ErrorBody<'insufficient_memory_error' | 'maintenance_mode_active'>;
  };
  startExecutionGroup: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'illegal_execution_parameters_error'
      | 'unavailable_workflow_error'
      | 'invalid_workflow_availability_rule_error'
      | 'dependent_exists_error'
      | 'functions_evaluation_error'
      | 'unknown_deployment_secret_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error' | 'forbidden_while_cancelling'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'conflict_error' | 'ambiguous_name' | 'storage_error'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  getExecutionGroup: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  actOnExecutionGroup: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'illegal_action_error'
      | 'illegal_execution_parameters_error'
      | 'nonexistent_workflow_error'
      | 'unavailable_workflow_error'
      | 'invalid_workflow_availability_rule_error'
      | 'functions_evaluation_error'
      | 'dependent_exists_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  updateExecutionGroup: {
    400: ErrorBody<
      | 'bad_parameters_error'
      | 'no_such_include_field_error'
      | 'missing_cloudify_license'
      | 'expired_cloudify_license'
    >;
    401: ErrorBody<'unauthorized_error'>;
    403: ErrorBody<'forbidden_error'>;
    404: ErrorBody<'not_found_error'>;
    409: ErrorBody<'ambiguous_name' | 'storage_error'>;
    415: ErrorBody<'unsupported_content_type_error'>;
    503: ErrorBody<'maintenance_mode_active'>;
  };
  getVersion: { 401: ErrorBody<'unauthorized_error'>; 403: ErrorBody<'forbidden_error'> };
}
