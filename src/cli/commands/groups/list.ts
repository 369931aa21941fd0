import { EXECUTION_GROUP_FILTERS } from '../../../../generated/operations.ts';
import type { ExecutionGroupListQuery } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { repeatable } from '../../program/options.ts';
import { nonEmpty } from '../../program/parse.ts';
import { tableColumns } from '../shared/columns.ts';
import { listOptions, listQuery } from '../shared/list-options.ts';
import { printRows } from '../shared/print-rows.ts';
import { GROUP_COLUMN_NAMES, GROUP_COLUMNS } from './columns.ts';

export const GROUPS_LIST = defineCommand({
  name: 'groups list',
  summary: 'lists execution groups, the newest first',
  arguments: [],
  options: {
    'deployment-group': repeatable('id', 'lists those over this deployment group', nonEmpty('an id'), {
      short: 'g',
    }),
    workflow: repeatable('name', 'lists runs of this workflow', nonEmpty('a name'), { short: 'w' }),
    ...listOptions(EXECUTION_GROUP_FILTERS, GROUP_COLUMN_NAMES, EXECUTION_GROUP_FILTERS),
  },
  shared: [CONNECTION],
  notes: [
    'Columns are the fields of an execution group, and members. With --json, --columns chooses the fields.',
    `Fields to filter and to sort by: ${EXECUTION_GROUP_FILTERS.join(', ')}. The manager cannot filter by status.`,
  ],
  examples: {
    'groups list -w backup --limit 3': 'the last three',
    'groups list --json --columns id,status': 'for other programs',
  },
  async run({ options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const { columns, fields } = tableColumns(GROUP_COLUMNS, options.columns, terminal, clock);
    const pairs = [
      ...options['deployment-group'].map((id) => ['deployment_group_id', id] as const),
      ...options.workflow.map((name) => ['workflow_id', name] as const),
    ];
    const query = {
      ...listQuery(options, pairs, fields, terminal),
      getData: true,
    } as ExecutionGroupListQuery;
    await printRows(client.executionGroups.list(query), columns, options, 'execution groups', terminal);
  },
});
