// Generated from spec/defects.yaml.
// Do not edit: change the source and run `npm run generate`.

/** Known issues of the real manager, by id. */
export const DEFECTS = {
  'body-not-an-object': {
    kind: 'internal-error',
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    requests: [{ in: 'body', at: [''], value: { not: { type: 'object' } } }],
    does: 'A body that is JSON but not an object (a text, a number, null, an array that contains the names of the required fields) is taken for an object and fails. Other arrays are rejected properly, for lack of the fields.',
    meant: '400 bad_parameters_error.',
    cope: 'Always send an object.',
    evidence: ['create/437', 'create/439', 'create/440', 'create/441', 'delete/1448', 'groups-actions/2623'],
  },
  'null-character-in-text': {
    kind: 'internal-error',
    operations: [
      'listExecutions',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    requests: [
      { in: 'path', at: ['id'], value: { type: 'string', pattern: '\\u0000' } },
      { in: 'query', at: ['*'], value: { type: 'string', pattern: '\\u0000' } },
    ],
    does: 'The database cannot take a text with a null character, and no check comes before it.',
    meant: '404 not_found_error for an id, an empty page for a filter.',
    cope: 'Reject such texts before sending them.',
    evidence: ['get/3.1'],
  },
  'non-ascii-execution-token': {
    kind: 'internal-error',
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    requests: [
      { in: 'header', at: ['Execution-Token'], value: { type: 'string', pattern: '[^\\u0000-\\u007f]' } },
    ],
    does: 'A token with a character outside ASCII cannot be hashed.',
    meant: '401 unauthorized_error.',
    cope: 'Real tokens are plain ASCII; reject others.',
    evidence: ['auth/3'],
  },
  'token-of-a-scheduled-execution': {
    kind: 'internal-error',
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    requests: [{ in: 'header', at: ['Execution-Token'], value: { type: 'string', minLength: 1 } }],
    does: 'The token of a scheduled execution is accepted around the time for which it is scheduled. An execution whose status was set to scheduled has no such time, and the comparison fails.',
    meant: '401 unauthorized_error.',
    cope: 'Do not set the status scheduled.',
    evidence: ['fuzz/token-of-a-scheduled-execution'],
  },
  'maintenance-bypass-without-a-user': {
    kind: 'internal-error',
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    requests: [{ in: 'header', at: ['X-Bypass-Maintenance'], value: { type: 'string', minLength: 1 } }],
    does: "The manager checks the user's permissions of a request that bypasses maintenance mode before anything else, and fails when it has no credentials, whatever the mode.",
    meant: '401 unauthorized_error.',
    cope: 'Send credentials.',
    evidence: ['fuzz/maintenance-bypass-without-a-user'],
  },
  'filter-value-of-the-wrong-kind': {
    kind: 'internal-error',
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    requests: [
      {
        in: 'query',
        at: ['status'],
        value: {
          not: {
            enum: [
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
        },
      },
      {
        in: 'query',
        at: ['visibility', 'resource_availability'],
        value: { not: { enum: ['private', 'tenant', 'global'] } },
      },
      {
        in: 'query',
        at: ['is_dry_run', 'resume', 'allow_custom_parameters', 'private_resource'],
        value: {
          not: {
            pattern:
              '^\\s*([01TtFfYyNn]|[Tt][Rr]\\w*|[Ff][Aa]\\w*|[Yy][Ee]\\w*|[Nn][Oo]|[Oo][NnFf][Ff]?)\\s*$',
          },
        },
      },
      {
        in: 'query',
        at: ['total_operations', 'finished_operations', 'concurrency'],
        value: { not: { pattern: '^\\s*[+-]?\\d{1,9}\\s*$' } },
      },
      {
        in: 'query',
        at: ['created_at', 'started_at', 'ended_at', 'scheduled_for'],
        value: { not: { pattern: '^\\s*\\d{4}-(0[1-9]|1[0-2])-\\d{2}' } },
      },
    ],
    does: 'A filter value that the field can never have (an unknown status, the empty text, capitals, a word for a number) goes to the database as it is and fails there. `status=completed` is one of them: only status_display has it.',
    meant: '400 bad_parameters_error.',
    cope: 'Check values against the contract. To filter by several, repeat the parameter; commas are not separators.',
    evidence: ['list/3.5', 'list/3.7', 'list/3.8', 'list/3.10'],
  },
  'page-beyond-64-bits': {
    kind: 'internal-error',
    operations: ['listExecutions', 'listExecutionGroups'],
    requests: [{ in: 'query', at: ['_size', '_offset'], value: { type: 'string', pattern: '\\d{19,}' } }],
    does: 'There is no upper limit to `_size` and `_offset`, and the database fails at numbers beyond 9223372036854775807.',
    meant: '400 bad_parameters_error.',
    cope: 'Keep both below that.',
    evidence: ['storage/storage_manager.py: _paginate'],
  },
  'groups-of-all-tenants': {
    kind: 'internal-error',
    operations: ['listExecutionGroups', 'getExecutionGroup'],
    requests: [
      { in: 'query', at: ['_all_tenants'], value: { type: 'string', pattern: '^[Tt][Rr][Uu][Ee]$' } },
    ],
    does: 'For every user but system administrators, the manager looks up a permission called executiongroup_list, which does not exist.',
    meant: 'The groups of all tenants in which the user may list them, as with executions.',
    cope: 'List tenant by tenant.',
    evidence: ['storage/storage_manager.py: _add_tenant_filter'],
  },
  'unreadable-time': {
    kind: 'internal-error',
    operations: ['startExecution', 'startExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/created_at', '/started_at', '/ended_at'],
        value: {
          not: {
            anyOf: [
              { enum: [null, '', false, 0] },
              { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])' },
            ],
          },
        },
      },
    ],
    does: 'A time that cannot be read, or is not a text, is not caught.',
    meant: '400 bad_parameters_error.',
    cope: 'Send ISO 8601 with a zone.',
    evidence: ['create/677', 'create/680', 'create/695', 'groups-create/2160'],
  },
  'unreadable-scheduled-time': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [
      {
        in: 'body',
        at: ['/scheduled_time'],
        value: {
          not: {
            anyOf: [
              { enum: [null, '', false, 0] },
              { type: 'array', maxItems: 0 },
              { type: 'object', maxProperties: 0 },
              {
                type: 'string',
                pattern: '^(\\d{4}-(0[1-9]|1[0-2])-\\d{2}|\\d{12}(Z|[+-]\\d{2}:?\\d{2})$|\\d{1,2}:\\d{2})',
              },
            ],
          },
        },
      },
    ],
    does: 'A scheduled time that cannot be read, or is not a text, is not caught.',
    meant: '400 bad_parameters_error.',
    cope: 'Send ISO 8601 with a zone.',
    evidence: ['create/618', 'create/621', 'create/623'],
  },
  'id-not-a-text': {
    kind: 'internal-error',
    operations: ['startExecution', 'startExecutionGroup', 'updateExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/id', '/success_group_id', '/failure_group_id'],
        value: { type: ['boolean', 'number', 'array', 'object'] },
      },
      { in: 'body', at: ['/associated_executions'], value: { type: ['boolean', 'number'] } },
      { in: 'body', at: ['/associated_executions/*'], value: { not: { type: 'string' } } },
    ],
    does: 'The database rejects to compare ids with anything but texts.',
    meant: '400 bad_parameters_error.',
    cope: 'Ids are texts; write "5", not 5.',
    evidence: ['create/661', 'fuzz/id-checked-late', 'groups-create/2147'],
  },
  'system-workflow-flag-not-a-boolean': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [{ in: 'body', at: ['/is_system_workflow'], value: { not: { type: ['boolean', 'null'] } } }],
    does: 'The other flags may be texts; this one is stored as it comes, and "true" cannot be stored.',
    meant: 'True or false, as with the other flags.',
    cope: 'Send a boolean.',
    evidence: ['create/493', 'create/494'],
  },
  'parameter-of-the-wrong-kind': {
    kind: 'internal-error',
    operations: ['startExecution', 'startExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/parameters/*', '/parameters/*/*', '/default_parameters/*'],
        value: { not: { type: 'string' } },
      },
    ],
    does: 'Parameters with a declared type are converted. Null, a list or an object for an integer or a float, a number or null for a boolean, and a number for a list make the conversion fail in a way that is not caught.',
    meant: '400 illegal_execution_parameters_error, as for texts that cannot be converted.',
    cope: 'Send values of the declared type; leave a parameter out rather than sending null.',
    evidence: [
      'create/517',
      'create/530',
      'create/541',
      'create/553',
      'create/554',
      'create/555',
      'create/565',
      'create/566',
    ],
  },
  'forced-after-never-started': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [
      {
        in: 'body',
        at: ['/force_status'],
        value: {
          enum: [
            'terminated',
            'failed',
            'cancelled',
            'started',
            'cancelling',
            'force_cancelling',
            'kill_cancelling',
          ],
        },
      },
    ],
    does: 'When the latest execution of the deployment has no `started_at`, storing another one with `force_status` fails: the manager compares the two times. Two forced executions in a row without times are enough.',
    meant: '201, with the new execution stored.',
    cope: 'Give `started_at` when restoring, or restore with pending, queued or scheduled.',
    evidence: ['rest/resources_v1/executions.py: _process_linked_executions'],
  },
  'group-parameters-not-objects': {
    kind: 'internal-error',
    operations: ['startExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/default_parameters', '/parameters', '/parameters/*'],
        value: {
          not: {
            anyOf: [{ type: 'object' }, { enum: [null, '', false, 0] }, { type: 'array', maxItems: 0 }],
          },
        },
      },
    ],
    does: '`default_parameters`, `parameters` and what `parameters` holds for each deployment are not checked and then used as objects. The group has been stored by then and stays, without executions.',
    meant: '400 bad_parameters_error, and no group.',
    cope: 'Send objects.',
    evidence: [
      'groups-create/2110',
      'groups-create/2112',
      'groups-create/2114',
      'groups-create/2116',
      'groups-create/2123',
      'groups-create/2125',
      'groups-create/2129',
      'groups-create/2131',
    ],
  },
  'created-by-not-a-text': {
    kind: 'internal-error',
    operations: ['startExecution', 'startExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/created_by'],
        value: { anyOf: [{ type: ['boolean', 'array', 'object'] }, { type: 'string', pattern: '\\u0000' }] },
      },
    ],
    does: 'The creator is looked up by name and by number, and the database rejects a comparison of either with anything else.',
    meant: '400 bad_parameters_error.',
    cope: 'Send the name of a user.',
    evidence: ['fuzz/group-created-by-of-other-kinds'],
  },
  'error-not-a-text': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [{ in: 'body', at: ['/error'], value: { type: 'object' } }],
    does: 'An object as the error of an execution that is to be started cannot be stored.',
    meant: '400 bad_parameters_error.',
    cope: 'Send a text.',
    evidence: ['fuzz/error-that-is-an-object'],
  },
  'start-without-a-tenant': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [{ in: 'body', at: ['/deployment_id'], value: { const: '' } }],
    does: 'Without a Tenant header, a start without a deployment has no tenant to belong to.',
    meant: '403 forbidden_error, as with a deployment.',
    cope: 'Always send a tenant.',
    evidence: ['fuzz/no-tenant-no-deployment', 'fuzz/tenant-asked-for-late'],
  },
  'recorded-upload-not-linked': {
    kind: 'internal-error',
    operations: ['startExecution'],
    requests: [{ in: 'body', at: ['/workflow_id'], value: { const: 'upload_blueprint' } }],
    does: 'A recorded upload_blueprint without a deployment is linked to the blueprint that its parameter blueprint_id names. It fails without that parameter, and when neither it nor the one linked before has a `started_at`.',
    meant: '400 bad_parameters_error.',
    cope: 'Send blueprint_id and `started_at`.',
    evidence: ['fuzz/upload-blueprint-recorded'],
  },
  'environment-failed-without-error': {
    kind: 'internal-error',
    operations: ['startExecution'],
    does: 'The last line of the error with which the creation of the environment has failed is part of the message. Where there is no error, no message can be made.',
    meant: '400 deployment_creation_error.',
    cope: 'Set an error when setting the status failed.',
    evidence: ['fuzz/environment-failed-without-error'],
  },
  'intrinsic-function-misused': {
    kind: 'internal-error',
    operations: ['startExecution', 'startExecutionGroup'],
    requests: [
      {
        in: 'body',
        at: ['/parameters/*', '/parameters/*/*', '/default_parameters/*'],
        value: { type: 'object' },
      },
    ],
    does: 'Intrinsic functions in parameters that are given something else than they expect (concat or merge without a list, get_sys without two names, an index that string_split does not have) fail in a way that is not caught.',
    meant: '400 functions_evaluation_error.',
    cope: 'Do not send functions in parameters; evaluate them before.',
    evidence: ['storage/resource_models.py: Execution.merge_workflow_parameters'],
  },
  'group-larger-than-a-page': {
    kind: 'internal-error',
    operations: ['startExecutionGroup', 'actOnExecutionGroup'],
    does: "The executions that a group starts at first, as many as its concurrency allows, must not be more than the manager's default page size of 1000. The group stays behind, without executions.",
    meant: '400 bad_parameters_error, also with the group left behind.',
    cope: 'Choose a concurrency of 1000 at most.',
    evidence: ['fuzz/group-larger-than-a-page'],
  },
  'should-start-always-fails': {
    kind: 'internal-error',
    operations: ['shouldStartExecution'],
    does: 'The manager calls its check with one argument given twice, so that every existing execution gets a 500. Only an unknown one gets a 404. This has been so since 5.3.',
    meant:
      '`true` when the execution could start now: no system workflow is active or queued, and nothing on its deployment is active or was queued before it. Otherwise `false`.',
    cope: 'Do not call it; start with `queue: true` and let the manager decide.',
    evidence: ['rest/resources_v3_1/executions.py: ExecutionsCheck.get'],
  },
  'status-neither-text-nor-null': {
    kind: 'internal-error',
    operations: ['updateExecution'],
    requests: [{ in: 'body', at: ['/status'], value: { type: ['array', 'object'] } }],
    does: 'A list or an object as `status` fails, where an unknown text or a number is a storage_error.',
    meant: '400 bad_parameters_error.',
    cope: 'Send one of the ten statuses.',
    evidence: ['resource_manager.py: update_execution_status'],
  },
  'component-without-executions': {
    kind: 'internal-error',
    operations: ['actOnExecution'],
    does: 'Cancelling and resuming reach into the deployments that are components of this one, and fail when a component has no execution at all.',
    meant: 'That component is passed over.',
    cope: "Cancel the components' executions themselves.",
    evidence: ['resource_manager.py: cancel_execution'],
  },
  'environment-deletion-without-a-deployment': {
    kind: 'internal-error',
    operations: ['updateExecution'],
    does: 'A delete_deployment_environment that ends deletes its deployment, and fails when it has none.',
    meant: '400 bad_parameters_error.',
    cope: 'Start it on a deployment.',
    evidence: ['fuzz/environment-deletion-without-a-deployment'],
  },
  'delete-after-failed-environment': {
    kind: 'internal-error',
    operations: ['deleteExecutions'],
    does: 'When a matching create_deployment_environment execution has failed or was cancelled, and the deployment has no terminated one that matches too, the deletion breaks off. What came before it is deleted already.',
    meant: 'The execution is deleted or kept, and the others are deleted.',
    cope: 'Filter by `workflow_id` or by another deployment, so that it does not match.',
    evidence: ['delete/1904'],
  },
  'deletion-time-not-a-text': {
    kind: 'internal-error',
    operations: ['deleteExecutions'],
    requests: [{ in: 'body', at: ['/to_datetime'], value: { not: { type: 'string' } } }],
    does: 'Null or a number as `to_datetime` is not caught.',
    meant: '400 bad_parameters_error.',
    cope: 'Leave the field out instead of sending null.',
    evidence: ['delete/1656', 'delete/1664'],
  },
  'parameter-checks-are-loose': {
    kind: 'misbehaviour',
    operations: ['startExecution', 'startExecutionGroup'],
    does: 'Converting parameters loses or invents information: 7.9 becomes 7 and true becomes 1 for an integer, "12" becomes [1, 2] and {} becomes [] for a list of integers. Types such as dict and regex are not checked at all.',
    meant: 'Only values of the declared type, or texts that stand for one.',
    cope: 'Check against the declaration before sending.',
    evidence: [
      'create/526',
      'create/562',
      'create/563',
      'create/570',
      'create/575',
      'storage/resource_models.py: _convert_param_type',
    ],
  },
  'numbers-that-are-not-json': {
    kind: 'misbehaviour',
    operations: ['startExecution', 'startExecutionGroup', 'getExecution', 'listExecutions'],
    does: 'NaN and Infinity are accepted as parameters, bare or as texts for a float, and come back bare. Such a response is not JSON, and standard parsers reject it.',
    meant: 'They are rejected, since JSON has no such numbers.',
    cope: 'Do not send them. When a response cannot be parsed, repeat the request without `parameters` (`_include`).',
    evidence: ['create/444', 'create/540', 'create/542'],
  },
  'data-flag-checked-too-late': {
    kind: 'misbehaviour',
    operations: [
      'startExecution',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    does: 'A wrong `_get_data` is noticed only while the response is written: the call has done its work and then responds 400 bad_parameters_error.',
    meant: 'The check comes before anything is done, as with `_include`.',
    cope: 'Send true or false. After such a 400 read the state before repeating the call.',
    evidence: ['rest/rest_decorators.py: marshal_with'],
  },
  'database-errors-as-conflicts': {
    kind: 'misbehaviour',
    operations: ['updateExecution', 'startExecutionGroup', 'updateExecutionGroup'],
    does: 'An unknown status, an object as `error`, or a `concurrency` of true, false or more than 2147483647 reach the database and come back as 409 storage_error, with SQL in the message.',
    meant: '400 bad_parameters_error, and no SQL.',
    cope: 'Treat storage_error as a wrong value, not as a conflict, and do not show its message.',
    evidence: ['groups-create/2021', 'groups-create/2024', 'groups-create/2035'],
  },
  'system-workflows-option-spelt-bare': {
    kind: 'misbehaviour',
    operations: ['listExecutions'],
    does: 'The option is `_include_system_workflows`. Under its name of the first API version, without the underscore, it is taken for a filter and rejected.',
    meant: 'Either both work, or documentation does not use the old name.',
    cope: 'Use the underscore.',
    evidence: ['rest/rest_decorators.py: create_filters'],
  },
  'misspelt-error-code': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'The code for an impossible change of status is invalid_exception_status_update.',
    meant: 'invalid_execution_status_update.',
    cope: 'Compare with the misspelt code; it will hardly ever change.',
    evidence: ['status-matrix/1118', 'status-matrix/1140'],
  },
  'display-time-does-not-match': {
    kind: 'misbehaviour',
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    does: '`created_at` is stored with microseconds and shown with milliseconds, so filtering by the value shown finds nothing, unless it was given when creating.',
    meant: 'What is shown can be searched for.',
    cope: 'Filter by id, or sort by `created_at` and compare yourself.',
    evidence: ['storage/models_base.py: UTCDateTime'],
  },
  'operation-counts-do-not-match': {
    kind: 'misbehaviour',
    operations: ['listExecutions'],
    does: 'Executions without operations hold null and show 0: filtering by `total_operations=0` finds none of them.',
    meant: '0 finds them.',
    cope: 'Count them yourself.',
    evidence: ['list/3.10'],
  },
  'group-of-an-execution-is-hidden': {
    kind: 'misbehaviour',
    operations: ['listExecutions', 'getExecution'],
    does: 'Executions can be filtered and sorted by `execution_group_id`, but no response contains it and `_include` rejects it.',
    meant: 'An execution names its group.',
    cope: "Go the other way: read the group's `execution_ids`, or list with `_group_id`.",
    evidence: ['list/3.3', 'list/3.12'],
  },
  'group-members-not-loaded': {
    kind: 'misbehaviour',
    operations: ['listExecutionGroups', 'actOnExecutionGroup', 'updateExecutionGroup'],
    does: '`status` and `execution_ids` are null in lists and after actions and updates, even when `_include` names them, unless `_get_data` is true. A null status then looks like that of an empty group.',
    meant: 'Requested fields are filled.',
    cope: 'Send `_get_data=true` whenever these two matter.',
    evidence: ['groups-actions/2327', 'groups-pause/2219'],
  },
  'rejected-start-leaves-an-execution': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: 'A start that is rejected because the workflow is unavailable, unknown to the manager (without a deployment), has dependents or is forbidden on a global deployment leaves a failed execution behind, whose `ended_at` is null. All other rejections leave nothing.',
    meant: 'A rejected start leaves nothing.',
    cope: 'Do not take the newest failed execution for one that ran; its `error` begins with "Error preparing execution".',
    evidence: ['resource_manager.py: prepare_executions'],
  },
  'force-called-a-query-parameter': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: 'The message of existing_running_execution_error advises to pass `force=true` as a query parameter, where it is ignored.',
    meant: 'A field of the body.',
    cope: 'Put `force` into the body.',
    evidence: ['resource_manager.py: _check_for_active_executions'],
  },
  'force-has-limits': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: 'While a system workflow is active or queued, every start is queued, with `force` and without `queue`. A system workflow itself is rejected or queued while anything runs, `force` or not.',
    meant: 'With `force` the start waits for nothing.',
    cope: 'Check the status in the response: it may be `queued` although the request did not set `queue`.',
    evidence: ['resource_manager.py: check_for_executions'],
  },
  'force-forgotten-in-the-queue': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: '`force` is not stored. A forced start that was queued (behind a system workflow) is later judged like any other and may be queued again.',
    meant: 'It stays forced.',
    cope: 'Expect it to wait for its deployment.',
    evidence: ['resource_manager.py: start_queued_executions'],
  },
  'busy-check-is-not-atomic': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: 'Several concurrent starts on one deployment can all find it free and run together.',
    meant: 'One runs, the others are rejected or queued.',
    cope: 'Do not use the rejection as a lock.',
    evidence: ['resource_manager.py: prepare_executions'],
  },
  'schedule-returns-a-stub': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: 'With `scheduled_time` a schedule is stored, not an execution. The response is an execution without an id in which nearly everything is null; nothing can be read, cancelled or found under it. Workflow and parameters are not checked, `queue` is dropped.',
    meant: 'A response that names what was created, and the checks that every start gets.',
    cope: 'Check workflow and parameters yourself. The schedule is found in /execution-schedules.',
    evidence: ['create/607', 'create/626', 'create/627', 'create/628'],
  },
  'schedule-without-a-zone': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: "A `scheduled_time` without a zone is read in the manager's time zone, although the message for times in the past demands an offset. That message also states that only YYYYMMDDHHMM+HHMM is accepted, which is not so.",
    meant: 'A time without a zone is rejected.',
    cope: 'Always send a zone.',
    evidence: ['create/608', 'create/609', 'create/614'],
  },
  'creator-by-number': {
    kind: 'misbehaviour',
    operations: ['startExecution', 'startExecutionGroup'],
    does: "A number as `created_by` is taken for a user's internal number, so that an unrelated user becomes the creator.",
    meant: '400 bad_parameters_error.',
    cope: 'Send a user name.',
    evidence: ['create/703'],
  },
  'unreachable-ids': {
    kind: 'misbehaviour',
    operations: ['startExecution', 'startExecutionGroup'],
    does: 'Any text is accepted as an id, also one with a slash, which no path can express: encoded slashes are a 404 page.',
    meant: 'Ids that can be used in paths.',
    cope: 'Choose ids without slashes.',
    evidence: ['groups-create/2148', 'get/3.2'],
  },
  'wait-after-fail-unchecked': {
    kind: 'misbehaviour',
    operations: ['startExecution'],
    does: '`wait_after_fail` is passed on as it comes, negative numbers and texts included, and no response shows it.',
    meant: '400 bad_parameters_error for anything but a number of seconds.',
    cope: 'Send a number from 0.',
    evidence: ['create/602', 'create/603'],
  },
  'update-erases-the-error': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'Without `error` an update sets the stored error to the empty text, whatever the new status. Cancelling does the same. Numbers and lists are stored as Python writes them.',
    meant: 'What is not sent is not changed.',
    cope: 'Send the present `error` along.',
    evidence: ['status-lifecycle/1396', 'action-flows/1010'],
  },
  'status-can-be-null': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'Null is accepted as a status and stored; the execution then belongs to no set, and no filter finds it.',
    meant: '400 bad_parameters_error.',
    cope: 'Never send null; read `status` as something that can be null.',
    evidence: ['resource_manager.py: update_execution_status'],
  },
  'ended-again': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'Reporting the status that an ended execution has already is accepted, and moves `ended_at` to now and rewrites `error`.',
    meant: 'Nothing changes.',
    cope: 'Report the end once.',
    evidence: ['status-matrix/1192', 'status-matrix/1214', 'status-lifecycle/1396'],
  },
  'finished-while-cancelling': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'A workflow that ignores the request to cancel and finishes in order cannot report `terminated` any more; the worker then reports `failed`.',
    meant: 'It ends terminated, as in the source.',
    cope: 'After a cancel, read `failed` with care: read the error.',
    evidence: ['no-deployment/2842', 'resource_manager.py: _validate_execution_update'],
  },
  'update-committed-before-404': {
    kind: 'misbehaviour',
    operations: ['updateExecution'],
    does: 'Setting an execution of update, csys_new_deployment_update or update_plugin to failed or cancelled responds 404 when the manager has no record of that update, but the status has been stored.',
    meant: '200, or nothing stored.',
    cope: 'Read the execution after such a 404.',
    evidence: ['resource_manager.py: update_execution_status'],
  },
  'requeue-cancels': {
    kind: 'misbehaviour',
    operations: ['actOnExecution'],
    does: 'The action `requeue` is accepted and does exactly what `cancel` does.',
    meant: 'The execution is sent again, as after restoring a snapshot.',
    cope: 'Do not use it. Start the workflow again, or resume.',
    evidence: ['actions-matrix/948', 'actions-matrix/951', 'actions-matrix/972'],
  },
  'kill-revives-ended-executions': {
    kind: 'misbehaviour',
    operations: ['actOnExecution'],
    does: '`kill` is accepted in every status and turns terminated, failed and cancelled executions into kill_cancelling. They keep their `ended_at` and make the deployment busy until a PATCH sets them to a finished status again.',
    meant: '400 illegal_action_error for an execution that has ended.',
    cope: 'Read the status first and do not kill what has ended.',
    evidence: ['actions-matrix/879', 'actions-matrix/882', 'actions-matrix/885', 'action-flows/1010'],
  },
  'cancelling-a-queued-execution': {
    kind: 'misbehaviour',
    operations: ['actOnExecution'],
    does: 'A queued or scheduled execution becomes cancelling, and cancelled only when a worker reports it, as if it were running. The same in a group is cancelled immediately.',
    meant: 'It is cancelled immediately, since nothing runs.',
    cope: 'Wait for `cancelled` after every cancel.',
    evidence: ['actions-matrix/804', 'actions-matrix/837', 'action-flows/1010'],
  },
  'resume-skips-checks': {
    kind: 'misbehaviour',
    operations: ['actOnExecution'],
    does: 'A resumed execution starts beside whatever runs on its deployment, beside system workflows, before the queue and although its workflow is unavailable by now. A started one can be resumed, too, and is sent to a second worker.',
    meant: 'The checks that a start gets.',
    cope: 'Check for active executions of the deployment before resuming.',
    evidence: ['action-flows/1010', 'actions-matrix/891'],
  },
  'force-resume-means-resending': {
    kind: 'misbehaviour',
    operations: ['actOnExecution', 'actOnExecutionGroup'],
    does: 'Both ways of resuming repeat failed operations. What `force-resume` adds is that operations that were sent or running are sent again, so that they may run twice; and it rejects a started execution.',
    meant: 'According to the Python client, only the forced way repeats failed operations.',
    cope: 'Try `resume` first.',
    evidence: ['resource_manager.py: resume_execution'],
  },
  'resume-needs-the-right-to-cancel': {
    kind: 'misbehaviour',
    operations: ['actOnExecution', 'actOnExecutionGroup'],
    does: 'All actions require the permission to cancel; there is none for resuming.',
    meant: 'Resuming is a kind of starting.',
    cope: 'Give those who resume the permission execution_cancel.',
    evidence: ['rest/resources_v1/executions.py: post'],
  },
  'response-is-a-components-execution': {
    kind: 'misbehaviour',
    operations: ['actOnExecution'],
    does: 'When cancelling or resuming also reached executions of component deployments, the response is the last one of them.',
    meant: 'The requested execution.',
    cope: 'Compare the id; read the execution again when it differs.',
    evidence: ['resource_manager.py: cancel_execution', 'resource_manager.py: resume_execution'],
  },
  'group-start-returns-200': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup'],
    does: 'The response to a created group is 200, to a created execution 201.',
    meant: '201 for both.',
    cope: 'Accept both.',
    evidence: ['groups-create/1988'],
  },
  'group-force-is-any-truth': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup'],
    does: '`force` counts as true whatever it is, unless it is empty, null, false or 0. The text "false" forces. It skips the check for busy deployments but, unlike the `force` of a single start, not that for available workflows.',
    meant: 'A flag like that of a single start.',
    cope: 'Send a boolean.',
    evidence: ['groups-create/2139', 'groups-create/2140'],
  },
  'group-with-unknown-workflow': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup'],
    does: 'A workflow that does not exist makes an empty group and a 200. Each deployment gets a broken execution, whose status and parameters are null: it is in lists, belongs to no group, and is deleted by nothing.',
    meant: '400 nonexistent_workflow_error, and no group.',
    cope: 'Check the workflow before; take an empty `execution_ids` for a failure.',
    evidence: ['groups-create/2060', 'rest/resources_v3_1/executions.py: ExecutionGroups.post'],
  },
  'rejected-group-stays': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup', 'actOnExecutionGroup'],
    does: 'A group start that is rejected for its parameters leaves an empty group. One that is rejected because a member cannot be prepared leaves the group, that member failed, and other members pending for ever, since no worker was requested to run them.',
    meant: 'All or nothing.',
    cope: "Choose the group's id, so that it can be found after a failure, and cancel what is left of it.",
    evidence: ['groups-create/2097', 'groups-create/2103'],
  },
  'group-start-skips-the-environment-check': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup'],
    does: "Whether the deployments' environments were created is not checked. A member on a deployment that is still being created is queued; one on a deployment whose creation failed is started.",
    meant: 'The check that a single start gets.',
    cope: 'Read the deployments before.',
    evidence: ['rest/resources_v3_1/executions.py: ExecutionGroups.post'],
  },
  'group-cancel-returns-404': {
    kind: 'misbehaviour',
    operations: ['actOnExecutionGroup'],
    does: 'Cancelling first cancels the queued members and stores that, then hands on the rest. With no rest the response is 404 not_found_error, and with a member that cannot be cancelled it is 400 illegal_action_error; the queued ones stay cancelled in both cases.',
    meant: '200 in the first case, and nothing changed in the second.',
    cope: 'Read the members after a cancel, whatever the response.',
    evidence: ['groups-actions/2411', 'groups-actions/2563', 'groups-actions/2578'],
  },
  'group-resume-does-not-resume': {
    kind: 'misbehaviour',
    operations: ['actOnExecutionGroup'],
    does: "The members' `resume` stays false, because the manager sets an attribute that does not exist. The workers therefore begin the workflow anew, and availability is checked.",
    meant: 'Members are resumed as single executions are.',
    cope: 'Resume the members one by one.',
    evidence: ['groups-actions/2475', 'rest/resources_v3_1/executions.py: _resume_group'],
  },
  'cancelled-group-is-terminated': {
    kind: 'misbehaviour',
    operations: ['listExecutionGroups', 'getExecutionGroup'],
    does: 'A group whose members were all cancelled has the status terminated.',
    meant: 'cancelled.',
    cope: 'Check the members before calling it a success.',
    evidence: ['groups-status/2303', 'groups-actions/2411'],
  },
  'target-groups-are-write-only': {
    kind: 'misbehaviour',
    operations: ['updateExecutionGroup'],
    does: "No response shows a group's success and failure groups, and they can be replaced but not unset: null and the empty text are ignored. A dump loses them.",
    meant: 'They can be read and cleared.',
    cope: 'Remember them yourself.',
    evidence: ['groups-patch-after/2270'],
  },
  'raised-concurrency-starts-nothing': {
    kind: 'misbehaviour',
    operations: ['updateExecutionGroup'],
    does: 'Raising the concurrency starts queued members only when it was 0 before; otherwise they wait for the next member to end.',
    meant: 'As many are started as there is room for.',
    cope: 'Set it to 0 and then to the new number.',
    evidence: ['groups-pause/2219'],
  },
  'paused-group-blocks-the-queue': {
    kind: 'misbehaviour',
    operations: ['updateExecution', 'startExecutionGroup', 'updateExecutionGroup'],
    does: 'The manager considers the five oldest queued executions that could run. Members of a paused group count among them but are then skipped, so five of them keep everything behind them waiting.',
    meant: 'Members of paused groups are passed over.',
    cope: 'Do not leave groups paused; cancel them and start others later.',
    evidence: ['resource_manager.py: _queued_executions_query'],
  },
  'queue-waits-for-an-update': {
    kind: 'misbehaviour',
    operations: ['actOnExecution', 'actOnExecutionGroup', 'deleteExecutions', 'updateExecution'],
    does: 'The manager checks waiting executions only when some execution is set to an ended status, a paused group continues, or maintenance ends; not when a group action cancelled the blocking executions, and not while maintenance is being entered. Executions that fail on leaving the queue have no `ended_at`.',
    meant: 'Every change that frees a place starts the next one.',
    cope: 'Do not poll a queued execution for ever; when nothing is active, start it anew.',
    evidence: ['resource_manager.py: start_queued_executions'],
  },
  'delete-rejects-status': {
    kind: 'misbehaviour',
    operations: ['deleteExecutions'],
    does: 'Every `status` filter is rejected with 400 bad_parameters_error, ended statuses included: the manager compares a list with a text.',
    meant: 'The ended statuses are accepted.',
    cope: 'List the executions by status, then delete them by id. Do not filter by status_display instead: managers 7.0.0 to 7.0.4 ignore that filter and delete everything that has finished.',
    evidence: ['delete/1696', 'delete/1712', 'delete/1872'],
  },
  'keep-last-miscounts': {
    kind: 'misbehaviour',
    operations: ['deleteExecutions'],
    does: '`keep_last` counts executions that are protected anyway as kept, so that fewer others remain. When nothing should be deleted, since there are not more than that, the oldest one is deleted anyway. It counts over all matches, not for each deployment.',
    meant: 'That many of the newest remain.',
    cope: 'Filter by `deployment_id` and `workflow_id`, count first, and do not call when there is nothing to delete.',
    evidence: ['delete/1496', 'delete/1504', 'delete/1888', 'delete-more/2677', 'delete-more/2731'],
  },
  'deletion-time-formats': {
    kind: 'misbehaviour',
    operations: ['deleteExecutions'],
    does: '`to_datetime` is read with six fixed formats. `2026-03-01T00:00:00Z` is rejected for lack of decimals, and so is every offset.',
    meant: 'Any ISO 8601 time.',
    cope: 'Send UTC with milliseconds and a Z.',
    evidence: ['delete/1608'],
  },
  'delete-ignores-options': {
    kind: 'misbehaviour',
    operations: ['deleteExecutions'],
    does: '`_size`, `_offset` and `_sort` limit nothing, and `_group_id` is ignored: with it alone everything is deleted. System workflows are deleted, too, and with executions of the tenant also globally visible ones of others.',
    meant: 'The options that limit a list limit a deletion, too.',
    cope: 'Use `execution_group_id` for a group, and list with the same filters first.',
    evidence: ['delete/1800', 'delete/1824', 'delete-more/2776', 'delete-more/2812'],
  },
  'maintenance-entered-halfway': {
    kind: 'misbehaviour',
    operations: ['startExecutionGroup', 'actOnExecution', 'actOnExecutionGroup'],
    does: 'While maintenance mode is being entered only POST /executions is rejected. Groups can still be started and executions resumed, and each of them delays maintenance mode.',
    meant: 'Nothing new is started.',
    cope: 'Before entering maintenance, stop whatever starts groups.',
    evidence: ['maintenance/2664', 'maintenance.py: _handle_activating_mode'],
  },
} as const;

