import {
  type CloudifyClient,
  type ExecutionGroup,
  type ExecutionGroupState,
  FINISHED_STATUSES,
} from '../../../client/index.ts';
import { EXIT } from '../../exit-codes.ts';
import { assertId } from '../../program/parse.ts';
import { statusStyle } from '../../terminal/status-style.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { sanitize } from '../../terminal/text.ts';
import { formatDuration } from '../../terminal/time.ts';
import type { ProgressView } from '../../watch/progress-view.ts';
import type { Resource } from '../../watch/resource.ts';
import { memberWaits } from '../../watch/waiting.ts';
import { type Counts, countMembers, countsText } from './members.ts';

export const GROUP_ID = {
  name: 'id',
  description: 'the id of the execution group',
  check: assertId,
} as const;

/** `backup over shops` */
export function groupSubject({
  workflow_id: workflow,
  deployment_group_id: over,
}: Pick<ExecutionGroup, 'workflow_id' | 'deployment_group_id'>): string {
  return sanitize(over === null ? workflow : `${workflow} over ${over}`);
}

/** Prints a group after an action, with its members: responses to actions are without them. */
export async function printGroup(
  id: string,
  client: CloudifyClient,
  isJson: boolean,
  terminal: Terminal,
  note = '',
): Promise<void> {
  const group = await client.executionGroups.get(id);
  if (isJson) return terminal.printJson(group);
  const counts = await countMembers(client, id);
  await terminal.print(`${groupSubject(group)}: ${countsText(counts, terminal.out)}${note}`);
}

interface GroupEnd {
  readonly state: ExecutionGroupState;
  /** How long it took, in milliseconds; undefined when no member has the time of its end. */
  readonly elapsed: number | undefined;
}

type GroupRow = Pick<ExecutionGroup, 'id' | 'workflow_id' | 'deployment_group_id' | 'created_at'>;

export const GROUP: Resource<GroupRow, ExecutionGroupState, GroupEnd> = {
  noun: 'Execution group',
  watchCommand: 'groups watch',
  load: (client, id, wait) => client.executionGroups.get(id, wait),
  idOf: ({ id }) => id,
  subject: groupSubject,
  startOf: ({ created_at: created }) => Date.parse(created),
  states: (client, id, wait) => client.executionGroups.handle(id).watch(wait),
  isFinished: ({ counts, total }) => countEnded(counts) === total,
  view,
  waits: async (client, { id }, { counts, total }, signal) => {
    const queued = counts.queued ?? 0;
    return queued > 0 && queued + countEnded(counts) === total ? memberWaits(client, id, signal) : [];
  },
  loadEnd: async (client, row, state, signal) => {
    const end = await lastEnd(row.id, client, signal);
    return { state, elapsed: end === undefined ? undefined : end - GROUP.startOf(row) };
  },
  elapsed: (_, { elapsed }) => elapsed,
  /** `all ended after 3m 10s: 7 terminated, 1 failed` */
  printEnd: async ({ state: { counts, total }, elapsed }, terminal) => {
    const after = elapsed === undefined ? '' : ` after ${formatDuration(elapsed)}`;
    const text = countsText(counts as Counts, terminal.out);
    await terminal.print(total === 0 ? 'the group has no members' : `all ended${after}: ${text}`);
  },
  exitCode: ({ state: { counts } }) => {
    if (counts.failed || counts.deleted) return EXIT.failed;
    return counts.cancelled ? EXIT.cancelled : EXIT.success;
  },
  cancel: async (client, id, escalate, wait) => {
    const { counts, action } = await client.executionGroups.cancel(id, { escalate, ...wait });
    const ends = Object.entries(counts).map(([status, count]) => `${count} ${sanitize(status)}`);
    return `${ends.join(', ')}${action === null ? '' : ` (by ${action})`}`;
  },
};

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

/** Failures first: they must not be omitted for lack of room. */
const ORDER = ['failed', 'deleted', 'cancelled', 'started', 'pending', 'queued'];

/** `deleted`: the SDK's status of a member that was deleted before its end was seen. */
const ENDS = [...FINISHED_STATUSES, 'deleted'];

const countEnded = (counts: Counts) => ENDS.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

function view({ counts, total }: ExecutionGroupState): ProgressView {
  const done = countEnded(counts);
  const notes = Object.entries(counts as Counts)
    .filter(([status]) => status !== 'terminated')
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([status, count]) => ({ text: `${count} ${sanitize(status)}`, style: statusStyle(status) }));
  return { label: `${done} of ${total} ended`, style: 'cyan', done, total, isCounted: false, notes };
}

const rank = (status: string) => (ORDER.indexOf(status) + ORDER.length + 1) % (ORDER.length + 1);
