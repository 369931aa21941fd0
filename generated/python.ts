// Generated from spec/python.yaml.
// Do not edit: change the source and run `npm run generate`.

/** One method of the Python client. */
export interface PythonMethod {
  /** In order; an argument without a default is required. */
  readonly arguments: readonly { readonly name: string; readonly default: string | null }[];
  /** Whether further named arguments are sent in the query. */
  readonly takesMore: boolean;
  /** The operations that it calls. */
  readonly operations: readonly string[];
  /** Its counterpart in the SDK. */
  readonly sdk: string;
  /** How the counterpart differs. */
  readonly notes: string;
}

/** Every public method of the two Python clients, by class and name, in the order of their source. */
export const PYTHON_METHODS = {
  'ExecutionsClient.should_start': {
    arguments: [{ name: 'execution_id', default: null }],
    takesMore: false,
    operations: ['shouldStartExecution'],
    sdk: 'executions.shouldStart',
    notes: 'Both call an endpoint that responds 500 on managers since 5.3.',
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
      'Filters go into `filter`, so that they are separate from options; `sort` and `is_descending` become one `sort` with `-`, which accepts several keys. Python returns one page; the SDK returns one page when awaited, and iterates over all pages.',
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
      '`_include` is `include` and narrows the type of the result. Python puts the id into the path unencoded; the SDK encodes it.',
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
      'The same in both. Without `error`, the stored error is cleared. Python cannot send an empty `error`, which has the same effect.',
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
      "Python's `start` calls `create` and has the same arguments. In the SDK, `start` has only those for starting; `create` and `schedule` have the others. Flags are sent as booleans, not as strings.",
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
      'The fields have their wire names: `execution_id` is `id`, and `schedule` is the method `schedule`. Python always sends all 17 fields, nulls included; the SDK sends only the given ones.',
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
    notes: 'In Python `kill` silently overrides `force`; here only one of them is accepted.',
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
      'The same in both. With `force`, operations that had already been sent are sent again. A plain resume also retries failed ones.',
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
      "Both return the number of deleted executions (Python's docstring promises a list). Python omits `keep_last=0` and then deletes everything, and sends times with an offset, which the manager rejects. Here a zero is an error, `toDatetime` is sent in UTC with milliseconds, and deleting everything requires `all: true`.",
  },
  'ExecutionsClient.dump': {
    arguments: [{ name: 'execution_ids', default: 'None' }],
    takesMore: false,
    operations: ['listExecutions'],
    sdk: 'executions.dump',
    notes:
      'An async iterable of the same 13 fields. Selected ids are filtered by the manager, not after all executions were fetched, and pages that do not advance are an error, not an endless loop.',
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
      'Executions that were not finished become cancelled with a note in `error`, as in Python. The items are not modified. Rejected executions are passed to `onError`, not to a logger; without `onError` the first rejection ends the call.',
  },
  'ExecutionGroupsClient.list': {
    arguments: [{ name: '_include', default: 'None' }],
    takesMore: true,
    operations: ['listExecutionGroups'],
    sdk: 'executionGroups.list',
    notes:
      '`getData` returns `status` and `execution_ids`, which are null without it, also in the types. In Python this is the filter `_get_data=True`.',
  },
  'ExecutionGroupsClient.get': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: '_include', default: 'None' },
    ],
    takesMore: false,
    operations: ['getExecutionGroup'],
    sdk: 'executionGroups.get',
    notes: 'The same in both; `status` and `execution_ids` are always present.',
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
    operations: ['startExecutionGroup'],
    sdk: 'executionGroups.create',
    notes:
      '`executions` is `associated_executions`, as on the wire, and may be omitted to start the workflow with a given id. Both reject an empty list, since the manager would then start the workflow.',
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
    operations: ['startExecutionGroup'],
    sdk: 'executionGroups.start',
    notes:
      'The response is 200, that of executions.start 201. Python always sends every field, nulls included.',
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
      'Both get a not_found_error when only queued members remained, although these have been cancelled. `getData` returns `status` and `execution_ids`; in Python they are always null.',
  },
  'ExecutionGroupsClient.resume': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'force', default: 'False' },
    ],
    takesMore: false,
    operations: ['actOnExecutionGroup'],
    sdk: 'executionGroups.resume',
    notes: '`getData` returns `status` and `execution_ids`; in Python they are always null.',
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
      '`success_group` and `failed_group` are `successGroup` and `failedGroup`; one of them is required. Python sends both, null for the omitted one, which the manager ignores. Neither can be read or unset later.',
  },
  'ExecutionGroupsClient.set_concurrency': {
    arguments: [
      { name: 'execution_group_id', default: null },
      { name: 'concurrency', default: null },
    ],
    takesMore: false,
    operations: ['updateExecutionGroup'],
    sdk: 'executionGroups.setConcurrency',
    notes: "0 pauses the group, although Python's docstring requires a natural number.",
  },
  'ExecutionGroupsClient.dump': {
    arguments: [{ name: 'execution_group_ids', default: 'None' }],
    takesMore: false,
    operations: ['listExecutionGroups'],
    sdk: 'executionGroups.dump',
    notes: 'An async iterable of the same 7 fields, with the same check of pages as executions.dump.',
  },
  'ExecutionGroupsClient.restore': {
    arguments: [
      { name: 'entities', default: null },
      { name: 'logger', default: null },
    ],
    takesMore: false,
    operations: ['startExecutionGroup'],
    sdk: 'executionGroups.restore',
    notes:
      '`execution_ids` become `associated_executions`. Both lose the success and failure groups, since no response contains them. Rejected groups are passed to `onError`, a group without executions included.',
  },
  'ManagerClient.get_version': {
    arguments: [],
    takesMore: false,
    operations: ['getVersion'],
    sdk: 'manager.getVersion',
    notes: 'The same fields.',
  },
} as const satisfies Record<string, PythonMethod>;

/** For example `ExecutionsClient.list`. */
export type PythonMethodName = keyof typeof PYTHON_METHODS;
