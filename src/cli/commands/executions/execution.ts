import {
  type CloudifyClient,
  type Execution,
  type ExecutionState,
  isFinished,
} from '../../../client/index.ts';
import { EXIT } from '../../exit-codes.ts';
import { assertId } from '../../program/parse.ts';
import { statusStyle } from '../../terminal/status-style.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { sanitize, sanitizeLines } from '../../terminal/text.ts';
import type { Resource } from '../../watch/resource.ts';
import { waitText } from '../../watch/waiting.ts';
import { durationText } from './columns.ts';

export const EXECUTION_ID = {
  name: 'id',
  description: 'the id of the execution',
  check: assertId,
} as const;

const SUBJECT_FIELDS = ['id', 'workflow_id', 'deployment_id', 'created_at', 'started_at'] as const;

export type ExecutionSubject = Pick<Execution, (typeof SUBJECT_FIELDS)[number]>;

/** `backup on shop-vienna` */
export function subject({
  workflow_id: workflow,
  deployment_id: deployment,
}: Pick<Execution, 'workflow_id' | 'deployment_id'>): string {
  return sanitize(deployment === null ? workflow : `${workflow} on ${deployment}`);
}

export function statusText(status: string | null, { out }: Terminal): string {
  return out.style(statusStyle(status), sanitize(String(status)));
}

/** Prints an execution after an action. A response may have the execution of a component instead, so it is read again. */
export async function printExecution(
  id: string,
  response: Execution,
  client: CloudifyClient,
  isJson: boolean,
  terminal: Terminal,
): Promise<void> {
  const execution = response.id === id ? response : await client.executions.get(id);
  if (isJson) await terminal.printJson(execution);
  else await terminal.print(`${subject(execution)} is ${statusText(execution.status, terminal)}`);
}

export const EXECUTION: Resource<ExecutionSubject, ExecutionState, Execution> = {
  noun: 'Execution',
  watchCommand: 'watch',
  load: (client, id, wait) => client.executions.get(id, { include: SUBJECT_FIELDS, ...wait }),
  idOf: ({ id }) => id,
  subject,
  startOf: ({ started_at, created_at }) => Date.parse(started_at ?? created_at),
  states: (client, id, wait) => client.executions.handle(id).watch(wait),
  isFinished,
  view: ({ status, finished_operations: done, total_operations: total }) => {
    const label = sanitize(String(status));
    return { label, style: statusStyle(status), done, total, isCounted: true, notes: [] };
  },
  waits: async (client, row, { status }, signal) => {
    const text = await waitText(client, { ...row, status }, signal);
    return text === undefined ? [] : [`waits for ${text}`];
  },
  // Only the whole execution has the reason of a failure.
  loadEnd: (client, { id }, _, signal) => client.executions.get(id, { signal }),
  elapsed: (row, { ended_at: ended }) =>
    ended === null ? undefined : Date.parse(ended) - EXECUTION.startOf(row),
  printEnd,
  exitCode: ({ status }) => {
    if (status === 'failed') return EXIT.failed;
    return status === 'cancelled' ? EXIT.cancelled : EXIT.success;
  },
  cancel: async (client, id, escalate, wait) => {
    const { execution, action } = await client.executions.cancel(id, { escalate, ...wait });
    return `${execution.status}${action === null ? '' : ` (by ${action})`}`;
  },
};

/** `terminated after 1m 12s, 12 of 12 operations`, and below it the error. */
async function printEnd(execution: Execution, terminal: Terminal): Promise<void> {
  const { finished_operations: done, total_operations: total, error } = execution;
  const duration = durationText(execution, undefined);
  const facts = [
    `${statusText(execution.status, terminal)}${duration === '' ? '' : ` after ${duration}`}`,
    ...(total > 0 ? [`${done} of ${total} operations`] : []),
  ];
  const reasons = sanitizeLines(error ?? '').filter((line) => line.trim() !== '');
  await terminal.print([facts.join(', '), ...reasons.map((line) => `  ${line}`)]);
}
