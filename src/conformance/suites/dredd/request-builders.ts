/** For each documented answer a real request that brings it about, with the state that it needs. */
import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { Call, CheckContext } from '../../context.ts';
import { free, recordBody, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { UNREACHABLE } from '../generated/errors.ts';
import { existing } from '../generated/queries.ts';

/** A request, or the reason why there is none. */
export type RequestPlan =
  | { readonly call: Call; readonly after?: () => Promise<void> }
  | { readonly unreachable: string };

export async function planFor(
  t: CheckContext,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<RequestPlan> {
  const way = await knownPlan(t, operationId, status, mediaType);
  if (way) return way;
  const codes: readonly ErrorCode[] = OPERATIONS[operationId].errorCodes;
  const code = codes.find((it) => ERRORS[it].status === status);
  const headers = code && t.target.onDemand?.code?.(code);
  if (headers) {
    const body = OPERATIONS[operationId].body ? { body: {} } : {};
    return { call: { id: t.resources.newId(), headers, ...body } };
  }
  return { unreachable: (code && UNREACHABLE[code]) ?? 'no request to these operations brings it about' };
}

async function knownPlan(
  t: CheckContext,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<RequestPlan | undefined> {
  const none = t.resources.newId();
  const anyBody = OPERATIONS[operationId].body ? { body: {} } : {};
  if (mediaType === 'text/html') return { call: { id: none, text: '{' } };
  switch (status) {
    case 401:
      return { call: { id: none, as: 'nobody', ...anyBody } };
    case 403:
      // Noticed when a row is looked for, so the rest of the request must be right.
      return { call: { ...anyBody, ...notFound(t, operationId, none).call, tenant: null } };
    case 415:
      return { call: { id: none, text: '{}', headers: { 'content-type': 'text/plain' } } };
    case 400:
      if (operationId === 'shouldStartExecution') return undefined;
      return { call: { id: none, query: { _include: 'none_of_these' }, ...anyBody } };
    case 404:
      return notFound(t, operationId, none);
    case 409:
      return conflict(t, operationId);
    case 503:
      return undefined;
    default:
      return success(t, operationId);
  }
}

function notFound(t: CheckContext, operationId: OperationId, none: string): { readonly call: Call } {
  const { workflow } = t.fixtures;
  switch (operationId) {
    case 'startExecution':
      return { call: { body: { deployment_id: none, workflow_id: workflow || 'none' } } };
    case 'createExecutionGroup':
      return { call: { body: { deployment_group_id: none, workflow_id: workflow || 'none' } } };
    case 'updateExecution':
      return { call: { id: none, body: { status: 'started' } } };
    case 'updateExecutionGroup':
      return { call: { id: none, body: { concurrency: 1 } } };
    case 'actOnExecution':
    case 'actOnExecutionGroup':
      return { call: { id: none, body: { action: 'cancel' } } };
    default:
      return { call: { id: none } };
  }
}

async function conflict(t: CheckContext, operationId: OperationId): Promise<RequestPlan | undefined> {
  switch (operationId) {
    case 'startExecution': {
      const id = await recordExecution(t, 'terminated');
      return { call: { body: recordBody(t, 'terminated', { id }) } };
    }
    case 'actOnExecution':
      return { call: { id: await recordExecution(t, 'terminated'), body: { action: 'resume' } } };
    case 'updateExecution': {
      const id = await recordExecution(t, 'kill_cancelling');
      return { call: { id, body: { status: 'finished' } }, after: () => free(t, id) };
    }
    case 'createExecutionGroup': {
      const id = await recordGroup(t, []);
      return { call: { body: await groupBody(t, id) } };
    }
    default:
      return undefined;
  }
}

async function success(t: CheckContext, operationId: OperationId): Promise<RequestPlan> {
  switch (operationId) {
    // No filters: they would leave nothing to look at.
    case 'listExecutions':
    case 'listExecutionGroups':
      if (!t.readOnly) await recordExecution(t, 'failed', { error: 'Because.' });
      return { call: { query: { _size: 20, _sort: '-created_at' } } };
    case 'startExecution':
      return { call: { body: recordBody(t, 'terminated') } };
    case 'deleteExecutions':
      return { call: { query: { id: await recordExecution(t, 'terminated') }, body: {} } };
    case 'getExecution':
    case 'shouldStartExecution':
      return { call: { id: await existing(t, 'execution') } };
    case 'actOnExecution': {
      const id = await recordExecution(t, 'started');
      return { call: { id, body: { action: 'cancel' } }, after: () => free(t, id) };
    }
    case 'updateExecution': {
      const id = await recordExecution(t, 'started');
      return { call: { id, body: { status: 'terminated' } } };
    }
    case 'createExecutionGroup':
      return { call: { body: await groupBody(t, t.resources.newId()) } };
    case 'getExecutionGroup':
      return { call: { id: await existing(t, 'group') } };
    case 'updateExecutionGroup':
      return { call: { id: await recordGroup(t, []), body: { concurrency: 2 } } };
    case 'actOnExecutionGroup':
      return { call: { id: await recordGroup(t, []), body: { action: 'resume' } } };
  }
}

async function groupBody(t: CheckContext, id: string): Promise<Record<string, unknown>> {
  return {
    deployment_group_id: t.deploymentGroup(),
    workflow_id: t.fixtures.workflow,
    id,
    // An ended member: nothing runs.
    associated_executions: [await recordExecution(t, 'terminated')],
  };
}
