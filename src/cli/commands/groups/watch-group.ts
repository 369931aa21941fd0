import {
  type CloudifyClient,
  type ExecutionGroup,
  type ExecutionGroupState,
  FINISHED_STATUSES,
} from '../../../client/index.ts';
import { type Connection, connectionWords, quoted } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { printable } from '../../terminal/text.ts';
import { spoken } from '../../terminal/time.ts';
import { cancelAndReport } from '../../watch/cancel.ts';
import type { EscalationTimes } from '../../watch/options.ts';
import type { Glance } from '../../watch/progress-view.ts';
import { type Watched, type Watching, watch } from '../../watch/watch.ts';
import { statusStyle } from '../executions/status-style.ts';
import { type Counts, countsText } from './counts.ts';
import { groupSubject } from './group.ts';

export const groupName = (id: string) => `Execution group ${printable(id)}`;

export const watchGroupAgain = (id: string, options: ConnectionOptions) =>
  `cloudify-executions groups watch ${quoted(id)}${connectionWords(options)}`;

/** How an execution group ended. */
export interface GroupEnd {
  readonly state: ExecutionGroupState;
  /** How long it took, in ms; undefined where no member has the time of its end. */
  readonly elapsed: number | undefined;
}

/** Watches an execution group until all of its members have ended. */
export function watchGroup(
  group: Pick<ExecutionGroup, 'id' | 'workflow_id' | 'deployment_group_id' | 'created_at'>,
  { client, clock, monitor }: Connection,
  options: ConnectionOptions,
  watching: Omit<Watching, 'monitor'> & { readonly times?: EscalationTimes },
  terminal: Terminal,
): Promise<GroupEnd> {
  const { id } = group;
  const since = Date.parse(group.created_at);
  const again = watchGroupAgain(id, options);
  const name = groupName(id);
  const watched: Watched<ExecutionGroupState, GroupEnd> = {
    states: (wait) => client.executionGroups.handle(id).watch(wait),
    isFinished: ({ counts, total }) => endedIn(counts) === total,
    glance,
    end: async (state, signal) => {
      const end = await lastEnd(id, client, signal);
      return { state, elapsed: end === undefined ? undefined : end - since };
    },
    elapsed: (end) => (end === undefined ? clock.now() - since : end.elapsed),
    subject: groupSubject(group),
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

/** When the last member ended. */
async function lastEnd(
  groupId: string,
  client: CloudifyClient,
  signal: AbortSignal,
): Promise<number | undefined> {
  const query = { groupId, include: ['ended_at'], includeSystemWorkflows: true } as const;
  let last: number | undefined;
  for await (const { ended_at } of client.executions.list(query, { signal })) {
    if (ended_at !== null) last = Math.max(last ?? 0, Date.parse(ended_at));
  }
  return last;
}

/** Cancels all members, harder with time, and waits for their end: `3 cancelled, 1 terminated (by force-cancel)`. */
async function cancelToEnd(
  id: string,
  escalate: EscalationTimes,
  wait: { signal: AbortSignal | undefined; deadline: number },
  client: CloudifyClient,
): Promise<string> {
  const { counts, action } = await client.executionGroups.cancel(id, { escalate }, wait);
  const ends = Object.entries(counts).map(([status, count]) => `${count} ${printable(status)}`);
  return `${ends.join(', ')}${action === null ? '' : ` (by ${action})`}`;
}

/** What went wrong comes first: it must not be what there is no room for. */
const ORDER = ['failed', 'deleted', 'cancelled', 'started', 'pending', 'queued'];

/** `deleted`: the SDK's status of a member that was deleted before its end was seen. */
const ENDS = [...FINISHED_STATUSES, 'deleted'];

const endedIn = (counts: Counts) => ENDS.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

function glance({ counts, total }: ExecutionGroupState): Glance {
  const done = endedIn(counts);
  const notes = Object.entries(counts as Counts)
    .filter(([status]) => status !== 'terminated')
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([status, count]) => ({ text: `${count} ${printable(status)}`, style: statusStyle(status) }));
  return { label: `${done} of ${total} ended`, style: 'cyan', done, total, isCounted: false, notes };
}

const rank = (status: string) => (ORDER.indexOf(status) + ORDER.length + 1) % (ORDER.length + 1);

/** `all ended after 3m 10s: 7 terminated, 1 failed` */
export async function printGroupEnd({ state, elapsed }: GroupEnd, terminal: Terminal): Promise<void> {
  const { counts, total } = state;
  const after = elapsed === undefined ? '' : ` after ${spoken(elapsed)}`;
  await terminal.print(
    total === 0 ? 'it has no members' : `all ended${after}: ${countsText(counts as Counts, terminal.out)}`,
  );
}

export function groupExitCode({ state: { counts } }: GroupEnd): ExitCode {
  if (counts.failed || counts.deleted) return EXIT.failed;
  return counts.cancelled ? EXIT.cancelled : EXIT.done;
}
