// What the Python client sends for a call, derived from spec/python.yaml and from what is known of its transport.
// It imitates just the methods that a sample can call, and rejects calls that would raise a TypeError.
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { PYTHON_METHODS, type PythonMethod, type PythonMethodName } from '../../generated/python.ts';
import { PythonCall, PythonName, type PythonProgram, type PythonValue } from './python.ts';

export interface Sent {
  readonly operationId: OperationId;
  readonly path: string;
  /** Pairs of texts, sorted. */
  readonly query: readonly string[];
  readonly body?: unknown;
}

const CLIENTS: Readonly<Record<string, string>> = {
  'client.executions': 'ExecutionsClient',
  'client.execution_groups': 'ExecutionGroupsClient',
  'client.manager': 'ManagerClient',
};

/** The method that a call is of, or nothing when it is of no client of the catalogue. */
export function methodOf({ name }: PythonCall): PythonMethodName | undefined {
  const [, client = '', method = ''] = /^(client\.\w+)\.(\w+)$/.exec(name) ?? [];
  const known = CLIENTS[client];
  if (known === undefined) return undefined;
  const full = `${known}.${method}`;
  if (!Object.hasOwn(PYTHON_METHODS, full)) throw new TypeError(`${known} has no method ${method}`);
  return full as PythonMethodName;
}

/** The arguments by name, as Python binds them. */
export function bound(call: PythonCall): Record<string, PythonValue> {
  const name = methodOf(call) as PythonMethodName;
  const { arguments: known, takesMore }: PythonMethod = PYTHON_METHODS[name];
  const given: Record<string, PythonValue> = {};
  call.positional.forEach((value, index) => {
    const argument = known[index];
    if (argument === undefined) throw new TypeError(`${name} takes ${known.length} positional arguments`);
    given[argument.name] = value;
  });
  for (const [keyword, value] of Object.entries(call.keywords)) {
    if (keyword in given) throw new TypeError(`${name} got ${keyword} twice`);
    if (!takesMore && !known.some((argument) => argument.name === keyword)) {
      throw new TypeError(`${name} got an unexpected argument ${keyword}`);
    }
    given[keyword] = value;
  }
  const missing = known.find(({ name, default: fallback }) => fallback === null && !(name in given));
  if (missing) throw new TypeError(`${name} is missing ${missing.name}`);
  return given;
}

/** How a program constructs its client: only arguments that the client has. */
export function constructed({ calls, imports }: PythonProgram): Record<string, PythonValue> {
  const [call, ...others] = calls.filter(({ name }) => name === 'CloudifyClient');
  if (call === undefined || others.length > 0) throw new Error('there is not one client');
  if (imports.CloudifyClient !== 'cloudify_rest_client') throw new Error('CloudifyClient is not imported');
  const known = ['host', 'port', 'protocol', 'api_version', 'username', 'password', 'token', 'tenant'];
  const unknown = Object.keys(call.keywords).find((name) => !known.includes(name));
  if (unknown !== undefined || call.positional.length > 0) throw new TypeError(`CloudifyClient: ${unknown}`);
  return { ...call.keywords };
}

/** The request of one call. */
export function sentBy(call: PythonCall): Sent {
  const name = methodOf(call);
  if (name === undefined) throw new Error(`${call.name} is no method`);
  const operationId = PYTHON_METHODS[name].operations[0] as OperationId;
  const given = bound(call);
  const { path } = OPERATIONS[operationId];
  const { _include, ...others } = given;
  const { execution_id, execution_group_id, ...rest } = others;
  const hasId = path.includes('{id}');
  const [query, body] = parts(name, hasId ? rest : others);
  return {
    operationId,
    path: path.replace('{id}', String(execution_id ?? execution_group_id)),
    query: [
      ...queryTexts(query),
      ...(_include === undefined ? [] : [`_include=${(_include as string[]).join(',')}`]),
    ].sort(),
    ...(body !== undefined && { body }),
  };
}

type Given = Record<string, PythonValue>;

