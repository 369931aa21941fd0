import type { JSX } from 'preact';

/** One shape for each status, so that colour is never the only difference. Drawn on 16 × 16. */
const SHAPES: Readonly<Record<string, JSX.Element>> = {
  scheduled: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.8V8l2.3 1.5" />
    </>
  ),
  queued: <path d="M3 4.5h10M3 8h7M3 11.5h4" />,
  pending: <circle cx="8" cy="8" r="5.5" stroke-dasharray="2.4 2.35" />,
  started: <path d="M5.2 3.4v9.2L12.6 8z" fill="currentColor" />,
  terminated: <path d="m3.2 8.6 3.1 3.1 6.5-7.2" stroke-width="2" />,
  failed: <path d="m4.2 4.2 7.6 7.6m0-7.6-7.6 7.6" stroke-width="2" />,
  cancelled: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="m4.1 11.9 7.8-7.8" />
    </>
  ),
  cancelling: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.7 8h4.6" stroke-width="2" />
    </>
  ),
  force_cancelling: (
    <>
      <circle cx="8" cy="8" r="6" />
      <rect x="5.9" y="5.9" width="4.2" height="4.2" fill="currentColor" stroke="none" />
    </>
  ),
  kill_cancelling: <path d="M9.2 2 4 9h3.6l-.9 5L12 7H8.3z" fill="currentColor" />,
};

/** The icon of a status; it needs a text beside it. */
export function StatusIcon({ status }: { status: string | null }): JSX.Element {
  return (
    <svg class="status-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[status ?? ''] ?? <circle cx="8" cy="8" r="5.5" />}
    </svg>
  );
}

/** The icon as part of a larger drawing. */
export function StatusGlyph({ status, x, y }: { status: string; x: number; y: number }): JSX.Element {
  return (
    <g class="status-icon" transform={`translate(${x} ${y})`}>
      {SHAPES[status]}
    </g>
  );
}
