import { allTenantsScope, tenantScope } from '../../engine/rules/permissions.ts';
import { EXECUTION_COLUMNS } from '../../engine/store/columns.ts';
import type { Handler } from '../call.ts';
import { listResponse } from '../list.ts';
import { parseFilters, parseInclude, parsePaging, parseSort, typeFilters } from '../parse-query.ts';
import { executionJson } from '../row-responses.ts';

/** `resources_v2/executions.py: Executions.get` */
export const listExecutions: Handler = (call) => {
  const { manager, caller, query } = call;
  const include = parseInclude(query, manager.release.executionFields);
  const texts = parseFilters(query, manager.release.executionFilters, manager);
  const paging = parsePaging(query, manager);
  const sort = parseSort(query, manager.release.executionFilters, manager);
  const allTenants = query.flag('_all_tenants', 'all_tenants');
  const withSystem = query.flag('_include_system_workflows');
  query.flag('_get_all_results');
  const scope = allTenants ? allTenantsScope(caller, 'execution_list') : tenantScope(caller);
  const filters = typeFilters(texts, EXECUTION_COLUMNS, manager.clock.now(), manager.defects);
  // A filter of that name beats the option (resource_manager.py: list_executions; list/3.8).
  if (!withSystem && !filters.has('is_system_workflow')) filters.set('is_system_workflow', [false]);
  const group = query.first('_group_id');
  if (group !== null && !manager.release.differs('q._group_id')) {
    if (group.includes('\0')) manager.defects.hit('null-character-in-text');
    filters.set('_group_id', [group]);
  }
  return listResponse(
    call,
    { scope, filters, sort, paging },
    (selection) => manager.executions.page(selection),
    (row) => executionJson(call, row, include),
  );
};
