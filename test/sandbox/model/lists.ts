/** What lists response: rows that are filtered, sorted and shown. */
import { type Caller, canSee } from './callers.ts';
import type { Model } from './model.ts';
import { type Execution, formatTime, type Group, type Row, withoutReason } from './rows.ts';
import { groupStatus, STATUSES, type Status } from './rules.ts';

export interface ListRequest {
  /** Field → values, of which one must be there. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `status`, `-created_at`. */
  readonly sort: readonly string[];
  readonly everywhere: boolean;
}

/** The executions as they are shown, in order. */
export function listExecutions(
  model: Model,
  caller: Caller,
  request: ListRequest,
  withSystem: boolean,
): Row[] {
  const requested = 'is_system_workflow' in request.filters;
  const rows = model.executions
    .filter((it) => canSee(caller, it, request.everywhere))
    .filter((it) => withSystem || requested || !it.isSystem)
    .map((it) => ({ row: renderExecution(it), it, groups: model.groupsOf(it).map(({ id }) => id) }))
    .filter(({ row, groups }) =>
      Object.entries(request.filters).every(([field, values]) =>
        field === 'execution_group_id' || field === '_group_id'
          ? groups.some((id) => values.includes(id))
          : values.includes(String(row[field])),
      ),
    );
  const order = byCreation(model);
  return rows.sort((one, two) => compare(one, two, request.sort, order)).map(({ row }) => row);
}

export function listGroups(model: Model, caller: Caller, request: ListRequest, withData: boolean): Row[] {
  const order = (one: Group, two: Group): number => one.created - two.created;
  return model.groups
    .filter((it) => canSee(caller, it, request.everywhere))
    .map((it) => ({ row: renderGroup(it, withData), it }))
    .filter(({ row }) =>
      Object.entries(request.filters).every(([field, values]) => values.includes(String(row[field]))),
    )
    .sort((one, two) => compare(one, two, request.sort, order))
    .map(({ row }) => row);
}

function compare<It>(
  one: { readonly row: Row; readonly it: It },
  two: { readonly row: Row; readonly it: It },
  sort: readonly string[],
  byAge: (one: It, two: It) => number,
): number {
  for (const key of sort) {
    const field = key.replace('-', '');
    const difference = field === 'created_at' ? byAge(one.it, two.it) : order(field, one.row, two.row);
    if (difference !== 0) return key.startsWith('-') ? -difference : difference;
  }
  return byAge(one.it, two.it);
}

/** Null is after everything else. */
function order(field: string, { [field]: one }: Row, { [field]: two }: Row): number {
  if (one === null || two === null) return Number(one === null) - Number(two === null);
  const [left, right] = field === 'status' ? [place(one), place(two)] : [one, two];
  return left === right ? 0 : (left as string | number) < (right as string | number) ? -1 : 1;
}

function place(status: unknown): number {
  return STATUSES.indexOf(status as Exclude<Status, null>);
}

/** By creation, then by storage order. */
export function byCreation(model: Model): (one: Execution, two: Execution) => number {
  const places = new Map(model.executions.map((it, index) => [it, index]));
  return (one, two) => one.created - two.created || (places.get(one) ?? 0) - (places.get(two) ?? 0);
}

/** All 25 fields. */
export function renderExecution(it: Execution): Row {
  return {
    created_at: formatTime(it.created),
    visibility: it.visibility,
    id: it.id,
    ended_at: formatTime(it.ended),
    error: withoutReason(it.error),
    is_system_workflow: it.isSystem,
    parameters_p: null,
    parameters: it.parameters,
    status: it.status,
    workflow_id: it.workflow,
    started_at: formatTime(it.started),
    scheduled_for: null,
    is_dry_run: it.isDryRun,
    resume: it.resumed,
    total_operations: it.operations[0],
    finished_operations: it.operations[1],
    allow_custom_parameters: it.takesAny,
    blueprint_id: it.deployment?.blueprint ?? null,
    deployment_display_name: it.deployment?.id ?? null,
    deployment_id: it.deployment?.id ?? null,
    status_display: it.status === 'terminated' ? 'completed' : it.status,
    tenant_name: it.tenant,
    created_by: it.creator,
    resource_availability: it.visibility,
    private_resource: it.visibility === 'private',
  };
}

/** All 12 fields; members in any order. */
export function renderGroup(it: Group, withData: boolean): Row {
  return {
    created_at: formatTime(it.created),
    id: it.id,
    visibility: it.visibility,
    workflow_id: it.workflow,
    concurrency: it.concurrency,
    deployment_group_id: it.deploymentGroup,
    tenant_name: it.tenant,
    created_by: it.creator,
    resource_availability: it.visibility,
    private_resource: it.visibility === 'private',
    execution_ids: withData ? it.members.map(({ id }) => id).sort() : null,
    status: withData ? groupStatus(it.members.map(({ status }) => status)) : null,
  };
}
