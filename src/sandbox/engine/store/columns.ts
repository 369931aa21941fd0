/** The value of each field of a row, for filters, sorting and rendering. */

import { STATUSES } from '../../../../generated/lifecycle.ts';
import type {
  EXECUTION_FIELDS,
  EXECUTION_FILTERS,
  EXECUTION_GROUP_FIELDS,
  EXECUTION_GROUP_FILTERS,
} from '../../../../generated/operations.ts';
import type { ExecutionRow, GroupRow, Json } from '../model/types.ts';

/**
 * How a value is compared, parsed from a filter and rendered. A `counter` is an integer that is rendered as 0 when it is
 * null; a `flag` is a boolean whose filter reads every text but `true` as false.
 */
export type ColumnKind =
  | 'text'
  | 'status'
  | 'visibility'
  | 'boolean'
  | 'flag'
  | 'integer'
  | 'counter'
  | 'time'
  | 'json';

export interface Column<Row> {
  readonly kind: ColumnKind;
  readonly of: (row: Row) => Json;
}

export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

/** The fields that partitions are made of. */
type PartitionFields = Pick<ExecutionRow, 'tenant' | 'visibility' | 'is_system_workflow'>;

const OWNERSHIP = {
  visibility: { kind: 'visibility', of: (row) => row.visibility },
  tenant_name: { kind: 'text', of: (row) => row.tenant },
  resource_availability: { kind: 'visibility', of: (row) => row.visibility },
  private_resource: { kind: 'boolean', of: (row) => row.visibility === 'private' },
} as const satisfies Columns<Pick<PartitionFields, 'tenant' | 'visibility'>>;

export const PARTITION_COLUMNS = {
  ...OWNERSHIP,
  is_system_workflow: { kind: 'flag', of: (row) => row.is_system_workflow },
} as const satisfies Columns<PartitionFields>;

type ExecutionColumn = (typeof EXECUTION_FIELDS)[number] | (typeof EXECUTION_FILTERS)[number];

export const EXECUTION_COLUMNS = {
  ...PARTITION_COLUMNS,
  created_at: { kind: 'time', of: (row) => row.created_at },
  id: { kind: 'text', of: (row) => row.id },
  ended_at: { kind: 'time', of: (row) => row.ended_at },
  error: { kind: 'text', of: (row) => row.error },
  // A former column, always empty.
  parameters_p: { kind: 'json', of: () => null },
  parameters: { kind: 'json', of: (row) => row.parameters },
  status: { kind: 'status', of: (row) => row.status },
  workflow_id: { kind: 'text', of: (row) => row.workflow_id },
  started_at: { kind: 'time', of: (row) => row.started_at },
  scheduled_for: { kind: 'time', of: (row) => row.scheduled_for },
  is_dry_run: { kind: 'boolean', of: (row) => row.is_dry_run },
  resume: { kind: 'boolean', of: (row) => row.resume },
  total_operations: { kind: 'counter', of: (row) => row.total_operations },
  finished_operations: { kind: 'counter', of: (row) => row.finished_operations },
  allow_custom_parameters: { kind: 'boolean', of: (row) => row.allow_custom_parameters },
  blueprint_id: { kind: 'text', of: (row) => row.blueprint_id },
  deployment_display_name: { kind: 'text', of: (row) => row.deployment?.display_name ?? null },
  deployment_id: { kind: 'text', of: (row) => row.deployment?.id ?? null },
  status_display: { kind: 'text', of: (row) => (row.status === null ? null : STATUSES[row.status].display) },
  created_by: { kind: 'text', of: (row) => row.created_by },
  // For sorting only: as a filter it matches any of the groups (`query.ts`).
  execution_group_id: { kind: 'text', of: (row) => row.groups[0]?.id ?? null },
} as const satisfies Columns<ExecutionRow> & Record<ExecutionColumn, Column<ExecutionRow>>;

type GroupColumn = (typeof EXECUTION_GROUP_FIELDS)[number] | (typeof EXECUTION_GROUP_FILTERS)[number];

export const GROUP_COLUMNS = {
  ...OWNERSHIP,
  created_at: { kind: 'time', of: (row) => row.created_at },
  id: { kind: 'text', of: (row) => row.id },
  workflow_id: { kind: 'text', of: (row) => row.workflow_id },
  concurrency: { kind: 'integer', of: (row) => row.concurrency },
  deployment_group_id: { kind: 'text', of: (row) => row.deployment_group_id },
  created_by: { kind: 'text', of: (row) => row.created_by },
  execution_ids: { kind: 'json', of: (row) => row.members.ids },
  status: { kind: 'text', of: (row) => row.members.status },
} as const satisfies Columns<GroupRow> & Record<GroupColumn, Column<GroupRow>>;
