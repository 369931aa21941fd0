import type { OperationId } from '../../../generated/operations.ts';
import { typescriptCall } from '../../design/source-literals.ts';
import { ACTION_METHODS, callOrReason, reject } from './client-call.ts';
import { httpCall } from './http.ts';
import { type ApiRequest, bodyFields, type Caller, type QueryValue, valuesOf } from './request.ts';
import { typescriptClient } from './typescript-client.ts';

/** A method with its arguments, and what the sample does with its result. */
interface SdkCall {
  readonly method: string;
  readonly values: readonly unknown[];
  readonly result: string;
  readonly show: readonly string[];
}

/** The request through a method of the SDK, or through `client.http` where no method sends exactly this. */
export function sdkSample(request: ApiRequest, caller: Caller, caption?: string): string {
  return [
    typescriptClient(caller),
    ...(caption === undefined ? [] : [`// ${caption}`]),
    sdkCallOf(request),
  ].join('\n');
}

/** The same without the lines that create the client. */
export function sdkCallOf(request: ApiRequest): string {
  const call = callOrReason(() => {
    if (hasControlCharacter(request)) reject('The methods reject ids with control characters');
    return CALLS[request.operationId](request);
  });
  return typeof call === 'string'
    ? `// ${call}; client.http sends any request of the contract.\n${httpCall(request)}`
    : [
        `const ${call.result} = await ${typescriptCall(`client.${call.method}`, call.values)};`,
        ...call.show,
      ].join('\n');
}

function hasControlCharacter({ path, body }: ApiRequest): boolean {
  const { id = '' } = Object(body) as { id?: unknown };
  return [path.id, id].some((each) => /\p{Cc}/u.test(`${each}`));
}

const CALLS: Record<OperationId, (request: ApiRequest) => SdkCall> = {
  listExecutions: (request) =>
    listing('executions.list', request, 'execution', {
      _include_system_workflows: 'includeSystemWorkflows',
      _group_id: 'groupId',
    }),
  listExecutionGroups: (request) =>
    listing('executionGroups.list', request, 'group', { _get_data: 'getData' }),
  getExecution: (request) => {
    const options = optionsOf(request, { _include: 'include' });
    return one('executions.get', [request.path.id, ...ifAny(options)], 'execution', 'include' in options);
  },
  getExecutionGroup: (request) => {
    const options = optionsOf(request, { _include: 'include', _all_tenants: 'allTenants' });
    return one('executionGroups.get', [request.path.id, ...ifAny(options)], 'group', 'include' in options);
  },
  startExecution: (request) => withoutQuery(request, starting),
  startExecutionGroup: (request) => withoutQuery(request, startingGroup),
  deleteExecutions: deletion,
  actOnExecution: (request) => withoutQuery(request, () => acting('executions', request, {})),
  actOnExecutionGroup: (request) => {
    return acting('executionGroups', request, optionsOf(request, { _get_data: 'getData' }));
  },
  updateExecution: (request) =>
    withoutQuery(request, ({ path, body }) => {
      assertKnownFields(request, ['status', 'error'], 'executions.update');
      return one('executions.update', [path.id, body], 'execution');
    }),
  updateExecutionGroup: changingGroup,
  shouldStartExecution: (request) =>
    withoutQuery(request, ({ path }) => ({
      method: 'executions.shouldStart',
      values: [path.id],
      result: 'mayStart',
      show: ['console.log(mayStart);'],
    })),
  getVersion: () => ({
    method: 'manager.getVersion',
    values: [],
    result: 'version',
    show: ['console.log(version.version);'],
  }),
};

function one(
  method: string,
  values: readonly unknown[],
  result: 'execution' | 'group',
  isNarrowed = false,
): SdkCall {
  const shown = isNarrowed ? result : `${result}.id, ${result}.status`;
  return { method, values, result, show: [`console.log(${shown});`] };
}

