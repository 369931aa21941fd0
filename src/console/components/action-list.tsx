import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Execution } from '../../client/index.ts';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { type ExecutionAction, executionActions } from '../data/allowed-actions.ts';

/** The actions on an execution, each with its effect or why it is not allowed. */
export function ActionList({
  execution,
  onRun,
}: {
  execution: Execution;
  onRun: (action: ExecutionAction) => void;
}): JSX.Element {
  const id = useId();
  return (
    <ul class="action-list">
      {executionActions(execution).map((action, index) => (
        <li key={action.name}>
          <ConfirmButton
            class="button"
            data-kind={action.name === 'Kill' ? 'danger' : undefined}
            aria-disabled={!action.isAllowed}
            aria-describedby={`${id}-${index}`}
            confirmation={action.confirmation}
            onConfirm={() => onRun(action)}
          >
            {action.name}
          </ConfirmButton>
          <span id={`${id}-${index}`} class="hint">
            {action.remark ?? action.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
