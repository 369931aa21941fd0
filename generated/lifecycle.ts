// Generated from spec/lifecycle.yaml.
// Do not edit: change the source and run `npm run generate`.

/** Every status of an execution, in the order in which the manager sorts them. */
export const EXECUTION_STATUSES = [
  'terminated',
  'failed',
  'cancelled',
  'pending',
  'started',
  'cancelling',
  'force_cancelling',
  'kill_cancelling',
  'queued',
  'scheduled',
] as const;

/** The `status_display` of each status of an execution, which rows have, filters take and people read. */
export const STATUS_DISPLAYS = {
  terminated: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  pending: 'pending',
  started: 'started',
  cancelling: 'cancelling',
  force_cancelling: 'force_cancelling',
  kill_cancelling: 'kill_cancelling',
  queued: 'queued',
  scheduled: 'scheduled',
} as const;

/** The statuses of executions that are finished. */
export const FINISHED_STATUSES = ['terminated', 'failed', 'cancelled'] as const;

/** The statuses of executions that are waiting. */
export const WAITING_STATUSES = ['queued', 'scheduled'] as const;

/** The statuses of executions that are active. */
export const ACTIVE_STATUSES = [
  'pending',
  'started',
  'cancelling',
  'force_cancelling',
  'kill_cancelling',
] as const;

/** From which statuses each action on an execution is accepted; all of `ACTIONS` that a guard needs. */
export const ACTION_STATUSES = {
  cancel: ['pending', 'started', 'queued', 'scheduled'],
  'force-cancel': ['pending', 'started', 'cancelling', 'queued', 'scheduled'],
  kill: [
    'terminated',
    'failed',
    'cancelled',
    'pending',
    'started',
    'cancelling',
    'force_cancelling',
    'kill_cancelling',
    'queued',
    'scheduled',
  ],
  resume: ['failed', 'cancelled', 'started'],
  'force-resume': ['failed', 'cancelled'],
  requeue: ['pending', 'started', 'queued', 'scheduled'],
} as const;

/**
 * To which statuses PATCH lets an execution go that has one of these; all of `PATCH` that a guard needs, with
 * `UPDATE_EXCEPTIONS`. From any other status it may go to every status.
 */
export const UPDATE_LIMITS = {
  terminated: ['terminated'],
  failed: ['failed'],
  cancelled: ['cancelled'],
  cancelling: ['failed', 'cancelled', 'cancelling', 'queued', 'scheduled'],
  force_cancelling: ['failed', 'cancelled', 'force_cancelling', 'queued', 'scheduled'],
} as const;

/** The workflows whose executions PATCH lets go further. */
export const UPDATE_EXCEPTIONS = [
  {
    workflow_id: 'create_snapshot',
    from: ['terminated', 'failed', 'cancelled'],
    allowed: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
  },
] as const;

/** `statuses` of spec/lifecycle.yaml. */
export const STATUSES = {
  terminated: { display: 'completed', set: 'finished', meaning: 'The workflow finished without an error.' },
  failed: {
    display: 'failed',
    set: 'finished',
    meaning: 'The workflow raised an error, or could not be started; `error` has the reason.',
  },
  cancelled: {
    display: 'cancelled',
    set: 'finished',
    meaning: 'The workflow was stopped before it finished, or was removed from the queue.',
  },
  pending: { display: 'pending', set: 'active', meaning: 'Sent to a worker that has not started it yet.' },
  started: { display: 'started', set: 'active', meaning: 'A worker is running the workflow.' },
  cancelling: {
    display: 'cancelling',
    set: 'active',
    meaning: 'Requested to stop. The workflow decides when, and may continue for a while.',
  },
  force_cancelling: {
    display: 'force_cancelling',
    set: 'active',
    meaning: 'Requested to stop immediately. The worker abandons the workflow without waiting for it.',
  },
  kill_cancelling: {
    display: 'kill_cancelling',
    set: 'active',
    meaning: "The worker is requested to kill the workflow's process.",
  },
  queued: {
    display: 'queued',
    set: 'waiting',
    meaning: 'Waits until the executions that block it have finished.',
  },
  scheduled: {
    display: 'scheduled',
    set: 'waiting',
    meaning:
      'Waits for its scheduled time. The response to a scheduled start has this status, but the manager stores a schedule, not an execution; stored executions have it only when it was set with `force_status` or by PATCH.',
  },
} as const;

