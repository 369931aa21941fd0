/** For each documented response a request that causes it, with the state that it needs. */
import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { CallOptions, CheckContext } from '../../context.ts';
import {
  existing,
  groupBody,
  harmlessCall,
  recordBody,
  recordExecution,
  recordGroup,
  reportCancelled,
} from '../../fixtures/fixtures.ts';
import { UNREACHABLE } from '../generated/errors.ts';
import type { DocumentedResponse } from './run.ts';

/** A request, or the reason why there is none. */
export type RequestPlan =
  | { readonly call: CallOptions; readonly after?: () => Promise<void> }
  | { readonly unreachable: string };

export async function planFor(t: CheckContext, about: DocumentedResponse): Promise<RequestPlan> {
  const { operationId, status } = about;
  const plan = await knownPlan(t, about);
  if (plan) return plan;
  const codes: readonly ErrorCode[] = OPERATIONS[operationId].errorCodes;
  const code = codes.find((it) => ERRORS[it].status === status);
  const headers = code && t.target.onDemand?.code?.(code);
  if (headers) return { call: { ...emptyCall(t, operationId), headers } };
  return { unreachable: (code && UNREACHABLE[code]) ?? 'no request to these operations causes it' };
}

function emptyCall(t: CheckContext, operationId: OperationId): CallOptions {
  return { id: t.resources.newId(), ...(OPERATIONS[operationId].body && { body: {} }) };
}

async function knownPlan(
  t: CheckContext,
  { operationId, status, mediaType }: DocumentedResponse,
): Promise<RequestPlan | undefined> {
  const empty = emptyCall(t, operationId);
  if (mediaType === 'text/html') return { call: { ...empty, text: '{' } };
  switch (status) {
    case 400:
      if (operationId === 'shouldStartExecution') return undefined;
      return { call: { ...empty, query: { _include: 'none_of_these' } } };
    case 401:
      return { call: { ...empty, as: 'anonymous' } };
    case 403:
      // Administrators need no tenant for it.
      if (operationId === 'getVersion') return { call: { tenant: t.resources.newId() } };
      // The tenant is checked late, so the rest of the request must be valid.
      return { call: { ...empty, ...harmlessCall(t, operationId), tenant: null } };
    case 404:
      return { call: harmlessCall(t, operationId) };
    case 409:
      return conflict(t, operationId);
    case 415:
      return { call: { ...empty, text: '{}', headers: { 'content-type': 'text/plain' } } };
    case 503:
      return undefined;
    default:
      return success(t, operationId);
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
      return { call: { id, body: { status: 'finished' } }, after: () => reportCancelled(t, id) };
    }
    case 'startExecutionGroup':
      return { call: { body: await recordedGroupBody(t, { id: await recordGroup(t) }) } };
    default:
      return undefined;
  }
}

async function success(t: CheckContext, operationId: OperationId): Promise<RequestPlan> {
  switch (operationId) {
    // No filters: they would leave nothing to validate.
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
      return { call: { id, body: { action: 'cancel' } }, after: () => reportCancelled(t, id) };
    }
    case 'updateExecution':
      return { call: { id: await recordExecution(t, 'started'), body: { status: 'terminated' } } };
    case 'startExecutionGroup':
      return { call: { body: await recordedGroupBody(t) } };
    case 'getExecutionGroup':
      return { call: { id: await existing(t, 'group') } };
    case 'updateExecutionGroup':
      return { call: { id: await recordGroup(t), body: { concurrency: 2 } } };
    case 'actOnExecutionGroup':
      return { call: { id: await recordGroup(t), body: { action: 'resume' } } };
    case 'getVersion':
      return { call: {} };
  }
}

/** A group of an ended execution, so that nothing runs. */
async function recordedGroupBody(t: CheckContext, fields: Record<string, unknown> = {}): Promise<object> {
  return groupBody(t, { associated_executions: [await recordExecution(t, 'terminated')], ...fields });
}
