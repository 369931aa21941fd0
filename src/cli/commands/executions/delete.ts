import { EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import {
  type CloudifyClient,
  type ExecutionDeletion,
  type ExecutionFilter,
  FINISHED_STATUSES,
} from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { EXIT } from '../../exit-codes.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, repeatable, value } from '../../program/options.ts';
import { datetime, integer, listOf, nonEmpty } from '../../program/parse.ts';
import { canPrompt, confirm } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { filterOf, JSON_OPTION, parseField } from '../shared/list-options.ts';

/** There is an option for it. */
const FIELDS = EXECUTION_FILTERS.filter((name) => name !== 'status');

export const DELETE = defineCommand({
  name: 'delete',
  summary: 'deletes the records of ended executions',
  arguments: [],
  options: {
    id: repeatable('id', 'this one', nonEmpty('an id')),
    deployment: repeatable('id', 'those on this deployment', nonEmpty('an id'), { short: 'd' }),
    workflow: repeatable('name', 'runs of this workflow', nonEmpty('a name'), { short: 'w' }),
    status: repeatable(
      'status',
      'those in this ended status; several are joined by commas',
      listOf(FINISHED_STATUSES),
      { short: 's', choices: FINISHED_STATUSES },
    ),
    filter: repeatable(
      'field=value',
      'those with this value; several values of one field are alternatives',
      parseField(FIELDS),
    ),
    before: value('datetime', 'those created before it: 2026-03-01, or with a time and its zone', datetime, {
      conflicts: ['keep-last'],
    }),
    'keep-last': value('number', 'all except the N newest that match', integer(1)),
    all: flag('every ended execution, those of system workflows included', {
      conflicts: ['id', 'deployment', 'workflow', 'status', 'filter', 'before', 'keep-last'],
    }),
    'all-tenants': flag('in every tenant that you may see'),
    'dry-run': flag('prints how many match, and deletes none'),
    yes: flag('does not ask', { short: 'y' }),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'Executions that have not ended are never deleted, nor is the newest terminated create_deployment_environment of a ' +
      'deployment, although it counts as a match. There is no undo. On a terminal it asks first; elsewhere it needs --yes.',
  ],
  examples: {
    'delete -d shop-lisbon -w backup --before 2026-03-01': 'old backups',
    'delete --status failed,cancelled --dry-run': 'how many would be deleted',
    'delete -d shop-lisbon -w backup --keep-last 3 --yes': 'in a script',
  },
  async run({ options }, terminal) {
    const { before, 'keep-last': keep, 'all-tenants': allTenants } = options;
    const pairs = [
      ...options.id.map((id) => ['id', id] as const),
      ...options.deployment.map((id) => ['deployment_id', id] as const),
      ...options.workflow.map((name) => ['workflow_id', name] as const),
      ...options.status.flat().map((status) => ['status', status] as const),
      ...options.filter,
    ];
    if (!options.all && pairs.length === 0 && before === undefined && keep === undefined) {
      throw new CommandError('Which ones? Select them, such as by --deployment or --before, or give --all.');
    }
    const { client } = await connect(options, terminal);
    const filter = filterOf(pairs) as ExecutionFilter;
    const matching = await countMatching(client, filter, before, allTenants);
    const count = Math.max(0, matching - (keep ?? 0));
    const kept = keep === undefined ? '' : `, ${executions(Math.min(keep, matching))} kept`;
    const summary = `${executions(count)} ${count === 1 ? 'matches' : 'match'}${kept}.`;
    const report = async (deleted: number, line: string) =>
      options.json ? terminal.printJson({ matching: count, deleted }, 0) : terminal.print(line);
    // With keep_last and nothing to delete, a manager deletes one anyway.
    if (count === 0 || options['dry-run']) {
      await report(0, summary);
      return undefined;
    }
    if (!options.json) terminal.warn(summary);
    const question = `Delete ${count === 1 ? 'it' : 'them'}? There is no undo.`;
    if (!options.yes && !(await isConfirmed(question, terminal))) {
      terminal.warn('Nothing is deleted.');
      return EXIT.rejected;
    }
    const deletion = {
      ...(options.all && { all: true }),
      ...(pairs.length > 0 && { filter }),
      ...(before !== undefined && { to_datetime: before }),
      ...(keep !== undefined && { keep_last: keep }),
      ...(allTenants && { allTenants: true }),
    } as ExecutionDeletion;
    const deleted = await client.executions.delete(deletion);
    await report(deleted, `${executions(deleted)} deleted.`);
    return undefined;
  },
});

/** How many executions match. Lists cannot compare times, so that `before` needs all of them. */
async function countMatching(
  client: CloudifyClient,
  filter: ExecutionFilter,
  before: Date | undefined,
  allTenants: boolean,
): Promise<number> {
  const query = {
    filter: { status: FINISHED_STATUSES, ...filter },
    includeSystemWorkflows: true,
    ...(allTenants && { allTenants: true }),
  };
  if (before === undefined) {
    return (await client.executions.list({ ...query, size: 0 })).metadata.pagination.total;
  }
  let count = 0;
  const order = { sort: ['created_at', 'id'], include: ['created_at'] } as const;
  for await (const { created_at: created } of client.executions.list({ ...query, ...order })) {
    if (Date.parse(created) >= before.getTime()) break;
    count += 1;
  }
  return count;
}

async function isConfirmed(question: string, terminal: Terminal): Promise<boolean> {
  if (canPrompt(terminal)) return confirm(question, terminal);
  throw new CommandError('Without a terminal it needs --yes, or --dry-run to print how many match.');
}

const executions = (count: number) => `${count} execution${count === 1 ? '' : 's'}`;
