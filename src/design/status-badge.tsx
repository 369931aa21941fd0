import type { JSX } from 'preact';
import { StatusIcon } from './status-icon.tsx';
import './status.css';

/** The status of an execution or a group: its sign, its word and its colour. */
export function StatusBadge({
  status,
  label = status ?? 'none',
}: {
  /** Null for a group without members; one that this version does not know is shown all the same. */
  status: string | null;
  label?: string;
}): JSX.Element {
  return (
    <span class="status-badge" data-status={status ?? 'none'}>
      <StatusIcon status={status} />
      {label}
    </span>
  );
}
