import { EXECUTION_GROUP_FIELDS, type ExecutionGroup } from '../../../client/index.ts';
import type { ColumnSet } from '../shared/columns.ts';

export const GROUP_COLUMN_NAMES: readonly string[] = [...EXECUTION_GROUP_FIELDS, 'members'];

export const GROUP_COLUMNS: ColumnSet<Partial<ExecutionGroup>> = {
  derived: {
    members: { needs: ['execution_ids'], text: ({ execution_ids: ids }) => String(ids?.length ?? '') },
  },
  defaults: ['id', 'status', 'workflow_id', 'deployment_group_id', 'members', 'concurrency', 'created_at'],
  room: {
    workflow_id: { least: 8 },
    deployment_group_id: { least: 8 },
    members: { dispensable: 2 },
    concurrency: { dispensable: 4 },
    created_at: { dispensable: 3 },
    execution_ids: { least: 12 },
  },
  titles: { deployment_group_id: 'GROUP' },
  rightAligned: ['members', 'concurrency'],
};
