import type { CloudifyClient, ExecutionGroupState } from '../../client/index.ts';
import { ENDED_STATUSES } from '../../client/index.ts';
import { connectionWords, quoted } from '../connection/connect.ts';
import type { ConnectionOptions } from '../connection/options.ts';
import { statusStyle } from '../executions/status-style.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type Followed, type Following, follow } from '../following/follow.ts';
import type { Glance } from '../following/glance.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/text.ts';
import { spoken } from '../terminal/time.ts';
import { type Counts, countsText } from './counts.ts';

/** Follows an execution group until all of its members have ended. */
export function followGroup(
  { id, since }: { readonly id: string; readonly since: number },
  client: CloudifyClient,
  connection: ConnectionOptions,
  following: Following,
  terminal: Terminal,
): Promise<ExecutionGroupState> {
  const followed: Followed<ExecutionGroupState> = {
    states: (wait) => client.executionGroups.handle(id).watch(wait),
    glance,
    what: 'the execution group',
    again: `cloudify-executions groups watch ${quoted(id)}${connectionWords(connection)}`,
    since,
  };
  return follow(followed, following, terminal);
}

/** What went wrong comes first: it must not be what there is no room for. */
const ORDER = ['failed', 'cancelled', 'started', 'pending', 'queued'];

function glance({ counts, total }: ExecutionGroupState): Glance {
  const done = ENDED_STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const notes = Object.entries(counts as Counts)
    .filter(([status]) => status !== 'terminated')
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([status, count]) => ({ text: `${count} ${printable(status)}`, style: statusStyle(status) }));
  return { label: `${done} of ${total} ended`, style: 'cyan', done, total, isCounted: false, notes };
}

const rank = (status: string) => (ORDER.indexOf(status) + ORDER.length + 1) % (ORDER.length + 1);

/** `all ended after 3m 10s: 7 terminated, 1 failed` */
export async function printGroupEnd(
  { counts, total }: ExecutionGroupState,
  since: number,
  terminal: Terminal,
): Promise<void> {
  const told =
    total === 0
      ? 'it has no members'
      : `all ended after ${spoken(Date.now() - since)}: ${countsText(counts as Counts, terminal.out)}`;
  await terminal.print(told);
}

export function groupExitCode({ counts }: ExecutionGroupState): ExitCode {
  if (counts.failed) return EXIT.failed;
  return counts.cancelled ? EXIT.cancelled : EXIT.done;
}
