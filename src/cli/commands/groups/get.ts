import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { details } from '../../terminal/details.ts';
import { printable } from '../../terminal/text.ts';
import { relative } from '../../terminal/time.ts';
import { executionColumns } from '../executions/columns.ts';
import { statusText } from '../executions/output.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { pageSizeFor, printRows } from '../listing/print-rows.ts';
import { countMembers, countsText } from './counts.ts';
import { GROUP_ID, groupSubject } from './group.ts';

const MEMBER_COLUMNS = ['id', 'status', 'deployment_id', 'progress', 'took'];

export const GROUPS_GET = defineCommand({
  name: 'groups get',
  summary: 'an execution group and its members',
  arguments: [GROUP_ID],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: ['With --json the members are ids alone; list --group <id> --json has all about them.'],
  examples: [{ line: 'groups get 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401', about: 'how does it stand?' }],
  async run({ arguments: { id }, options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const group = await client.executionGroups.get(id);
    if (options.json) {
      await terminal.printJson(group);
      return undefined;
    }
    const { out } = terminal;
    const counts = await countMembers(client, id);
    const rows = [
      ['id', printable(group.id)],
      ['status', group.status === null ? '' : statusText(group.status, terminal)],
      ['members', countsText(counts, out)],
      ['at once', group.concurrency === 0 ? '0: it is paused' : String(group.concurrency)],
      [
        'created',
        `${group.created_at}, ${relative(Date.parse(group.created_at), clock.now())}, by ${printable(group.created_by)}`,
      ],
      ['tenant', printable(group.tenant_name)],
    ] as const;
    await terminal.print([out.style('bold', groupSubject(group)), ...details(rows, out), '']);
    const { columns, fields } = executionColumns(MEMBER_COLUMNS, terminal, clock);
    const extent = { limit: undefined, all: false, json: false };
    const members = client.executions.list({
      groupId: id,
      include: fields,
      sort: ['deployment_id'],
      includeSystemWorkflows: true,
      size: pageSizeFor(Number.POSITIVE_INFINITY),
    });
    await printRows(members, columns, extent, 'members', terminal);
    return undefined;
  },
});
