import { OPERATIONS, type OperationId, type QueryParameter } from '../../../../generated/operations.ts';
import type { Call, Stage } from '../../context.ts';
import { type Parameter, parametersOf, resolved, type Schema } from '../../contract.ts';
import { aMomentAgo, restored, restoredGroup, tidy } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';
import { type Probe, probesOf } from './boundary-values.ts';

/** Values that fit a query parameter and that need not find anything. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  _sort: ['created_at', '-created_at', '+id', '-visibility'],
};

const FILTERED = ['listExecutions', 'deleteExecutions', 'listExecutionGroups'] as const;
const PAGED = ['listExecutions', 'listExecutionGroups'] as const;

/** What the schemas alone cannot tell, since other operations or other values are taken. */
function refusals(): Check[] {
  const refused = { status: 400, code: 'bad_parameters_error' } as const;
  const kind = (operationId: OperationId) => ({
    readOnly: OPERATIONS[operationId].method === 'GET',
    needsNothing: true,
  });
  return [
    ...FILTERED.map((operationId) =>
      checkOf(
        operationId,
        'a filter by a field that there is not is refused',
        async (stage) => {
          const call = await callWith(stage, operationId, 'conformance_none', '1');
          stage.expect(await stage.call(operationId, call), refused, 'there is no such field');
        },
        kind(operationId),
      ),
    ),
    ...PAGED.map((operationId) =>
      checkOf(
        operationId,
        'a negative size or offset is refused',
        async (stage) => {
          for (const query of ['_size=-1', '_offset=-1']) {
            stage.expect(await stage.call(operationId, { query }), refused, `${query} is below 0`);
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
  return [...limits, ...refusals()];
}

export function queryKeywords(): string[] {
  return OPERATION_IDS.flatMap((operationId) =>
    queryParameters(operationId).flatMap((parameter) =>
      probesFor(parameter).map((probe) => nameOf(operationId, parameter.name, probe)),
    ),
  );
}

function queryParameters(operationId: OperationId): Parameter[] {
  return parametersOf(operationId).filter(({ in: place }) => place === 'query');
}

const nameOf = (operationId: OperationId, name: string, { keyword, kept }: Probe) =>
  `${operationId} query ${name} ${keyword} ${kept ? 'kept' : 'broken'}`;

function probesFor({ name, schema, example }: Parameter): Probe[] {
  const isList = schema.items !== undefined;
  const one = resolved<Schema>(isList ? (schema.items ?? {}) : schema);
  const good = GOOD[name] ?? (isMoment(name) ? [MOMENT] : [example ?? []].flat());
  const needed =
    good.length > 0 || one.enum || one.const ? good : [one.type === 'integer' ? 1 : 'conformance-none'];
  const texts = new Set<string>();
  // In a query everything is text, so that `true` and "true" are one.
  return probesOf(one, needed).filter(({ value, keyword }) => {
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
  const probes = probesFor(parameter);
  const isSingle = (OPERATIONS[operationId].query as Record<string, QueryParameter>)[name]?.list === false;
  return [
    checkOf(
      operationId,
      `?${name} is taken up to its limits`,
      async (stage) => {
        for (const probe of probes.filter(({ kept }) => kept)) {
          const call = await callWith(stage, operationId, name, probe.value);
          const exchange = await stage.call(operationId, call);
          const { success } = OPERATIONS[operationId];
          stage.expect(exchange, { status: success }, `${name}=${probe.value} is documented`);
          stage.coverage.probed(nameOf(operationId, name, probe));
          await tidy(stage, operationId, call, exchange);
        }
      },
      kind,
    ),
    checkOf(
      operationId,
      `?${name} is refused beyond its limits, or known to be taken`,
      async (stage) => {
        for (const probe of probes.filter(({ kept }) => !kept)) {
          const call = await callWith(stage, operationId, name, probe.value);
          const exchange = await stage.call(operationId, call);
          assertRefusedOrOdd(stage, exchange, `${name}=${probe.value}`);
          stage.coverage.probed(nameOf(operationId, name, probe));
          await tidy(stage, operationId, call, exchange);
        }
        if (!isSingle) return;
        const call = await callWith(stage, operationId, name, probes.find(({ kept }) => kept)?.value ?? '');
        const query = `${queryOf(call)}&${name}=conformance-second`;
        const exchange = await stage.call(operationId, { ...call, query });
        assertRefusedOrOdd(stage, exchange, `${name} twice`);
        await tidy(stage, operationId, call, exchange);
      },
      kind,
    ),
  ];
}

const REFUSALS = [
  'bad_parameters_error',
  'no_such_include_field_error',
  'storage_error',
  // An empty name is taken for one of something that does not exist.
  'nonexistent_workflow_error',
  'not_found_error',
  'illegal_execution_parameters_error',
] as const;

/** That it was rightly accepted is for the judge, who knows the oddities of the manager. */
export function assertRefusedOrOdd(
  stage: Stage,
  exchange: Awaited<ReturnType<Stage['call']>>,
  what: string,
): void {
  if (exchange.received.status < 300) return;
  stage.expect(exchange, { status: [400, 404, 409], code: REFUSALS }, `${what} is beyond the contract`);
}

function queryOf({ query }: Call): string {
  return typeof query === 'string' ? query : '';
}

/** A request that is fine but for this parameter, and that changes as little as can be. */
async function callWith(stage: Stage, operationId: OperationId, name: string, value: unknown): Promise<Call> {
  const query = `${name}=${encodeURIComponent(String(value))}`;
  switch (operationId) {
    case 'startExecution':
      return { query, body: restoringBody(stage) };
    case 'deleteExecutions': {
      // It must never match anything but what the checks have made, whatever becomes of the parameter.
      const id = stage.workspace.newId();
      return { query: name === 'id' ? `id=${id}` : `id=${id}&${query}`, body: {} };
    }
    case 'updateExecution':
      return { query, id: await restored(stage, 'kill_cancelling'), body: { status: 'failed' } };
    case 'actOnExecution':
      return { query, id: await restored(stage, 'terminated'), body: { action: 'kill' } };
    case 'getExecution':
      return { query, id: await known(stage, 'execution') };
    case 'createExecutionGroup':
      return { query, body: await groupBody(stage) };
    case 'getExecutionGroup':
      return { query, id: await known(stage, 'group') };
    case 'updateExecutionGroup':
      return { query, id: await known(stage, 'group'), body: { concurrency: 3 } };
    case 'actOnExecutionGroup':
      return { query, id: await known(stage, 'group'), body: { action: 'resume' } };
    case 'listExecutions':
    case 'listExecutionGroups':
      // A page of everything would never end on a large server, which may have to do its work at the same time.
      if (name === '_get_all_results') return { query: `${query}&id=${stage.workspace.newId()}` };
      return { query: name === '_size' ? query : `${query}&_size=3` };
    default:
      return { query };
  }
}

function restoringBody(stage: Stage): Record<string, unknown> {
  const [deployment] = stage.fixtures.deployments;
  return {
    deployment_id: deployment,
    workflow_id: stage.fixtures.workflow,
    dry_run: true,
    id: stage.workspace.newId(),
    force_status: 'terminated',
    started_at: aMomentAgo(stage),
  };
}

async function groupBody(stage: Stage): Promise<Record<string, unknown>> {
  const { workflow } = stage.fixtures;
  const group = stage.deploymentGroup();
  const member = await known(stage, 'execution');
  return {
    deployment_group_id: group,
    workflow_id: workflow,
    id: stage.workspace.newId(),
    associated_executions: [member],
  };
}

/** One execution and one group are enough for all that only reads them; where nothing may be written, any that exists. */
const KNOWN = new WeakMap<Stage, Map<string, string>>();

export async function known(stage: Stage, what: 'execution' | 'group'): Promise<string> {
  const all = KNOWN.get(stage) ?? new Map<string, string>();
  KNOWN.set(stage, all);
  const found = all.get(what) ?? (await look(stage, what));
  all.set(what, found);
  return found;
}

async function look(stage: Stage, what: 'execution' | 'group'): Promise<string> {
  if (!stage.readOnly) {
    const execution = await restored(stage, 'terminated');
    return what === 'execution' ? execution : restoredGroup(stage, [execution]);
  }
  const operationId = what === 'execution' ? 'listExecutions' : 'listExecutionGroups';
  const exchange = await stage.call(operationId, { query: { _size: 1, _include: 'id' } });
  const { items } = stage.must(exchange, { status: 200 }, 'there is a list');
  const [row] = Array.isArray(items) ? items : [];
  if (typeof row?.id !== 'string') stage.skip(`there is no ${what} to read`);
  return row.id;
}
