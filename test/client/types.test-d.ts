// Checked by the type check and never run: what compiles, what does not (and why), and what a result is.

import type { ExecutionGroupRequest, ExecutionRequest } from '../../generated/openapi.ts';
import type { EXECUTION_FILTERS, EXECUTION_GROUP_FILTERS, OperationId } from '../../generated/operations.ts';
import {
  type ApiError,
  type BadParametersError,
  type CloudifyClient,
  canCancel,
  canKill,
  canResume,
  canUpdate,
  type DeploymentId,
  type ErrorCode,
  type ErrorCodeOf,
  type ErrorOf,
  type Execution,
  type ExecutionCreate,
  type ExecutionDump,
  type ExecutionField,
  type ExecutionFilter,
  type ExecutionGroup,
  type ExecutionGroupField,
  type ExecutionGroupFilter,
  type ExecutionGroupId,
  type ExecutionGroupStart,
  type ExecutionGroupStatus,
  type ExecutionId,
  type ExecutionOf,
  type ExecutionStart,
  type ExecutionStatus,
  errorAt,
  FINISHED_STATUSES,
  type ForbiddenError,
  type IllegalActionError,
  isApiError,
  isErrorOf,
  isFinished,
  isKnownStatus,
  NotFoundError,
  type Page,
  progressOf,
  type ScheduledExecutionStub,
  type StatusLike,
  withDates,
} from '../../src/client/index.ts';

declare const client: CloudifyClient;
declare const fields: ExecutionField[];
declare const someFields: ('id' | 'status')[];
declare const either: boolean;

const { executions, executionGroups } = client;
const start = { deployment_id: 'a', workflow_id: 'b' };
const groupStart = { deployment_group_id: 'a', workflow_id: 'b' };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles only when the type of the value is exactly the one that is named. */
const is = <Expected>() => ({
  typeOf: <Actual>(_value: Actual, ..._: Same<Actual, Expected> extends true ? [] : ['not the same']) => {},
});

// @ts-expect-error a check that can only say yes would prove nothing
is<string>().typeOf(1);

// Every operation has a method. Taking one of these methods away, or adding an operation to the contract, breaks this.
({
  listExecutions: [client.executions.list, client.executions.dump],
  startExecution: [
    client.executions.start,
    client.executions.create,
    client.executions.schedule,
    client.executions.restore,
  ],
  deleteExecutions: [client.executions.delete],
  getExecution: [client.executions.get],
  actOnExecution: [
    client.executions.cancel,
    client.executions.resume,
    client.executions.act,
    client.executions.requeue,
  ],
  updateExecution: [client.executions.update],
  shouldStartExecution: [client.executions.shouldStart],
  listExecutionGroups: [client.executionGroups.list, client.executionGroups.dump],
  startExecutionGroup: [
    client.executionGroups.start,
    client.executionGroups.create,
    client.executionGroups.restore,
  ],
  getExecutionGroup: [client.executionGroups.get],
  actOnExecutionGroup: [client.executionGroups.cancel, client.executionGroups.resume],
  updateExecutionGroup: [client.executionGroups.setTargetGroup, client.executionGroups.setConcurrency],
  getVersion: [client.manager.getVersion],
}) satisfies { [Id in OperationId]: readonly unknown[] };

// What the SDK takes is what the contract takes.
const startBody: ExecutionRequest = {} as ExecutionStart;
const createBody: ExecutionRequest = {} as ExecutionCreate;
const groupBody: ExecutionGroupRequest = {} as ExecutionGroupStart;
is<ExecutionField>().typeOf({} as keyof Execution);
is<ExecutionGroupField>().typeOf({} as keyof ExecutionGroup);
is<keyof ExecutionFilter>().typeOf({} as (typeof EXECUTION_FILTERS)[number]);
is<keyof ExecutionGroupFilter>().typeOf({} as (typeof EXECUTION_GROUP_FILTERS)[number]);

