import type { OperationId } from '../../../generated/operations.ts';
import { PYTHON_METHODS, type PythonMethodName } from '../../../generated/python.ts';
import { pythonCall, RawCode } from '../../design/source-literals.ts';
import { ACTION_METHODS, callOrReason, reject } from './client-call.ts';
import { type ApiRequest, bodyFields, type Caller, valuesOf } from './request.ts';

/** A call of the Python client. Positional arguments are those without a default. */
interface PythonSampleCall {
  readonly method: PythonMethodName;
  readonly given: Readonly<Record<string, unknown>>;
  readonly result: string;
  readonly show: readonly string[];
  readonly needsDatetime?: true;
}

/** The call of the Python client that sends a request, if there is one. */
export function pythonCallOf(request: ApiRequest): { method: PythonMethodName; code: string } | undefined {
  const call = callOf(request);
  if (typeof call === 'string') return undefined;
  return { method: call.method, code: lines(call).join('\n') };
}

/** The request through the Python client, or a comment with why it cannot send it. */
export function pythonSample(request: ApiRequest, caller: Caller, caption?: string): string {
  const call = callOf(request);
  const comment = caption === undefined ? [] : [`# ${caption}`];
  const needsDatetime = typeof call !== 'string' && call.needsDatetime;
  return [
    ...(needsDatetime ? ['from datetime import datetime', ''] : []),
    'from cloudify_rest_client import CloudifyClient',
    '',
    ...pythonClient(caller),
    '',
    ...comment,
    ...(typeof call === 'string'
      ? [`# The Python client cannot send this: ${call}.`]
      : [...remarks(request), ...lines(call)]),
  ].join('\n');
}

function pythonClient({ baseUrl, identity, tenant }: Caller): string[] {
  const { hostname, port, protocol, pathname } = new URL(baseUrl);
  const isSecure = protocol === 'https:';
  const call = pythonCall('CloudifyClient', [], {
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port !== '' && { port: Number(port) }),
    ...(isSecure && { protocol: 'https' }),
    ...identity,
    tenant,
  });
  const prefix = pathname === '/' ? [] : ['# The Python client knows no path in front of /api.'];
  return [...prefix, `client = ${call}`];
}

function lines({ method, given, result, show }: PythonSampleCall): string[] {
  const [client = '', name = ''] = method.split('.');
  const required = PYTHON_METHODS[method].arguments.filter(({ default: fallback }) => fallback === null);
  const positional = required.map((argument) => given[argument.name]);
  // In calls with a body, every argument is named.
  const isShort = positional.length === 1 || method.endsWith('set_concurrency');
  const keywords = isShort
    ? Object.entries(given).filter(([key]) => !required.some((argument) => argument.name === key))
    : Object.entries(given);
  const call = pythonCall(
    `client.${CLIENTS[client]}.${name}`,
    isShort ? positional : [],
    Object.fromEntries(keywords),
  );
  return [`${result} = ${call}`, ...show];
}

const CLIENTS: Readonly<Record<string, string>> = {
  ExecutionsClient: 'executions',
  ExecutionGroupsClient: 'execution_groups',
  ManagerClient: 'manager',
};

/** The call, or why there is none. */
function callOf(request: ApiRequest): PythonSampleCall | string {
  return callOrReason(() => {
    const call = CALLS[request.operationId](request);
    const { arguments: known, takesMore } = PYTHON_METHODS[call.method];
    const names = known.map(({ name }) => name as string);
    const unknown = Object.keys(call.given).find((name) => !names.includes(name));
    if (unknown !== undefined && !takesMore) reject(`${nameOf(call)} does not take ${unknown}`);
    if (unknown !== undefined && !/^[A-Za-z_]\w*$/.test(unknown))
      reject(`${unknown} is not a name in Python`);
    const missing = known.find(({ name, default: fallback }) => fallback === null && !(name in call.given));
    if (missing !== undefined) reject(`${nameOf(call)} needs ${missing.name}`);
    return call;
  });
}

function nameOf({ method }: PythonSampleCall): string {
  return method.replace(/^\w+\./, '');
}

