/**
 * Handles one request to the API: synchronous, and it never throws. The checks are in the manager's order: route,
 * maintenance, user, tenant, permission, and then the request itself.
 */
import type { OperationId } from '../../../generated/operations.ts';
import type { RequestNote } from '../../../generated/request-notes.ts';
import type { Manager } from '../engine/manager.ts';
import { InternalError, ManagerError } from '../engine/model/errors.ts';
import type { DifferenceId, Release } from '../engine/model/release.ts';
import type { Micros } from '../engine/model/types.ts';
import { authenticate } from './authenticate.ts';
import { authorize, type Requirement, requirementOf } from './authorize.ts';
import type { Handler } from './call.ts';
import { HANDLERS } from './handlers/index.ts';
import { allowedMethodsResponse, HtmlError, htmlErrorResponse } from './html-errors.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';
import { type IncomingRequest, toIncomingRequest } from './incoming-request.ts';
import { assertNoMaintenance } from './maintenance.ts';
import { NEIGHBOURS } from './neighbours/index.ts';
import { Query } from './parse-query.ts';
import { internalErrorResponse, toErrorResponse, toResponse } from './respond.ts';
import type { NeighbourRoute, OptionsRequest, Route } from './router.ts';
import { assertDocumented } from './strict.ts';
import { responseViolations } from './verify-response.ts';

export interface HandleOptions {
  /** Rejects what the contract does not document. */
  readonly strict?: boolean;
  /** Validates each response against the contract. */
  readonly validate?: boolean;
}

const SANDBOX_HEADER = 'X-Sandbox';
const DEVIATION_HEADER = 'X-Sandbox-Deviation';
const NOTE_HEADER = 'X-Sandbox-Note';

export function handle(manager: Manager, request: HttpRequest, options?: HandleOptions): HttpResponse {
  return handleIncoming(manager, toIncomingRequest(request), options);
}

export function handleIncoming(
  manager: Manager,
  request: IncomingRequest,
  options: HandleOptions = {},
): HttpResponse {
  manager.clock.catchUp();
  // After catching up: what workers hit does not belong to this request.
  manager.defects.firstHit = null;
  try {
    const { target } = request;
    const response = respondTo(manager, target, request, options);
    return request.method === 'HEAD' ? { ...response, body: null } : response;
  } catch (error) {
    return failureResponse(
      `a bug of the sandbox: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  }
}

function respondTo(
  manager: Manager,
  target: IncomingRequest['target'],
  request: IncomingRequest,
  options: HandleOptions,
): HttpResponse {
  if ('operationId' in target) return runOperation(manager, target, request, options);
  if ('neighbour' in target) return runNeighbour(manager, target, request);
  return 'methods' in target ? respondToOptions(manager, target, request) : target;
}

function runOperation(
  manager: Manager,
  { operationId, id }: Route,
  request: IncomingRequest,
  options: HandleOptions,
): HttpResponse {
  if (manager.release.differs(`op.${operationId}` as DifferenceId) === 'absent') {
    // Without groups there is no such path, otherwise no such method.
    return htmlErrorResponse(manager.release.differs('op.listExecutionGroups') ? 404 : 405);
  }
  const notes: RequestNote[] = [];
  const respond: Handler = (call) => {
    if (options.strict) notes.push(...assertDocumented(operationId, request));
    return HANDLERS[operationId](call);
  };
  const response = run(manager, operationId, id, request, requirementOf(operationId), respond);
  if (notes.length > 0) {
    response.headers[NOTE_HEADER] = headerText(notes.map(({ message }) => message).join(' '));
  }
  const query = new Query(request.query);
  return options.validate ? verifyResponse(operationId, response, query, manager.release) : response;
}

function runNeighbour(
  manager: Manager,
  { neighbour, id }: NeighbourRoute,
  request: IncomingRequest,
): HttpResponse {
  const { handler, inTenant } = NEIGHBOURS[neighbour];
  const permission = inTenant ? 'execution_list' : null;
  return run(manager, neighbour, id, request, { permission, allTenants: inTenant && id === '' }, handler);
}

/** The checks of every request, in the manager's order, and the headers of its response. */
function run(
  manager: Manager,
  target: OperationId | NeighbourRoute['neighbour'],
  id: string,
  request: IncomingRequest,
  requirement: Requirement,
  respond: Handler,
): HttpResponse {
  const query = new Query(request.query);
  const audit: Record<string, string> = { Vary: 'Cookie' };
  const differs = manager.release.differs('h.audit');
  if (differs === undefined) audit['X-Cloudify-Audit-Auth-Method'] = 'None';
  const response = catchErrors(() => {
    assertNoMaintenance(manager, target, request);
    const identity = authenticate(manager, request);
    if (differs !== 'absent') {
      audit['X-Cloudify-Audit-Auth-Method'] = identity.method;
      audit['X-Cloudify-Audit-Username'] = headerText(identity.user.username);
    }
    const caller = authorize(manager, requirement, identity, request.headers, query);
    if (caller.tenant !== null && differs !== 'absent')
      audit['X-Cloudify-Audit-Tenant'] = headerText(caller.tenant);
    return toResponse(respond({ manager, caller, id, query, request }));
  });
  Object.assign(response.headers, audit, { Date: httpDate(manager.clock.now()) });
  if (manager.defects.firstHit !== null) response.headers[DEVIATION_HEADER] = manager.defects.firstHit;
  return response;
}

/** It needs no credentials, but is rejected during maintenance. */
function respondToOptions(manager: Manager, { methods }: OptionsRequest, request: HttpRequest): HttpResponse {
  return catchErrors(() => {
    assertNoMaintenance(manager, null, request);
    return allowedMethodsResponse(methods);
  });
}

function catchErrors(respond: () => HttpResponse): HttpResponse {
  try {
    return respond();
  } catch (error) {
    if (error instanceof ManagerError) return toErrorResponse(error);
    if (error instanceof HtmlError) return htmlErrorResponse(error.status);
    if (error instanceof InternalError) return internalErrorResponse(error.message);
    throw error;
  }
}

/** A manager's internal error, which is in no contract, is not validated. */
function verifyResponse(
  operationId: OperationId,
  response: HttpResponse,
  query: Query,
  release: Release,
): HttpResponse {
  if (response.status === 500) return response;
  const issues = responseViolations(operationId, response, query, release);
  return issues.length === 0
    ? response
    : failureResponse(`its response breaks the contract: ${issues.join('; ')}`);
}

function failureResponse(reason: string): HttpResponse {
  const response = internalErrorResponse(reason);
  response.headers[SANDBOX_HEADER] = headerText(reason.split('\n')[0] ?? '');
  return response;
}

let lastDate = { second: Number.NaN, text: '' };

/** `Date` and the times in bodies are of one clock: clients compute from them how long something has been running. */
function httpDate(now: Micros): string {
  const second = Math.floor(now / 1e6);
  if (second !== lastDate.second) lastDate = { second, text: new Date(second * 1000).toUTCString() };
  return lastDate.text;
}

/** A header value is one line of ASCII. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
