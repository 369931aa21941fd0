import { OPERATIONS, type OperationId, type QueryParameter } from '../../../../generated/operations.ts';
import type { CallOptions, CheckContext } from '../../context.ts';
import { type Parameter, parametersOf, resolved, type Schema } from '../../contract.ts';
import { endStarted, existing, groupBody, recordBody, recordExecution } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, simpleCheckOf } from '../suite.ts';
import { type BoundaryValue, boundaryValues } from './boundary-values.ts';
import {
  assertRejectedOrTolerated,
  keywordsOf,
  type LimitedInput,
  limitCheck,
  limitChecks,
} from './limit-checks.ts';

/** Each query parameter of each operation, at its limits and just beyond. */
export function queryChecks(): Check[] {
  return [...inputs().flatMap(limitChecks), ...singles(), ...unknownFilters(), ...negativePages()];
}

export const queryKeywords = () => inputs().flatMap(keywordsOf);

function inputs(): LimitedInput[] {
  return OPERATION_IDS.flatMap((operationId) =>
    queryParameters(operationId).map((parameter) => ({
      operationId,
      place: 'query',
      name: parameter.name,
      values: () => valuesOf(parameter),
      request: (t, value) => requestWith(t, operationId, parameter.name, value),
    })),
  );
}

function queryParameters(operationId: OperationId): Parameter[] {
  return parametersOf(operationId).filter(({ in: place }) => place === 'query');
}

function valuesOf({ name, schema, example }: Parameter): BoundaryValue[] {
  const item = resolved<Schema>(schema.items ?? schema);
  const examples = validValues(name) ?? [example ?? []].flat();
  const isEnough = examples.length > 0 || item.enum !== undefined || item.const !== undefined;
  const takesText = [item.type ?? []].flat().includes('string');
  const texts = new Set<string>();
  // In a query everything is text, so that `true` and "true" are the same.
  return boundaryValues(item, isEnough ? examples : placeholdersFor(item)).filter(({ value, keyword }) => {
    if (value === null || typeof value === 'object') return false;
    if (takesText && keyword.startsWith('type:') && !keyword.startsWith('type:string')) return false;
    const text = `${keyword.split('=')[0]} ${value}`;
    return !texts.has(text) && texts.add(text);
  });
}

function placeholdersFor({ type }: Schema): readonly unknown[] {
  if (type === 'boolean') return [true, false];
  return [type === 'integer' ? 1 : 'conformance-none'];
}

/** Values that are valid although the schema takes any text; they need not find anything. */
function validValues(name: string): readonly string[] | undefined {
  if (name === '_sort') return ['created_at', '-created_at', '+id', '-visibility'];
  return name.endsWith('_at') || name === 'scheduled_for' ? ['2026-03-02T09:15:00.000Z'] : undefined;
}

/** Parameters that count once may be rejected when they are given twice. */
function singles(): Check[] {
  return OPERATION_IDS.flatMap((operationId) => {
    const query: Readonly<Record<string, QueryParameter>> = OPERATIONS[operationId].query;
    return queryParameters(operationId)
      .filter(({ name }) => query[name]?.list === false)
      .map((parameter) =>
        limitCheck(operationId, `?${parameter.name} twice is rejected, or is a known issue`, async (t) => {
          const { name } = parameter;
          const value = valuesOf(parameter).find(({ isValid }) => isValid)?.value ?? '';
          const once = await requestWith(t, operationId, name, value);
          const options = { ...once, query: `${once.query}&${name}=conformance-second` };
          const exchange = await t.call(operationId, options);
          assertRejectedOrTolerated(t, exchange, `${name} twice`);
          await endStarted(t, operationId, options, exchange);
        }),
      );
  });
}

const LISTS = ['listExecutions', 'listExecutionGroups'] as const;

function unknownFilters(): Check[] {
  return ([...LISTS, 'deleteExecutions'] as const).map((operationId) =>
    simpleCheckOf(operationId, 'a filter by an unknown field is rejected', async (t) => {
      const options = await requestWith(t, operationId, 'conformance_none', '1');
      await t.fail(operationId, options, 'bad_parameters_error', 'there is no such field');
    }),
  );
}

function negativePages(): Check[] {
  return LISTS.map((operationId) =>
    simpleCheckOf(operationId, 'a negative size or offset is rejected', async (t) => {
      for (const query of ['_size=-1', '_offset=-1']) {
        await t.fail(operationId, { query }, 'bad_parameters_error', `${query} is below 0`);
      }
    }),
  );
}

/** A request that is valid except for this parameter, and that changes as little as possible. */
async function requestWith(
  t: CheckContext,
  operationId: OperationId,
  name: string,
  value: unknown,
): Promise<CallOptions & { readonly query: string }> {
  const query = `${name}=${encodeURIComponent(String(value))}`;
  switch (operationId) {
    case 'startExecution':
      return { query, body: recordBody(t, 'terminated') };
    case 'deleteExecutions': {
      // It must never match anything but what the checks have created, whatever becomes of the parameter.
      const id = `id=${t.resources.newId()}`;
      return { query: name === 'id' ? id : `${id}&${query}`, body: {} };
    }
    case 'updateExecution':
      return { query, id: await recordExecution(t, 'kill_cancelling'), body: { status: 'failed' } };
    case 'actOnExecution':
      return { query, id: await recordExecution(t, 'terminated'), body: { action: 'kill' } };
    case 'getExecution':
      return { query, id: await existing(t, 'execution') };
    case 'startExecutionGroup':
      return { query, body: groupBody(t, { associated_executions: [await existing(t, 'execution')] }) };
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
