import type { CloudifyClient } from '../../../client/index.ts';
import type { Output } from '../../terminal/output.ts';
import { statusStyle } from '../../terminal/status-style.ts';
import { sanitize } from '../../terminal/text.ts';

export type Counts = Readonly<Record<string, number | undefined>>;

export async function countMembers(client: CloudifyClient, groupId: string): Promise<Counts> {
  const counts: Record<string, number> = {};
  const query = { groupId, include: ['status'], includeSystemWorkflows: true } as const;
  for await (const { status } of client.executions.list(query))
    counts[`${status}`] = (counts[`${status}`] ?? 0) + 1;
  return counts;
}

/** `3 started, 1 queued` */
export function countsText(counts: Counts, output: Output): string {
  const parts = Object.entries(counts).map(([status, count]) =>
    output.style(statusStyle(status), `${count} ${sanitize(status)}`),
  );
  return parts.length === 0 ? 'no members' : parts.join(', ');
}
