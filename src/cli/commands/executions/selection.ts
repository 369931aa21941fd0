// Which executions are meant, as lists and deletions are told.
import { EXECUTION_STATUSES } from '../../../client/index.ts';
import { type Options, several, type ValuesOf } from '../../program/options.ts';
import { checkId, filled, someOf } from '../../program/values.ts';

export const SELECTION_OPTIONS = {
  status: several(
    'status',
    'keeps executions in this status; several are joined by commas',
    someOf(EXECUTION_STATUSES),
    {
      short: 's',
      choices: EXECUTION_STATUSES,
    },
  ),
  deployment: several('id', 'keeps those on this deployment', filled('an id'), { short: 'd' }),
  workflow: several('name', 'keeps runs of this workflow', filled('a name'), { short: 'w' }),
} as const satisfies Options;

/** Deletions have the same options, which say there what is deleted. */
export const DELETION_OPTIONS = {
  deployment: several('id', 'those on this deployment', filled('an id'), { short: 'd' }),
  workflow: several('name', 'runs of this workflow', filled('a name'), { short: 'w' }),
} as const satisfies Options;

type Selection = Omit<ValuesOf<typeof SELECTION_OPTIONS>, 'status'>;

/** As pairs of fields and values. */
export function selectedFields({
  deployment,
  workflow,
}: Selection): (readonly [field: string, value: string])[] {
  return [
    ...deployment.map((id) => ['deployment_id', id] as const),
    ...workflow.map((name) => ['workflow_id', name] as const),
  ];
}

/** The argument that most commands have. */
export const EXECUTION_ID = { name: 'id', about: 'the id of the execution', check: checkId } as const;