export type DefectId =
  | 'body-not-an-object'
  | 'null-character-in-text'
  | 'non-ascii-execution-token'
  | 'token-of-a-scheduled-execution'
  | 'maintenance-bypass-without-a-user'
  | 'filter-value-of-the-wrong-kind'
  | 'page-beyond-64-bits'
  | 'groups-of-all-tenants'
  | 'unreadable-time'
  | 'unreadable-scheduled-time'
  | 'id-not-a-text'
  | 'system-workflow-flag-not-a-boolean'
  | 'parameter-of-the-wrong-kind'
  | 'forced-after-never-started'
  | 'group-parameters-not-objects'
  | 'created-by-not-a-text'
  | 'error-not-a-text'
  | 'start-without-a-tenant'
  | 'recorded-upload-not-linked'
  | 'environment-failed-without-error'
  | 'intrinsic-function-misused'
  | 'group-larger-than-a-page'
  | 'should-start-always-fails'
  | 'status-neither-text-nor-null'
  | 'component-without-executions'
  | 'environment-deletion-without-a-deployment'
  | 'delete-after-failed-environment'
  | 'deletion-time-not-a-text'
  | 'parameter-checks-are-loose'
  | 'numbers-that-are-not-json'
  | 'data-flag-checked-too-late'
  | 'database-errors-as-conflicts'
  | 'system-workflows-option-spelt-bare'
  | 'misspelt-error-code'
  | 'display-time-does-not-match'
  | 'operation-counts-do-not-match'
  | 'group-of-an-execution-is-hidden'
  | 'group-members-not-loaded'
  | 'rejected-start-leaves-an-execution'
  | 'force-called-a-query-parameter'
  | 'force-has-limits'
  | 'force-forgotten-in-the-queue'
  | 'busy-check-is-not-atomic'
  | 'schedule-returns-a-stub'
  | 'schedule-without-a-zone'
  | 'creator-by-number'
  | 'unreachable-ids'
  | 'wait-after-fail-unchecked'
  | 'update-erases-the-error'
  | 'status-can-be-null'
  | 'ended-again'
  | 'finished-while-cancelling'
  | 'update-committed-before-404'
  | 'requeue-cancels'
  | 'kill-revives-ended-executions'
  | 'cancelling-a-queued-execution'
  | 'resume-skips-checks'
  | 'force-resume-means-resending'
  | 'resume-needs-the-right-to-cancel'
  | 'response-is-a-components-execution'
  | 'group-start-returns-200'
  | 'group-force-is-any-truth'
  | 'group-with-unknown-workflow'
  | 'rejected-group-stays'
  | 'group-start-skips-the-environment-check'
  | 'group-cancel-returns-404'
  | 'group-resume-does-not-resume'
  | 'cancelled-group-is-terminated'
  | 'target-groups-are-write-only'
  | 'raised-concurrency-starts-nothing'
  | 'paused-group-blocks-the-queue'
  | 'queue-waits-for-an-update'
  | 'delete-rejects-status'
  | 'keep-last-miscounts'
  | 'deletion-time-formats'
  | 'delete-ignores-options'
  | 'maintenance-entered-halfway';

