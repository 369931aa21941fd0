/** What clients of executions request around them: outside the contract, read only, made of the state. */
import type { Manager } from '../../engine/manager.ts';
import { notFound } from '../../engine/model/errors.ts';
import type { JsonObject } from '../../engine/model/types.ts';
import { stringifyJson } from '../../engine/python/json-stringify.ts';
import { hasPermission, tenantScope } from '../../engine/rules/permissions.ts';
import { isVisible, type Scope } from '../../engine/store/query.ts';
import type { TenantRows } from '../../engine/store/tenant-rows.ts';
import { type Call, type Handler, listScope } from '../call.ts';
import type { NeighbourPath } from '../router.ts';
import { listEvents } from './list-events.ts';
import { type RowName, rowList, rowResponse } from './row-list.ts';
import {
  blueprintRow,
  clusterNodeRow,
  deploymentGroupRow,
  deploymentRow,
  maintenance,
  managerRow,
  tenantRow,
  tokenRow,
} from './rows.ts';
import { summarizeExecutions } from './summarize-executions.ts';

interface Neighbour {
  readonly handler: Handler;
  /** Whether it shows rows of tenants; otherwise any user may read it. */
  readonly inTenant: boolean;
}

const deployments = tenantRows('Deployment', (manager) => manager.deployments, deploymentRow);
const groups = tenantRows(
  'DeploymentGroup',
  (manager) => manager.deploymentGroups,
  (_, row) => deploymentGroupRow(row),
);
const blueprints = tenantRows(
  'Blueprint',
  (manager) => manager.blueprints,
  (_, row) => blueprintRow(row),
);

/** One handler for each path of the document of neighbours; a missing one does not compile. */
export const NEIGHBOURS: Readonly<Record<NeighbourPath, Neighbour>> = {
  '/status': single(() => ({ status: 'OK', services: {} })),
  '/maintenance': single(({ manager }) => maintenance(manager)),
  '/tokens': list('Token', ({ caller: { user } }) => user.tokens.map((token) => tokenRow(user, token))),
  '/tenants': list('Tenant', tenantsOf),
  '/managers': list('Manager', ({ manager }) => [managerRow(manager)]),
  '/brokers': list('ClusterNode', () => [clusterNodeRow(5671)]),
  '/db-nodes': list('ClusterNode', () => [clusterNodeRow(5432)]),
  '/deployments': deployments.list,
  '/deployments/{id}': deployments.get,
  '/deployment-groups': groups.list,
  '/deployment-groups/{id}': groups.get,
  '/blueprints': blueprints.list,
  '/blueprints/{id}': blueprints.get,
  '/summary/executions': { handler: summarizeExecutions, inTenant: true },
  '/events': { handler: listEvents, inTenant: true },
  '/tasks_graphs': empty('graph_id', 'execution_id', 'name'),
  '/operations': empty('graph_id', 'execution_id', 'state', 'skip_internal'),
};

function single(value: (call: Call) => object): Neighbour {
  const handler: Handler = (call) => ({ status: 200, text: [stringifyJson(value(call) as JsonObject)] });
  return { handler, inTenant: false };
}

function list(name: RowName, rows: (call: Call) => readonly object[]): Neighbour {
  return { handler: (call) => rowList(call, name, rows(call)), inTenant: false };
}

function empty(...filters: readonly string[]): Neighbour {
  return { handler: (call) => rowList(call, 'List', [], filters), inTenant: true };
}

interface Owned {
  readonly tenant_name: string;
  readonly visibility: string;
  readonly created_by: string | null;
}

/** The list of the rows that the caller can see, and one of them by its id. */
function tenantRows<Stored extends { readonly id: string; readonly tenant: string }>(
  name: RowName,
  rowsOf: (manager: Manager) => TenantRows<Stored>,
  render: (manager: Manager, row: Stored) => Owned,
): { readonly list: Neighbour; readonly get: Neighbour } {
  const visible = (manager: Manager, rows: Iterable<Stored>, scope: Scope): Owned[] =>
    [...rows]
      .map((row) => render(manager, row))
      .filter(({ tenant_name: tenant, visibility, created_by }) =>
        isVisible({ tenant, visibility, created_by } as Parameters<typeof isVisible>[0], scope),
      );
  return {
    list: {
      handler: (call) => rowList(call, name, visible(call.manager, rowsOf(call.manager), listScope(call))),
      inTenant: true,
    },
    get: {
      handler: (call) => {
        const { manager, caller, id } = call;
        const [row] = visible(manager, rowsOf(manager).withId(id), tenantScope(caller));
        if (row === undefined) throw notFound(name, id);
        return rowResponse(call, name, row);
      },
      inTenant: true,
    },
  };
}

function tenantsOf({ manager, caller: { user } }: Call): object[] {
  const seesAll = user.bootstrap || hasPermission(user, null, 'all_tenants');
  return [...manager.tenants]
    .filter((name) => seesAll || Object.hasOwn(user.tenants, name))
    .map((name) => tenantRow(manager, name));
}