export async function projection() {
  is<Execution>().typeOf(await executions.get('x'));
  is<Page<Execution>>().typeOf(await executions.list());
  is<Execution>().typeOf(await executions.get('x', {}));

  const one = await executions.get('x', { include: ['id', 'status'] });
  is<Pick<Execution, 'id' | 'status'>>().typeOf(one);
  // @ts-expect-error error was not requested
  one.error;

  const { items } = await executions.list({ include: ['id'], filter: { status: FINISHED_STATUSES } });
  is<Pick<Execution, 'id'>[]>().typeOf(items);
  for await (const row of executions.list({ include: ['id'] })) {
    is<Pick<Execution, 'id'>>().typeOf(row);
    // @ts-expect-error status was not requested
    row.status;
  }
  for await (const page of executions.list({ include: ['id'] }).pages())
    is<Pick<Execution, 'id'>[]>().typeOf(page.items);

  // A tuple that stands somewhere else, alone or spread into another.
  const columns = ['id', 'deployment_id'] as const;
  is<Pick<Execution, 'id' | 'deployment_id'>>().typeOf(await executions.get('x', { include: columns }));
  is<Pick<Execution, 'id' | 'deployment_id' | 'error'>>().typeOf(
    await executions.get('x', { include: [...columns, 'error'] }),
  );
  is<Pick<Execution, 'id' | 'deployment_id'>>().typeOf(await executions.get('x', { include: [...columns] }));
  const more = { include: [...columns, 'status'] } as const;
  is<Pick<Execution, 'id' | 'deployment_id' | 'status'>[]>().typeOf((await executions.list(more)).items);
  is<Pick<Execution, 'id' | 'deployment_id' | 'status'>>().typeOf(await executions.handle('x').get(more));
  is<Pick<Execution, 'id'>>().typeOf(await executions.waitFor({ filter: {}, include: ['id'] }));
  is<Execution>().typeOf(await executions.waitFor({ filter: { status: 'failed' } }));
  // @ts-expect-error one execution is no page
  executions.waitFor({ filter: {}, size: 10 });
  is<Pick<Execution, 'id' | 'deployment_id'>[]>().typeOf(
    (await executions.list({ include: [...columns] as const })).items,
  );
  // A spread that stands somewhere else has forgotten how many there are.
  const copied = [...columns];
  is<Partial<Pick<Execution, 'id' | 'deployment_id'>>>().typeOf(
    await executions.get('x', { include: copied }),
  );
  is<Pick<Execution, 'id'> | Pick<Execution, 'error'>>().typeOf(
    await executions.get('x', { include: either ? ['id'] : ['error'] }),
  );

  // A list that is put together at run time: any of its fields may be there.
  is<Partial<Execution>>().typeOf(await executions.get('x', { include: fields }));
  is<Partial<Pick<Execution, 'id' | 'status'>>>().typeOf(await executions.get('x', { include: someFields }));
  is<Partial<Pick<Execution, 'id' | 'status' | 'error'>>>().typeOf(
    await executions.get('x', { include: [...someFields, 'error'] }),
  );

  // @ts-expect-error nope is no field
  executions.get('x', { include: ['nope'] });
  // @ts-expect-error it can be filtered by but not requested
  executions.list({ include: ['execution_group_id'] });
  // @ts-expect-error a group has no error
  executionGroups.list({ include: ['error'] });
}

