/** Dredd over the bundled contract: each documented transaction, provoked for real, its body judged by the schemas. */
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { Abandoned, LEAVES_SOMETHING, type Stage } from '../../context.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { startForwarder } from '../../http/forwarder.ts';
import { credentialHeaders } from '../../http/target.ts';
import { missingProgram } from '../../programs.ts';
import { judge } from '../../validate/validate-exchange.ts';
import type { Check, Layer } from '../suite.ts';
import { type Provocation, provoke } from './request-builders.ts';
import { type DreddRun, impliedTransactions, runDredd } from './run.ts';

export const dredd: Layer = {
  name: 'dredd',
  title: 'each documented response',
  makes: 'an execution or a group for most of them',
  missing: async () => missingProgram('dredd'),
  checks: (stage) => {
    let run: Promise<DreddRun> | undefined;
    const running = () => {
      run ??= transactions(stage);
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
    run: async (stage) => {
      const { implied, transactions: count, hooked, outcomes } = await running();
      stage.equals(count, implied, 'the number of transactions', 'listExecutions');
      stage.equals(hooked, implied, 'the number of transactions with hooks', 'listExecutions');
      stage.equals(outcomes.length, implied, 'the number of outcomes', 'listExecutions');
    },
  };
}

function oneTransaction(about: About, running: () => Promise<DreddRun>): Check {
  const { operationId, status, mediaType } = about;
  return {
    name: `${operationId}: ${status} with ${mediaType}`,
    readOnly: OPERATIONS[operationId].method === 'GET',
    run: async (stage) => {
      const { outcomes } = await running();
      const outcome = outcomes.find(
        (it) => it.operationId === operationId && it.status === status && it.mediaType === mediaType,
      );
      if (!outcome) {
        stage.holds(false, 'Dredd made no transaction of it', operationId);
        return;
      }
      if (outcome.skipped !== undefined) stage.skip(outcome.skipped);
      const { exchange, complaint } = outcome;
      if (!exchange) {
        stage.holds(false, complaint ?? 'it has no answer', operationId);
        return;
      }
      const { faults, defect } = stage.recorder.judged(exchange);
      // What is found by the schemas is told by now; what Dredd itself says comes on top.
      if (defect === undefined && faults.length === 0) {
        stage.holds(complaint === undefined, `Dredd: ${complaint}`, exchange);
      }
    },
  };
}

async function transactions(stage: Stage): Promise<DreddRun> {
  let after: (() => Promise<void>) | undefined;
  const forwarder = await startForwarder((sent) => stage.pass(sent));
  try {
    const run = await runDredd(forwarder.url, {
      before: async ({ operationId, status, mediaType }, compiled) => {
        after = undefined;
        stage.limits.signal.throwIfAborted();
        if (forwarder.error() !== undefined) return { skip: 'a request before it had no response' };
        // Each transaction may take as long as a check.
        stage.limits.restart();
        if (stage.readOnly && OPERATIONS[operationId].method !== 'GET') {
          return { skip: 'only reading is allowed' };
        }
        const { onDemand, stateless } = stage.target;
        if (stateless) {
          const headers = {
            ...compiled.headers,
            ...credentialHeaders(stage.target.credentials),
            tenant: stage.target.tenant,
            ...onDemand?.status?.(status, mediaType),
          };
          return { sent: { ...compiled, headers } };
        }
        const provocation = await provokeOrSkip(stage, operationId, status, mediaType);
        if ('unreachable' in provocation) return { skip: provocation.unreachable };
        after = provocation.after;
        const request = stage.request(operationId, provocation.call);
        const sent = { ...request, headers: { ...request.headers, ...mediaHeaders(mediaType) } };
        return stage.leavesSomething(sent) ? { skip: LEAVES_SOMETHING } : { sent };
      },
      judge: (exchange) => judge(exchange).faults.map(({ message }) => message),
      after: async () => {
        await after?.();
      },
    });
    stage.limits.signal.throwIfAborted();
    // Dredd only saw a closed connection.
    if (forwarder.error() !== undefined) throw forwarder.error();
    return run;
  } finally {
    await forwarder.close();
  }
}

async function provokeOrSkip(
  stage: Stage,
  operationId: OperationId,
  status: number,
  mediaType: string,
): Promise<Provocation> {
  try {
    return await provoke(stage, operationId, status, mediaType);
  } catch (error) {
    if (error instanceof Abandoned && error.outcome === 'skipped') return { unreachable: error.message };
    throw error;
  }
}

function mediaHeaders(mediaType: string): Record<string, string> {
  return mediaType === 'application/json' ? {} : { accept: mediaType };
}
