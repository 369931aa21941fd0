import type { CloudifyClient, Execution, ExecutionState } from '../../../client/index.ts';
import { isFinished } from '../../../client/index.ts';
import { type Connection, connectionWords, quoted } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { printable, printableLines } from '../../terminal/text.ts';
import { cancelAndReport } from '../../watch/cancel.ts';
import type { EscalationTimes } from '../../watch/options.ts';
import type { Glance } from '../../watch/progress-view.ts';
import { type Watched, type Watching, watch } from '../../watch/watch.ts';
import { tookText } from './columns.ts';
import { statusText, subject } from './output.ts';
import { statusStyle } from './status-style.ts';

/** What an execution is called, and the command that watches it. */
export const executionName = (id: string) => `Execution ${printable(id)}`;

export const watchAgain = (id: string, options: ConnectionOptions) =>
  `cloudify-executions watch ${quoted(id)}${connectionWords(options)}`;

/** The fields to know before an execution is watched. */
export const SUBJECT_FIELDS = ['id', 'workflow_id', 'deployment_id', 'created_at', 'started_at'] as const;

export type WatchedExecution = Pick<Execution, (typeof SUBJECT_FIELDS)[number]>;

/** Watches an execution to its end, and loads it once more for the reason of a failure. */
export function watchExecution(
  execution: WatchedExecution,
  { client, clock, monitor }: Connection,
  options: ConnectionOptions,
  watching: Omit<Watching, 'monitor'> & { readonly times?: EscalationTimes },
  terminal: Terminal,
): Promise<Execution> {
  const { id } = execution;
  const since = Date.parse(execution.started_at ?? execution.created_at);
  const again = watchAgain(id, options);
  const name = executionName(id);
  const watched: Watched<ExecutionState, Execution> = {
    states: (wait) => client.executions.handle(id).watch(wait),
    isFinished,
    glance,
    end: (_, signal) => client.executions.get(id, {}, { signal }),
    elapsed: (end) => {
      if (end === undefined) return clock.now() - since;
      // Some ways to end leave no time behind.
      return end.ended_at === null ? undefined : Date.parse(end.ended_at) - since;
    },
    subject: subject(execution),
    name,
    again,
    cancel: async (signal) => {
      const { times = { forceAfter: 0, killAfter: 0 } } = watching;
      await cancelAndReport(
        { name, again, cancel: (wait) => cancelToEnd(id, times, wait, client) },
        times,
        signal,
        terminal,
      );
    },
  };
  return watch(watched, { ...watching, monitor }, terminal);
}

/** Cancels an execution, harder with time, and waits for its end: `cancelled (by force-cancel)`. */
async function cancelToEnd(
  id: string,
  escalate: EscalationTimes,
  wait: { signal: AbortSignal | undefined; deadline: number },
  client: CloudifyClient,
): Promise<string> {
  const { execution, action } = await client.executions.cancel(id, { escalate }, wait);
  return `${execution.status}${action === null ? '' : ` (by ${action})`}`;
}

function glance({ status, finished_operations: done, total_operations: total }: ExecutionState): Glance {
  const label = printable(String(status));
  return { label, style: statusStyle(status), done, total, isCounted: true, notes: [] };
}

/** `terminated after 1m 12s, 12 of 12 operations`, and below it what went wrong. */
export async function printEnd(execution: Execution, terminal: Terminal): Promise<void> {
  const { finished_operations: done, total_operations: total, error } = execution;
  const took = tookText(execution, undefined);
  const facts = [
    `${statusText(execution.status, terminal)}${took === '' ? '' : ` after ${took}`}`,
    ...(total > 0 ? [`${done} of ${total} operations`] : []),
  ];
  const reasons = printableLines(error ?? '').filter((line) => line.trim() !== '');
  await terminal.print([facts.join(', '), ...reasons.map((line) => `  ${line}`)]);
}

export function exitCodeOf({ status }: Execution): ExitCode {
  if (status === 'failed') return EXIT.failed;
  return status === 'cancelled' ? EXIT.cancelled : EXIT.done;
}
