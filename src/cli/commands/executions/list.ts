import { EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import { EXECUTION_STATUSES, type ExecutionListQuery } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, repeatable, value } from '../../program/options.ts';
import { listOf, nonEmpty } from '../../program/parse.ts';
import { tableColumns } from '../shared/columns.ts';
import { listOptions, listQuery } from '../shared/list-options.ts';
import { printRows } from '../shared/print-rows.ts';
import { COLUMN_NAMES, EXECUTION_COLUMNS } from './columns.ts';

export const LIST = defineCommand({
  name: 'list',
  summary: 'lists executions, the newest first',
  arguments: [],
  options: {
    status: repeatable(
      'status',
      'lists executions in this status; several are joined by commas',
      listOf(EXECUTION_STATUSES),
      { short: 's', choices: EXECUTION_STATUSES },
    ),
    deployment: repeatable('id', 'lists those on this deployment', nonEmpty('an id'), { short: 'd' }),
    workflow: repeatable('name', 'lists runs of this workflow', nonEmpty('a name'), { short: 'w' }),
    group: value('id', 'lists the members of this execution group', nonEmpty('an id')),
    'include-system-workflows': flag('lists runs of system workflows, too'),
    ...listOptions(EXECUTION_FILTERS, COLUMN_NAMES, EXECUTION_FILTERS),
  },
  shared: [CONNECTION],
  notes: [
    'Columns are the fields of an execution, progress and took. With --json, --columns chooses the fields.',
    `Fields to filter and to sort by: ${EXECUTION_FILTERS.join(', ')}.`,
  ],
  examples: {
    'list --status failed,cancelled': 'the latest that did not succeed',
    'list -d shop-vienna -w backup --limit 5': 'the last five backups of a deployment',
    'list --status started --columns id,deployment_id,progress': 'what is running, and its progress',
    'list --filter created_by=maria --json': 'all fields, for other programs',
  },
  async run({ options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const { columns, fields } = tableColumns(EXECUTION_COLUMNS, options.columns, terminal, clock);
    const pairs = [
      ...options.deployment.map((id) => ['deployment_id', id] as const),
      ...options.workflow.map((name) => ['workflow_id', name] as const),
      ...options.status.flat().map((status) => ['status', status] as const),
    ];
    const query = {
      ...listQuery(options, pairs, fields, terminal),
      groupId: options.group,
      includeSystemWorkflows: options['include-system-workflows'] || undefined,
    } as ExecutionListQuery;
    await printRows(client.executions.list(query), columns, options, 'executions', terminal);
  },
});