/** What the real manager accepts beyond the contract, by id. */
export const ODDITIES = {
  'byte-order-mark': {
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'media',
    at: ['byte-order-mark'],
    accepts: true,
    result: 'The mark before the JSON is skipped.',
    evidence: ['create/446'],
  },
  'utf-16': {
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'media',
    at: ['utf-16'],
    accepts: true,
    result: 'The encoding is recognised by its first bytes, whatever the Content-Type is.',
    evidence: ['rest/rest_utils.py: get_json_and_verify_params'],
  },
  'duplicate-keys': {
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'media',
    at: ['duplicate-keys'],
    accepts: true,
    result: 'The last one counts.',
    evidence: ['create/443'],
  },
  'numbers-beyond-json': {
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'media',
    at: ['non-finite-numbers'],
    accepts: true,
    result:
      'NaN, Infinity and -Infinity are taken as numbers and come back as such, in a response that is not JSON.',
    evidence: ['create/444', 'create/542'],
  },
  'unknown-fields': {
    operations: [
      'startExecution',
      'deleteExecutions',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'body',
    at: ['/*'],
    accepts: true,
    result: 'Ignored.',
    evidence: ['delete/1688', 'groups-create/2084'],
  },
  'ignored-fields-of-any-kind': {
    operations: ['actOnExecution'],
    in: 'body',
    at: ['/deployment_id', '/force'],
    accepts: true,
    result: 'Ignored, whatever they hold.',
    evidence: ['rest/resources_v1/executions.py: post'],
  },
  'flags-in-any-case': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/allow_custom_parameters', '/force', '/dry_run', '/queue'],
    accepts: { type: 'string', pattern: '^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$' },
    result: 'Read without regard to capitals.',
    evidence: ['rest/rest_utils.py: verify_and_convert_bool'],
  },
  'empty-means-not-given': {
    operations: ['startExecution', 'startExecutionGroup', 'updateExecutionGroup'],
    in: 'body',
    at: [
      '/scheduled_time',
      '/force_status',
      '/created_by',
      '/created_at',
      '/started_at',
      '/ended_at',
      '/id',
      '/is_system_workflow',
      '/error',
      '/associated_executions',
      '/success_group_id',
      '/failure_group_id',
    ],
    accepts: {
      anyOf: [{ enum: ['', false, 0] }, { type: 'array', maxItems: 0 }, { type: 'object', maxProperties: 0 }],
    },
    result: 'Values that Python treats as false count as not given. No permission is required then.',
    evidence: [
      'create/616',
      'create/619',
      'create/644',
      'create/659',
      'create/687',
      'create/696',
      'groups-create/2144',
    ],
  },
  'times-in-other-forms': {
    operations: ['startExecution', 'startExecutionGroup'],
    in: 'body',
    at: ['/scheduled_time', '/created_at', '/started_at', '/ended_at'],
    accepts: { type: 'string', pattern: '\\d' },
    result:
      "Nearly everything that people write for a date is understood. Without a zone it is read in the manager's time zone, without a time of day as midnight.",
    evidence: ['create/608', 'create/609', 'create/674', 'create/684', 'create/692', 'create/693'],
  },
  'schedule-with-any-parameters': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/parameters'],
    accepts: { type: ['array', 'string', 'number', 'boolean'] },
    result:
      'With `scheduled_time` the parameters are not checked. Without it this is 400 bad_parameters_error.',
    evidence: ['create/628'],
  },
  'creator-as-a-number': {
    operations: ['startExecution', 'startExecutionGroup'],
    in: 'body',
    at: ['/created_by'],
    accepts: { type: 'number' },
    result: 'The user with this internal number becomes the creator.',
    evidence: ['create/703'],
  },
  'system-flag-of-other-kinds': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/is_system_workflow'],
    accepts: true,
    result: '1 counts as true. With `scheduled_time` the value is not looked at.',
    evidence: ['fuzz/system-flag-checked-late'],
  },
  'ids-with-slashes': {
    operations: ['startExecution', 'startExecutionGroup'],
    in: 'body',
    at: ['/id'],
    accepts: { type: 'string', pattern: '/' },
    result: 'Stored as it is; no path leads to it.',
    evidence: ['groups-create/2148'],
  },
  'waiting-time-of-any-kind': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/wait_after_fail'],
    accepts: true,
    result: 'Passed on to the worker as it is.',
    evidence: ['create/603'],
  },
  'error-of-any-kind': {
    operations: ['startExecution', 'updateExecution'],
    in: 'body',
    at: ['/error'],
    accepts: { type: ['number', 'boolean', 'array'] },
    result: "Stored as Python writes it (`True`, `['x']`). An object is a storage_error.",
    evidence: ['resource_manager.py: update_execution_status'],
  },
  'any-group-force': {
    operations: ['startExecutionGroup'],
    in: 'body',
    at: ['/force'],
    accepts: true,
    result: 'True unless Python takes it for false. The texts "false" and "no" are true.',
    evidence: ['groups-create/2139', 'groups-create/2140', 'groups-create/2142'],
  },
  'empty-group-workflow': {
    operations: ['startExecutionGroup'],
    in: 'body',
    at: ['/workflow_id'],
    accepts: { const: '' },
    result: 'An empty group, as with every workflow that does not exist.',
    evidence: ['groups-create/2060'],
  },
  'empty-group-parameters': {
    operations: ['startExecutionGroup'],
    in: 'body',
    at: ['/default_parameters', '/parameters', '/parameters/*'],
    accepts: { anyOf: [{ enum: ['', false, 0, null] }, { type: 'array', maxItems: 0 }] },
    result: 'Whatever Python takes for false counts as no parameters.',
    evidence: ['groups-create/2108', 'groups-create/2121', 'groups-create/2132'],
  },
  'concurrency-that-is-equal': {
    operations: ['updateExecutionGroup'],
    in: 'body',
    at: ['/concurrency'],
    accepts: { type: 'boolean' },
    result:
      'True where the concurrency is 1, and false where it is 0, change nothing. Elsewhere they are a storage_error.',
    evidence: ['fuzz/concurrency-true-when-it-is-one'],
  },
  'id-in-a-list': {
    operations: ['updateExecutionGroup', 'startExecutionGroup'],
    in: 'body',
    at: ['/success_group_id', '/failure_group_id', '/associated_executions/*'],
    accepts: { type: 'array', items: { type: 'string' } },
    result: 'A list of ids is taken for the one of them that exists.',
    evidence: ['fuzz/target-groups-as-lists'],
  },
  'members-by-iteration': {
    operations: ['startExecutionGroup'],
    in: 'body',
    at: ['/associated_executions'],
    accepts: { type: ['string', 'object'] },
    result: 'A text is taken for the list of its characters, an object for the list of its keys.',
    evidence: ['rest/resources_v3_1/executions.py: ExecutionGroups.post'],
  },
  'null-status': {
    operations: ['updateExecution'],
    in: 'body',
    at: ['/status'],
    accepts: { type: 'null' },
    result: 'The execution then has no status.',
    evidence: ['resource_manager.py: update_execution_status'],
  },
  'keep-last-true': {
    operations: ['deleteExecutions'],
    in: 'body',
    at: ['/keep_last'],
    accepts: { const: true },
    result: 'Counts as 1.',
    evidence: ['rest/resources_v3_1/executions.py: Executions.delete'],
  },
  'unknown-options': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_*'],
    accepts: true,
    result:
      'Ignored, like every name that begins with an underscore and is unknown; `_range`, which other resources have, is among them, and on a deletion `_group_id` and `_search`.',
    evidence: ['delete-more/2812', 'list/3.11'],
  },
  'digits-of-other-scripts': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_size', '_offset'],
    accepts: { type: 'string', pattern: '^\\p{Nd}+$' },
    result: 'Read as the number that the digits stand for.',
    evidence: ['fuzz/digits-of-other-scripts'],
  },
  'queries-where-none-are-read': {
    operations: [
      'startExecution',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'query',
    at: ['*'],
    accepts: true,
    result:
      'Ignored, filters and paging among them, valid or not. Only a `_get_data` that is neither true nor false is noticed, when the work has been done.',
    evidence: ['create/373'],
  },
  'first-of-several': {
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'query',
    at: [
      '_include',
      '_size',
      '_offset',
      '_get_all_results',
      '_all_tenants',
      '_include_system_workflows',
      '_group_id',
      '_get_data',
    ],
    accepts: { type: 'array' },
    result: 'Of an option that is given several times the first counts.',
    evidence: ['list/3.12'],
  },
  'empty-include': {
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'query',
    at: ['_include'],
    accepts: { const: '' },
    result: 'All fields.',
    evidence: ['get/3.2', 'list/3.12'],
  },
  'options-in-any-case': {
    operations: [
      'listExecutions',
      'startExecution',
      'deleteExecutions',
      'getExecution',
      'actOnExecution',
      'updateExecution',
      'shouldStartExecution',
      'listExecutionGroups',
      'startExecutionGroup',
      'getExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    in: 'query',
    at: ['_get_all_results', '_all_tenants', '_include_system_workflows', '_get_data'],
    accepts: { type: 'string', pattern: '^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$' },
    result: 'Read without regard to capitals.',
    evidence: ['rest/rest_utils.py: verify_and_convert_bool'],
  },
  'data-option-of-an-empty-page': {
    operations: ['listExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_get_data'],
    accepts: true,
    result: 'Looked at for each row of the response only, so that anything passes when there is none.',
    evidence: ['rest/rest_decorators.py: marshal_with'],
  },
  'sort-by-label': {
    operations: ['listExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_sort'],
    accepts: { type: 'string', pattern: '^label:' },
    result: 'Ignored; labels are sorted by elsewhere.',
    evidence: ['list/3.4'],
  },
  'numbers-with-blanks': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_size', '_offset', 'total_operations', 'finished_operations', 'concurrency'],
    accepts: { type: 'string', pattern: '^\\s*[+-]?\\d+\\s*$' },
    result: 'Blanks and signs are accepted; a filter below 0 finds nothing.',
    evidence: ['rest/rest_decorators.py: paginate'],
  },
  'any-display-status': {
    operations: ['listExecutions', 'deleteExecutions'],
    in: 'query',
    at: ['status_display'],
    accepts: { type: 'string' },
    result: 'Compared as a text; `terminated` finds nothing, since that is called completed here.',
    evidence: ['list/3.5'],
  },
  'any-system-workflow-filter': {
    operations: ['listExecutions', 'deleteExecutions'],
    in: 'query',
    at: ['is_system_workflow'],
    accepts: { type: 'string' },
    result: 'Anything but true, in whatever case, is false.',
    evidence: ['list/3.8'],
  },
  'booleans-of-the-database': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['is_dry_run', 'resume', 'allow_custom_parameters', 'private_resource'],
    accepts: {
      type: 'string',
      pattern: '^\\s*([01TtFfYyNn]|[Tt][Rr]\\w*|[Ff][Aa]\\w*|[Yy][Ee]\\w*|[Nn][Oo]|[Oo][NnFf][Ff]?)\\s*$',
    },
    result: 'Whatever PostgreSQL reads as a boolean: 1, t, yes, on and their opposites.',
    evidence: ['list/3.8'],
  },
} as const;

