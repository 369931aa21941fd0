import type { JSX } from 'preact';
import type { Execution } from '../../client/index.ts';

export function Progress({
  of: part,
  row,
}: {
  of: number | null;
  row: Pick<Execution, 'status' | 'total_operations' | 'finished_operations'>;
}): JSX.Element {
  if (part === null || !row.total_operations) {
    return <span class="faint">{row.status === 'pending' ? 'waits for a worker' : '–'}</span>;
  }
  const text = `${row.finished_operations ?? 0} of ${row.total_operations}`;
  return (
    <span class="progress" data-status={row.status ?? 'none'}>
      <svg class="progress-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="progress-all" width="100" height="6" rx="3" />
        <rect class="progress-done" width={Math.round(part * 100)} height="6" rx="3" />
      </svg>
      <span class="progress-text">{text}</span>
    </span>
  );
}
