import { EXECUTION_FIELDS, type Execution, FINISHED_STATUSES } from '../../../client/index.ts';
import { formatDuration } from '../../terminal/time.ts';
import type { ColumnSet } from '../shared/columns.ts';

type Row = Partial<Execution>;

export const EXECUTION_COLUMNS: ColumnSet<Row> = {
  derived: {
    progress: { needs: ['finished_operations', 'total_operations'], text: progressText },
    took: { needs: ['started_at', 'ended_at', 'status'], text: durationText },
  },
  defaults: ['id', 'status', 'workflow_id', 'deployment_id', 'progress', 'created_at', 'took'],
  room: {
    workflow_id: { least: 8 },
    deployment_id: { least: 12 },
    progress: { dispensable: 2 },
    created_at: { dispensable: 3 },
    took: { dispensable: 4 },
    error: { least: 12 },
    parameters: { least: 12 },
  },
  rightAligned: ['took', 'progress', 'total_operations', 'finished_operations'],
};

export const COLUMN_NAMES: readonly string[] = [
  ...EXECUTION_FIELDS,
  ...Object.keys(EXECUTION_COLUMNS.derived),
];

export function progressText({ finished_operations: finished, total_operations: total }: Row): string {
  return total ? `${finished ?? 0}/${total}` : '';
}

/** How long it ran, or has been running until `now`. */
export function durationText({ started_at, ended_at, status }: Row, now: number | undefined): string {
  // Some executions end without ended_at.
  const isFinished = (FINISHED_STATUSES as readonly unknown[]).includes(status);
  if (!started_at || (isFinished && !ended_at)) return '';
  const end = ended_at ? Date.parse(ended_at) : now;
  return end === undefined ? '' : formatDuration(end - Date.parse(started_at));
}
