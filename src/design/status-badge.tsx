import type { JSX } from 'preact';
import { StatusIcon } from './status-icon.tsx';
import './status.css';

/** The status of an execution or a group: icon, text and colour. */
export function StatusBadge({
  status,
  label = status ?? 'none',
}: {
  /** Null for a group without members. An unknown status is shown as it is. */
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
