/** Dredd over the bundled contract: a real request for each documented response, its body validated by the schemas. */
import { OPERATIONS } from '../../../../generated/operations.ts';
import { CheckAborted, type CheckContext, UNDELETABLE } from '../../context.ts';
import { UnsupportedRequestError } from '../../http/connection.ts';
import { startForwarder } from '../../http/forwarder.ts';
import { credentialHeaders } from '../../http/target.ts';
import { missingProgram } from '../../programs.ts';
import { validateExchange } from '../../validate/validate-exchange.ts';
import type { Check, Suite } from '../suite.ts';
import { planFor, type RequestPlan } from './request-builders.ts';
import { DOCUMENTED, type DocumentedResponse, type DreddHooks, type Outcome, runDredd } from './run.ts';

export const dredd: Suite = {
  name: 'dredd',
  title: 'each documented response',
  missing: async () => missingProgram('dredd'),
  checks: (t) => {
    let run: Promise<Outcome[]> | undefined;
    const outcomes = () => {
      run ??= runTransactions(t);
      return run;
    };
    return [allTransactions(outcomes), ...DOCUMENTED.map((response) => oneTransaction(response, outcomes))];
  },
};

function allTransactions(outcomes: () => Promise<Outcome[]>): Check {
  return {
    name: `all ${DOCUMENTED.length} documented responses have a transaction`,
    readOnly: true,
    needsNothing: false,
    run: async (t) => {
      const { length } = await outcomes();
      t.assertEquals(length, DOCUMENTED.length, 'the number of transactions', 'listExecutions');
    },
  };
}

function oneTransaction(about: DocumentedResponse, outcomes: () => Promise<Outcome[]>): Check {
  const { operationId, status, mediaType } = about;
  return {
    name: `${operationId}: ${status} with ${mediaType}`,
    readOnly: OPERATIONS[operationId].method === 'GET',
    run: async (t: CheckContext) => {
      const outcome = (await outcomes()).find(
        (it) => it.operationId === operationId && it.status === status && it.mediaType === mediaType,
      );
      if (outcome?.skipped !== undefined) t.skip(outcome.skipped);
      const { exchange, failure } = outcome ?? { failure: 'Dredd made no transaction of it' };
      if (!exchange) {
        t.assert(false, failure ?? 'it has no response', operationId);
        return;
      }
      const { violations, defect } = t.recorder.recordExchange(exchange);
      // Violations of the schemas are recorded by now; what only Dredd notices is added.
      if (defect === undefined && violations.length === 0) {
        t.assert(failure === undefined, `Dredd: ${failure}`, exchange);
      }
    },
  };
}

async function runTransactions(t: CheckContext): Promise<Outcome[]> {
  let after: (() => Promise<void>) | undefined;
  const forwarder = await startForwarder((request) => t.sendUnchecked(request));
  const before: DreddHooks['before'] = async ({ operationId, status, mediaType }, compiled) => {
    after = undefined;
    if (forwarder.error() !== undefined) return { skip: 'a request before it had no response' };
    // Each transaction may take as long as a check.
    t.limits.restart();
    if (t.readOnly && OPERATIONS[operationId].method !== 'GET') return { skip: 'only reading is allowed' };
    const { credentials, tenant, onDemand, stateless } = t.target;
    if (stateless) {
      const wanted = onDemand?.status?.(status, mediaType);
      const headers = { ...compiled.headers, ...credentialHeaders(credentials), tenant, ...wanted };
      // It responds with its examples, whatever the query.
      return { request: { ...compiled, query: '', headers } };
    }
    const plan = await planOrSkip(t, { operationId, status, mediaType });
    if ('unreachable' in plan) return { skip: plan.unreachable };
    after = plan.after;
    const built = t.buildRequest(operationId, plan.call);
    const accept = mediaType === 'application/json' ? {} : { accept: mediaType };
    const request = { ...built, headers: { ...built.headers, ...accept } };
    const unsupported = t.release.unsupported(request);
    if (unsupported !== undefined) return { skip: unsupported };
    return t.createsUndeletable(request) ? { skip: UNDELETABLE } : { request };
  };
  const hooks: DreddHooks = {
    before,
    validate: (exchange) =>
      validateExchange(exchange)
        .violations.filter((violation) => t.release.explain(violation, exchange) === undefined)
        .map(({ message }) => message),
    after: async () => after?.(),
  };
  try {
    const outcomes = await runDredd(forwarder.url, hooks, t.limits.signal, t.release.contract());
    // Dredd only saw a closed connection.
    if (forwarder.error() !== undefined) throw forwarder.error();
    return outcomes;
  } finally {
    await forwarder.close();
  }
}

async function planOrSkip(t: CheckContext, about: DocumentedResponse): Promise<RequestPlan> {
  try {
    return await planFor(t, about);
  } catch (error) {
    if (error instanceof CheckAborted && error.outcome === 'skipped') return { unreachable: error.message };
    if (error instanceof UnsupportedRequestError) return { unreachable: error.message };
    throw error;
  }
}