/** Parameters without an underscore are filters, the others are options with names of their own. */
function listing(
  method: string,
  request: ApiRequest,
  row: 'execution' | 'group',
  own: Readonly<Record<string, string>>,
): SdkCall {
  const [filter, others] = split(request.query);
  const options = optionsOf(
    { ...request, query: others },
    {
      _include: 'include',
      _sort: 'sort',
      _size: 'size',
      _offset: 'offset',
      _all_tenants: 'allTenants',
      _get_all_results: 'allResults',
      ...own,
    },
  );
  const query = { ...(Object.keys(filter).length > 0 && { filter }), ...options };
  const shown = 'include' in options ? row : `${row}.id, ${row}.status`;
  return {
    method,
    values: ifAny(query),
    result: 'page',
    show:
      options.size === 0
        ? ['console.log(page.metadata.pagination.total);']
        : [`for (const ${row} of page.items) {`, `  console.log(${shown});`, '}'],
  };
}

const STARTS = [
  'deployment_id',
  'workflow_id',
  'parameters',
  'allow_custom_parameters',
  'force',
  'queue',
  'dry_run',
  'wait_after_fail',
];
const RESTORES = [
  'force_status',
  'created_by',
  'created_at',
  'started_at',
  'ended_at',
  'id',
  'is_system_workflow',
  'error',
];
const FLAGS = ['allow_custom_parameters', 'force', 'queue', 'dry_run'];

function starting(request: ApiRequest): SdkCall {
  const body = bodyFields(request) ?? {};
  const flag = FLAGS.find((name) => name in body && typeof body[name] !== 'boolean');
  if (flag !== undefined) reject(`In the SDK ${flag} is true or false`);
  if ('scheduled_time' in body) return scheduling(request);
  assertKnownFields(request, [...STARTS, ...RESTORES], 'executions.create');
  const isRestored = RESTORES.some((name) => name in body);
  return one(isRestored ? 'executions.create' : 'executions.start', [body], 'execution');
}

function scheduling(request: ApiRequest): SdkCall {
  const { scheduled_time, ...start } = bodyFields(request) ?? {};
  const allowed = STARTS.filter((name) => name !== 'queue');
  assertKnownFields({ ...request, body: start }, allowed, 'executions.schedule');
  if (typeof scheduled_time !== 'string' || !/(Z|[+-]\d\d:?\d\d)$/.test(scheduled_time)) {
    reject('executions.schedule needs a time with its time zone');
  }
  return {
    method: 'executions.schedule',
    values: [{ ...start, scheduled_time }],
    result: 'stub',
    show: ['console.log(stub.status);'],
  };
}

const GROUP_STARTS = [
  'deployment_group_id',
  'workflow_id',
  'default_parameters',
  'parameters',
  'concurrency',
  'force',
];
const GROUP_RESTORES = ['id', 'created_by', 'created_at', 'associated_executions'];

function startingGroup(request: ApiRequest): SdkCall {
  const body = bodyFields(request) ?? {};
  assertKnownFields(request, [...GROUP_STARTS, ...GROUP_RESTORES], 'executionGroups.create');
  if ('force' in body && typeof body.force !== 'boolean') {
    reject('In the SDK force is true or false');
  }
  const { associated_executions: members } = body;
  if (members !== undefined && !(Array.isArray(members) && members.length > 0)) {
    reject('executionGroups.create rejects a group without members');
  }
  const isRestored = GROUP_RESTORES.some((name) => name in body);
  return one(isRestored ? 'executionGroups.create' : 'executionGroups.start', [body], 'group');
}

function deletion(request: ApiRequest): SdkCall {
  const [filter, others] = split(request.query);
  const listed = ['status', 'status_display', 'private_resource'].find((field) => field in filter);
  if (listed) reject(`executions.delete does not send ${listed}: it lists, and deletes by id`);
  const options = optionsOf({ ...request, query: others }, { _all_tenants: 'allTenants' });
  assertKnownFields(request, ['keep_last', 'to_datetime'], 'executions.delete');
  const { keep_last, to_datetime: before } = bodyFields(request) ?? {};
  if (keep_last !== undefined && before !== undefined) {
    reject('executions.delete takes to_datetime or keep_last, not both');
  }
  if (keep_last !== undefined && !(Number.isSafeInteger(keep_last) && Number(keep_last) > 0)) {
    reject('executions.delete rejects a keep_last that is not a whole number from 1 on');
  }
  const moment = before === undefined ? undefined : utcMoment(before);
  if (before !== undefined && moment === undefined) {
    reject('executions.delete takes a Date, which this is not');
  }
  const narrowed = {
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(moment !== undefined && { to_datetime: new Date(moment) }),
    ...(keep_last !== undefined && { keep_last }),
  };
  return {
    method: 'executions.delete',
    values: [{ ...(Object.keys(narrowed).length > 0 ? narrowed : { all: true }), ...options }],
    result: 'deleted',
    show: ["console.log(deleted, 'executions are gone');"],
  };
}

