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
     * @description Returns one page of the executions that match all filters. Every field is a filter: repeat one to allow
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
     * @description Starts a workflow on a deployment and returns immediately, while the execution is still `pending`.
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
     * @description Deletes every finished execution that matches all filters, including those of system workflows, and
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
     * @description Returns the execution with this id.
     */
    get: operations['getExecution'];
    put?: never;
    /**
     * Cancel or resume an execution
     * @description Cancels the execution, harder or softer, or runs it again from where it stopped. Whether an action is allowed
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
     * @description Records a new status and error, which is how a worker reports. It starts and stops nothing by itself, but
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
     * @description Returns whether nothing blocks the execution: no active or queued system
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
     * @description Returns one page of the execution groups that match all filters. `execution_ids` and `status` are null unless
     *     `_get_data` is true, even when `_include` names them, and one can neither filter nor sort by them.
     */
    get: operations['listExecutionGroups'];
    put?: never;
    /**
     * Start a workflow on a deployment group
     * @description Creates one execution for each deployment of the group, starts as many as `concurrency` allows and queues the
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
     * @description Returns the execution group with this id, always with its members and status.
     */
    get: operations['getExecutionGroup'];
    put?: never;
    /**
     * Cancel or resume an execution group
     * @description Cancels the members that have not ended, or runs the failed and cancelled ones again within the concurrency.
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
     * Change an execution group
     * @description Changes how many members may be active at once, and the deployment groups that collect the deployments of
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
     * @description Returns the release of the manager and the system that it runs on. No other response contains the release.
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
    /** @description The number of deleted executions. */
    DeletionCount: {
      /**
       * @description How many executions were deleted.
       * @example 4
       */
      count: number;
    };
    /** @description How many executions were deleted, in the form of a page with a single row. */
    DeletionResult: {
      /** @description What the page says about itself. */
      metadata: {
        /** @description The `_size` and `_offset` that were sent, and nothing when there were none. */
        pagination: {
          /**
           * @description The `_size` that was sent; it limits nothing.
           * @example 1000
           */
          size?: number;
          /**
           * @description The `_offset` that was sent; it skips nothing.
           * @example 0
           */
          offset?: number;
        };
      };
      /** @description One row with the number. */
      items: components['schemas']['DeletionCount'][];
    };
    /** @description One run of a workflow, usually on a deployment. A response has all 25 fields unless `_include` selects some of them. */
    Execution: {
      /** @description When the execution was created. */
      created_at: components['schemas']['Timestamp'];
      /** @description Who sees the execution. It is taken from the deployment, and is `tenant` without one. */
      visibility: components['schemas']['Visibility'];
      /**
       * @description The execution's id, a UUID unless it was chosen when the execution was restored.
       * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
       */
      id: ExecutionId;
      /** @description When the execution last reached an ended status by PATCH. It stays null when the execution failed before it ran, and a resume sets it back to null. */
      ended_at: components['schemas']['NullableTimestamp'];
      /**
       * @description Null at first; the reason once the execution failed; an empty string after any PATCH without an error and after any cancel.
       * @example null
       */
      error: string | null;
      /**
       * @description Whether this is a system workflow. Lists leave system workflows out by default.
       * @example false
       */
      is_system_workflow: boolean;
      /** @description Always null, the remains of an older way to store the parameters. */
      parameters_p: null;
      /**
       * @description The parameters the workflow runs with, the given ones merged with the declared defaults. Null only in rows that a faulty group start left behind.
       * @example {
       *       "region": "eu",
       *       "keep_days": 14
       *     }
       */
      parameters: {
        [key: string]: unknown;
      } | null;
      status: components['schemas']['NullableExecutionStatus'];
      /**
       * @description The name of the workflow.
       * @example update
       */
      workflow_id: WorkflowId;
      /** @description When the execution was last set to `started`, or null when it never was. */
      started_at: components['schemas']['NullableTimestamp'];
      /** @description A field of former versions; the manager this contract describes never sets it. */
      scheduled_for: components['schemas']['NullableTimestamp'];
      /**
       * @description Whether the workflow runs without performing its operations.
       * @example false
       */
      is_dry_run: boolean;
      /**
       * @description Whether the execution was resumed by its own action. A resume of its group does not set it.
       * @example false
       */
      resume: boolean;
      /**
       * @description How many operations the workflow has, 0 until it is known.
       * @example 12
       */
      total_operations: number;
      /**
       * @description How many operations are done, 0 until it is known.
       * @example 7
       */
      finished_operations: number;
      /**
       * @description Whether parameters were accepted that the workflow does not declare.
       * @example false
       */
      allow_custom_parameters: boolean;
      /**
       * @description The blueprint of the deployment when the execution was created; null without a deployment.
       * @example web-shop
       */
      blueprint_id: BlueprintId | null;
      /**
       * @description The deployment's display name; null without a deployment.
       * @example Web shop Lisbon
       */
      deployment_display_name: string | null;
      /**
       * @description The deployment the workflow runs on; null for workflows of the manager itself.
       * @example shop-lisbon
       */
      deployment_id: DeploymentId | null;
      status_display: components['schemas']['NullableStatusDisplay'];
      /**
       * @description The tenant the execution belongs to, which is its deployment's.
       * @example default_tenant
       */
      tenant_name: TenantName;
      /**
       * @description The user who created the execution.
       * @example olga
       */
      created_by: string;
      /** @description The same as `visibility`, under its former name. */
      resource_availability: components['schemas']['Visibility'];
      /**
       * @description Whether `visibility` is `private`, kept for older clients.
       * @example false
       */
      private_resource: boolean;
    };
    /** @description What to do with the execution. */
    ExecutionActionRequest: {
      /**
       * @description `cancel` requests the workflow to stop, `force-cancel` abandons it, `kill` ends its process; `resume` and `force-resume` run it again from where it stopped. `requeue` is accepted and cancels.
       * @example cancel
       * @enum {string}
       */
      action: 'cancel' | 'force-cancel' | 'kill' | 'resume' | 'force-resume' | 'requeue';
      /**
       * @deprecated
       * @description Ignored. Some clients name the deployment here.
       */
      deployment_id?: DeploymentId | null;
      /**
       * @deprecated
       * @description Ignored. Some clients send it beside the action; `force-cancel` and `force-resume` are what counts.
       */
      force?: boolean | string | null;
    };
    /** @description The new execution, or a stub when the start was scheduled. Only the stub has a null `id`. */
    ExecutionCreated: components['schemas']['Execution'] | components['schemas']['ScheduledExecutionStub'];
    /** @description How much to spare, either by number or by date. An empty object spares nothing that may be deleted. */
    ExecutionDeletion: {
      /**
       * @description How many of the newest matching executions to keep. Protected ones count among them.
       * @example 10
       */
      keep_last?: number;
      /**
       * @description Delete only executions created before this time, which is read as UTC. A `Z` is accepted after decimals only, another zone never.
       * @example 2026-03-01T00:00:00.000Z
       */
      to_datetime?: string;
    };
    /**
     * @description The name of a field of an execution, for `_include`.
     * @example status
     * @enum {string}
     */
    ExecutionField:
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
    /** @description One workflow run over the deployments of a deployment group, a few at a time. */
    ExecutionGroup: {
      /** @description When the group was created. */
      created_at: components['schemas']['Timestamp'];
      /**
       * @description The group's id, a UUID unless it was chosen when the group was restored.
       * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
       */
      id: ExecutionGroupId;
      /** @description Who sees the group. It is taken from the deployment group. */
      visibility: components['schemas']['Visibility'];
      /**
       * @description The workflow that runs on each deployment.
       * @example backup
       */
      workflow_id: WorkflowId;
      /**
       * @description How many members may be active at once. 0 pauses the group, so that no further member starts.
       * @example 2
       */
      concurrency: number;
      /**
       * @description The deployment group whose deployments the group runs on.
       * @example shops
       */
      deployment_group_id: DeploymentGroupId | null;
      /**
       * @description The tenant the group belongs to.
       * @example default_tenant
       */
      tenant_name: TenantName;
      /**
       * @description The user who created the group.
       * @example olga
       */
      created_by: string;
      /** @description The same as `visibility`, under its former name. */
      resource_availability: components['schemas']['Visibility'];
      /**
       * @description Whether `visibility` is `private`, kept for older clients.
       * @example false
       */
      private_resource: boolean;
      /**
       * @description The members' ids, in no particular order. Null when they were not loaded: in lists, and in responses to actions and updates, unless `_get_data` is true.
       * @example [
       *       "5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05"
       *     ]
       */
      execution_ids: ExecutionId[] | null;
      status: components['schemas']['ExecutionGroupStatus'];
    };
    /** @description What to do with the members of the group. */
    ExecutionGroupActionRequest: {
      /**
       * @description `cancel`, `force-cancel` and `kill` go to every member that has not ended, and queued members become `cancelled` at once. `resume` and `force-resume` run failed and cancelled members again, within the concurrency.
       * @example cancel
       * @enum {string}
       */
      action: 'cancel' | 'force-cancel' | 'kill' | 'resume' | 'force-resume';
    };
    /**
     * @description The name of a field of an execution group, for `_include`.
     * @example status
     * @enum {string}
     */
    ExecutionGroupField:
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
    /** @description One page of execution groups. */
    ExecutionGroupPage: {
      metadata: components['schemas']['PageMetadata'];
      /** @description The execution groups of this page. */
      items: components['schemas']['ExecutionGroup'][];
    };
    /** @description Which workflow to run over which deployment group. With `associated_executions` nothing runs; the group is made to hold executions that exist already. */
    ExecutionGroupRequest: {
      /**
       * @description The deployment group whose deployments to run on.
       * @example shops
       */
      deployment_group_id: DeploymentGroupId;
      /**
       * @description The workflow to run. A deployment that does not have it is passed over, and a broken execution without a status is left behind for it.
       * @example backup
       */
      workflow_id: WorkflowId;
      /**
       * @description Values for the workflow's parameters on every deployment.
       * @example {
       *       "keep_days": 14
       *     }
       */
      default_parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description Values by deployment id, which win over `default_parameters`. Deployments outside the group are ignored.
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
       * @description How many members may be active at once. 0 creates a paused group whose members are all queued.
       * @default 5
       * @example 2
       */
      concurrency?: number;
      /**
       * @description Start members although other executions are active on their deployments. Send a boolean; the manager takes any text as true, even "false".
       * @default false
       * @example false
       */
      force?: boolean | null;
      /**
       * @description The id to give the group, in place of a new UUID.
       * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
       */
      id?: ExecutionGroupId | null;
      /**
       * @description The user to name as the creator.
       * @example olga
       */
      created_by?: string | null;
      /** @description When the group was created, in place of now. */
      created_at?: components['schemas']['TimestampInput'];
      /**
       * @description Executions that exist already and become the members.
       * @example [
       *       "5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05"
       *     ]
       */
      associated_executions?: ExecutionId[] | null;
    };
    /**
     * @description What the members' statuses amount to. Null when the group has no members, and whenever the members were not loaded (see `_get_data`).
     * @example started
     * @enum {string|null}
     */
    ExecutionGroupStatus: 'pending' | 'queued' | 'started' | 'failed' | 'terminated' | null;
    /** @description What to change. Fields that are left out stay as they are. */
    ExecutionGroupUpdate: {
      /**
       * @description How many members may be active at once. 0 pauses the group. Raising it from 0 starts queued members immediately; any other rise takes effect when a member ends.
       * @example 4
       */
      concurrency?: number | null;
      /**
       * @description The deployment group to which the deployments of terminated members are added, now and as they end. It cannot be unset, and no response shows it.
       * @example shops-backed-up
       */
      success_group_id?: DeploymentGroupId | null;
      /**
       * @description The same for the deployments of failed members.
       * @example shops-to-check
       */
      failure_group_id?: DeploymentGroupId | null;
    };
    /** @description One page of executions. */
    ExecutionPage: {
      metadata: components['schemas']['PageMetadata'];
      /** @description The executions of this page. */
      items: components['schemas']['Execution'][];
    };
    /** @description What to run, where and how. Two fields start a workflow. `scheduled_time` puts the start off. The fields from `force_status` on bring back an execution that existed before, and only a system administrator may set them. */
    ExecutionRequest: {
      /**
       * @description The deployment to run on. An empty string means none, which is for workflows of the manager itself and needs the permission `set_execution_details`.
       * @example shop-lisbon
       */
      deployment_id: DeploymentId;
      /**
       * @description The workflow to run, one that the deployment's blueprint declares or a system workflow.
       * @example update
       */
      workflow_id: WorkflowId;
      /**
       * @description Values for the workflow's parameters; the declared defaults fill in the rest.
       * @example {
       *       "region": "eu"
       *     }
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description Accept parameters that the workflow does not declare.
       * @default false
       */
      allow_custom_parameters?: boolean;
      /**
       * @description Start although another execution is active or queued on the deployment, and although the workflow is marked unavailable. It does not get past an active system workflow. It wins over `queue`.
       * @default false
       */
      force?: boolean;
      /**
       * @description Run the workflow without performing its operations.
       * @default false
       */
      dry_run?: boolean;
      /**
       * @description Wait in the queue while another execution blocks the start. Without it such a start is rejected.
       * @default false
       */
      queue?: boolean;
      /**
       * @description A time in the future, with its offset, at which to start: ISO 8601, or `YYYYMMDDHHMM+HHMM` with or without a colon in the offset. The response is then a stub without an id, and neither the workflow nor the parameters are checked before that time.
       * @example 2030-01-01T02:00:00.000Z
       */
      scheduled_time?: string | null;
      /**
       * @description Seconds to wait, after an operation failed, for the operations still running. The manager accepts negative numbers, too, though they make no sense. No response shows it again.
       * @default 600
       * @example 60
       */
      wait_after_fail?: number | null;
      /**
       * @description Store the execution in this status and run nothing. It cannot be combined with `scheduled_time`.
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
       * @description The user to name as the creator.
       * @example olga
       */
      created_by?: string | null;
      /** @description When the execution was created, in place of now. */
      created_at?: components['schemas']['TimestampInput'];
      /** @description When the execution was started. */
      started_at?: components['schemas']['TimestampInput'];
      /** @description When the execution ended. */
      ended_at?: components['schemas']['TimestampInput'];
      /**
       * @description The id to give it, in place of a new UUID. An id with a slash could never be fetched again.
       * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
       */
      id?: ExecutionId | null;
      /**
       * @description Treat the workflow as a system workflow, which runs exclusively.
       * @example false
       */
      is_system_workflow?: boolean | null;
      /**
       * @description Why the execution failed.
       * @example Task failed: shop.tasks.migrate
       */
      error?: string | null;
    };
    /**
     * @description The status of an execution. Finished: `terminated`, `failed`, `cancelled`. Waiting: `queued`, `scheduled`. Active: the other five. A manager of another version may send others. The order of this list is the order in which the manager sorts statuses.
     * @example started
     * @enum {string}
     */
    ExecutionStatus:
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
    /** @description The status to record. This is how a worker reports; it starts and stops nothing by itself. */
    ExecutionUpdate: {
      /** @description The new status. Which ones are accepted depends on the present one. */
      status: components['schemas']['ExecutionStatus'];
      /**
       * @description Why it failed. When left out, an error recorded before is replaced by an empty string.
       * @default
       * @example Task failed: shop.tasks.migrate
       */
      error?: string | null;
    };
    /** @description How the manager says no. Only `error_code` is a promise; the message may change between versions. */
    ManagerError: {
      /**
       * @description Which error it is, one of the codes in the error catalogue.
       * @example existing_running_execution_error
       */
      error_code: string;
      /**
       * @description What went wrong, in English. It is empty for `forbidden_while_cancelling`.
       * @example Execution 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b05 (backup, started) is active on deployment shop-madrid.
       */
      message: string;
      /**
       * @description Null except in maintenance mode, where it holds no information. Errors about paging and sorting leave it out.
       * @example null
       */
      server_traceback?: string | null;
    };
    /** @description The release of a manager. */
    ManagerVersion: {
      /**
       * @description The edition, `community` or `premium`.
       * @example community
       */
      edition: string;
      /**
       * @description The release. It decides which of the known differences between releases apply.
       * @example 7.1.0.dev1
       */
      version: string;
      /**
       * @description The number of the build; null where the manager does not know it.
       * @example null
       */
      build: string | null;
      /**
       * @description When it was built; null where the manager does not know it.
       * @example null
       */
      date: string | null;
      /**
       * @description What it was built from; null where the manager does not know it.
       * @example null
       */
      commit: string | null;
      /**
       * @description The Linux distribution that it runs on.
       * @example debian
       */
      distribution: string;
      /**
       * @description The release of the distribution.
       * @example bookworm
       */
      distro_release: string;
    };
    /**
     * @description The status of the execution. It is null only in rows that a faulty request created: a PATCH that sent null, or a group started with a workflow that its deployments do not have.
     * @example started
     * @enum {string|null}
     */
    NullableExecutionStatus:
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
     * @description The status in the words shown to people, `completed` for `terminated`; null when the status is null.
     * @example started
     * @enum {string|null}
     */
    NullableStatusDisplay:
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
     * @description A time in UTC with exactly three decimals and a `Z`, or null if it has not been reached.
     * @example 2026-03-02T09:15:00.000Z
     */
    NullableTimestamp: string | null;
    /** @description What a page says about itself. */
    PageMetadata: {
      pagination: components['schemas']['Pagination'];
      /** @description Always null here; the manager counts filtered rows only for searches by filter rules. */
      filtered: null;
    };
    /** @description Which part of the matching rows this page holds. */
    Pagination: {
      /**
       * @description How many rows match the filters, on all pages together.
       * @example 3
       */
      total: number;
      /**
       * @description The requested page size, or the manager's default. Not the number of rows returned.
       * @example 1000
       */
      size: number;
      /**
       * @description How many matching rows come before this page.
       * @example 0
       */
      offset: number;
    };
    /** @description The response to a start with `scheduled_time`. No execution exists yet, so only the status has a meaning. The manager stores an execution schedule and creates the execution at that time. */
    ScheduledExecutionStub: {
      /** @description Null, since there is no execution yet. */
      created_at: null;
      /** @description Null, since there is no execution yet. */
      visibility: null;
      /** @description Null, since there is no execution yet. This distinguishes the stub from an execution. */
      id: null;
      /** @description Null, since there is no execution yet. */
      ended_at: null;
      /** @description Null, since there is no execution yet. */
      error: null;
      /** @description Null, since there is no execution yet. */
      is_system_workflow: null;
      /** @description Null, since there is no execution yet. */
      parameters_p: null;
      /** @description Null, since there is no execution yet. */
      parameters: null;
      /**
       * @description Always `scheduled`.
       * @constant
       */
      status: 'scheduled';
      /** @description Null, since there is no execution yet. */
      workflow_id: null;
      /** @description Null, since there is no execution yet. */
      started_at: null;
      /** @description Null, since there is no execution yet. */
      scheduled_for: null;
      /** @description Null, since there is no execution yet. */
      is_dry_run: null;
      /** @description Null, since there is no execution yet. */
      resume: null;
      /**
       * @description Always 0.
       * @constant
       */
      total_operations: 0;
      /**
       * @description Always 0.
       * @constant
       */
      finished_operations: 0;
      /**
       * @description Always false, whatever the request sent.
       * @constant
       */
      allow_custom_parameters: false;
      /** @description Null, since there is no execution yet. */
      blueprint_id: null;
      /** @description Null, since there is no execution yet. */
      deployment_display_name: null;
      /** @description Null, although the schedule knows its deployment. */
      deployment_id: null;
      /**
       * @description Always `scheduled`.
       * @constant
       */
      status_display: 'scheduled';
      /** @description Null, since there is no execution yet. */
      tenant_name: null;
      /** @description Null, since there is no execution yet. */
      created_by: null;
      /** @description Null, since there is no execution yet. */
      resource_availability: null;
      /**
       * @description Always false, whatever the request sent.
       * @constant
       */
      private_resource: false;
    };
    /**
     * @description The status in the words shown to people. It differs from the status in one place, `terminated` is `completed`.
     * @example started
     * @enum {string}
     */
    StatusDisplay:
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
     * @description A time in UTC, always with exactly three decimals (truncated, not rounded) and a `Z`.
     * @example 2026-03-02T09:15:00.000Z
     */
    Timestamp: string;
    /**
     * @description A time in ISO 8601 with its offset. The manager converts it to UTC and keeps milliseconds. Null means the same as leaving it out.
     * @example 2026-03-02T09:15:00.000Z
     */
    TimestampInput: string | null;
    /**
     * @description Who sees the resource: its creator and the tenant's managers (`private`), everyone in the tenant (`tenant`), or every tenant (`global`).
     * @example tenant
     * @enum {string}
     */
    Visibility: 'private' | 'tenant' | 'global';
  };
  responses: {
    /** @description The caller may not do this, or the tenant is missing or unknown. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
    /** @description The caller may not read here, or the tenant is missing or unknown. */
    ForbiddenRead: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
    /** @description The caller was not recognised. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
    /** @description The manager accepts no requests now. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
    /** @description The manager accepts no requests now, or has too little memory for lists. */
    UnavailableForLists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
    /** @description The content type is not exactly `application/json`. */
    UnsupportedContentType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ManagerError'];
      };
    };
  };
  parameters: {
    /** @description Search every tenant that the user may see, instead of the one in the `Tenant` header. */
    AllTenants: boolean;
    /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
    BypassMaintenance: string;
    /**
     * @description The execution group's id, percent-encoded.
     * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
     */
    ExecutionGroupId: ExecutionGroupId;
    /**
     * @description The execution's id, percent-encoded.
     * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
     */
    ExecutionId: ExecutionId;
    /**
     * @description Select those started with custom parameters allowed, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterAllowCustomParameters: boolean[];
    /**
     * @description Select those of deployments of this blueprint. Repeat it to allow several.
     * @example [
     *       "web-shop"
     *     ]
     */
    FilterBlueprintId: BlueprintId[];
    /** @description Select those with this concurrency. Repeat it to allow several. */
    FilterConcurrency: number[];
    /** @description Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
    FilterCreatedAt: string[];
    /**
     * @description Select those created by this user. Repeat it to allow several.
     * @example [
     *       "olga"
     *     ]
     */
    FilterCreatedBy: string[];
    /** @description Select those of the deployment with this display name. Repeat it to allow several. */
    FilterDeploymentDisplayName: string[];
    /**
     * @description Select those of this deployment group. Repeat it to allow several.
     * @example [
     *       "shops"
     *     ]
     */
    FilterDeploymentGroupId: DeploymentGroupId[];
    /**
     * @description Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
     * @example [
     *       "shop-lisbon"
     *     ]
     */
    FilterDeploymentId: DeploymentId[];
    /** @description Select executions that ended at exactly this time. */
    FilterEndedAt: string[];
    /** @description Select those with exactly this error text. */
    FilterError: string[];
    /** @description Select the members of this execution group. Repeat it to allow several. */
    FilterExecutionGroupId: ExecutionGroupId[];
    /** @description Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
    FilterFinishedOperations: number[];
    /** @description Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
    FilterGroupId: ExecutionGroupId[];
    /** @description Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
    FilterId: ExecutionId[];
    /**
     * @description Select dry runs, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterIsDryRun: boolean[];
    /**
     * @description Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
     * @example [
     *       false
     *     ]
     */
    FilterIsSystemWorkflow: boolean[];
    /** @description Select those whose parameters, written as JSON by the manager, are exactly this text. */
    FilterParameters: string[];
    /** @description Select those with exactly this value in a field that is always null; nothing matches. */
    FilterParametersP: string[];
    /**
     * @description Select those that are private, or those that are not.
     * @example [
     *       false
     *     ]
     */
    FilterPrivateResource: boolean[];
    /**
     * @description Select those with this visibility, under its former name. Repeat it to allow several.
     * @example [
     *       "tenant"
     *     ]
     */
    FilterResourceAvailability: components['schemas']['Visibility'][];
    /**
     * @description Select those that were resumed, or the others.
     * @example [
     *       false
     *     ]
     */
    FilterResume: boolean[];
    /** @description Select executions scheduled for exactly this time. The manager never sets the field. */
    FilterScheduledFor: string[];
    /** @description Select executions that started at exactly this time. */
    FilterStartedAt: string[];
    /**
     * @description Select those in this status. Repeat it to allow several.
     * @example [
     *       "started"
     *     ]
     */
    FilterStatus: components['schemas']['ExecutionStatus'][];
    /**
     * @description Select those in this status, in the words shown to people. Repeat it to allow several.
     * @example [
     *       "started"
     *     ]
     */
    FilterStatusDisplay: components['schemas']['StatusDisplay'][];
    /**
     * @description Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
     * @example [
     *       "default_tenant"
     *     ]
     */
    FilterTenantName: TenantName[];
    /** @description Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
    FilterTotalOperations: number[];
    /**
     * @description Select those with this visibility. Repeat it to allow several.
     * @example [
     *       "tenant"
     *     ]
     */
    FilterVisibility: components['schemas']['Visibility'][];
    /**
     * @description Select those of this workflow. Repeat it to allow several.
     * @example [
     *       "update"
     *     ]
     */
    FilterWorkflowId: WorkflowId[];
    /** @description Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
    GetAllResults: boolean;
    /** @description Load the members, so that `execution_ids` and `status` are filled. */
    GetData: boolean;
    /** @description Makes no difference to executions. The Python client sends it when it dumps them. */
    GetDataIgnored: boolean;
    /** @description Select the members of this execution group; the same as the filter `execution_group_id`, for one group. */
    GroupId: ExecutionGroupId;
    /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
    Include: components['schemas']['ExecutionField'][];
    /** @description Return only this field. `count` is the only one that exists. */
    IncludeCount: 'count'[];
    /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
    IncludeGroup: components['schemas']['ExecutionGroupField'][];
    /** @description List executions of system workflows, too. */
    IncludeSystemWorkflows: boolean;
    /**
     * @description How many matching rows to skip. Past the end the page is empty.
     * @example 0
     */
    Offset: number;
    /** @description Skips nothing here. The response's metadata repeats it. */
    OffsetEchoed: number;
    /**
     * @deprecated
     * @description Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
     */
    SearchIgnored: string[];
    /**
     * @description The maximum number of rows to return. 0 returns only the total. There is no upper limit.
     * @example 25
     */
    Size: number;
    /** @description Limits nothing here. The response's metadata repeats it. */
    SizeEchoed: number;
    /**
     * @description Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
     * @example [
     *       "-created_at"
     *     ]
     */
    Sort: string[];
    /**
     * @description Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
     * @example [
     *       "-created_at"
     *     ]
     */
    SortGroups: string[];
    /**
     * @deprecated
     * @description Ignored. Everything that matches is deleted, in whatever order.
     */
    SortIgnored: string[];
    /**
     * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
     * @example default_tenant
     */
    Tenant: TenantName;
    /**
     * @description The tenant in which the user has a role. Administrators need none.
     * @example default_tenant
     */
    TenantOfRole: TenantName;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How the caller was recognised; the text `None` when it was not.
     * @example http_basic
     */
    AuditAuthMethod: 'http_basic' | 'token' | 'execution_token' | 'external' | 'None';
    /**
     * @description The tenant the request was carried out in.
     * @example default_tenant
     */
    AuditTenant: string;
    /**
     * @description The user the caller was recognised as.
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
        /** @description Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterId'];
        /**
         * @description Select those in this status. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status?: components['parameters']['FilterStatus'];
        /**
         * @description Select those in this status, in the words shown to people. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status_display?: components['parameters']['FilterStatusDisplay'];
        /**
         * @description Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
         * @example [
         *       "shop-lisbon"
         *     ]
         */
        deployment_id?: components['parameters']['FilterDeploymentId'];
        /**
         * @description Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** @description Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * @description Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** @description Select executions that ended at exactly this time. */
        ended_at?: components['parameters']['FilterEndedAt'];
        /** @description Select those with exactly this error text. */
        error?: components['parameters']['FilterError'];
        /**
         * @description Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
         * @example [
         *       false
         *     ]
         */
        is_system_workflow?: components['parameters']['FilterIsSystemWorkflow'];
        /** @description Select those with exactly this value in a field that is always null; nothing matches. */
        parameters_p?: components['parameters']['FilterParametersP'];
        /** @description Select those whose parameters, written as JSON by the manager, are exactly this text. */
        parameters?: components['parameters']['FilterParameters'];
        /** @description Select executions that started at exactly this time. */
        started_at?: components['parameters']['FilterStartedAt'];
        /** @description Select executions scheduled for exactly this time. The manager never sets the field. */
        scheduled_for?: components['parameters']['FilterScheduledFor'];
        /**
         * @description Select dry runs, or the others.
         * @example [
         *       false
         *     ]
         */
        is_dry_run?: components['parameters']['FilterIsDryRun'];
        /**
         * @description Select those that were resumed, or the others.
         * @example [
         *       false
         *     ]
         */
        resume?: components['parameters']['FilterResume'];
        /** @description Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
        total_operations?: components['parameters']['FilterTotalOperations'];
        /** @description Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
        finished_operations?: components['parameters']['FilterFinishedOperations'];
        /**
         * @description Select those started with custom parameters allowed, or the others.
         * @example [
         *       false
         *     ]
         */
        allow_custom_parameters?: components['parameters']['FilterAllowCustomParameters'];
        /**
         * @description Select those of deployments of this blueprint. Repeat it to allow several.
         * @example [
         *       "web-shop"
         *     ]
         */
        blueprint_id?: components['parameters']['FilterBlueprintId'];
        /** @description Select the members of this execution group. Repeat it to allow several. */
        execution_group_id?: components['parameters']['FilterExecutionGroupId'];
        /** @description Select those of the deployment with this display name. Repeat it to allow several. */
        deployment_display_name?: components['parameters']['FilterDeploymentDisplayName'];
        /**
         * @description Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * @description Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * @description Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * @description Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
        /**
         * @description Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        _sort?: components['parameters']['Sort'];
        /**
         * @deprecated
         * @description Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
         */
        _search?: components['parameters']['SearchIgnored'];
        /**
         * @description The maximum number of rows to return. 0 returns only the total. There is no upper limit.
         * @example 25
         */
        _size?: components['parameters']['Size'];
        /**
         * @description How many matching rows to skip. Past the end the page is empty.
         * @example 0
         */
        _offset?: components['parameters']['Offset'];
        /** @description Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
        _get_all_results?: components['parameters']['GetAllResults'];
        /** @description Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
        /** @description List executions of system workflows, too. */
        _include_system_workflows?: components['parameters']['IncludeSystemWorkflows'];
        /** @description Select the members of this execution group; the same as the filter `execution_group_id`, for one group. */
        _group_id?: components['parameters']['GroupId'];
        /** @description Makes no difference to executions. The Python client sends it when it dumps them. */
        _get_data?: components['parameters']['GetDataIgnored'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of executions. With `_include` each item has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionPage'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][400];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutions'][403];
        };
      };
      /** @description The manager accepts no requests now, or has too little memory for lists. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionRequest'];
      };
    };
    responses: {
      /** @description The new execution, or a stub when its start was scheduled. With `_include` it has only the requested fields. */
      201: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionCreated'];
        };
      };
      /** @description The request is wrong, or the workflow cannot start now. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][401];
        };
      };
      /** @description The caller may not do this, or not with these fields. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][403];
        };
      };
      /** @description The deployment, or a secret that a parameter refers to, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][404];
        };
      };
      /** @description The id is taken, the deployment ambiguous, or a value cannot be stored. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecution'][415];
        };
      };
      /** @description The manager accepts no starts now. */
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
        /** @description Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterId'];
        /**
         * @description Select those in this status, in the words shown to people. Repeat it to allow several.
         * @example [
         *       "started"
         *     ]
         */
        status_display?: components['parameters']['FilterStatusDisplay'];
        /**
         * @description Select those of this deployment. Repeat it to allow several. An unknown one gives an empty page.
         * @example [
         *       "shop-lisbon"
         *     ]
         */
        deployment_id?: components['parameters']['FilterDeploymentId'];
        /**
         * @description Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** @description Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * @description Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** @description Select executions that ended at exactly this time. */
        ended_at?: components['parameters']['FilterEndedAt'];
        /** @description Select those with exactly this error text. */
        error?: components['parameters']['FilterError'];
        /**
         * @description Select executions of system workflows, or the others. It overrides `_include_system_workflows`.
         * @example [
         *       false
         *     ]
         */
        is_system_workflow?: components['parameters']['FilterIsSystemWorkflow'];
        /** @description Select those with exactly this value in a field that is always null; nothing matches. */
        parameters_p?: components['parameters']['FilterParametersP'];
        /** @description Select those whose parameters, written as JSON by the manager, are exactly this text. */
        parameters?: components['parameters']['FilterParameters'];
        /** @description Select executions that started at exactly this time. */
        started_at?: components['parameters']['FilterStartedAt'];
        /** @description Select executions scheduled for exactly this time. The manager never sets the field. */
        scheduled_for?: components['parameters']['FilterScheduledFor'];
        /**
         * @description Select dry runs, or the others.
         * @example [
         *       false
         *     ]
         */
        is_dry_run?: components['parameters']['FilterIsDryRun'];
        /**
         * @description Select those that were resumed, or the others.
         * @example [
         *       false
         *     ]
         */
        resume?: components['parameters']['FilterResume'];
        /** @description Select those with this number of operations. While the number is unknown, responses show 0 but 0 does not match. */
        total_operations?: components['parameters']['FilterTotalOperations'];
        /** @description Select those with this number of operations done. While the number is unknown, responses show 0 but 0 does not match. */
        finished_operations?: components['parameters']['FilterFinishedOperations'];
        /**
         * @description Select those started with custom parameters allowed, or the others.
         * @example [
         *       false
         *     ]
         */
        allow_custom_parameters?: components['parameters']['FilterAllowCustomParameters'];
        /**
         * @description Select those of deployments of this blueprint. Repeat it to allow several.
         * @example [
         *       "web-shop"
         *     ]
         */
        blueprint_id?: components['parameters']['FilterBlueprintId'];
        /** @description Select the members of this execution group. Repeat it to allow several. */
        execution_group_id?: components['parameters']['FilterExecutionGroupId'];
        /** @description Select those of the deployment with this display name. Repeat it to allow several. */
        deployment_display_name?: components['parameters']['FilterDeploymentDisplayName'];
        /**
         * @description Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * @description Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * @description Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * @description Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** @description Return only this field. `count` is the only one that exists. */
        _include?: components['parameters']['IncludeCount'];
        /**
         * @deprecated
         * @description Ignored. Everything that matches is deleted, in whatever order.
         */
        _sort?: components['parameters']['SortIgnored'];
        /** @description Limits nothing here. The response's metadata repeats it. */
        _size?: components['parameters']['SizeEchoed'];
        /** @description Skips nothing here. The response's metadata repeats it. */
        _offset?: components['parameters']['OffsetEchoed'];
        /** @description Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionDeletion'];
      };
    };
    responses: {
      /** @description How many executions were deleted. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeletionResult'];
        };
      };
      /** @description A parameter or the body is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][401];
        };
      };
      /** @description The caller may not do this, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][403];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['deleteExecutions'][415];
        };
      };
      /** @description The manager accepts no requests now, or has too little memory for lists. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
        /** @description Makes no difference to executions. The Python client sends it when it dumps them. */
        _get_data?: components['parameters']['GetDataIgnored'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution's id, percent-encoded.
         * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
         */
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][400];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][403];
        };
      };
      /** @description There is no such execution, or the caller may not see it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][404];
        };
      };
      /** @description The id names an execution of this tenant and a global one of another. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecution'][409];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution's id, percent-encoded.
         * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
         */
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionActionRequest'];
      };
    };
    responses: {
      /** @description The execution in its new status. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description The action does not exist, cannot cancel an execution in this status, or the workflow to resume is no longer there or no longer takes the parameters. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][401];
        };
      };
      /** @description The caller may not do this, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][403];
        };
      };
      /** @description There is no such execution, or the caller may not see it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][404];
        };
      };
      /** @description The execution cannot be resumed in this status, or its id is ambiguous. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecution'][415];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['Include'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution's id, percent-encoded.
         * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
         */
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionUpdate'];
      };
    };
    responses: {
      /** @description The execution with its new status. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description The change is not allowed from the present status, or the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][401];
        };
      };
      /** @description The caller may not do this, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][403];
        };
      };
      /** @description There is no such execution; or the status was recorded, but the deployment update that belongs to it was not found. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][404];
        };
      };
      /** @description The status does not exist, or the id is ambiguous. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecution'][415];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution's id, percent-encoded.
         * @example 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01
         */
        id: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether it may start now. */
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
      /** @description The manager has no valid licence. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][400];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][403];
        };
      };
      /** @description There is no such execution, or the caller may not see it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][404];
        };
      };
      /** @description The id names an execution of this tenant and a global one of another. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['shouldStartExecution'][409];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Select the one with this id. Repeat it to allow several. An empty id finds nothing. */
        id?: components['parameters']['FilterGroupId'];
        /**
         * @description Select those of this deployment group. Repeat it to allow several.
         * @example [
         *       "shops"
         *     ]
         */
        deployment_group_id?: components['parameters']['FilterDeploymentGroupId'];
        /**
         * @description Select those of this workflow. Repeat it to allow several.
         * @example [
         *       "update"
         *     ]
         */
        workflow_id?: components['parameters']['FilterWorkflowId'];
        /** @description Select those created at exactly this time. The manager stores more digits than it returns, so a time copied from a response seldom matches. Sort and paginate instead. */
        created_at?: components['parameters']['FilterCreatedAt'];
        /**
         * @description Select those with this visibility. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        visibility?: components['parameters']['FilterVisibility'];
        /** @description Select those with this concurrency. Repeat it to allow several. */
        concurrency?: components['parameters']['FilterConcurrency'];
        /**
         * @description Select those of this tenant; useful with `_all_tenants`. Repeat it to allow several.
         * @example [
         *       "default_tenant"
         *     ]
         */
        tenant_name?: components['parameters']['FilterTenantName'];
        /**
         * @description Select those created by this user. Repeat it to allow several.
         * @example [
         *       "olga"
         *     ]
         */
        created_by?: components['parameters']['FilterCreatedBy'];
        /**
         * @description Select those with this visibility, under its former name. Repeat it to allow several.
         * @example [
         *       "tenant"
         *     ]
         */
        resource_availability?: components['parameters']['FilterResourceAvailability'];
        /**
         * @description Select those that are private, or those that are not.
         * @example [
         *       false
         *     ]
         */
        private_resource?: components['parameters']['FilterPrivateResource'];
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /**
         * @description Sort by this field, descending with a `-` before it. Repeat it to sort by further fields; `created_at` ascending is always the last one. Send the optional `+` as `%2B`, since a bare one is a space. Nulls come last in ascending and first in descending order.
         * @example [
         *       "-created_at"
         *     ]
         */
        _sort?: components['parameters']['SortGroups'];
        /**
         * @deprecated
         * @description Ignored. Other resources of the manager can be searched, and some clients send it to all of them.
         */
        _search?: components['parameters']['SearchIgnored'];
        /**
         * @description The maximum number of rows to return. 0 returns only the total. There is no upper limit.
         * @example 25
         */
        _size?: components['parameters']['Size'];
        /**
         * @description How many matching rows to skip. Past the end the page is empty.
         * @example 0
         */
        _offset?: components['parameters']['Offset'];
        /** @description Return all matching rows on one page. `_size` and `_offset` are then ignored, although the metadata repeats them. */
        _get_all_results?: components['parameters']['GetAllResults'];
        /** @description Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
        /** @description Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of execution groups. With `_include` each item has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionGroupPage'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][400];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['listExecutionGroups'][403];
        };
      };
      /** @description The manager accepts no requests now, or has too little memory for lists. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionGroupRequest'];
      };
    };
    responses: {
      /** @description The new group with its members. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionGroup'];
        };
      };
      /** @description The request is wrong, or a member cannot be prepared. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][401];
        };
      };
      /** @description The caller may not do this, or not with these fields. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][403];
        };
      };
      /** @description The deployment group, or an execution to associate, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][404];
        };
      };
      /** @description The id is taken or ambiguous, or the number is too large to be stored. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['startExecutionGroup'][415];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** @description Search every tenant that the user may see, instead of the one in the `Tenant` header. */
        _all_tenants?: components['parameters']['AllTenants'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution group's id, percent-encoded.
         * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
         */
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution group. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionGroup'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][400];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][403];
        };
      };
      /** @description There is no such group, or the caller may not see it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][404];
        };
      };
      /** @description The id names a group of this tenant and a global one of another. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getExecutionGroup'][409];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** @description Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution group's id, percent-encoded.
         * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
         */
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionGroupActionRequest'];
      };
    };
    responses: {
      /** @description The group. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionGroup'];
        };
      };
      /** @description The action does not exist, or a member is in a status that does not allow it. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][401];
        };
      };
      /** @description The caller may not do this, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][403];
        };
      };
      /** @description There is no such group, or no member was left to cancel. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][404];
        };
      };
      /** @description The id names a group of this tenant and a global one of another. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['actOnExecutionGroup'][415];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /** @description Return only these fields, in one comma-separated list. A field that does not exist is rejected before anything is done. */
        _include?: components['parameters']['IncludeGroup'];
        /** @description Load the members, so that `execution_ids` and `status` are filled. */
        _get_data?: components['parameters']['GetData'];
      };
      header?: {
        /**
         * @description The tenant to work in. It may be left out only where `_all_tenants` is true. Elsewhere the manager responds 403.
         * @example default_tenant
         */
        Tenant?: components['parameters']['Tenant'];
        /** @description Any text lets a system administrator work while the manager is in maintenance mode. */
        'X-BYPASS-MAINTENANCE'?: components['parameters']['BypassMaintenance'];
      };
      path: {
        /**
         * @description The execution group's id, percent-encoded.
         * @example 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401
         */
        id: components['parameters']['ExecutionGroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecutionGroupUpdate'];
      };
    };
    responses: {
      /** @description The changed group. With `_include` it has only the requested fields. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionGroup'];
        };
      };
      /** @description The request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][400];
          'text/html': string;
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][401];
        };
      };
      /** @description The caller may not do this, or the tenant is missing or unknown. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][403];
        };
      };
      /** @description There is no such group, or no such deployment group. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][404];
        };
      };
      /** @description The number is too large to be stored, or an id is ambiguous. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][409];
        };
      };
      /** @description The content type is not exactly `application/json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['updateExecutionGroup'][415];
        };
      };
      /** @description The manager accepts no requests now. */
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
        /**
         * @description The tenant in which the user has a role. Administrators need none.
         * @example default_tenant
         */
        Tenant?: components['parameters']['TenantOfRole'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          'X-Cloudify-Audit-Auth-Method': components['headers']['AuditAuthMethod'];
          'X-Cloudify-Audit-Username': components['headers']['AuditUsername'];
          'X-Cloudify-Audit-Tenant': components['headers']['AuditTenant'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagerVersion'];
        };
      };
      /** @description The caller was not recognised. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBodies['getVersion'][401];
        };
      };
      /** @description The caller may not read here, or the tenant is missing or unknown. */
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

/** The number of deleted executions. */
export type DeletionCount = components['schemas']['DeletionCount'];

/** How many executions were deleted, in the form of a page with a single row. */
export type DeletionResult = components['schemas']['DeletionResult'];

/**
 * One run of a workflow, usually on a deployment. A response has all 25 fields unless `_include` selects some
 * of them.
 */
export type Execution = components['schemas']['Execution'];

/** What to do with the execution. */
export type ExecutionActionRequest = components['schemas']['ExecutionActionRequest'];

/** The new execution, or a stub when the start was scheduled. Only the stub has a null `id`. */
export type ExecutionCreated = components['schemas']['ExecutionCreated'];

/** How much to spare, either by number or by date. An empty object spares nothing that may be deleted. */
export type ExecutionDeletion = components['schemas']['ExecutionDeletion'];

/** The name of a field of an execution, for `_include`. */
export type ExecutionField = components['schemas']['ExecutionField'];

/** One workflow run over the deployments of a deployment group, a few at a time. */
export type ExecutionGroup = components['schemas']['ExecutionGroup'];

/** What to do with the members of the group. */
export type ExecutionGroupActionRequest = components['schemas']['ExecutionGroupActionRequest'];

/** The name of a field of an execution group, for `_include`. */
export type ExecutionGroupField = components['schemas']['ExecutionGroupField'];

/** One page of execution groups. */
export type ExecutionGroupPage = components['schemas']['ExecutionGroupPage'];

/**
 * Which workflow to run over which deployment group. With `associated_executions` nothing runs; the group is
 * made to hold executions that exist already.
 */
export type ExecutionGroupRequest = components['schemas']['ExecutionGroupRequest'];

/**
 * What the members' statuses amount to. Null when the group has no members, and whenever the members were not
 * loaded (see `_get_data`).
 */
export type ExecutionGroupStatus = components['schemas']['ExecutionGroupStatus'];

/** What to change. Fields that are left out stay as they are. */
export type ExecutionGroupUpdate = components['schemas']['ExecutionGroupUpdate'];

/** One page of executions. */
export type ExecutionPage = components['schemas']['ExecutionPage'];

/**
 * What to run, where and how. Two fields start a workflow. `scheduled_time` puts the start off. The fields
 * from `force_status` on bring back an execution that existed before, and only a system administrator may set
 * them.
 */
export type ExecutionRequest = components['schemas']['ExecutionRequest'];

/**
 * The status of an execution. Finished: `terminated`, `failed`, `cancelled`. Waiting: `queued`, `scheduled`.
 * Active: the other five. A manager of another version may send others. The order of this list is the order
 * in which the manager sorts statuses.
 */
export type ExecutionStatus = components['schemas']['ExecutionStatus'];

/** The status to record. This is how a worker reports; it starts and stops nothing by itself. */
export type ExecutionUpdate = components['schemas']['ExecutionUpdate'];

/** How the manager says no. Only `error_code` is a promise; the message may change between versions. */
export type ManagerError = components['schemas']['ManagerError'];

/** The release of a manager. */
export type ManagerVersion = components['schemas']['ManagerVersion'];

/**
 * The status of the execution. It is null only in rows that a faulty request created: a PATCH that sent null,
 * or a group started with a workflow that its deployments do not have.
 */
export type NullableExecutionStatus = components['schemas']['NullableExecutionStatus'];

/** The status in the words shown to people, `completed` for `terminated`; null when the status is null. */
export type NullableStatusDisplay = components['schemas']['NullableStatusDisplay'];

/** A time in UTC with exactly three decimals and a `Z`, or null if it has not been reached. */
export type NullableTimestamp = components['schemas']['NullableTimestamp'];

/** What a page says about itself. */
export type PageMetadata = components['schemas']['PageMetadata'];

/** Which part of the matching rows this page holds. */
export type Pagination = components['schemas']['Pagination'];

/**
 * The response to a start with `scheduled_time`. No execution exists yet, so only the status has a meaning.
 * The manager stores an execution schedule and creates the execution at that time.
 */
export type ScheduledExecutionStub = components['schemas']['ScheduledExecutionStub'];

/**
 * The status in the words shown to people. It differs from the status in one place, `terminated` is
 * `completed`.
 */
export type StatusDisplay = components['schemas']['StatusDisplay'];

/** A time in UTC, always with exactly three decimals (truncated, not rounded) and a `Z`. */
export type Timestamp = components['schemas']['Timestamp'];

/**
 * A time in ISO 8601 with its offset. The manager converts it to UTC and keeps milliseconds. Null means the
 * same as leaving it out.
 */
export type TimestampInput = components['schemas']['TimestampInput'];

/**
 * Who sees the resource: its creator and the tenant's managers (`private`), everyone in the tenant
 * (`tenant`), or every tenant (`global`).
 */
export type Visibility = components['schemas']['Visibility'];

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
