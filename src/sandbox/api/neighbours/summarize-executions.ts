import type { SummaryField } from '../../../../generated/neighbours.ts';
import { badParameters } from '../../engine/model/errors.ts';
import type { ExecutionRow, JsonObject } from '../../engine/model/types.ts';
import { stringifyJson } from '../../engine/python/json-stringify.ts';
import { EXECUTION_COLUMNS } from '../../engine/store/columns.ts';
import type { Call, Handler } from '../call.ts';
import { selectExecutions } from '../handlers/list-executions.ts';
import { listResponse, pageOf } from '../list.ts';
import { parseFilters, parsePaging } from '../parse-query.ts';

const FIELDS: readonly SummaryField[] = [
  'status',
  'status_display',
  'blueprint_id',
  'deployment_id',
  'workflow_id',
  'tenant_name',
  'visibility',
];

/** Counts the executions that the list would show with the same query (`resources_v3_1/summary.py`). */
export const summarizeExecutions: Handler = (call) => {
  const { manager, query } = call;
  const target = parseField(call, '_target_field');
  const sub = query.first('_sub_field') ? parseField(call, '_sub_field') : undefined;
  const paging = parsePaging(query, manager);
  const selection = selectExecutions(call, parseFilters(query, manager.release.executionFilters, manager));
  const { rows } = manager.executions.page({ ...selection, sort: [], offset: 0, size: null });
  const items = count(rows, target, sub);
  return listResponse(call, paging, (limits) => pageOf(items, limits), stringifyJson);
};

function parseField({ query }: Call, name: string): SummaryField {
  const field = FIELDS.find((each) => each === query.first(name));
  if (field === undefined) throw badParameters(`${name} must be one of ${FIELDS.join(', ')}.`);
  return field;
}

/** A row for each value, in the order of the values. */
function count(rows: readonly ExecutionRow[], field: SummaryField, sub?: SummaryField): JsonObject[] {
  const groups = new Map<string | null, ExecutionRow[]>();
  for (const row of rows) {
    const value = EXECUTION_COLUMNS[field].of(row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .map(([value, members]) => ({
      [field]: value,
      ...(sub && { [`by ${sub}`]: count(members, sub) }),
      executions: members.length,
    }));
}