/** The manager reads a moment without a zone as UTC, a Date as local time. */
function utcMoment(text: unknown): string | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) || !/\d:\d/.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function acting(resource: string, request: ApiRequest, options: object): SdkCall {
  const { action, ...others } = bodyFields(request) ?? {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) reject(`No action takes ${unknown}`);
  const isGroup = resource === 'executionGroups';
  const [method, force] = ACTION_METHODS[String(action)] ?? [];
  if (method === undefined || (isGroup && method === 'requeue'))
    reject('The SDK has no method for this action');
  const values = [request.path.id, ...ifAny({ ...force, ...options })];
  return one(`${resource}.${method}`, values, isGroup ? 'group' : 'execution');
}

function changingGroup(request: ApiRequest): SdkCall {
  const options = optionsOf(request, { _get_data: 'getData' });
  const {
    concurrency,
    success_group_id: success,
    failure_group_id: failure,
    ...others
  } = bodyFields(request) ?? {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) reject(`No method takes ${unknown}`);
  if (concurrency !== undefined) {
    if (success !== undefined || failure !== undefined) {
      reject('Concurrency and target groups have a method each');
    }
    const values = [request.path.id, concurrency, ...ifAny(options)];
    return {
      ...one('executionGroups.setConcurrency', values, 'group'),
      show: ['console.log(group.concurrency);'],
    };
  }
  if (!success && !failure) reject('executionGroups.setTargetGroup needs a group');
  if (success === null || failure === null) reject('The SDK sends no group that is null');
  const targets = {
    ...(success !== undefined && { success_group_id: success }),
    ...(failure !== undefined && { failure_group_id: failure }),
  };
  return one('executionGroups.setTargetGroup', [request.path.id, targets, ...ifAny(options)], 'group');
}

function withoutQuery(request: ApiRequest, call: (request: ApiRequest) => SdkCall): SdkCall {
  optionsOf(request, {});
  return call(request);
}

/** Query parameters under the names of the SDK's options. */
function optionsOf({ query }: ApiRequest, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(query)) {
    const option = names[name];
    if (option === undefined) reject(`This method does not send ${name}`);
    const values = valuesOf(value);
    if (values.length === 0) continue;
    options[option] = option === 'include' ? values : values.length === 1 ? values[0] : values;
  }
  return options;
}

function assertKnownFields(request: ApiRequest, known: readonly string[], method: string): void {
  const fields = bodyFields(request);
  if (fields === undefined) reject(`${method} takes an object`);
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) reject(`${method} does not take ${unknown}`);
}

type Query = ApiRequest['query'];

/** Filters, and the other parameters. A single value is not a list. */
function split(query: Query): [Record<string, QueryValue | readonly QueryValue[]>, Query] {
  const filters = Object.entries(query).filter(([name]) => !name.startsWith('_'));
  const others = Object.entries(query).filter(([name]) => name.startsWith('_'));
  const given = filters.filter(([, value]) => valuesOf(value).length > 0);
  const alone = given.map(([name, value]) => {
    const values = valuesOf(value);
    return [name, values.length === 1 ? (values[0] as QueryValue) : values] as const;
  });
  return [Object.fromEntries(alone), Object.fromEntries(others)];
}

/** The object as the only item of a list; an empty list for an empty object. */
function ifAny<Value extends object>(value: Value): Value[] {
  return Object.keys(value).length > 0 ? [value] : [];
}
