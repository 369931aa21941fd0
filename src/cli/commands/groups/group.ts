// One execution group: which is meant, what it is called, and how it stands.
import type { CloudifyClient, ExecutionGroup } from '../../../client/index.ts';
import { checkId } from '../../program/values.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { printable } from '../../terminal/text.ts';
import { countMembers, countsText } from './counts.ts';

export const GROUP_ID = { name: 'id', about: 'the id of the execution group', check: checkId } as const;

/** `backup over shops` */
export function groupSubject({
  workflow_id: workflow,
  deployment_group_id: over,
}: Pick<ExecutionGroup, 'workflow_id' | 'deployment_group_id'>): string {
  return printable(over === null ? workflow : `${workflow} over ${over}`);
}

/** Prints what became of a group, with its members read anew: the answers to actions are without them. */
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
