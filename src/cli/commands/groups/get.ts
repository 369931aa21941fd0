import type { ExecutionField } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { details } from '../../terminal/details.ts';
import { sanitize } from '../../terminal/text.ts';
import { formatRelative } from '../../terminal/time.ts';
import { memberWaits } from '../../watch/waiting.ts';
import { EXECUTION_COLUMNS } from '../executions/columns.ts';
import { statusText } from '../executions/execution.ts';
import { tableColumns } from '../shared/columns.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { pageSizeFor, printRows } from '../shared/print-rows.ts';
import { GROUP_ID, groupSubject } from './group.ts';
import { countMembers, countsText } from './members.ts';

const MEMBER_COLUMNS = ['id', 'status', 'deployment_id', 'progress', 'took'];

export const GROUPS_GET = defineCommand({
  name: 'groups get',
  summary: 'shows an execution group and its members',
  arguments: [GROUP_ID],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: ['With --json the members are ids; list --group <id> --json has all of their fields.'],
  examples: {
    'groups get 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401': 'its progress and its members',
  },
  async run({ arguments: { id }, options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const group = await client.executionGroups.get(id);
    if (options.json) return terminal.printJson(group);
    const { out } = terminal;
    const counts = await countMembers(client, id);
    const created = `${group.created_at}, ${formatRelative(Date.parse(group.created_at), clock.now())}`;
    const rows = [
      ['id', sanitize(group.id)],
      ['status', group.status === null ? '' : statusText(group.status, terminal)],
      ['members', countsText(counts, out)],
      ['concurrency', group.concurrency === 0 ? '0: paused' : String(group.concurrency)],
      ['created', `${created}, by ${sanitize(group.created_by)}`],
      ['tenant', sanitize(group.tenant_name)],
    ] as const;
    await terminal.print([out.style('bold', groupSubject(group)), ...details(rows, out), '']);
    const { columns, fields } = tableColumns(EXECUTION_COLUMNS, MEMBER_COLUMNS, terminal, clock);
    const limit = { limit: undefined, all: false, json: false };
    const members = client.executions.list({
      groupId: id,
      include: fields as readonly ExecutionField[],
      sort: ['deployment_id'],
      includeSystemWorkflows: true,
      size: pageSizeFor(Number.POSITIVE_INFINITY),
    });
    await printRows(members, columns, limit, 'members', terminal);
    if (counts.queued) await terminal.print(['', ...(await memberWaits(client, id))]);
  },
});
