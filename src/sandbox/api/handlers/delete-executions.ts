import { FINISHED_STATUSES } from '../../../../generated/lifecycle.ts';
import type { Manager } from '../../engine/manager.ts';
import { badParameters } from '../../engine/model/errors.ts';
import type { Json, Micros } from '../../engine/model/types.ts';
import { repr, str } from '../../engine/python/repr.ts';
import { parseDeletionTime } from '../../engine/python/time.ts';
import {
  assertKeepLast,
  type DeletionLimit,
  deleteExecutions as deleteAmong,
} from '../../engine/rules/delete.ts';
import { allTenantsScope, tenantScope } from '../../engine/rules/permissions.ts';
import { EXECUTION_COLUMNS } from '../../engine/store/columns.ts';
import { type Handler, parseFields } from '../call.ts';
import type { Fields } from '../parse-body.ts';
import { type Paging, parseFilters, parseInclude, parsePaging, typeFilters } from '../parse-query.ts';

/** `resources_v3_1/executions.py: Executions.delete` */
export const deleteExecutions: Handler = (call) => {
  const { manager, caller, query } = call;
  const include = parseInclude(query, ['count']);
  if (include && manager.release.differs('q.include.delete')) manager.defects.hit('q.include.delete');
  const texts = parseFilters(query, manager.release.executionFilters, manager);
  const paging = parsePaging(query, manager);
  const allTenants = query.flag('_all_tenants', 'all_tenants');
  const limit = readLimit(
    manager,
    parseFields(call, [
      { name: 'keep_last', type: 'int', optional: true },
      { name: 'to_datetime', optional: true },
    ]),
  );
  const status = texts.get('status');
  if (status) {
    // Any at all: a list is looked for among texts (delete/1696).
    throw badParameters(
      `status cannot be ${repr(status)}: only executions that are ${FINISHED_STATUSES.join(', ')} can be deleted.`,
    );
  }
  // Of all tenants it takes those whose executions can be listed (storage_manager.py: _add_tenant_filter).
  const scope = allTenants ? allTenantsScope(caller, 'execution_list') : tenantScope(caller);
  const filters = typeFilters(texts, EXECUTION_COLUMNS, manager.clock.now(), manager.defects);
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
    throw badParameters('Send to_datetime or keep_last, not both.');
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
    throw badParameters(invalidTime(value));
  }
  const time = parseDeletionTime(value);
  if (time === undefined) throw badParameters(invalidTime(value));
  return time;
}

function invalidTime(value: unknown): string {
  return `to_datetime must be a time such as 2026-03-02T09:30:00.000Z, is ${str(value as Json)}.`;
}

/** Contains only what was sent (delete/1800). */
function echo({ size, offset }: Paging): string {
  const members = [
    ...(size === null ? [] : [`"size": ${size}`]),
    ...(offset === null ? [] : [`"offset": ${offset}`]),
  ];
  return `{${members.join(', ')}}`;
}
