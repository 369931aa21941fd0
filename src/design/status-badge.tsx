import type { JSX } from 'preact';
import './status-badge.css';

/** One shape for each status, so that nobody needs to tell them apart by colour. On 16 × 16. */
const SHAPES: Record<string, JSX.Element> = {
  scheduled: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 3v3.2L10.2 10" />,
  queued: <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="3" />,
  pending: <circle cx="8" cy="8" r="6" stroke-dasharray="2.4 2.3" />,
  started: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m6.6 5.4 4 2.6-4 2.6z" fill="currentColor" stroke="none" />
    </>
  ),
  terminated: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M5.4 8.2l1.9 1.9 3.4-3.9" />,
  failed: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6 6l4 4m0-4-4 4" />,
  cancelled: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M3.9 12.1 12.1 3.9" />,
  cancelling: <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6 6h4v4H6z" />,
  force_cancelling: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.8 5.800h4.400v4.400H5.800z" fill="currentColor" stroke="none" />
    </>
  ),
  kill_cancelling: <path d="M9 1.5 3.5 9H8l-1 5.500L12.5 7H8z" />,
};

/** The status of an execution or a group: its shape and its word. */
export function StatusBadge({
  status,
  label = status ?? 'none',
}: {
  /** Null for a group without members. */
  status: string | null;
  label?: string;
}): JSX.Element {
  return (
    <span class="status" data-status={status ?? 'none'}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {SHAPES[status ?? ''] ?? <circle cx="8" cy="8" r="6" />}
      </svg>
      {label}
    </span>
  );
}
