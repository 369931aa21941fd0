import { EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import type { ExecutionFilter, ExecutionListQuery } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, single } from '../../program/options.ts';
import { filled } from '../../program/values.ts';
import { filterOf, listOptions } from '../listing/options.ts';
import { limitOf, pageSizeFor, printRows } from '../listing/print-rows.ts';
import { COLUMN_NAMES, executionColumns } from './columns.ts';
import { SELECTION_OPTIONS, selectedFields } from './selection.ts';

export const LIST = defineCommand({
  name: 'list',
  summary: 'executions, the newest first',
  arguments: [],
  options: {
    ...SELECTION_OPTIONS,
    group: single('id', 'keeps the members of this execution group', filled('an id')),
    'include-system-workflows': flag('lists runs of system workflows, too'),
    ...listOptions(EXECUTION_FILTERS, COLUMN_NAMES, EXECUTION_FILTERS),
  },
  shared: [CONNECTION],
  notes: [
    'Columns are the fields of an execution, progress and took. With --json, --columns chooses the fields.',
    `Fields to filter and to sort by: ${EXECUTION_FILTERS.join(', ')}.`,
  ],
  examples: [
    { line: 'list --status failed,cancelled', about: 'what went wrong lately' },
    { line: 'list -d shop-vienna -w backup --limit 5', about: 'the last five backups of a deployment' },
    {
      line: 'list --status started --columns id,deployment_id,progress',
      about: 'what is running, and how far',
    },
    { line: 'list --filter created_by=maria --json', about: 'all fields, for other programs' },
  ],
  async run({ options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const { columns, fields } = executionColumns(options.columns, terminal, clock);
    const derived = options.columns?.filter((name) => !(fields as readonly string[]).includes(name)) ?? [];
    if (options.json && derived.length > 0) {
      throw new CommandError(`--json has fields only, and ${derived.join(' and ')} is none.`);
    }
    const filter = filterOf([
      ...selectedFields(options),
      ...options.status.flat().map((status) => ['status', status] as const),
      ...options.filter,
    ]);
    const query = {
      filter: filter as ExecutionFilter,
      sort: (options.sort ?? ['-created_at']) as NonNullable<ExecutionListQuery['sort']>,
      size: pageSizeFor(limitOf(options, terminal)),
      groupId: options.group,
      allTenants: options['all-tenants'] || undefined,
      includeSystemWorkflows: options['include-system-workflows'] || undefined,
      include: options.json && options.columns === undefined ? undefined : fields,
    };
    await printRows(client.executions.list(query), columns, options, 'executions', terminal);
    return undefined;
  },
});
