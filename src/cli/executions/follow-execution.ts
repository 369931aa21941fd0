import type { CloudifyClient, Execution, ExecutionState } from '../../client/index.ts';
import { connectionWords, quoted } from '../connection/connect.ts';
import type { ConnectionOptions } from '../connection/options.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type Followed, type Following, follow } from '../following/follow.ts';
import type { Glance } from '../following/glance.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { printable, printableLines } from '../terminal/text.ts';
import { statusText } from './answer.ts';
import { tookText } from './columns.ts';
import { statusStyle } from './status-style.ts';

/** Follows an execution to its end and reads it once more, for the reason of a failure. */
export async function followExecution(
  { id, since }: { readonly id: string; readonly since: number },
  client: CloudifyClient,
  connection: ConnectionOptions,
  following: Following,
  terminal: Terminal,
): Promise<Execution> {
  const followed: Followed<ExecutionState> = {
    states: (wait) => client.executions.handle(id).watch(wait),
    glance,
    what: 'the execution',
    again: `cloudify-executions watch ${quoted(id)}${connectionWords(connection)}`,
    since,
  };
  await follow(followed, following, terminal);
  return client.executions.get(id);
}

function glance({ status, finished_operations: done, total_operations: total }: ExecutionState): Glance {
  const label = printable(String(status));
  return { label, style: statusStyle(status), done, total, isCounted: true, notes: [] };
}

/** `terminated after 1m 12s, 12 of 12 operations`, and below it what went wrong. */
export async function printEnd(execution: Execution, terminal: Terminal): Promise<void> {
  const { finished_operations: done, total_operations: total, error } = execution;
  const took = tookText(execution, Date.now());
  const facts = [
    `${statusText(execution.status, terminal)}${took === '' ? '' : ` after ${took}`}`,
    ...(total > 0 ? [`${done} of ${total} operations`] : []),
  ];
  await terminal.print(facts.join(', '));
  for (const line of printableLines(error ?? '').filter((text) => text.trim() !== ''))
    await terminal.print(`  ${line}`);
}

export function exitCodeOf({ status }: Execution): ExitCode {
  if (status === 'failed') return EXIT.failed;
  return status === 'cancelled' ? EXIT.cancelled : EXIT.done;
}
