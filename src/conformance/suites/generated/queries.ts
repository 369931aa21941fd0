import { OPERATIONS, type OperationId, type QueryParameter } from '../../../../generated/operations.ts';
import type { Call, CheckContext } from '../../context.ts';
import { type Parameter, parametersOf, resolved, type Schema } from '../../contract.ts';
import { endStarted, recentTime, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';
import { type BoundaryValue, boundaryValues } from './boundary-values.ts';

/** Values that fit a query parameter and that need not find anything. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  _sort: ['created_at', '-created_at', '+id', '-visibility'],
};

const FILTERED = ['listExecutions', 'deleteExecutions', 'listExecutionGroups'] as const;
const PAGED = ['listExecutions', 'listExecutionGroups'] as const;

/** What the schemas alone cannot tell, since other operations or other values are taken. */
function rejections(): Check[] {
  const rejected = { status: 400, code: 'bad_parameters_error' } as const;
  const kind = (operationId: OperationId) => ({
    readOnly: OPERATIONS[operationId].method === 'GET',
    needsNothing: true,
  });
  return [
    ...FILTERED.map((operationId) =>
      checkOf(
        operationId,
        'a filter by a field that there is not is refused',
        async (t) => {
          const call = await callWith(t, operationId, 'conformance_none', '1');
          t.expect(await t.call(operationId, call), rejected, 'there is no such field');
        },
        kind(operationId),
      ),
    ),
    ...PAGED.map((operationId) =>
      checkOf(
        operationId,
        'a negative size or offset is refused',
        async (t) => {
          for (const query of ['_size=-1', '_offset=-1']) {
            t.expect(await t.call(operationId, { query }), rejected, `${query} is below 0`);
          }
        },
        kind(operationId),
      ),
    ),
  ];
}

/** Each query parameter of each operation, at its limits and just beyond. */
export function queryChecks(): Check[] {
  const limits = OPERATION_IDS.flatMap((operationId) =>
    queryParameters(operationId).flatMap((parameter) => checksOf(operationId, parameter)),
  );
  return [...limits, ...rejections()];
}

export function queryKeywords(): string[] {
  return OPERATION_IDS.flatMap((operationId) =>
    queryParameters(operationId).flatMap((parameter) =>
      boundariesOf(parameter).map((boundary) => nameOf(operationId, parameter.name, boundary)),
    ),
  );
}

function queryParameters(operationId: OperationId): Parameter[] {
  return parametersOf(operationId).filter(({ in: place }) => place === 'query');
}

const nameOf = (operationId: OperationId, name: string, { keyword, isValid }: BoundaryValue) =>
  `${operationId} query ${name} ${keyword} ${isValid ? 'kept' : 'broken'}`;

function boundariesOf({ name, schema, example }: Parameter): BoundaryValue[] {
  const isList = schema.items !== undefined;
  const one = resolved<Schema>(isList ? (schema.items ?? {}) : schema);
  const good = GOOD[name] ?? (isMoment(name) ? [MOMENT] : [example ?? []].flat());
  const needed =
    good.length > 0 || one.enum || one.const ? good : [one.type === 'integer' ? 1 : 'conformance-none'];
  const texts = new Set<string>();
  // In a query everything is text, so that `true` and "true" are one.
  return boundaryValues(one, needed).filter(({ value, keyword }) => {
    if (value === null || typeof value === 'object') return false;
    if (keyword.startsWith('type:') && takesTexts(one) && !keyword.startsWith('type:string')) return false;
    const text = `${keyword.split('=')[0]} ${value}`;
    return !texts.has(text) && texts.add(text);
  });
}

/** The contract takes any text as a moment; that only a moment can match is for the database to say. */
const isMoment = (name: string) => name.endsWith('_at') || name === 'scheduled_for';
const MOMENT = '2026-03-02T09:15:00.000Z';

const takesTexts = ({ type }: Schema) => [type ?? []].flat().includes('string');

function checksOf(operationId: OperationId, parameter: Parameter): Check[] {
  const { name } = parameter;
  const kind = { readOnly: OPERATIONS[operationId].method === 'GET' };
  const boundaries = boundariesOf(parameter);
  const isSingle = (OPERATIONS[operationId].query as Record<string, QueryParameter>)[name]?.list === false;
  return [
    checkOf(
      operationId,
      `?${name} is taken up to its limits`,
      async (t) => {
        for (const boundary of boundaries.filter(({ isValid }) => isValid)) {
          const call = await callWith(t, operationId, name, boundary.value);
          const exchange = await t.call(operationId, call);
          const { success } = OPERATIONS[operationId];
          t.expect(exchange, { status: success }, `${name}=${boundary.value} is documented`);
          t.coverage.recordKeyword(nameOf(operationId, name, boundary));
          await endStarted(t, operationId, call, exchange);
        }
      },
      kind,
    ),
    checkOf(
      operationId,
      `?${name} is refused beyond its limits, or known to be taken`,
      async (t) => {
        for (const boundary of boundaries.filter(({ isValid }) => !isValid)) {
          const call = await callWith(t, operationId, name, boundary.value);
          const exchange = await t.call(operationId, call);
          assertRejectedOrTolerated(t, exchange, `${name}=${boundary.value}`);
          t.coverage.recordKeyword(nameOf(operationId, name, boundary));
          await endStarted(t, operationId, call, exchange);
        }
        if (!isSingle) return;
        const call = await callWith(
          t,
          operationId,
          name,
          boundaries.find(({ isValid }) => isValid)?.value ?? '',
        );
        const query = `${queryOf(call)}&${name}=conformance-second`;
        const exchange = await t.call(operationId, { ...call, query });
        assertRejectedOrTolerated(t, exchange, `${name} twice`);
        await endStarted(t, operationId, call, exchange);
      },
      kind,
    ),
  ];
}

const REJECTION_CODES = [
  'bad_parameters_error',
  'no_such_include_field_error',
  'storage_error',
  // An empty name is taken for one of something that does not exist.
  'nonexistent_workflow_error',
  'not_found_error',
  'illegal_execution_parameters_error',
] as const;

/** That it was rightly accepted is for the judge, who knows the oddities of the manager. */
export function assertRejectedOrTolerated(
  t: CheckContext,
  exchange: Awaited<ReturnType<CheckContext['call']>>,
  what: string,
): void {
  if (exchange.response.status < 300) return;
  t.expect(exchange, { status: [400, 404, 409], code: REJECTION_CODES }, `${what} is beyond the contract`);
}

function queryOf({ query }: Call): string {
  return typeof query === 'string' ? query : '';
}

/** A request that is fine but for this parameter, and that changes as little as can be. */
async function callWith(
  t: CheckContext,
  operationId: OperationId,
  name: string,
  value: unknown,
): Promise<Call> {
  const query = `${name}=${encodeURIComponent(String(value))}`;
  switch (operationId) {
    case 'startExecution':
      return { query, body: restoringBody(t) };
    case 'deleteExecutions': {
      // It must never match anything but what the checks have made, whatever becomes of the parameter.
      const id = t.resources.newId();
      return { query: name === 'id' ? `id=${id}` : `id=${id}&${query}`, body: {} };
    }
    case 'updateExecution':
      return { query, id: await recordExecution(t, 'kill_cancelling'), body: { status: 'failed' } };
    case 'actOnExecution':
      return { query, id: await recordExecution(t, 'terminated'), body: { action: 'kill' } };
    case 'getExecution':
      return { query, id: await existing(t, 'execution') };
    case 'createExecutionGroup':
      return { query, body: await groupBody(t) };
    case 'getExecutionGroup':
      return { query, id: await existing(t, 'group') };
    case 'updateExecutionGroup':
      return { query, id: await existing(t, 'group'), body: { concurrency: 3 } };
    case 'actOnExecutionGroup':
      return { query, id: await existing(t, 'group'), body: { action: 'resume' } };
    case 'listExecutions':
    case 'listExecutionGroups':
      // A page of everything would never end on a large server, which may have to do its work at the same time.
      if (name === '_get_all_results') return { query: `${query}&id=${t.resources.newId()}` };
      return { query: name === '_size' ? query : `${query}&_size=3` };
    default:
      return { query };
  }
}

function restoringBody(t: CheckContext): Record<string, unknown> {
  const [deployment] = t.fixtures.deployments;
  return {
    deployment_id: deployment,
    workflow_id: t.fixtures.workflow,
    dry_run: true,
    id: t.resources.newId(),
    force_status: 'terminated',
    started_at: recentTime(t),
  };
}

async function groupBody(t: CheckContext): Promise<Record<string, unknown>> {
  const { workflow } = t.fixtures;
  const group = t.deploymentGroup();
  const member = await existing(t, 'execution');
  return {
    deployment_group_id: group,
    workflow_id: workflow,
    id: t.resources.newId(),
    associated_executions: [member],
  };
}

/** One execution and one group are enough for all that only reads them; where nothing may be written, any that exists. */
const KNOWN = new WeakMap<CheckContext, Map<string, string>>();

export async function existing(t: CheckContext, what: 'execution' | 'group'): Promise<string> {
  const all = KNOWN.get(t) ?? new Map<string, string>();
  KNOWN.set(t, all);
  const found = all.get(what) ?? (await look(t, what));
  all.set(what, found);
  return found;
}

async function look(t: CheckContext, what: 'execution' | 'group'): Promise<string> {
  if (!t.readOnly) {
    const execution = await recordExecution(t, 'terminated');
    return what === 'execution' ? execution : recordGroup(t, [execution]);
  }
  const operationId = what === 'execution' ? 'listExecutions' : 'listExecutionGroups';
  const exchange = await t.call(operationId, { query: { _size: 1, _include: 'id' } });
  const { items } = t.require(exchange, { status: 200 }, 'there is a list');
  const [row] = Array.isArray(items) ? items : [];
  if (typeof row?.id !== 'string') t.skip(`there is no ${what} to read`);
  return row.id;
}
