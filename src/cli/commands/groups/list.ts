import { EXECUTION_GROUP_FILTERS } from '../../../../generated/operations.ts';
import type { ExecutionGroupFilter, ExecutionGroupListQuery } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { several } from '../../program/options.ts';
import { filled } from '../../program/values.ts';
import { filterOf, listOptions } from '../listing/options.ts';
import { limitOf, pageSizeFor, printRows } from '../listing/print-rows.ts';
import { GROUP_COLUMN_NAMES, groupColumns } from './columns.ts';

export const GROUPS_LIST = defineCommand({
  name: 'groups list',
  summary: 'execution groups, the newest first',
  arguments: [],
  options: {
    'deployment-group': several('id', 'keeps those over this deployment group', filled('an id'), {
      short: 'g',
    }),
    workflow: several('name', 'keeps runs of this workflow', filled('a name'), { short: 'w' }),
    ...listOptions(EXECUTION_GROUP_FILTERS, GROUP_COLUMN_NAMES, EXECUTION_GROUP_FILTERS),
  },
  shared: [CONNECTION],
  notes: [
    'Columns are the fields of an execution group, and members. With --json, --columns chooses the fields.',
    `Fields to filter and to sort by: ${EXECUTION_GROUP_FILTERS.join(', ')}. The manager cannot filter by status.`,
  ],
  examples: [
    { line: 'groups list -w backup --limit 3', about: 'the last three' },
    { line: 'groups list --json --columns id,status', about: 'for other programs' },
  ],
  async run({ options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const { columns, fields } = groupColumns(options.columns, terminal, clock);
    if (options.json && options.columns?.includes('members')) {
      throw new CommandError('--json has fields only, and members is none; execution_ids is.');
    }
    const filter = filterOf([
      ...options['deployment-group'].map((id) => ['deployment_group_id', id] as const),
      ...options.workflow.map((name) => ['workflow_id', name] as const),
      ...options.filter,
    ]);
    const query = {
      filter: filter as ExecutionGroupFilter,
      sort: (options.sort ?? ['-created_at']) as NonNullable<ExecutionGroupListQuery['sort']>,
      size: pageSizeFor(limitOf(options, terminal)),
      allTenants: options['all-tenants'] || undefined,
      getData: true,
      include: options.json && options.columns === undefined ? undefined : fields,
    } as const;
    await printRows(client.executionGroups.list(query), columns, options, 'execution groups', terminal);
    return undefined;
  },
});