/** `patch` of spec/lifecycle.yaml. */
export const PATCH = {
  rejection: 'invalid_exception_status_update',
  allowed: {
    terminated: ['terminated'],
    failed: ['failed'],
    cancelled: ['cancelled'],
    pending: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
    started: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
    cancelling: ['failed', 'cancelled', 'cancelling', 'queued', 'scheduled'],
    force_cancelling: ['failed', 'cancelled', 'force_cancelling', 'queued', 'scheduled'],
    kill_cancelling: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
    queued: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
    scheduled: [
      'terminated',
      'failed',
      'cancelled',
      'pending',
      'started',
      'cancelling',
      'force_cancelling',
      'kill_cancelling',
      'queued',
      'scheduled',
    ],
  },
  exceptions: [
    {
      workflow_id: 'create_snapshot',
      from: ['terminated', 'failed', 'cancelled'],
      allowed: [
        'terminated',
        'failed',
        'cancelled',
        'pending',
        'started',
        'cancelling',
        'force_cancelling',
        'kill_cancelling',
        'queued',
        'scheduled',
      ],
    },
  ],
  effects: [
    {
      on: 'any',
      sets: '`error` becomes the `error` of the body, or an empty string without one; the old value is never kept',
    },
    {
      on: 'any',
      sets: "the execution becomes its deployment's latest_execution (delete_deployment_environment excepted)",
    },
    { on: 'started', sets: '`started_at` becomes the current time, also when it was started before' },
    { on: 'finished', sets: '`ended_at` becomes the current time, also when it was finished before' },
    {
      on: 'finished',
      sets: "queued executions are started, as many as the queue's limits allow (unless in maintenance mode)",
    },
    {
      on: 'terminated',
      sets: 'the deployment joins the success group of every execution group that the execution belongs to',
    },
    {
      on: 'failed',
      sets: 'the deployment joins the failure group of every execution group that the execution belongs to',
    },
    {
      on: 'terminated',
      workflow_id: 'delete_deployment_environment',
      sets: 'the deployment and all of its executions are deleted; they cannot be read after the response',
    },
    {
      on: 'not finished',
      sets: 'nothing else; in particular `started_at` and `ended_at` stay when an execution becomes active or waiting again',
    },
  ],
} as const;

/** `actions` of spec/lifecycle.yaml. */
export const ACTIONS = {
  execution: {
    cancel: {
      terminated: { error: 'illegal_action_error' },
      failed: { error: 'illegal_action_error' },
      cancelled: { error: 'illegal_action_error' },
      pending: { becomes: 'cancelling' },
      started: { becomes: 'cancelling' },
      cancelling: { error: 'illegal_action_error' },
      force_cancelling: { error: 'illegal_action_error' },
      kill_cancelling: { error: 'illegal_action_error' },
      queued: { becomes: 'cancelling' },
      scheduled: { becomes: 'cancelling' },
    },
    'force-cancel': {
      terminated: { error: 'illegal_action_error' },
      failed: { error: 'illegal_action_error' },
      cancelled: { error: 'illegal_action_error' },
      pending: { becomes: 'force_cancelling' },
      started: { becomes: 'force_cancelling' },
      cancelling: { becomes: 'force_cancelling' },
      force_cancelling: { error: 'illegal_action_error' },
      kill_cancelling: { error: 'illegal_action_error' },
      queued: { becomes: 'force_cancelling' },
      scheduled: { becomes: 'force_cancelling' },
    },
    kill: {
      terminated: { becomes: 'kill_cancelling' },
      failed: { becomes: 'kill_cancelling' },
      cancelled: { becomes: 'kill_cancelling' },
      pending: { becomes: 'kill_cancelling' },
      started: { becomes: 'kill_cancelling' },
      cancelling: { becomes: 'kill_cancelling' },
      force_cancelling: { becomes: 'kill_cancelling' },
      kill_cancelling: { becomes: 'kill_cancelling' },
      queued: { becomes: 'kill_cancelling' },
      scheduled: { becomes: 'kill_cancelling' },
    },
    resume: {
      terminated: { error: 'conflict_error' },
      failed: { becomes: 'pending' },
      cancelled: { becomes: 'pending' },
      pending: { error: 'conflict_error' },
      started: { becomes: 'pending' },
      cancelling: { error: 'conflict_error' },
      force_cancelling: { error: 'conflict_error' },
      kill_cancelling: { error: 'conflict_error' },
      queued: { error: 'conflict_error' },
      scheduled: { error: 'conflict_error' },
    },
    'force-resume': {
      terminated: { error: 'conflict_error' },
      failed: { becomes: 'pending' },
      cancelled: { becomes: 'pending' },
      pending: { error: 'conflict_error' },
      started: { error: 'conflict_error' },
      cancelling: { error: 'conflict_error' },
      force_cancelling: { error: 'conflict_error' },
      kill_cancelling: { error: 'conflict_error' },
      queued: { error: 'conflict_error' },
      scheduled: { error: 'conflict_error' },
    },
    requeue: {
      terminated: { error: 'illegal_action_error' },
      failed: { error: 'illegal_action_error' },
      cancelled: { error: 'illegal_action_error' },
      pending: { becomes: 'cancelling' },
      started: { becomes: 'cancelling' },
      cancelling: { error: 'illegal_action_error' },
      force_cancelling: { error: 'illegal_action_error' },
      kill_cancelling: { error: 'illegal_action_error' },
      queued: { becomes: 'cancelling' },
      scheduled: { becomes: 'cancelling' },
    },
  },
  group: {
    cancel: {
      terminated: { error: 'not_found_error' },
      failed: { error: 'not_found_error' },
      cancelled: { error: 'not_found_error' },
      pending: { becomes: 'cancelling' },
      started: { becomes: 'cancelling' },
      cancelling: { error: 'illegal_action_error' },
      force_cancelling: { error: 'illegal_action_error' },
      kill_cancelling: { error: 'illegal_action_error' },
      queued: { becomes: 'cancelled', error: 'not_found_error' },
      scheduled: { becomes: 'cancelling' },
    },
    'force-cancel': {
      terminated: { error: 'not_found_error' },
      failed: { error: 'not_found_error' },
      cancelled: { error: 'not_found_error' },
      pending: { becomes: 'force_cancelling' },
      started: { becomes: 'force_cancelling' },
      cancelling: { becomes: 'force_cancelling' },
      force_cancelling: { error: 'illegal_action_error' },
      kill_cancelling: { error: 'illegal_action_error' },
      queued: { becomes: 'cancelled', error: 'not_found_error' },
      scheduled: { becomes: 'force_cancelling' },
    },
    kill: {
      terminated: { error: 'not_found_error' },
      failed: { error: 'not_found_error' },
      cancelled: { error: 'not_found_error' },
      pending: { becomes: 'kill_cancelling' },
      started: { becomes: 'kill_cancelling' },
      cancelling: { becomes: 'kill_cancelling' },
      force_cancelling: { becomes: 'kill_cancelling' },
      kill_cancelling: { becomes: 'kill_cancelling' },
      queued: { becomes: 'cancelled', error: 'not_found_error' },
      scheduled: { becomes: 'kill_cancelling' },
    },
    resume: {
      terminated: { becomes: 'terminated' },
      failed: { becomes: 'pending' },
      cancelled: { becomes: 'pending' },
      pending: { becomes: 'pending' },
      started: { becomes: 'started' },
      cancelling: { becomes: 'cancelling' },
      force_cancelling: { becomes: 'force_cancelling' },
      kill_cancelling: { becomes: 'kill_cancelling' },
      queued: { becomes: 'queued' },
      scheduled: { becomes: 'scheduled' },
    },
    'force-resume': {
      terminated: { becomes: 'terminated' },
      failed: { becomes: 'pending' },
      cancelled: { becomes: 'pending' },
      pending: { becomes: 'pending' },
      started: { becomes: 'started' },
      cancelling: { becomes: 'cancelling' },
      force_cancelling: { becomes: 'force_cancelling' },
      kill_cancelling: { becomes: 'kill_cancelling' },
      queued: { becomes: 'queued' },
      scheduled: { becomes: 'scheduled' },
    },
    requeue: {
      terminated: { error: 'bad_parameters_error' },
      failed: { error: 'bad_parameters_error' },
      cancelled: { error: 'bad_parameters_error' },
      pending: { error: 'bad_parameters_error' },
      started: { error: 'bad_parameters_error' },
      cancelling: { error: 'bad_parameters_error' },
      force_cancelling: { error: 'bad_parameters_error' },
      kill_cancelling: { error: 'bad_parameters_error' },
      queued: { error: 'bad_parameters_error' },
      scheduled: { error: 'bad_parameters_error' },
    },
  },
} as const;

