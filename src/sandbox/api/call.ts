/** What a handler gets: a request that has been let through, and everything to read it with. */
import type { OperationId } from '../../../generated/operations.ts';
import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, GroupRow } from '../engine/model/types.ts';
import { type Caller, getVisible, tenantScope } from '../engine/rules/permissions.ts';
import type { Exchange } from './http-message.ts';
import { type FieldRule, type Fields, readBody, readFields } from './parse-body.ts';
import type { Query } from './parse-query.ts';
import type { Success } from './respond.ts';

export interface Call {
  readonly manager: Manager;
  readonly caller: Caller;
  /** The id in the path, empty where there is none. */
  readonly id: string;
  readonly query: Query;
  readonly exchange: Exchange;
}

/** Answers, or throws a Failure, a Page or an InternalError. */
export type Handler = (call: Call) => Success;
export type Handlers = Readonly<Record<OperationId, Handler>>;

export function fieldsOf({ exchange, manager }: Call, rules: readonly FieldRule[]): Fields {
  return readFields(readBody(exchange), rules, manager.defects);
}

export function executionOf({ manager, caller, id }: Call): ExecutionRow {
  return getVisible(manager.executions.withId(id), id, 'Execution', tenantScope(caller), manager.defects);
}

export function groupOf({ manager, caller, id }: Call): GroupRow {
  return getVisible(manager.groups.withId(id), id, 'ExecutionGroup', tenantScope(caller), manager.defects);
}