/** A warning for an id that must be encoded. */
function remarks({ path }: ApiRequest): string[] {
  const { id } = path;
  return id === undefined || id === encodeURIComponent(id)
    ? []
    : ['# The Python client puts the id into the path as it is.'];
}

const CALLS: Record<OperationId, (request: ApiRequest) => PythonSampleCall> = {
  listExecutions: (request) => {
    const { _include_system_workflows: system, _sort: sort, ...query } = request.query;
    const [key, ...further] = sort === undefined ? [] : valuesOf(sort).map(String);
    return {
      method: 'ExecutionsClient.list',
      given: {
        ...values(query),
        ...(key !== undefined && further.length === 0 && sortedBy(key)),
        ...(further.length > 0 && { _sort: [key, ...further] }),
        ...(system !== undefined && { include_system_workflows: alone(system) }),
      },
      ...page('execution', request),
    };
  },
  listExecutionGroups: (request) => ({
    method: 'ExecutionGroupsClient.list',
    given: values(request.query),
    ...page('group', request),
  }),
  getExecution: (request) =>
    one(
      'ExecutionsClient.get',
      { execution_id: id(request), ...values(request.query) },
      'execution',
      request,
    ),
  getExecutionGroup: (request) =>
    one(
      'ExecutionGroupsClient.get',
      { execution_group_id: id(request), ...values(request.query) },
      'group',
      request,
    ),
  startExecution: (request) => {
    const { id, scheduled_time, ...body } = bodyFields(request) ?? {};
    const flag = ['allow_custom_parameters', 'force', 'queue', 'dry_run'].find((name) => body[name] === null);
    if (flag !== undefined) reject(`it sends ${flag} as true or false`);
    const given = {
      ...body,
      ...values(request.query),
      ...(scheduled_time !== undefined && { schedule: scheduled_time }),
      ...(id !== undefined && { execution_id: id }),
    };
    const isRestored = 'force_status' in body || id !== undefined;
    return one(
      isRestored ? 'ExecutionsClient.create' : 'ExecutionsClient.start',
      given,
      'execution',
      request,
    );
  },
  startExecutionGroup: (request) => {
    const { associated_executions: executions, ...body } = bodyFields(request) ?? {};
    const given = { ...body, ...values(request.query), ...(executions !== undefined && { executions }) };
    const isRestored = ['id', 'created_by', 'created_at'].some((name) => name in body);
    if (executions === undefined && !isRestored) {
      return one('ExecutionGroupsClient.start', given, 'group', request);
    }
    if (!Array.isArray(executions) || executions.length === 0) {
      reject('create rejects a group without executions, and start takes no id, creator or date');
    }
    return one('ExecutionGroupsClient.create', given, 'group', request);
  },
  deleteExecutions: deletion,
  actOnExecution: (request) => acting('ExecutionsClient', request),
  actOnExecutionGroup: (request) => acting('ExecutionGroupsClient', request),
  updateExecution: (request) =>
    one(
      'ExecutionsClient.update',
      { execution_id: id(request), ...bodyFields(request), ...values(request.query) },
      'execution',
      request,
    ),
  updateExecutionGroup: (request) => {
    const { concurrency, success_group_id, failure_group_id, ...others } = bodyFields(request) ?? {};
    const given = { execution_group_id: id(request), ...others, ...values(request.query) };
    const targets = {
      ...(success_group_id !== undefined && { success_group: success_group_id }),
      ...(failure_group_id !== undefined && { failed_group: failure_group_id }),
    };
    if (concurrency === undefined) {
      return one('ExecutionGroupsClient.set_target_group', { ...given, ...targets }, 'group', request);
    }
    if (Object.keys(targets).length > 0) {
      reject('concurrency and target groups have a method each');
    }
    const method = 'ExecutionGroupsClient.set_concurrency';
    return {
      ...one(method, { ...given, concurrency }, 'group', request),
      show: ["print(group['concurrency'])"],
    };
  },
  shouldStartExecution: (request) => ({
    method: 'ExecutionsClient.should_start',
    given: { execution_id: id(request), ...values(request.query) },
    result: 'may_start',
    show: ['print(may_start)'],
  }),
  getVersion: () => ({
    method: 'ManagerClient.get_version',
    given: {},
    result: 'version',
    show: ["print(version['version'])"],
  }),
};

