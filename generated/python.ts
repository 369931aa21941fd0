// Generated from spec/python.yaml.
// Do not edit: change the source and run `npm run generate`.

/** One method of the Python client. */
export interface PythonMethod {
  /** In their order; one without a default has to be given. */
  readonly arguments: readonly { readonly name: string; readonly default: string | null }[];
  /** Whether further named arguments go into the query as they are. */
  readonly takesMore: boolean;
  /** The operations that it calls. */
  readonly operations: readonly string[];
  /** Its counterpart in the SDK. */
  readonly sdk: string;
  /** What is different there. */
  readonly notes: string;
}

/** Every public method of the two Python clients, by class and name, in the order of their source. */
export const PYTHON_METHODS = {
  'ExecutionsClient.should_start': {
    arguments: [{ name: 'execution_id', default: null }],
    takesMore: false,
    operations: ['shouldStartExecution'],
    sdk: 'executions.shouldStart',
    notes: 'Both call an endpoint to which managers since 5.3 respond 500.',
  },
  'ExecutionsClient.list': {
    arguments: [
      { name: '_include', default: 'None' },
      { name: 'deployment_id', default: 'None' },
      { name: 'include_system_workflows', default: 'False' },
      { name: 'sort', default: 'None' },
      { name: 'is_descending', default: 'False' },
    ],
    takesMore: true,
    operations: ['listExecutions'],
    sdk: 'executions.list',
    notes:
      'Filters go into `filter`, so that they cannot be mixed up with options; `sort` and `is_descending` become one `sort` with `-`, and several keys are possible. Python gives one page; ours is a page that can also be iterated across all of them.',
  },
  'ExecutionsClient.get': {
    arguments: [
      { name: 'execution_id', default: null },
      { name: '_include', default: 'None' },
    ],
    takesMore: false,
    operations: ['getExecution'],
    sdk: 'executions.get',
    notes:
      '`_include` is `include` and narrows the type of the result. Python puts the id into the path as it is; ours encodes it.',
  },
  'ExecutionsClient.update': {
    arguments: [
      { name: 'execution_id', default: null },
      { name: 'status', default: null },
      { name: 'error', default: 'None' },
    ],
    takesMore: false,
    operations: ['updateExecution'],
    sdk: 'executions.update',
    notes:
      'The same in both. Leaving `error` out empties the one that is stored. Python cannot send an empty `error`, which comes to the same.',
  },
  'ExecutionsClient.start': {
    arguments: [
      { name: 'deployment_id', default: null },
      { name: 'workflow_id', default: null },
      { name: 'parameters', default: 'None' },
      { name: 'allow_custom_parameters', default: 'False' },
      { name: 'force', default: 'False' },
      { name: 'dry_run', default: 'False' },
      { name: 'queue', default: 'False' },
      { name: 'schedule', default: 'None' },
      { name: 'force_status', default: 'None' },
      { name: 'created_by', default: 'None' },
      { name: 'created_at', default: 'None' },
      { name: 'started_at', default: 'None' },
      { name: 'ended_at', default: 'None' },
      { name: 'execution_id', default: 'None' },
      { name: 'wait_after_fail', default: '600' },
      { name: 'is_system_workflow', default: 'None' },
      { name: 'error', default: 'None' },
    ],
    takesMore: false,
    operations: ['startExecution'],
    sdk: 'executions.start',
    notes:
      'Python hands over to `create` and takes all of its arguments; our `start` takes what starting needs, the rest is with `create` and `schedule`. Flags are sent as booleans, not as texts.',
  },
  'ExecutionsClient.create': {
    arguments: [
      { name: 'deployment_id', default: null },
      { name: 'workflow_id', default: null },
      { name: 'parameters', default: 'None' },
      { name: 'allow_custom_parameters', default: 'False' },
      { name: 'force', default: 'False' },
      { name: 'dry_run', default: 'False' },
      { name: 'queue', default: 'False' },
      { name: 'schedule', default: 'None' },
      { name: 'force_status', default: 'None' },
      { name: 'created_by', default: 'None' },
      { name: 'created_at', default: 'None' },
      { name: 'started_at', default: 'None' },
      { name: 'ended_at', default: 'None' },
      { name: 'execution_id', default: 'None' },
      { name: 'wait_after_fail', default: '600' },
      { name: 'is_system_workflow', default: 'None' },
      { name: 'error', default: 'None' },
    ],
    takesMore: false,
    operations: ['startExecution'],
    sdk: 'executions.create',
    notes:
      'The fields are called as on the wire: `execution_id` is `id`, and `schedule` is the method `schedule`. Python always sends all 17 fields, nulls included; ours sends what was given.',
  },
  'ExecutionsClient.cancel': {
    arguments: [
      { name: 'execution_id', default: null },
      { name: 'force', default: 'False' },
      { name: 'kill', default: 'False' },
    ],
    takesMore: false,
    operations: ['actOnExecution'],
    sdk: 'executions.cancel',
    notes: 'In Python `kill` silently wins over `force`; here they exclude each other.',
  },
  'ExecutionsClient.resume': {
    arguments: [
      { name: 'execution_id', default: null },
      { name: 'force', default: 'False' },
    ],
    takesMore: false,
    operations: ['actOnExecution'],
    sdk: 'executions.resume',
    notes:
      'The same in both. What `force` adds is that operations which had already been sent are sent again; a plain resume retries failed ones, too.',
  },
  'ExecutionsClient.requeue': {
    arguments: [{ name: 'execution_id', default: null }],
    takesMore: false,
    operations: ['actOnExecution'],
    sdk: 'executions.requeue',
    notes: 'Deprecated here, because the manager cancels the execution instead.',
  },
  'ExecutionsClient.delete': {
    arguments: [
      { name: 'to_datetime', default: 'None' },
      { name: 'keep_last', default: 'None' },
    ],
    takesMore: true,
    operations: ['deleteExecutions'],
    sdk: 'executions.delete',
    notes:
      "Both return the number of deleted executions (Python's docstring promises a list). Python drops `keep_last=0` and then deletes everything, and sends times with an offset, which the manager rejects. Here a zero is an error, `toDatetime` is sent in UTC with milliseconds, and deleting everything has to be said: `all: true`.",
  },
  'ExecutionsClient.dump': {
    arguments: [{ name: 'execution_ids', default: 'None' }],
    takesMore: false,
    operations: ['listExecutions'],
    sdk: 'executions.dump',
    notes:
      'An async iterable of the same 13 fields. Selected ids are filtered by the manager, not after everything was fetched, and pages that do not advance are an error, not an endless loop.',
  },
  'ExecutionsClient.restore': {
    arguments: [
      { name: 'entities', default: null },
      { name: 'logger', default: null },
    ],
    takesMore: false,
    operations: ['startExecution'],
    sdk: 'executions.restore',
    notes:
      'Executions that were under way become cancelled and say so in `error`, as with Python. The items are not modified. What the manager rejects is passed to `onError`, not to a logger; without `onError` the first rejection ends it.',
  },
  'ExecutionGroupsClient.list': {
    arguments: [{ name: '_include', default: 'None' }],
    takesMore: true,
    operations: ['listExecutionGroups'],
    sdk: 'executionGroups.list',
    notes:
      '`getData` fills `status` and `execution_ids`, which are null without it; the types say so. In Python the same takes `_get_data=True` among the filters.',
  },
  'ExecutionGroupsClient.get': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: '_include', default: 'None' },
    ],
    takesMore: false,
    operations: ['getExecutionGroup'],
    sdk: 'executionGroups.get',
    notes: 'The same in both; `status` and `execution_ids` are always there.',
  },
  'ExecutionGroupsClient.create': {
    arguments: [
      { name: 'deployment_group_id', default: null },
      { name: 'workflow_id', default: null },
      { name: 'executions', default: null },
      { name: 'force', default: 'False' },
      { name: 'default_parameters', default: 'None' },
      { name: 'parameters', default: 'None' },
      { name: 'concurrency', default: '5' },
      { name: 'created_by', default: 'None' },
      { name: 'created_at', default: 'None' },
      { name: 'id', default: 'None' },
    ],
    takesMore: false,
    operations: ['createExecutionGroup'],
    sdk: 'executionGroups.create',
    notes:
      '`executions` is `associated_executions`, as on the wire, and may be left out to start the workflow under an id of your choice. Both reject an empty list, since the manager would then start the workflow.',
  },
  'ExecutionGroupsClient.start': {
    arguments: [
      { name: 'deployment_group_id', default: null },
      { name: 'workflow_id', default: null },
      { name: 'force', default: 'False' },
      { name: 'default_parameters', default: 'None' },
      { name: 'parameters', default: 'None' },
      { name: 'concurrency', default: '5' },
    ],
    takesMore: false,
    operations: ['createExecutionGroup'],
    sdk: 'executionGroups.start',
    notes:
      'Both get HTTP 200 where executions.start gets 201. Python always sends every field, nulls included.',
  },
  'ExecutionGroupsClient.cancel': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'force', default: 'False' },
      { name: 'kill', default: 'False' },
    ],
    takesMore: false,
    operations: ['actOnExecutionGroup'],
    sdk: 'executionGroups.cancel',
    notes:
      'Both get a not_found_error when only queued members were left, although these have been cancelled. `getData` fills `status` and `execution_ids`; Python always has nulls there.',
  },
  'ExecutionGroupsClient.resume': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'force', default: 'False' },
    ],
    takesMore: false,
    operations: ['actOnExecutionGroup'],
    sdk: 'executionGroups.resume',
    notes: '`getData` fills `status` and `execution_ids`; Python always has nulls there.',
  },
  'ExecutionGroupsClient.set_target_group': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'success_group', default: 'None' },
      { name: 'failed_group', default: 'None' },
    ],
    takesMore: false,
    operations: ['updateExecutionGroup'],
    sdk: 'executionGroups.setTargetGroup',
    notes:
      '`success_group` and `failed_group` are `successGroup` and `failedGroup`; one of them must be given. Python sends both, null for the one that was left out, which the manager ignores. Neither can be read back or unset.',
  },
  'ExecutionGroupsClient.set_concurrency': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'concurrency', default: null },
    ],
    takesMore: false,
    operations: ['updateExecutionGroup'],
    sdk: 'executionGroups.setConcurrency',
    notes: "0 pauses the group, although Python's docstring demands a natural number.",
  },
  'ExecutionGroupsClient.dump': {
    arguments: [{ name: 'execution_group_ids', default: 'None' }],
    takesMore: false,
    operations: ['listExecutionGroups'],
    sdk: 'executionGroups.dump',
    notes: 'An async iterable of the same 7 fields, with the guard that executions.dump has.',
  },
  'ExecutionGroupsClient.restore': {
    arguments: [
      { name: 'entities', default: null },
      { name: 'logger', default: null },
    ],
    takesMore: false,
    operations: ['createExecutionGroup'],
    sdk: 'executionGroups.restore',
    notes:
      '`execution_ids` become `associated_executions`. Success and failure groups are lost with both, since no response contains them. Refusals go to `onError`, a group without executions among them.',
  },
} as const satisfies Record<string, PythonMethod>;

/** Such as `ExecutionsClient.list`. */
export type PythonMethodName = keyof typeof PYTHON_METHODS;
