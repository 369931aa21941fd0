/**
 * A request in, the manager's answer out: synchronous, and it never throws.
 * The order in which a request is looked at is the manager's own: the route, maintenance, who asks, in which tenant, what
 * they may do, and only then what is asked.
 */
import type { OperationId } from '../../../generated/operations.ts';
import type { RequestNote } from '../../../generated/request-notes.ts';
import type { Manager } from '../engine/manager.ts';
import { InternalError, ManagerError } from '../engine/model/errors.ts';
import type { Micros } from '../engine/model/types.ts';
import { authenticate } from './authenticate.ts';
import { authorize } from './authorize.ts';
import { HANDLERS } from './handlers/index.ts';
import { allowed, Page, page } from './html-errors.ts';
import type { Answer, Exchange } from './http-message.ts';
import { assertNoMaintenance } from './maintenance.ts';
import { Query } from './parse-query.ts';
import { failureAnswer, internalErrorAnswer, success } from './respond.ts';
import { type Inquiry, type Route, route } from './router.ts';
import { assertDocumented } from './strict.ts';
import { answerFaults } from './verify-response.ts';

export interface HandleOptions {
  /** Refuse what the contract does not document, with the reason. */
  readonly strict?: boolean;
  /** Judge each answer by the contract before it leaves. */
  readonly validate?: boolean;
}

/** Says that an answer is the sandbox's own, and why. */
const SANDBOX_HEADER = 'X-Sandbox';
/** Names the defect of the manager in whose place something sensible was answered. */
const DEVIATION_HEADER = 'X-Sandbox-Deviation';
/** Under `strict`: what in the request does nothing useful, though the contract allows it. */
const NOTE_HEADER = 'X-Sandbox-Note';

export function handle(manager: Manager, exchange: Exchange, options: HandleOptions = {}): Answer {
  manager.clock.catchUp();
  // After catching up: what workers ran into is not this request's.
  manager.defects.firstHit = null;
  try {
    const target = route(exchange);
    const answer =
      'operationId' in target
        ? operate(manager, target, exchange, options)
        : 'methods' in target
          ? inquire(manager, target, exchange)
          : target;
    return exchange.method === 'HEAD' ? { ...answer, body: null } : answer;
  } catch (error) {
    return brokenAnswer(
      `a bug of the sandbox: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  }
}

function operate(
  manager: Manager,
  { operationId, id }: Route,
  exchange: Exchange,
  options: HandleOptions,
): Answer {
  const query = new Query(exchange.query);
  const audit: Record<string, string> = { Vary: 'Cookie', 'X-Cloudify-Audit-Auth-Method': 'None' };
  const notes: RequestNote[] = [];
  const answer = attempt(() => {
    assertNoMaintenance(manager, operationId, exchange);
    const identity = authenticate(manager, exchange);
    audit['X-Cloudify-Audit-Auth-Method'] = identity.method;
    audit['X-Cloudify-Audit-Username'] = headerText(identity.user.username);
    const caller = authorize(manager, operationId, identity, exchange.headers, query);
    if (caller.tenant !== null) audit['X-Cloudify-Audit-Tenant'] = headerText(caller.tenant);
    if (options.strict) notes.push(...assertDocumented(operationId, exchange));
    return success(HANDLERS[operationId]({ manager, caller, id, query, exchange }));
  });
  Object.assign(answer.headers, audit, { Date: httpDate(manager.clock.now()) });
  if (notes.length > 0) {
    answer.headers[NOTE_HEADER] = headerText(notes.map(({ message }) => message).join(' '));
  }
  if (manager.defects.firstHit !== null) answer.headers[DEVIATION_HEADER] = manager.defects.firstHit;
  return options.validate ? verified(operationId, answer, query) : answer;
}

/** Nobody has to say who they are here, but in maintenance nothing is answered. */
function inquire(manager: Manager, { methods }: Inquiry, exchange: Exchange): Answer {
  return attempt(() => {
    assertNoMaintenance(manager, null, exchange);
    return allowed(methods);
  });
}

function attempt(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ManagerError) return failureAnswer(error);
    if (error instanceof Page) return page(error.status);
    if (error instanceof InternalError) return internalErrorAnswer(error.message);
    throw error;
  }
}

/** The manager's internal errors, sent on demand, are in no contract. */
function verified(operationId: OperationId, answer: Answer, query: Query): Answer {
  if (answer.status === 500) return answer;
  const faults = answerFaults(operationId, answer, query);
  return faults.length === 0 ? answer : brokenAnswer(`its answer breaks the contract: ${faults.join('; ')}`);
}

function brokenAnswer(reason: string): Answer {
  const answer = internalErrorAnswer(reason);
  answer.headers[SANDBOX_HEADER] = headerText(reason.split('\n')[0] ?? '');
  return answer;
}

let lastDate = { second: Number.NaN, text: '' };

/** A manager's times and its `Date` are of one clock, by which clients tell how long something has been running. */
function httpDate(now: Micros): string {
  const second = Math.floor(now / 1e6);
  if (second !== lastDate.second) lastDate = { second, text: new Date(second * 1000).toUTCString() };
  return lastDate.text;
}

/** A header takes one line of Latin characters. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