function deletion(request: ApiRequest): PythonSampleCall {
  const { keep_last, to_datetime: before, ...others } = bodyFields(request) ?? {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) reject(`delete does not send ${unknown} in the body`);
  if (keep_last !== undefined && !keep_last) {
    reject(`it drops keep_last=${keep_last === null ? 'None' : keep_last} and deletes everything`);
  }
  const moment = before === undefined ? undefined : datetime(before);
  if (before !== undefined && moment === undefined) {
    reject('to_datetime must be a datetime, in UTC and without a time zone');
  }
  return {
    method: 'ExecutionsClient.delete',
    given: {
      ...(moment !== undefined && { to_datetime: new RawCode(moment) }),
      ...(keep_last !== undefined && { keep_last }),
      ...values(request.query),
    },
    result: 'deleted',
    show: ["print(deleted, 'executions are gone')"],
    ...(moment !== undefined && { needsDatetime: true }),
  };
}

/** The wall clock of UTC, as the manager reads a time without a zone. */
function datetime(text: unknown): string | undefined {
  const [, date, hour, minute, second, fraction = '', zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?)?(Z|[+-].+)?$/.exec(String(text)) ??
    [];
  if (date === undefined || (zone !== undefined && zone !== 'Z')) return undefined;
  const parts = [...date.split('-'), hour ?? '0', minute ?? '0'].map(Number);
  const micro = Number(fraction.padEnd(6, '0'));
  if (Number(second ?? 0) > 0 || micro > 0) parts.push(Number(second ?? 0));
  if (micro > 0) parts.push(micro);
  return `datetime(${parts.join(', ')})`;
}

function acting(client: 'ExecutionsClient' | 'ExecutionGroupsClient', request: ApiRequest) {
  const { action, ...others } = bodyFields(request) ?? {};
  const isGroup = client === 'ExecutionGroupsClient';
  const [method, force] = ACTION_METHODS[String(action)] ?? [];
  if (method === undefined || (isGroup && method === 'requeue')) reject('it has no method for this action');
  const idName = isGroup ? 'execution_group_id' : 'execution_id';
  const given = { [idName]: id(request), ...force, ...others, ...values(request.query) };
  const call = one(
    `${client}.${method}` as PythonMethodName,
    given,
    isGroup ? 'group' : 'execution',
    request,
  );
  // The response to an action on a group has no members and no status.
  return isGroup ? { ...call, show: ["print(group['id'])"] } : call;
}

function one(
  method: PythonMethodName,
  given: Readonly<Record<string, unknown>>,
  result: 'execution' | 'group',
  { query }: ApiRequest,
): PythonSampleCall {
  const shown = '_include' in query ? result : `${result}['id'], ${result}['status']`;
  return { method, given, result, show: [`print(${shown})`] };
}

function page(row: string, { query }: ApiRequest): Pick<PythonSampleCall, 'result' | 'show'> {
  if (query._size === 0) return { result: 'page', show: ['print(page.metadata.pagination.total)'] };
  const shown = '_include' in query ? row : `${row}['id'], ${row}['status']`;
  return { result: 'page', show: [`for ${row} in page:`, `    print(${shown})`] };
}

function sortedBy(key: string): object {
  return key.startsWith('-') ? { sort: key.slice(1), is_descending: true } : { sort: key };
}

/** Query parameters under their own names. `_include` is always a list; a single value of a filter is not. */
function values(query: ApiRequest['query']): Record<string, unknown> {
  const given = Object.entries(query).filter(([, value]) => valuesOf(value).length > 0);
  return Object.fromEntries(
    given.map(([name, value]) => [name, name === '_include' ? valuesOf(value) : alone(value)]),
  );
}

function alone(value: ApiRequest['query'][string]): unknown {
  const all = valuesOf(value);
  return all.length === 1 ? all[0] : all;
}

/** The id, encoded for the path. */
function id({ path }: ApiRequest): string {
  return encodeURIComponent(path.id ?? '');
}