export async function members() {
  const listed = (await executionGroups.list()).items[0];
  is<null | undefined>().typeOf(listed?.execution_ids);
  is<null | undefined>().typeOf(listed?.status);

  const loaded = (await executionGroups.list({ getData: true })).items[0];
  is<ExecutionId[] | undefined>().typeOf(loaded?.execution_ids);
  is<ExecutionGroupStatus | undefined>().typeOf(loaded?.status);

  const maybe = (await executionGroups.list({ getData: either })).items[0];
  is<ExecutionId[] | null | undefined>().typeOf(maybe?.execution_ids);

  const narrowed = (await executionGroups.list({ getData: true, include: ['execution_ids'] })).items[0];
  is<{ execution_ids: ExecutionId[] } | undefined>().typeOf(narrowed);

  is<ExecutionId[]>().typeOf((await executionGroups.get('g')).execution_ids);
  is<ExecutionId[]>().typeOf((await executionGroups.start(groupStart)).execution_ids);
  is<null>().typeOf((await executionGroups.cancel('g')).execution_ids);
  is<null>().typeOf((await executionGroups.resume('g', { force: true })).status);
  is<null>().typeOf((await executionGroups.setConcurrency('g', 1)).execution_ids);
  is<ExecutionId[]>().typeOf(
    (await executionGroups.cancel('g', { kill: true, getData: true })).execution_ids,
  );
  is<ExecutionId[]>().typeOf((await executionGroups.resume('g', { getData: true })).execution_ids);
  is<ExecutionId[]>().typeOf(
    (await executionGroups.setTargetGroup('g', { success_group_id: 'a' }, { getData: true })).execution_ids,
  );
  is<ExecutionId[]>().typeOf((await executionGroups.setConcurrency('g', 1, { getData: true })).execution_ids);
  // @ts-expect-error a single group always has its members
  executionGroups.get('g', { getData: true });
}

export async function results() {
  is<Execution>().typeOf(await executions.start(start));
  is<Execution>().typeOf(await executions.create({ ...start, force_status: 'failed' }));
  is<ScheduledExecutionStub>().typeOf(await executions.schedule({ ...start, scheduled_time: new Date() }));
  is<null>().typeOf((await executions.schedule({ ...start, scheduled_time: '2030-01-01T00:00Z' })).id);
  is<number>().typeOf(await executions.delete({ all: true }));
  is<boolean>().typeOf(await executions.shouldStart('x'));
  for await (const dumped of executions.dump()) is<ExecutionDump>().typeOf(dumped);
  await executions.restore(executions.dump());
  await executions.restore(JSON.parse('[]') as ExecutionDump[]);
  await executionGroups.restore(executionGroups.dump());
  const { data, error } = await client.http.GET('/executions/{id}', { params: { path: { id: 'x' } } });
  is<Execution | undefined>().typeOf(data);
  if (error) is<ErrorCodeOf<'getExecution'>>().typeOf(error.error_code);
}

export async function ids() {
  const { id, deployment_id, workflow_id } = await executions.get('x');
  is<ExecutionId>().typeOf(id);
  is<DeploymentId | null>().typeOf(deployment_id);
  const group = await executionGroups.get('g');
  is<ExecutionGroupId>().typeOf(group.id);

  // Any text can be an id, and an id is a text.
  const text: string = id;
  const chosen: ExecutionId = text;
  executions.list({ filter: { id: [chosen, 'x'], deployment_id: text }, groupId: group.id });
  executions.start({ deployment_id: text, workflow_id });
  await client.http.GET('/executions/{id}', { params: { path: { id } } });

  // @ts-expect-error an execution is no deployment
  executions.list({ filter: { deployment_id: id } });
  // @ts-expect-error an execution is no group
  executions.list({ groupId: id });
  // @ts-expect-error a workflow is no deployment
  executions.start({ deployment_id: workflow_id, workflow_id });
  // @ts-expect-error a group is no execution
  executionGroups.create({ ...groupStart, associated_executions: [group.id] });
  // @ts-expect-error an execution group is no deployment group
  executionGroups.setTargetGroup('g', { success_group_id: group.id });
  // @ts-expect-error a deployment is no execution
  executions.cancel(deployment_id as DeploymentId);
  // @ts-expect-error a group is no execution
  executions.handle(group.id);
  // @ts-expect-error an execution is no group
  executionGroups.get(id);
  // @ts-expect-error a group is no execution
  await client.http.GET('/executions/{id}', { params: { path: { id: group.id } } });
}

