import { EXECUTION_COLUMNS } from '../../engine/store/columns.ts';
import type { ListQuery } from '../../engine/store/query.ts';
import { type Call, type Handler, listScope } from '../call.ts';
import { listResponse } from '../list.ts';
import { parseFilters, parseInclude, parsePaging, parseSort, typeFilters } from '../parse-query.ts';
import { executionJson } from '../row-responses.ts';

/** `resources_v2/executions.py: Executions.get` */
export const listExecutions: Handler = (call) => {
  const { manager, query } = call;
  const include = parseInclude(query, manager.release.executionFields);
  const texts = parseFilters(query, manager.release.executionFilters, manager);
  const paging = parsePaging(query, manager);
  const sort = parseSort(query, manager.release.executionFilters, manager);
  const selection = selectExecutions(call, texts);
  return listResponse(
    call,
    paging,
    (limits) => manager.executions.page({ ...selection, sort, ...limits }),
    (row) => executionJson(call, row, include),
  );
};

/** The executions that a query selects by its options and filters. */
export function selectExecutions(
  call: Call,
  texts: ReadonlyMap<string, readonly string[]>,
): Pick<ListQuery, 'scope' | 'filters'> {
  const { manager, query } = call;
  const withSystem = query.flag('_include_system_workflows');
  query.flag('_get_all_results');
  const scope = listScope(call);
  const filters = typeFilters(texts, EXECUTION_COLUMNS, manager.clock.now(), manager.defects);
  // A filter of that name beats the option (resource_manager.py: list_executions; list/3.8).
  if (!withSystem && !filters.has('is_system_workflow')) filters.set('is_system_workflow', [false]);
  const group = query.first('_group_id');
  if (group !== null && !manager.release.differs('q._group_id')) {
    if (group.includes('\0')) manager.defects.hit('null-character-in-text');
    filters.set('_group_id', [group]);
  }
  return { scope, filters };
}
