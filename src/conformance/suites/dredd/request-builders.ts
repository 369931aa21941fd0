/** For each documented answer a real request that brings it about, with the state that it needs. */
import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { Call, Stage } from '../../context.ts';
import { free, restored, restoredGroup, restoring } from '../../fixtures/fixtures.ts';
import { UNREACHABLE } from '../generated/errors.ts';
import { known } from '../generated/queries.ts';

/** A request, or the reason why there is none. */
export type Provocation =
  | { readonly call: Call; readonly after?: () => Promise<void> }
  | { readonly unreachable: string };

export async function provoke(
  stage: Stage,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<Provocation> {
  const way = await wayTo(stage, operationId, status, mediaType);
  if (way) return way;
  const codes: readonly ErrorCode[] = OPERATIONS[operationId].errorCodes;
  const code = codes.find((it) => ERRORS[it].status === status);
  const headers = code && stage.target.onDemand?.code?.(code);
  if (headers) {
    const body = OPERATIONS[operationId].body ? { body: {} } : {};
    return { call: { id: stage.workspace.newId(), headers, ...body } };
  }
  return { unreachable: (code && UNREACHABLE[code]) ?? 'no request to these operations brings it about' };
}

async function wayTo(
  stage: Stage,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<Provocation | undefined> {
  const none = stage.workspace.newId();
  const anyBody = OPERATIONS[operationId].body ? { body: {} } : {};
  if (mediaType === 'text/html') return { call: { id: none, text: '{' } };
  switch (status) {
    case 401:
      return { call: { id: none, as: 'nobody', ...anyBody } };
    case 403:
      // Noticed when a row is looked for, so the rest of the request must be right.
      return { call: { ...anyBody, ...notFound(stage, operationId, none).call, tenant: null } };
    case 415:
      return { call: { id: none, text: '{}', headers: { 'content-type': 'text/plain' } } };
    case 400:
      if (operationId === 'shouldStartExecution') return undefined;
      return { call: { id: none, query: { _include: 'none_of_these' }, ...anyBody } };
    case 404:
      return notFound(stage, operationId, none);
    case 409:
      return conflict(stage, operationId);
    case 503:
      return undefined;
    default:
      return success(stage, operationId);
  }
}

function notFound(stage: Stage, operationId: OperationId, none: string): { readonly call: Call } {
  const { workflow } = stage.fixtures;
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

async function conflict(stage: Stage, operationId: OperationId): Promise<Provocation | undefined> {
  switch (operationId) {
    case 'startExecution': {
      const id = await restored(stage, 'terminated');
      return { call: { body: restoring(stage, 'terminated', { id }) } };
    }
    case 'actOnExecution':
      return { call: { id: await restored(stage, 'terminated'), body: { action: 'resume' } } };
    case 'updateExecution': {
      const id = await restored(stage, 'kill_cancelling');
      return { call: { id, body: { status: 'finished' } }, after: () => free(stage, id) };
    }
    case 'createExecutionGroup': {
      const id = await restoredGroup(stage, []);
      return { call: { body: await groupBody(stage, id) } };
    }
    default:
      return undefined;
  }
}

async function success(stage: Stage, operationId: OperationId): Promise<Provocation> {
  switch (operationId) {
    // No filters: they would leave nothing to look at.
    case 'listExecutions':
    case 'listExecutionGroups':
      if (!stage.readOnly) await restored(stage, 'failed', { error: 'Because.' });
      return { call: { query: { _size: 20, _sort: '-created_at' } } };
    case 'startExecution':
      return { call: { body: restoring(stage, 'terminated') } };
    case 'deleteExecutions':
      return { call: { query: { id: await restored(stage, 'terminated') }, body: {} } };
    case 'getExecution':
    case 'shouldStartExecution':
      return { call: { id: await known(stage, 'execution') } };
    case 'actOnExecution': {
      const id = await restored(stage, 'started');
      return { call: { id, body: { action: 'cancel' } }, after: () => free(stage, id) };
    }
    case 'updateExecution': {
      const id = await restored(stage, 'started');
      return { call: { id, body: { status: 'terminated' } } };
    }
    case 'createExecutionGroup':
      return { call: { body: await groupBody(stage, stage.workspace.newId()) } };
    case 'getExecutionGroup':
      return { call: { id: await known(stage, 'group') } };
    case 'updateExecutionGroup':
      return { call: { id: await restoredGroup(stage, []), body: { concurrency: 2 } } };
    case 'actOnExecutionGroup':
      return { call: { id: await restoredGroup(stage, []), body: { action: 'resume' } } };
  }
}

async function groupBody(stage: Stage, id: string): Promise<Record<string, unknown>> {
  return {
    deployment_group_id: stage.deploymentGroup(),
    workflow_id: stage.fixtures.workflow,
    id,
    // An ended member: nothing runs.
    associated_executions: [await restored(stage, 'terminated')],
  };
}