export async function dates() {
  const execution = withDates(await executions.get('x'));
  is<Date>().typeOf(execution.created_at);
  is<Date | null>().typeOf(execution.ended_at);
  is<ExecutionStatus | null>().typeOf(execution.status);
  is<Date>().typeOf(withDates(await executionGroups.get('g')).created_at);
  is<null>().typeOf(
    withDates(await executions.schedule({ ...start, scheduled_time: new Date() })).created_at,
  );

  const part = withDates(await executions.get('x', { include: ['id', 'ended_at'] }));
  is<Date | null>().typeOf(part.ended_at);
  // @ts-expect-error created_at was not requested
  part.created_at;
  is<Date | undefined>().typeOf(withDates(await executions.get('x', { include: fields })).created_at);
  for (const { created_at } of withDates(await executions.list()).items) is<Date>().typeOf(created_at);
  for (const { created_at } of (await executions.list()).items.map(withDates)) is<Date>().typeOf(created_at);
}

declare module '../../src/client/index.ts' {
  interface WorkflowParameters {
    export_orders: { format?: 'csv' | 'json'; days?: number };
    rotate_certificate: { node_instance_id: string };
  }
}

export async function workflows(name: string) {
  const orders = { ...start, workflow_id: 'export_orders', parameters: { days: 3 } } as const;
  const execution = await executions.start(orders);
  is<number | undefined>().typeOf(execution.parameters.days);
  is<'export_orders'>().typeOf((await executions.create(orders)).workflow_id);
  is<number | undefined>().typeOf((await executions.run(orders)).parameters.days);
  is<null>().typeOf((await executions.schedule({ ...orders, scheduled_time: new Date() })).parameters);
  is<number | undefined>().typeOf((await executions.handle(execution).result()).parameters.days);
  const handle = executions.handle<'export_orders'>('x');
  is<number | undefined>().typeOf((await handle.get({ include: ['parameters'] })).parameters.days);
  // Parameters that the workflow fills in are unknown, and such an execution is an execution.
  is<unknown>().typeOf(execution.parameters.tag);
  const plain: Execution = execution;

  executions.start({ ...start, workflow_id: 'export_orders' });
  executions.start({ ...start, workflow_id: 'export_orders', parameters: null });
  executionGroups.start({ ...groupStart, workflow_id: 'rotate_certificate', default_parameters: {} });
  const byDeployment = { 'shop-oslo': { days: 3 } };
  executionGroups.run({ ...groupStart, workflow_id: 'export_orders', parameters: byDeployment });

  // Workflows without a type take any parameters.
  const anything = { ...start, parameters: { colour: 'red' } };
  is<Execution>().typeOf(await executions.start({ ...anything, workflow_id: 'paint' }));
  is<Execution>().typeOf(await executions.run({ ...anything, workflow_id: name }));
  const body: ExecutionStart = { ...anything, workflow_id: name };
  is<ExecutionId>().typeOf((await executions.start(body)).id);
  is<Execution>().typeOf(await executions.handle('x').result());

  const either = plain as ExecutionOf<'export_orders'> | ExecutionOf<'rotate_certificate'>;
  if (either.workflow_id === 'rotate_certificate') is<string>().typeOf(either.parameters.node_instance_id);

  // @ts-expect-error days are counted
  executions.start({ ...start, workflow_id: 'export_orders', parameters: { days: 'many' } });
  // @ts-expect-error there is no such format
  executions.create({ ...start, workflow_id: 'export_orders', parameters: { format: 'xml' } });
  // @ts-expect-error the workflow has no colour
  executions.run({ ...start, workflow_id: 'export_orders', parameters: { colour: 'red' } });
  // @ts-expect-error the node instance is required
  executions.run({ ...start, workflow_id: 'rotate_certificate' });
  // @ts-expect-error the node instance is required
  executions.run({ ...start, workflow_id: 'rotate_certificate', parameters: {} });
  const later = { ...start, scheduled_time: new Date() };
  // @ts-expect-error days are counted
  executions.schedule({ ...later, workflow_id: 'export_orders', parameters: { days: 'many' } });
  // @ts-expect-error days are counted
  executionGroups.start({ ...groupStart, workflow_id: 'export_orders', default_parameters: { days: '' } });
  const wrongByDeployment = { 'shop-oslo': { days: 'many' } };
  // @ts-expect-error days are counted
  executionGroups.create({ ...groupStart, workflow_id: 'export_orders', parameters: wrongByDeployment });
  return plain;
}

