import { FINISHED_STATUSES } from '../../../../generated/lifecycle.ts';
import { EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import type { Manager } from '../../engine/manager.ts';
import { badParameters } from '../../engine/model/errors.ts';
import type { Micros } from '../../engine/model/types.ts';
import { repr, str } from '../../engine/python/repr.ts';
import { parseDeletionTime } from '../../engine/python/time.ts';
import {
  assertKeepLast,
  type DeletionLimit,
  deleteExecutions as deleteAmong,
} from '../../engine/rules/delete.ts';
import { allTenantsScope, tenantScope } from '../../engine/rules/permissions.ts';
import { fieldsOf, type Handler } from '../call.ts';
import type { Fields } from '../parse-body.ts';
import { type Paging, readFilterTexts, readInclude, readPaging, typedFilters } from '../parse-query.ts';
import { executionKind } from './list-executions.ts';

/** `resources_v3_1/executions.py: Executions.delete` */
export const deleteExecutions: Handler = (call) => {
  const { manager, caller, query } = call;
  const include = readInclude(query, ['count']);
  const texts = readFilterTexts(query, EXECUTION_FILTERS);
  const paging = readPaging(query);
  const allTenants = query.flag('_all_tenants', 'all_tenants');
  const limit = readLimit(
    manager,
    fieldsOf(call, [
      { name: 'keep_last', type: 'int', optional: true },
      { name: 'to_datetime', optional: true },
    ]),
  );
  const status = texts.get('status');
  if (status) {
    // Any at all: a list is looked for among texts (delete/1696).
    throw badParameters(
      `Can't filter by execution status \`${repr(status)}\`. Allowed statuses are: ${repr([...FINISHED_STATUSES])}`,
    );
  }
  // Of all tenants it takes those whose executions can be listed (storage_manager.py: _add_tenant_filter).
  const scope = allTenants ? allTenantsScope(caller, 'execution_list') : tenantScope(caller);
  const filters = typedFilters(texts, executionKind, manager.clock.now(), manager.defects);
  const { rows } = manager.executions.page({
    scope,
    filters: filters.set('status', FINISHED_STATUSES),
    sort: [],
    offset: 0,
    size: null,
  });
  const count = deleteAmong(manager, rows, limit);
  const item = include ? `{${include.has('count') ? `"count": ${count}` : ''}}` : `{"count": ${count}}`;
  return { status: 200, text: [`{"metadata": {"pagination": ${echo(paging)}}, "items": [${item}]}`] };
};

function readLimit(manager: Manager, { fields }: Fields): DeletionLimit {
  const { keep_last: keep, to_datetime: time } = fields;
  if (keep !== undefined && time !== undefined) {
    throw badParameters(
      'Must provide either a `to_datetime` timestamp or a `keep_last` number of executions to keep',
    );
  }
  // True is 1 to Python.
  const number = typeof keep === 'boolean' ? Number(keep) : (keep as number | bigint | undefined);
  if (number !== undefined) assertKeepLast(number);
  return {
    keep: number === undefined ? null : Number(number),
    before: time === undefined ? null : readTime(manager, time),
  };
}

function readTime(manager: Manager, value: unknown): Micros {
  if (typeof value !== 'string') {
    // delete/1656, delete/1664
    manager.defects.hit('deletion-time-not-a-text');
    throw badParameters(`${str(value)} is not a legal time format`);
  }
  const time = parseDeletionTime(value);
  if (time === undefined) throw badParameters(`${value} is not a legal time format`);
  return time;
}

/** Only what was sent is said (delete/1800). */
function echo({ size, offset }: Paging): string {
  const members = [
    ...(size === null ? [] : [`"size": ${size}`]),
    ...(offset === null ? [] : [`"offset": ${offset}`]),
  ];
  return `{${members.join(', ')}}`;
}
