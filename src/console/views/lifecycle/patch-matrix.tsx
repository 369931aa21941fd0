import type { JSX } from 'preact';
import { canUpdate, EXECUTION_STATUSES, type ExecutionStatus } from '../../../client/index.ts';
import { ScrollRegion } from '../../../design/scroll-region.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { StatusIcon } from '../../../design/status-icon.tsx';

/** Which status may be set after which. With `onTry`, each cell is a button. */
export function PatchMatrix({
  onTry,
  tried = null,
}: {
  onTry?: (from: ExecutionStatus, to: ExecutionStatus) => void;
  /** The cell that was tried last. */
  tried?: { from: ExecutionStatus; to: ExecutionStatus } | null;
}): JSX.Element {
  return (
    <ScrollRegion label="Which status may be set after which">
      <table class="patch-matrix">
        <thead>
          <tr>
            <th scope="col">from, to</th>
            {EXECUTION_STATUSES.map((to) => (
              <th key={to} scope="col">
                <span>{to}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXECUTION_STATUSES.map((from) => (
            <tr key={from}>
              <th scope="row">
                <StatusBadge status={from} />
              </th>
              {EXECUTION_STATUSES.map((to) => {
                const isAllowed = canUpdate(from, to);
                const icon = <StatusIcon status={isAllowed ? 'terminated' : 'failed'} />;
                const cell = { class: 'patch-cell', 'data-kind': isAllowed ? 'good' : 'bad' };
                const text = isAllowed ? 'allowed' : 'rejected';
                return (
                  <td key={to}>
                    {onTry === undefined ? (
                      <span {...cell}>
                        {icon}
                        <span class="visually-hidden">{text}</span>
                      </span>
                    ) : (
                      <button
                        {...cell}
                        type="button"
                        aria-pressed={tried?.from === from && tried.to === to}
                        aria-label={`Try ${from} to ${to}, which is ${text}`}
                        onClick={() => onTry(from, to)}
                      >
                        {icon}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