export async function guards(status: StatusLike) {
  const row = await executions.get('x', { include: ['status'] });
  is<boolean>().typeOf(canCancel(row) && canUpdate(row, 'failed') && isFinished(row) && canKill('started'));
  // A list of fields that is put together at run time, a scheduled start, a status of a newer manager: all are taken.
  canResume(await executions.get('x', { include: fields }));
  canResume(await executions.schedule({ ...start, scheduled_time: new Date() }));
  canUpdate(await executions.get('x'), 'brand_new');
  is<number | null>().typeOf(progressOf(await executions.get('x', { include: fields })));

  if (isKnownStatus(status)) is<ExecutionStatus>().typeOf(status);
  const execution = await executions.get('x');
  is<ExecutionStatus | null>().typeOf(execution.status);
  if (isKnownStatus(execution)) is<ExecutionStatus>().typeOf(execution.status);
  // @ts-expect-error a row without a status has none to ask about
  canCancel(await executions.get('x', { include: ['id'] }));
  // @ts-expect-error a status is not what progress is read from
  progressOf('started');
}

export async function wrongInput() {
  // @ts-expect-error done is no status
  executions.list({ filter: { status: 'done' } });
  // @ts-expect-error completed is a status_display
  executions.list({ filter: { status: 'completed' } });
  // @ts-expect-error a flag is a boolean
  executions.list({ filter: { is_dry_run: 'true' } });
  // @ts-expect-error deployment is no field
  executions.list({ filter: { deployment: 'a' } });
  // @ts-expect-error _size is no field
  executions.list({ filter: { _size: 1 } });
  // @ts-expect-error nope is no field
  executions.list({ sort: 'nope' });
  // @ts-expect-error there is one sign at most
  executions.list({ sort: ['id', '--id'] });
  // @ts-expect-error filters go into filter
  executions.list({ status: 'failed' });
  // @ts-expect-error a size is a number
  executions.list({ size: '10' });
  // @ts-expect-error groups cannot be filtered by status
  executionGroups.list({ filter: { status: 'started' } });
  // @ts-expect-error nor sorted by it
  executionGroups.list({ sort: 'status' });
  // @ts-expect-error an id is a text
  executions.get(5);
  // @ts-expect-error a timeout is a number of milliseconds
  executions.get('x', { timeout: '5s' });
  // @ts-expect-error a scheduled start has no id yet
  executions.get((await executions.schedule({ ...start, scheduled_time: 'Z' })).id);
  // @ts-expect-error workflow_id is missing
  executions.start({ deployment_id: 'a' });
  // @ts-expect-error a flag is a boolean
  executions.start({ ...start, force: 'true' });
  // @ts-expect-error that is for create
  executions.start({ ...start, force_status: 'failed' });
  // @ts-expect-error that is for schedule
  executions.start({ ...start, scheduled_time: '2030' });
  // @ts-expect-error parameters have names
  executions.start({ ...start, parameters: [] });
  // @ts-expect-error done is no status
  executions.create({ ...start, force_status: 'done' });
  // @ts-expect-error at is missing
  executions.schedule(start);
  // @ts-expect-error a number is no date
  executions.schedule({ ...start, scheduled_time: 1893456000 });
  // @ts-expect-error it is queued by itself
  executions.schedule({ ...start, scheduled_time: new Date(), queue: true });
  // @ts-expect-error status is missing
  executions.update('x', { error: 'a' });
  // @ts-expect-error completed is a status_display
  executions.update('x', { status: 'completed' });
  // @ts-expect-error one or the other
  executions.cancel('x', { force: true, kill: true });
  // @ts-expect-error one or the other
  executionGroups.cancel('g', { force: true, kill: true });
  // @ts-expect-error say what to delete
  executions.delete();
  // @ts-expect-error say what to delete
  executions.delete({});
  // @ts-expect-error say what to delete
  executions.delete({ allTenants: true });
  // @ts-expect-error all can only be true
  executions.delete({ all: false });
  // @ts-expect-error all means all
  executions.delete({ all: true, keep_last: 3 });
  executions.delete({ filter: { status: 'failed' } });
  // @ts-expect-error one or the other
  executions.delete({ keep_last: 3, to_datetime: new Date() });
  // @ts-expect-error a date, so that the form is right
  executions.delete({ to_datetime: '2026-03-01' });
  // @ts-expect-error the rest of the fields is missing
  executions.restore([{ id: 'x' }]);
  // @ts-expect-error groups have no dry run
  executionGroups.start({ ...groupStart, dry_run: true });
  // @ts-expect-error that is for create
  executionGroups.start({ ...groupStart, associated_executions: ['x'] });
  // @ts-expect-error a concurrency is a number
  executionGroups.setConcurrency('g', '3');
}

