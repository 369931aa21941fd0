/**
 * Rules of the sandbox's engine, each replaced by a wrong one: a piece of its source is another when it is loaded.
 * Nothing of this is in what is shipped.
 */
export interface RuleMutant {
  readonly kind: 'rule';
  readonly name: string;
  /** Below src/sandbox or generated. */
  readonly file: string;
  /** Occurs exactly once. */
  readonly find: string;
  readonly replace: string;
}

const rule = (name: string, file: string, find: string, replace: string): RuleMutant => ({
  kind: 'rule',
  name,
  file,
  find,
  replace,
});

export const RULES: readonly RuleMutant[] = [
  // The life cycle.
  rule(
    'a rejected transition is allowed',
    'engine/rules/update.ts',
    'if (allowed.includes(to) || !(isStatus || isFinal)) return;',
    "if (allowed.includes(to) || (from === 'cancelling' && to === 'terminated') || !(isStatus || isFinal)) return;",
  ),
  rule(
    'an allowed transition is rejected',
    'engine/rules/update.ts',
    'const isFinal = isFinished(from) && exception === undefined;\n',
    "const isFinal = isFinished(from) && exception === undefined;\n  if (from === 'kill_cancelling' && to === 'pending') throw new ManagerError(PATCH.rejection, 'no');\n",
  ),
  rule(
    'PATCH does not persist',
    'engine/rules/update.ts',
    '  manager.changeExecution(row, {\n    status,',
    "  if (row.status === 'cancelling') return;\n  manager.changeExecution(row, {\n    status,",
  ),
  rule('ended_at is not set', 'engine/rules/update.ts', '...(isEnd && { ended_at: now }),', ''),
  rule(
    'started_at is not set',
    'engine/rules/update.ts',
    "...(status === 'started' && { started_at: now }),",
    '',
  ),
  rule(
    'an update keeps the old error',
    'engine/rules/update.ts',
    "update.error === undefined ? '' : update.error",
    'update.error === undefined ? row.error : update.error',
  ),
  rule(
    'create_snapshot has no exception',
    'engine/rules/update.ts',
    '(exception?.allowed ?? PATCH.allowed[from])',
    'PATCH.allowed[from]',
  ),
  rule('cancelling keeps the error', 'engine/rules/actions.ts', "{ status, error: '', ...", '{ status, ...'),
  rule(
    'an ended execution can be cancelled',
    'engine/rules/actions.ts',
    '  if (becomes !== undefined) return becomes;',
    "  if (becomes !== undefined) return becomes;\n  if (row.status === 'failed' && otherwise === 'illegal_action_error') return 'cancelling';",
  ),
  rule(
    'a kill is a cancel',
    'engine/rules/actions.ts',
    ': ACTIONS.execution[action][row.status]',
    ": ACTIONS.execution[action === 'kill' && row.status === 'started' ? 'cancel' : action][row.status]",
  ),
  rule(
    'a resumed execution keeps ended_at',
    'engine/rules/actions.ts',
    'status, ended_at: null, ',
    'status, ',
  ),
  rule('a resumed execution is not marked', 'engine/rules/actions.ts', '{ resume: true }', '{}'),
  rule(
    'the status of a group ignores failures',
    'engine/model/group-members.ts',
    "return !('any' in when) || this.#sum(when.any) > 0;",
    "return !('any' in when) || this.#sum(when.any) > 1;",
  ),
  rule(
    'a group without members has a status',
    'engine/model/group-members.ts',
    "if ('empty' in when) return this.size === 0;",
    "if ('empty' in when) return false;",
  ),

  // Lists.
  rule(
    'a filter is ignored',
    'engine/store/page-selection.ts',
    'return (row) => conditions.every((condition) => condition(row));',
    'return (row) => conditions.slice(0, 1).every((condition) => condition(row));',
  ),
  rule(
    'only the first of several values counts',
    'engine/store/page-selection.ts',
    'new Set<Json>(values)',
    'new Set<Json>(values.slice(0, 1))',
  ),
  rule(
    'pages overlap',
    'engine/store/page-selection.ts',
    'const start = size === null ? 0 : offset;',
    'const start = size === null ? 0 : Math.max(0, offset - 1);',
  ),
  rule(
    'descending order is ascending',
    'api/parse-query.ts',
    "descending: value.startsWith('-')",
    'descending: false',
  ),
  rule(
    'equal rows are not ordered by creation',
    'engine/store/order.ts',
    'return left.created_at - right.created_at || left.sequence - right.sequence;\n}\n\n/** The direction of',
    'return right.sequence - left.sequence;\n}\n\n/** The direction of',
  ),
  rule(
    'statuses are sorted by name',
    'engine/store/order.ts',
    'status: byPlace(EXECUTION_STATUSES),',
    'status: byText,',
  ),
  rule(
    'nulls come first',
    'engine/store/order.ts',
    'return Number(one === null) - Number(other === null);',
    'return Number(other === null) - Number(one === null);',
  ),
  rule(
    '_get_all_results returns one page',
    'api/list.ts',
    "query.flag('_get_all_results')",
    "(query.flag('_get_all_results') && false)",
  ),
  rule(
    '_include is ignored',
    'api/row-responses.ts',
    'return include ? executionText(row, include, manager.release) : manager.executions.text(row);',
    'return manager.executions.text(row);',
  ),
  rule(
    'an unknown _include is ignored',
    'api/parse-query.ts',
    'if (unknown.length === 0) return include;\n',
    'return include;\n',
  ),
  rule(
    'an unknown filter is ignored',
    'api/parse-query.ts',
    'const unknown = names.filter((name) => !fields.includes(name));\n  if (unknown.length > 0) {',
    'const unknown = names.filter((name) => !fields.includes(name));\n  if (unknown.length > 99) {',
  ),
  rule(
    'a negative size is ignored',
    'api/parse-query.ts',
    'if (number !== undefined && number >= 0 &&',
    'if (number !== undefined && number < 0) return null;\n    if (number !== undefined && number >= 0 &&',
  ),

  // Who may.
  rule(
    'every role may read a group',
    'api/authorize.ts',
    'permission: OPERATIONS[operationId].permission',
    "permission: operationId === 'getExecutionGroup' ? null : OPERATIONS[operationId].permission",
  ),
  rule(
    'a role is ignored on one operation',
    'api/authorize.ts',
    'permission: OPERATIONS[operationId].permission',
    "permission: operationId === 'deleteExecutions' ? null : OPERATIONS[operationId].permission",
  ),
  rule(
    'passwords are not checked',
    'api/authenticate.ts',
    '  if (user.password !== text.slice(colon + 1)) throw wrongCredentials(name);\n',
    '',
  ),
  rule(
    'an unknown user is the administrator',
    'api/handle.ts',
    'const identity = authenticate(manager, request);',
    "const identity = operationId === 'shouldStartExecution' ? { user: manager.users[0]!, execution: null, method: 'http_basic' as const } : authenticate(manager, request);",
  ),
  rule(
    'a tenant leaks',
    'engine/store/query.ts',
    "return row.visibility === 'global' ||",
    "return row.visibility !== 'tenant' ||",
  ),
  rule(
    '_all_tenants shows every user all tenants',
    'engine/rules/permissions.ts',
    "if (hasPermission(user, null, 'all_tenants')) {",
    'if (user.active) {',
  ),
  rule(
    'restricted fields need no permission',
    'engine/rules/permissions.ts',
    'if (isAllowed(caller, permission)) return;',
    "if (permission === 'set_timestamp' || isAllowed(caller, permission)) return;",
  ),
  rule(
    'a missing tenant means the first one',
    'api/authorize.ts',
    'const tenant = headers.tenant || null;',
    "const tenant = headers.tenant || 'default_tenant';",
  ),
  rule(
    'the tenant is case-insensitive',
    'api/authorize.ts',
    'const tenant = headers.tenant || null;',
    'const tenant = headers.tenant?.toLowerCase() || null;',
  ),
  rule(
    'any content type is accepted',
    'api/parse-body.ts',
    "if (headers['content-type'] !== 'application/json') {",
    "if (!headers['content-type']?.startsWith('application/json')) {",
  ),

  // Starting and queueing.
  rule(
    'the queue flag is ignored',
    'engine/rules/start-decision.ts',
    '  if (queue) return true;\n  const blocking',
    '  const blocking',
  ),
  rule(
    'force is ignored',
    'engine/rules/start-decision.ts',
    'if (force || !deployment) return false;',
    'if (!deployment) return false;',
  ),
  rule(
    'force overrides a system workflow',
    'engine/rules/start-decision.ts',
    'if (hasOther(activeSystem, candidate) || hasOther(queuedSystem, candidate)) {',
    'if (!force && (hasOther(activeSystem, candidate) || hasOther(queuedSystem, candidate))) {',
  ),
  rule(
    'two may run on one deployment',
    'engine/rules/start-decision.ts',
    '  return waitsForDeployment(manager, candidate, deployment, queue);',
    '  return queue && waitsForDeployment(manager, candidate, deployment, queue);',
  ),
  rule(
    'a cancelling execution does not block',
    'generated/lifecycle.ts',
    "export const ACTIVE_STATUSES = [\n  'pending',\n  'started',\n  'cancelling',",
    "export const ACTIVE_STATUSES = [\n  'pending',\n  'started',",
  ),
  rule(
    'the end of one starts no other',
    'engine/rules/update.ts',
    'if (isEnd && canStart) startQueued(manager, row);',
    '',
  ),
  rule(
    'every report starts the next in the queue',
    'engine/rules/update.ts',
    'if (isEnd && canStart)',
    'if (canStart)',
  ),
  rule(
    'two of a deployment leave the queue together',
    'engine/rules/update.ts',
    'if (isEnd && canStart) startQueued(manager, row);',
    `if (isEnd && canStart) {
      startQueued(manager, row);
      const [next] = [...manager.executions.inStatus('queued')].filter((it) => it.deployment === deployment);
      if (next) manager.changeExecution(next, { status: 'pending' });
    }`,
  ),
  rule(
    'the youngest leaves the queue first',
    'engine/rules/dequeue.ts',
    'for (const row of runQueue.ready(QUEUE.dequeuedPerEvent)) {',
    'for (const row of [...runQueue.ready(QUEUE.dequeuedPerEvent)].reverse()) {',
  ),
  rule(
    'six leave the queue together',
    'engine/rules/dequeue.ts',
    'runQueue.ready(QUEUE.dequeuedPerEvent)',
    'runQueue.ready(QUEUE.dequeuedPerEvent + 1)',
  ),
  rule(
    'a rejected start is stored',
    'engine/rules/create-execution.ts',
    "manager.release.differs('queue.rejected-leaves')",
    'true',
  ),
  rule(
    'an id can be taken twice',
    'engine/rules/start.ts',
    '  assertUnused(manager, caller, execution);\n',
    '',
  ),
  rule(
    'a time in the past can be scheduled',
    'engine/rules/schedule-start.ts',
    'if (time > now) return time;',
    'if (time > 0) return time;',
  ),
  rule(
    'a scheduled start is stored as an execution',
    'engine/rules/start.ts',
    '    createSchedule(manager, caller, request);\n    return null;',
    '    createSchedule(manager, caller, request);',
  ),
  rule(
    'a dry run is a real one',
    'engine/rules/start.ts',
    'is_dry_run: request.dry_run,',
    'is_dry_run: false,',
  ),
  rule(
    'times are an hour late',
    'engine/rules/request-values.ts',
    "if (time !== undefined) return time;\n  manager.defects.hit('unreadable-time');",
    "if (time !== undefined) return time + 3_600_000_000;\n  manager.defects.hit('unreadable-time');",
  ),

  // Parameters.
  rule(
    'defaults are not added',
    'engine/parameters/merge.ts',
    'if (!merged.has(name) && schema.default !== undefined) merged.set(name, schema.default);',
    '',
  ),
  rule(
    'texts are not converted',
    'engine/parameters/merge.ts',
    'merged.set(name, convertValue(value, type, itemType));',
    'convertValue(value, type, itemType);',
  ),
  rule(
    'constraints are not checked',
    'engine/parameters/merge.ts',
    'checkConstraints(merged, declared);',
    '{}',
  ),
  rule(
    'undeclared parameters are accepted',
    'engine/parameters/merge.ts',
    'if (undeclared.length > 0 && !allowCustom && known !== null) {',
    'if (undeclared.length > 9 && !allowCustom && known !== null) {',
  ),
  rule(
    'defaults of a group override values for one deployment',
    'engine/rules/create-group.ts',
    '({ ...objectOrEmpty(defaults), ...objectOrEmpty(own(id)) })',
    '({ ...objectOrEmpty(own(id)), ...objectOrEmpty(defaults) })',
  ),

  // Groups.
  rule(
    'one member too many starts',
    'engine/rules/group-actions.ts',
    'for (const row of pending.slice(group.concurrency)) manager',
    'for (const row of pending.slice(group.concurrency + 1)) manager',
  ),
  rule(
    'concurrency + 1 when members end',
    'engine/rules/dequeue.ts',
    '(added.get(group) ?? 0) >= group.concurrency',
    '(added.get(group) ?? 0) > group.concurrency',
  ),
  rule(
    'raising a paused group starts no member',
    'engine/rules/group-actions.ts',
    'if (former === 0 && next > 0) startQueued(manager, null);',
    '',
  ),
  rule(
    'every raise starts a member',
    'engine/rules/group-actions.ts',
    'if (former === 0 && next > 0) startQueued(manager, null);',
    'if (next > former) startQueued(manager, null);',
  ),
  rule(
    'a changed concurrency is not stored',
    'engine/rules/group-actions.ts',
    '    concurrency: next,\n',
    '    concurrency: former,\n',
  ),
  rule(
    'queued members remain when a group is cancelled',
    'engine/rules/group-actions.ts',
    '  if (!isAtomic) cancelQueued(manager, queued);\n',
    '',
  ),
  rule(
    'the target group gets no deployment at the end of a member',
    'engine/rules/update.ts',
    '  for (const group of row.groups) joinTargetGroup(manager, group, row);\n',
    '',
  ),
  rule(
    'the target group ignores members that ended before',
    'engine/rules/group-actions.ts',
    '  if (success || failure) for (const row of group.members) joinTargetGroup(manager, group, row);\n',
    '',
  ),
  rule(
    'failed members join the success group',
    'engine/rules/target-groups.ts',
    "return status === 'failed' ? group.failure_group_id : null;",
    "return status === 'failed' ? group.success_group_id : null;",
  ),
  rule(
    'resuming a group ignores its concurrency',
    'engine/rules/group-actions.ts',
    '  startPending(manager, caller, group, false);\n',
    '  startPending(manager, caller, { ...group, concurrency: 99 } as typeof group, false);\n',
  ),

  // Deletion.
  rule(
    'keep_last is off by one',
    'engine/rules/delete.ts',
    'candidates.length - limit.keep',
    'candidates.length - limit.keep + 1',
  ),
  rule(
    'to_datetime includes its own time',
    'engine/rules/delete.ts',
    'truncateToMilliseconds(row.created_at) >= limit.before',
    'truncateToMilliseconds(row.created_at) > limit.before',
  ),
  rule(
    'a deleted execution is still a member',
    'engine/rules/delete.ts',
    '  manager.executions.delete(row);\n',
    "  manager.changeExecution(row, { status: 'cancelled' });\n",
  ),
  rule(
    'the reported number of deleted executions is one too high',
    'engine/rules/delete.ts',
    '  return deleted;\n}\n\nfunction countEnvironments',
    '  return deleted + 1;\n}\n\nfunction countEnvironments',
  ),
  rule('should-start is always true', 'engine/rules/start-decision.ts', "!== 'queue'", "!== 'never'"),
];
