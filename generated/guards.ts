// Generated from spec/releases.yaml, spec/differences.yaml.
// Do not edit: change the source and run `npm run generate`.

/** What some releases ignore or do harm with. */
export interface Guard {
  /** The id of the difference, as in the documentation of the releases. */
  readonly difference: string;
  readonly operations: readonly string[];
  /** The request uses one of these: `body.field`, `query.parameter`, `sort.field`, … Left out: any request. */
  readonly uses?: readonly string[];
  /** And also this. */
  readonly with?: string;
  /** And none of these. */
  readonly without?: readonly string[];
  /** The first version that is concerned. Left out: the oldest. */
  readonly from?: string;
  /** The first version that is no longer concerned. */
  readonly until: string;
  /** Checked only when the release is known already. */
  readonly whenKnown?: boolean;
  /** What to do instead. */
  readonly instead?: string;
  /** The name under which the field is sent instead. */
  readonly sendAs?: string;
}

/** What the SDK checks before it sends a request. */
export const GUARDS: readonly Guard[] = [
  {
    difference: 'op.listExecutionGroups',
    operations: ['listExecutionGroups', 'startExecutionGroup', 'getExecutionGroup'],
    until: '5.2.0',
    whenKnown: true,
    instead: 'Start the executions one by one.',
  },
  {
    difference: 'op.actOnExecutionGroup',
    operations: ['actOnExecutionGroup', 'updateExecutionGroup'],
    until: '6.0.0',
    whenKnown: true,
    instead: 'Cancel or resume the members one by one.',
  },
  {
    difference: 'req.force_status',
    operations: ['startExecution'],
    uses: ['body.force_status'],
    until: '6.3.0',
    instead: 'Do not send it. There is no way to record a past execution.',
  },
  {
    difference: 'req.created_by',
    operations: ['startExecution'],
    uses: ['body.created_by'],
    until: '6.3.0',
    instead: 'Leave it out, and start as that user.',
  },
  {
    difference: 'req.created_by',
    operations: ['startExecution'],
    uses: ['body.created_by'],
    from: '6.3.0',
    until: '6.4.0',
    sendAs: 'creator',
  },
  {
    difference: 'req.times',
    operations: ['startExecution'],
    uses: ['body.created_at', 'body.started_at', 'body.ended_at'],
    until: '6.3.0',
    instead: 'Leave it out.',
  },
  {
    difference: 'req.id',
    operations: ['startExecution'],
    uses: ['body.id'],
    until: '6.3.0',
    instead: 'Leave it out, and find a repeated start by its parameters or its time.',
  },
  {
    difference: 'req.error',
    operations: ['startExecution'],
    uses: ['body.error'],
    until: '7.0.0',
    instead: 'Set the error with the status, by PATCH.',
  },
  {
    difference: 'req.is_system_workflow',
    operations: ['startExecution'],
    uses: ['body.is_system_workflow'],
    until: '7.0.1',
    instead: 'Leave it out.',
  },
  {
    difference: 'req.parameters.functions',
    operations: ['startExecution', 'startExecutionGroup'],
    uses: ['functions.parameters', 'functions.default_parameters'],
    until: '7.0.0',
    instead: 'Send the value instead of the function.',
  },
  {
    difference: 'req.group.concurrency',
    operations: ['startExecutionGroup'],
    uses: ['body.concurrency'],
    from: '5.2.0',
    until: '6.0.0',
    whenKnown: true,
    instead: 'Validate the value before sending. Where it is ignored, start the executions one by one.',
  },
  {
    difference: 'req.group-update.concurrency',
    operations: ['updateExecutionGroup'],
    uses: ['body.concurrency'],
    from: '6.0.0',
    until: '7.0.0',
    instead: 'Choose it when the group starts, and not 0, which would pause the group forever.',
  },
  {
    difference: 'req.group.created_by',
    operations: ['startExecutionGroup'],
    uses: ['body.created_by'],
    from: '5.2.0',
    until: '6.3.0',
    instead: 'Leave it out, and start as that user.',
  },
  {
    difference: 'req.group.created_by',
    operations: ['startExecutionGroup'],
    uses: ['body.created_by'],
    from: '6.3.0',
    until: '6.4.0',
    sendAs: 'owner',
  },
  {
    difference: 'req.group.created_at',
    operations: ['startExecutionGroup'],
    uses: ['body.created_at'],
    from: '5.2.0',
    until: '6.3.0',
    instead: 'Leave it out.',
  },
  {
    difference: 'req.group.associated_executions',
    operations: ['startExecutionGroup'],
    uses: ['body.associated_executions'],
    from: '5.2.0',
    until: '6.3.0',
    instead: 'Do not send it.',
  },
  {
    difference: 'req.group.id',
    operations: ['startExecutionGroup'],
    uses: ['body.id'],
    from: '5.2.0',
    until: '6.4.0',
    instead: 'Leave it out.',
  },
  {
    difference: 'q.sort.hybrid',
    operations: ['listExecutions', 'listExecutionGroups'],
    uses: ['sort.status_display', 'sort.private_resource'],
    from: '7.0.0',
    until: '7.0.5',
    instead: 'Sort by status.',
  },
  {
    difference: 'q.filter.hybrid',
    operations: ['listExecutions', 'listExecutionGroups'],
    uses: ['query.status_display', 'query.private_resource'],
    from: '7.0.0',
    until: '7.0.5',
    instead: 'Filter lists by status. To delete by status, list the executions and delete them by id.',
  },
  {
    difference: 'q._group_id',
    operations: ['listExecutions'],
    uses: ['query._group_id'],
    until: '5.2.0',
    whenKnown: true,
    instead: 'Select the executions by other fields; there are no groups.',
  },
  {
    difference: 'q.include.group-status',
    operations: ['listExecutionGroups', 'getExecutionGroup'],
    uses: ['include.status'],
    from: '5.2.0',
    until: '6.4.0',
    whenKnown: true,
    instead: 'Request whole groups.',
  },
  {
    difference: 'field.execution.created_by',
    operations: ['listExecutions', 'deleteExecutions'],
    uses: ['query.created_by'],
    from: '6.0.0',
    until: '6.4.0',
    instead: 'Do not select your own executions by this field.',
  },
  {
    difference: 'act.resume.dryrun',
    operations: ['actOnExecution'],
    uses: ['action.resume', 'action.force-resume'],
    with: 'execution.is_dry_run',
    until: '6.0.0',
    whenKnown: true,
    instead: 'Start a new dry run instead.',
  },
  {
    difference: 'queue.rejected-leaves',
    operations: ['startExecution'],
    without: ['body.queue', 'body.scheduled_time'],
    from: '6.0.0',
    until: '6.2.0',
    whenKnown: true,
    instead: 'Start with queue: true, or cancel the pending execution after the error response.',
  },
  {
    difference: 'queue.dryrun',
    operations: ['startExecution'],
    uses: ['body.dry_run'],
    with: 'body.queue',
    until: '6.0.0',
    whenKnown: true,
    instead: 'Do not combine dry_run with queue.',
  },
];

/** The fields that rows of some releases lack. */
export const ABSENT_FIELDS: readonly string[] = [
  'filtered',
  'parameters_p',
  'resume',
  'total_operations',
  'finished_operations',
  'allow_custom_parameters',
  'deployment_display_name',
  'concurrency',
];
