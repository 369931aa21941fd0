/** Dredd over the bundled contract: each documented transaction, provoked for real, its body judged by the schemas. */
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { CheckAborted, type CheckContext, UNDELETABLE } from '../../context.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { startForwarder } from '../../http/forwarder.ts';
import { credentialHeaders } from '../../http/target.ts';
import { missingProgram } from '../../programs.ts';
import { validateExchange } from '../../validate/validate-exchange.ts';
import type { Check, Suite } from '../suite.ts';
import { planFor, type RequestPlan } from './request-builders.ts';
import { type DreddRun, impliedTransactions, runDredd } from './run.ts';

export const dredd: Suite = {
  name: 'dredd',
  title: 'each documented response',
  makes: 'an execution or a group for most of them',
  missing: async () => missingProgram('dredd'),
  checks: (t) => {
    let run: Promise<DreddRun> | undefined;
    const running = () => {
      run ??= transactions(t);
      return run;
    };
    return [everyTransaction(running), ...documented().map((about) => oneTransaction(about, running))];
  },
};

interface About {
  readonly operationId: OperationId;
  readonly status: number;
  readonly mediaType: string;
}

function documented(): About[] {
  return OPERATION_IDS.flatMap((operationId) =>
    Object.entries(OPERATIONS[operationId].statuses).flatMap(([status, types]) =>
      Object.keys(types).map((mediaType) => ({ operationId, status: Number(status), mediaType })),
    ),
  );
}

function everyTransaction(running: () => Promise<DreddRun>): Check {
  return {
    name: `all ${impliedTransactions()} transactions that the contract implies are run, with the hooks`,
    readOnly: true,
    needsNothing: false,
    run: async (t) => {
      const { implied, transactions: count, hooked, outcomes } = await running();
      t.assertEquals(count, implied, 'the number of transactions', 'listExecutions');
      t.assertEquals(hooked, implied, 'the number of transactions with hooks', 'listExecutions');
      t.assertEquals(outcomes.length, implied, 'the number of outcomes', 'listExecutions');
    },
  };
}

function oneTransaction(about: About, running: () => Promise<DreddRun>): Check {
  const { operationId, status, mediaType } = about;
  return {
    name: `${operationId}: ${status} with ${mediaType}`,
    readOnly: OPERATIONS[operationId].method === 'GET',
    run: async (t) => {
      const { outcomes } = await running();
      const outcome = outcomes.find(
        (it) => it.operationId === operationId && it.status === status && it.mediaType === mediaType,
      );
      if (!outcome) {
        t.assert(false, 'Dredd made no transaction of it', operationId);
        return;
      }
      if (outcome.skipped !== undefined) t.skip(outcome.skipped);
      const { exchange, failure } = outcome;
      if (!exchange) {
        t.assert(false, failure ?? 'it has no answer', operationId);
        return;
      }
      const { violations, defect } = t.recorder.recordExchange(exchange);
      // What is found by the schemas is told by now; what Dredd itself says comes on top.
      if (defect === undefined && violations.length === 0) {
        t.assert(failure === undefined, `Dredd: ${failure}`, exchange);
      }
    },
  };
}

async function transactions(t: CheckContext): Promise<DreddRun> {
  let after: (() => Promise<void>) | undefined;
  const forwarder = await startForwarder((request) => t.sendUnchecked(request));
  try {
    const run = await runDredd(forwarder.url, {
      before: async ({ operationId, status, mediaType }, compiled) => {
        after = undefined;
        t.limits.signal.throwIfAborted();
        if (forwarder.error() !== undefined) return { skip: 'a request before it had no response' };
        // Each transaction may take as long as a check.
        t.limits.restart();
        if (t.readOnly && OPERATIONS[operationId].method !== 'GET') {
          return { skip: 'only reading is allowed' };
        }
        const { onDemand, stateless } = t.target;
        if (stateless) {
          const headers = {
            ...compiled.headers,
            ...credentialHeaders(t.target.credentials),
            tenant: t.target.tenant,
            ...onDemand?.status?.(status, mediaType),
          };
          return { request: { ...compiled, headers } };
        }
        const plan = await planOrSkip(t, operationId, status, mediaType);
        if ('unreachable' in plan) return { skip: plan.unreachable };
        after = plan.after;
        const built = t.buildRequest(operationId, plan.call);
        const request = { ...built, headers: { ...built.headers, ...mediaHeaders(mediaType) } };
        return t.createsUndeletable(request) ? { skip: UNDELETABLE } : { request };
      },
      validateExchange: (exchange) => validateExchange(exchange).violations.map(({ message }) => message),
      after: async () => {
        await after?.();
      },
    });
    t.limits.signal.throwIfAborted();
    // Dredd only saw a closed connection.
    if (forwarder.error() !== undefined) throw forwarder.error();
    return run;
  } finally {
    await forwarder.close();
  }
}

async function planOrSkip(
  t: CheckContext,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<RequestPlan> {
  try {
    return await planFor(t, operationId, status, mediaType);
  } catch (error) {
    if (error instanceof CheckAborted && error.outcome === 'skipped') return { unreachable: error.message };
    throw error;
  }
}

function mediaHeaders(mediaType: string): Record<string, string> {
  return mediaType === 'application/json' ? {} : { accept: mediaType };
}
