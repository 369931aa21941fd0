import { allTenantsScope, isAllowed, tenantScope } from '../../engine/rules/permissions.ts';
import { GROUP_COLUMNS } from '../../engine/store/columns.ts';
import type { Scope } from '../../engine/store/query.ts';
import { groupText } from '../../engine/store/render.ts';
import type { Call, Handler } from '../call.ts';
import { listResponse } from '../list.ts';
import { parseFilters, parseInclude, parsePaging, parseSort, typeFilters } from '../parse-query.ts';
import type { Include } from '../row-responses.ts';

/** `resources_v3_1/executions.py: ExecutionGroups.get` */
export const listExecutionGroups: Handler = (call) => {
  const { manager, query } = call;
  const include = parseGroupInclude(call);
  const sort = parseSort(query, manager.release.groupFilters, manager);
  const texts = parseFilters(query, manager.release.groupFilters, manager);
  const paging = parsePaging(query, manager);
  query.flag('_get_all_results');
  const scope = groupScope(call);
  const filters = typeFilters(texts, GROUP_COLUMNS, manager.clock.now(), manager.defects);
  // Status and members are null without it, even if `_include` names them.
  const data = query.first('_get_data')?.toLowerCase() === 'true';
  return listResponse(
    call,
    paging,
    (limits) => manager.groups.page({ scope, filters, sort, ...limits }),
    (row) => groupText(row, data, include, manager.release),
  );
};

/** Some releases cannot select what is no column: the status, or the members. */
export function parseGroupInclude({ manager: { release, defects }, query }: Call): Include {
  const include = parseInclude(query, release.groupFields);
  if (include?.has('status') && release.differs('q.include.group-status'))
    defects.hit('q.include.group-status');
  const differs = release.differs('q.include.group-execution_ids');
  if (include?.has('execution_ids') && differs === 'a') defects.hit('q.include.group-execution_ids');
  return include;
}

/** `_all_tenants` fails without the permission `all_tenants` (`storage_manager.py: _add_tenant_filter`). */
export function groupScope({ manager, caller, query }: Call): Scope {
  if (!query.flag('_all_tenants', 'all_tenants')) return tenantScope(caller);
  if (!isAllowed({ ...caller, tenant: null }, 'all_tenants')) manager.defects.hit('groups-of-all-tenants');
  return allTenantsScope(caller, 'execution_group_list');
}