/** `groupStatus` of spec/lifecycle.yaml. */
export const GROUP_STATUS = [
  { when: { empty: true }, status: null },
  { when: { all: ['pending'] }, status: 'pending' },
  { when: { all: ['scheduled', 'queued', 'pending'] }, status: 'queued' },
  { when: { all: ['terminated', 'failed', 'cancelled'], any: ['failed'] }, status: 'failed' },
  { when: { all: ['terminated', 'failed', 'cancelled'] }, status: 'terminated' },
  { when: 'otherwise', status: 'started' },
] as const;

/** `queue` of spec/lifecycle.yaml. */
export const QUEUE = {
  busy: ['pending', 'started', 'cancelling', 'force_cancelling', 'kill_cancelling', 'queued'],
  dequeuedPerEvent: 5,
  maxPasses: 5,
  maxConcurrentWorkflows: 20,
  defaultConcurrency: 5,
  dequeuesOn: [
    'an execution is set to a finished status by PATCH',
    "a group's concurrency is raised from 0",
    'maintenance mode is left',
  ],
} as const;

/** `environmentErrors` of spec/lifecycle.yaml. */
export const ENVIRONMENT_ERRORS = {
  failed: 'deployment_creation_error',
  cancelled: 'deployment_creation_error',
  pending: 'deployment_environment_creation_pending_error',
  started: 'deployment_environment_creation_in_progress_error',
  cancelling: 'deployment_creation_error',
  force_cancelling: 'deployment_creation_error',
  kill_cancelling: 'deployment_creation_error',
  queued: 'deployment_creation_error',
  scheduled: 'deployment_creation_error',
} as const;

/** `builtinWorkflows` of spec/lifecycle.yaml. */
export const BUILTIN_WORKFLOWS = {
  names: [
    'create_snapshot',
    'restore_snapshot',
    'uninstall_plugin',
    'create_deployment_environment',
    'delete_deployment_environment',
    'update_plugin',
    'upload_blueprint',
    'csys_update_deployment',
    'update',
    'create_log_bundle',
  ],
} as const;
