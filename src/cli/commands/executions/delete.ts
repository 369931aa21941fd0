import { STATUSES } from '../../../../generated/lifecycle.ts';
import { EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import {
  type CloudifyClient,
  type ExecutionDeletion,
  type ExecutionDeletionFilter,
  type ExecutionFilter,
  FINISHED_STATUSES,
} from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { EXIT } from '../../exit-codes.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, several, single } from '../../program/options.ts';
import { datetime, filled, someOf, wholeNumber } from '../../program/values.ts';
import { canAsk, confirm } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { field, filterOf, JSON_OPTION } from '../listing/options.ts';
import { DELETION_OPTIONS, selectedFields } from './selection.ts';

/** The manager refuses to delete by status. */
const FIELDS = EXECUTION_FILTERS.filter((name) => name !== 'status');

export const DELETE = defineCommand({
  name: 'delete',
  summary: 'deletes the records of executions that have ended',
  arguments: [],
  options: {
    id: several('id', 'this one', filled('an id')),
    ...DELETION_OPTIONS,
    status: several(
      'status',
      'those in this ended status; several are joined by commas',
      someOf(FINISHED_STATUSES),
      {
        short: 's',
        choices: FINISHED_STATUSES,
      },
    ),
    filter: several(
      'field=value',
      'those with this value; several values of one field are alternatives',
      field(FIELDS),
    ),
    before: single('datetime', 'those created before it: 2026-03-01, or with a time and its zone', datetime),
    'keep-last': single('number', 'all but the N newest that match', wholeNumber(1)),
    all: flag('every ended execution, those of system workflows among them'),
    'all-tenants': flag('in every tenant that you may see'),
    'dry-run': flag('says how many match, and deletes none'),
    yes: flag('does not ask', { short: 'y' }),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'What has not ended is never deleted, nor is the newest terminated create_deployment_environment of a deployment: ' +
      'it counts among the matches all the same. There is no undo. On a terminal it asks before; elsewhere it needs --yes.',
  ],
  examples: [
    { line: 'delete -d shop-lisbon -w backup --before 2026-03-01', about: 'old backups' },
    { line: 'delete --status failed,cancelled --dry-run', about: 'how many would it be?' },
    { line: 'delete -d shop-lisbon -w backup --keep-last 3 --yes', about: 'in a script' },
  ],
  async run({ options }, terminal) {
    const pairs = [
      ...options.id.map((id) => ['id', id] as const),
      ...selectedFields(options),
      ...options.status.flat().map((status) => ['status_display', STATUSES[status].display] as const),
      ...options.filter,
    ];
    const keep = options['keep-last'];
    const isNarrowed = pairs.length > 0 || options.before !== undefined || keep !== undefined;
    if (isNarrowed === options.all) {
      throw new CommandError(
        options.all
          ? '--all and what narrows it exclude each other.'
          : 'Which ones? Narrow it, by --deployment or --before for one, or say --all.',
      );
    }
    if (options.before !== undefined && keep !== undefined) {
      throw new CommandError('--before and --keep-last exclude each other.');
    }
    const { client } = await connect(options, terminal);
    const filter = filterOf(pairs) as ExecutionFilter;
    const matching = await countMatching(client, filter, options.before, options['all-tenants']);
    const count = Math.max(0, matching - (keep ?? 0));
    const told = `${executions(count)} ${count === 1 ? 'matches' : 'match'}${keep === undefined ? '' : `, ${executions(Math.min(keep, matching))} kept`}.`;
    const report = async (deleted: number, line: string) =>
      options.json ? terminal.printJson({ matching: count, deleted }, 0) : terminal.print(line);
    // With nothing left to delete a manager that is told to keep some deletes one all the same.
    if (count === 0 || options['dry-run']) {
      await report(0, told);
      return undefined;
    }
    if (!options.json) terminal.warn(told);
    if (
      !options.yes &&
      !(await agreed(`Delete ${count === 1 ? 'it' : 'them'}? There is no undo.`, terminal))
    ) {
      terminal.warn('Nothing is deleted.');
      return EXIT.refused;
    }
    const deletion = {
      ...(options.all
        ? { all: true }
        : { ...(pairs.length > 0 && { filter: filter as ExecutionDeletionFilter }) }),
      ...(options.before !== undefined && { to_datetime: options.before }),
      ...(keep !== undefined && { keep_last: keep }),
      ...(options['all-tenants'] && { allTenants: true }),
    } as ExecutionDeletion;
    const deleted = await client.executions.delete(deletion);
    await report(deleted, `${executions(deleted)} deleted.`);
    return undefined;
  },
});

/** How many the manager would look at. Lists cannot compare times, so that a moment means to read them all. */
async function countMatching(
  client: CloudifyClient,
  filter: ExecutionFilter,
  before: Date | undefined,
  isEverywhere: boolean,
): Promise<number> {
  const query = {
    filter: { ...filter, status: FINISHED_STATUSES },
    includeSystemWorkflows: true,
    ...(isEverywhere && { allTenants: true }),
  };
  if (before === undefined) {
    return (await client.executions.list({ ...query, size: 0 })).metadata.pagination.total;
  }
  let count = 0;
  for await (const { created_at } of client.executions.list({
    ...query,
    sort: ['created_at', 'id'],
    include: ['created_at'],
  })) {
    if (Date.parse(created_at) >= before.getTime()) break;
    count += 1;
  }
  return count;
}

async function agreed(question: string, terminal: Terminal): Promise<boolean> {
  if (canAsk(terminal)) return confirm(question, terminal);
  throw new CommandError(
    'There is no terminal to ask on: give --yes, or --dry-run to see how many it would be.',
  );
}

const executions = (count: number) => `${count} execution${count === 1 ? '' : 's'}`;