export function failures(error: unknown) {
  if (error instanceof NotFoundError) {
    is<'not_found_error'>().typeOf(error.code);
    is<404>().typeOf(error.status);
    const code: ErrorCode = error.code;
    return code;
  }
  return [startBody, createBody, groupBody];
}

export function rejections(error: unknown) {
  if (isApiError(error)) is<ApiError>().typeOf(error);
  if (isApiError(error, 'not_found_error')) is<NotFoundError>().typeOf(error);
  if (isApiError(error, either ? 'bad_parameters_error' : 'forbidden_error'))
    is<BadParametersError | ForbiddenError>().typeOf(error);
  // @ts-expect-error the manager has no such code
  isApiError(error, 'nope');
  // @ts-expect-error there is no such operation
  isErrorOf(error, 'start');

  if (!isErrorOf(error, 'actOnExecution')) return;
  is<ErrorOf<'actOnExecution'>>().typeOf(error);
  is<ErrorCodeOf<'actOnExecution'>>().typeOf(error.code);
  // @ts-expect-error a start can get this error, an action cannot
  error.code === 'existing_running_execution_error';
  if (error.code === 'illegal_action_error') {
    is<IllegalActionError>().typeOf(error);
    is<400>().typeOf(error.status);
  }
}

/** A switch over every code of an operation is complete. */
export function complete(error: unknown) {
  if (!isErrorOf(error, 'getExecution')) return undefined;
  switch (error.code) {
    case 'bad_parameters_error':
    case 'no_such_include_field_error':
    case 'missing_cloudify_license':
    case 'expired_cloudify_license':
      return 400;
    case 'unauthorized_error':
      return is<401>().typeOf(error.status);
    case 'forbidden_error':
      return is<403>().typeOf(error.status);
    case 'not_found_error':
      return is<404>().typeOf(error.status);
    case 'ambiguous_name':
      return is<409>().typeOf(error.status);
    case 'maintenance_mode_active':
      return is<503>().typeOf(error.status);
    default:
      return error satisfies never;
  }
}

export function incomplete(error: unknown) {
  if (!isErrorOf(error, 'getExecution')) return undefined;
  switch (error.code) {
    case 'not_found_error':
      return error.status;
    default:
      // @ts-expect-error the other codes are missing
      return error satisfies never;
  }
}

export async function rawErrors() {
  const result = await client.http.GET('/executions/{id}', { params: { path: { id: 'x' } } });
  is<'not_found_error' | undefined>().typeOf(errorAt(result, 'getExecution', 404)?.error_code);
  is<'maintenance_mode_active' | undefined>().typeOf(errorAt(result, 'getExecution', 503)?.error_code);
  const started = await client.http.POST('/executions', { body: start });
  is<string | undefined>().typeOf(errorAt(started, 'startExecution', 409)?.message);
  // @ts-expect-error getting has no body
  errorAt(result, 'getExecution', 415);
  // @ts-expect-error 200 is no error response
  errorAt(result, 'getExecution', 200);
  // @ts-expect-error a start is rejected in ways that getting is not
  errorAt(started, 'getExecution', 404);
}
