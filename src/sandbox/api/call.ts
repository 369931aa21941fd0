/** An authorized request, and what a handler needs to read it. */
import type { OperationId } from '../../../generated/operations.ts';
import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, GroupRow } from '../engine/model/types.ts';
import { allTenantsScope, type Caller, getVisible, tenantScope } from '../engine/rules/permissions.ts';
import type { Scope } from '../engine/store/query.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { checkFields, type FieldRule, type Fields, parseBody } from './parse-body.ts';
import type { Query } from './parse-query.ts';
import type { Success } from './respond.ts';

export interface Call {
  readonly manager: Manager;
  readonly caller: Caller;
  /** The id in the path, or an empty string. */
  readonly id: string;
  readonly query: Query;
  readonly request: IncomingRequest;
}

/** Throws ManagerError, HtmlError or InternalError for an error response. */
export type Handler = (call: Call) => Success;
export type Handlers = Readonly<Record<OperationId, Handler>>;

export function parseFields({ request, manager }: Call, rules: readonly FieldRule[]): Fields {
  return checkFields(parseBody(request), rules, manager.defects);
}

/** What a list shows: the tenant, or with `_all_tenants` those in which the caller can list executions. */
export function listScope({ caller, query }: Call): Scope {
  return query.flag('_all_tenants', 'all_tenants')
    ? allTenantsScope(caller, 'execution_list')
    : tenantScope(caller);
}

export function findExecution({ manager, caller, id }: Call): ExecutionRow {
  return getVisible(manager.executions.withId(id), id, 'Execution', tenantScope(caller), manager.defects);
}

export function findGroup({ manager, caller, id }: Call): GroupRow {
  return getVisible(manager.groups.withId(id), id, 'ExecutionGroup', tenantScope(caller), manager.defects);
}