export type OddityId = keyof typeof ODDITIES;

/** What common clients send although it has no effect, by id. */
export const TOLERATED = {
  'flags-of-queries-in-any-case': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: [
      '_all_tenants',
      '_get_all_results',
      '_include_system_workflows',
      '_get_data',
      'is_system_workflow',
      'is_dry_run',
      'resume',
      'allow_custom_parameters',
      'private_resource',
    ],
    accepts: { enum: ['True', 'False', 'TRUE', 'FALSE'] },
    result: 'Read as the boolean that it names. The Python client sends flags this way.',
    evidence: ['rest/rest_utils.py: verify_and_convert_bool'],
  },
  'flags-as-text': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/allow_custom_parameters', '/dry_run', '/force', '/queue'],
    accepts: { enum: ['true', 'false', 'True', 'False', 'TRUE', 'FALSE'] },
    result: 'Read as the boolean that it names.',
    evidence: ['rest/rest_utils.py: verify_and_convert_bool'],
  },
  'ignored-action-fields': {
    operations: ['actOnExecution'],
    in: 'body',
    at: ['/deployment_id', '/force'],
    accepts: true,
    result: 'Ignored: the execution is named by the path, and force by the action.',
    evidence: ['rest/resources_v1/executions.py: post'],
  },
  'ignored-search': {
    operations: ['listExecutions', 'listExecutionGroups'],
    in: 'query',
    at: ['_search'],
    accepts: true,
    result: 'Ignored: executions cannot be searched.',
    evidence: ['list/3.11'],
  },
  'ignored-deletion-order': {
    operations: ['deleteExecutions'],
    in: 'query',
    at: ['_sort'],
    accepts: true,
    result: 'Ignored: everything that matches is deleted.',
    evidence: ['delete/1824'],
  },
  'empty-filter': {
    operations: ['listExecutions', 'deleteExecutions', 'listExecutionGroups'],
    in: 'query',
    at: [
      'id',
      'error',
      'parameters_p',
      'parameters',
      'workflow_id',
      'blueprint_id',
      'execution_group_id',
      'deployment_display_name',
      'deployment_id',
      'deployment_group_id',
      'tenant_name',
      'created_by',
      '_group_id',
    ],
    accepts: { const: '' },
    result: 'Finds what is the empty text, not what is null. An empty id therefore finds nothing.',
    evidence: ['list/3.4', 'list/3.7'],
  },
  'negative-waiting-time': {
    operations: ['startExecution'],
    in: 'body',
    at: ['/wait_after_fail'],
    accepts: { type: 'number', exclusiveMaximum: 0 },
    result: 'Passed on to the worker as it is.',
    evidence: ['create/602'],
  },
} as const;

export type ToleratedId = keyof typeof TOLERATED;
