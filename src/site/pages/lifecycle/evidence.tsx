import type { JSX } from 'preact';
import type { ActionOutcome } from '../../content/contract/document.ts';

/** The recordings that a matrix is based on, collapsed. */
export function Evidence({ of }: { of: Record<string, Record<string, ActionOutcome>> }): JSX.Element {
  return (
    <details class="fold">
      <summary>Where each cell was recorded</summary>
      <ul class="small">
        {Object.entries(of).map(([action, outcomes]) => (
          <li key={action}>
            <code>{action}</code>:{' '}
            {Object.entries(outcomes)
              .map(([status, { evidence }]) => `${status} ${evidence.join(', ')}`)
              .join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