function parts(name: PythonMethodName, given: Given): [Given, unknown?] {
  switch (name) {
    case 'ExecutionsClient.list': {
      const { deployment_id, include_system_workflows = false, sort, is_descending, ...query } = given;
      return [
        {
          _include_system_workflows: include_system_workflows,
          ...(truthy(deployment_id) && { deployment_id: deployment_id as PythonValue }),
          ...query,
          ...(truthy(sort) && { _sort: is_descending ? `-${sort}` : (sort as string) }),
        },
      ];
    }
    case 'ExecutionGroupsClient.list':
      return [given];
    case 'ExecutionsClient.delete': {
      const { to_datetime, keep_last, ...query } = given;
      return [
        query,
        {
          ...(truthy(to_datetime) && { to_datetime: isoformat(to_datetime as PythonValue) }),
          ...(truthy(keep_last) && { keep_last }),
        },
      ];
    }
    case 'ExecutionsClient.start':
    case 'ExecutionsClient.create':
      return [{}, startBody(given)];
    case 'ExecutionsClient.update':
      return [{}, { status: given.status, ...(truthy(given.error) && { error: given.error }) }];
    case 'ExecutionsClient.cancel':
    case 'ExecutionGroupsClient.cancel':
      return [{}, { action: given.kill ? 'kill' : given.force ? 'force-cancel' : 'cancel' }];
    case 'ExecutionsClient.resume':
    case 'ExecutionGroupsClient.resume':
      return [{}, { action: given.force ? 'force-resume' : 'resume' }];
    case 'ExecutionsClient.requeue':
      return [{}, { action: 'requeue' }];
    case 'ExecutionGroupsClient.start':
    case 'ExecutionGroupsClient.create': {
      const { executions, created_by, created_at, ...body } = given;
      if (name.endsWith('create') && !truthy(executions)) throw new Error('RuntimeError');
      return [
        {},
        {
          force: false,
          parameters: null,
          default_parameters: null,
          concurrency: 5,
          ...body,
          ...(name.endsWith('create') && { associated_executions: executions, id: given.id ?? null }),
          ...(truthy(created_by) && { created_by }),
          ...(truthy(created_at) && { created_at }),
        },
      ];
    }
    case 'ExecutionGroupsClient.set_target_group':
      return [
        {},
        {
          success_group_id: given.success_group ?? null,
          failure_group_id: given.failed_group ?? null,
        },
      ];
    case 'ExecutionGroupsClient.set_concurrency':
      return [{}, { concurrency: given.concurrency }];
    default:
      return [given];
  }
}

/** All seventeen fields, always. */
function startBody(given: Given): object {
  const flag = (name: string) => String(given[name] ?? false).toLowerCase();
  const field = (name: string) => given[name] ?? null;
  return {
    deployment_id: given.deployment_id,
    workflow_id: given.workflow_id,
    parameters: field('parameters'),
    allow_custom_parameters: flag('allow_custom_parameters'),
    force: flag('force'),
    dry_run: flag('dry_run'),
    queue: flag('queue'),
    scheduled_time: field('schedule'),
    wait_after_fail: 'wait_after_fail' in given ? given.wait_after_fail : 600,
    force_status: field('force_status'),
    created_by: field('created_by'),
    created_at: field('created_at'),
    started_at: field('started_at'),
    ended_at: field('ended_at'),
    id: field('execution_id'),
    is_system_workflow: field('is_system_workflow'),
    error: field('error'),
  };
}

function truthy(value: PythonValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return Boolean(value);
}

/** `datetime(2026, 3, 2, 9, 0).isoformat()` */
function isoformat(value: PythonValue): string {
  if (!(value instanceof PythonCall) || value.name !== 'datetime') throw new TypeError('not a datetime');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, micro = 0] =
    value.positional as number[];
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  return micro > 0 ? `${date}.${String(micro).padStart(6, '0')}` : date;
}

function queryTexts(query: Given): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (value === null) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((each) => {
      if (each instanceof PythonName) throw new Error(`${each.text} has no value here`);
      return `${name}=${each === true ? 'True' : each === false ? 'False' : each}`;
    });
  });
}
