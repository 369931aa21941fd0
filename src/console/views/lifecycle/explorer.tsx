import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ACTIONS, STATUSES } from '../../../../generated/lifecycle.ts';
import { type Execution, type ExecutionStatus, isFinished, isKnownStatus } from '../../../client/index.ts';
import { ConfirmButton } from '../../../design/confirm-dialog.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { LifecycleDiagram } from '../../components/lifecycle/diagram.tsx';
import { executionActions } from '../../data/allowed-actions.ts';
import { messageOf } from '../../data/notices.ts';
import { type PlaygroundStore, usePlayground } from '../playground/playground-store.ts';

const SHOP = 'shop-vienna';

/** The drawing to click through, and a real execution of the manager in the page that goes its ways. */
export function LifecycleExplorer(): JSX.Element {
  const store = usePlayground();
  const [explored, setExplored] = useState<ExecutionStatus | null>(null);
  const execution = store.executions.value.value?.[0];
  const followed = execution !== undefined && isKnownStatus(execution.status) ? execution.status : null;
  const status = explored ?? followed;
  return (
    <div class="play explorer">
      <div class="explorer-drawing">
        <LifecycleDiagram
          status={status}
          onChoose={(chosen) => setExplored(chosen === explored ? null : chosen)}
        />
      </div>
      <div class="explorer-side">
        {explored !== null ? (
          <StatusMeaning
            status={explored}
            onLeave={execution === undefined ? undefined : () => setExplored(null)}
          />
        ) : (
          <LiveExecution store={store} execution={execution} />
        )}
      </div>
    </div>
  );
}

/** What a status means and what each action does in it. */
function StatusMeaning({
  status,
  onLeave,
}: {
  status: ExecutionStatus;
  onLeave: (() => void) | undefined;
}): JSX.Element {
  const { set, meaning } = STATUSES[status];
  const outcomes = Object.entries(ACTIONS.execution).map(
    ([action, byStatus]) => [action, byStatus[status]] as const,
  );
  return (
    <>
      <p>
        <StatusBadge status={status} /> <span class="explorer-set">{set}</span>
      </p>
      <p>{meaning}</p>
      <dl class="explorer-outcomes">
        {outcomes.map(([action, outcome]) => (
          <div key={action}>
            <dt>{action}</dt>
            <dd>
              {'becomes' in outcome ? <StatusBadge status={outcome.becomes} /> : <code>{outcome.error}</code>}
            </dd>
          </div>
        ))}
      </dl>
      {onLeave !== undefined && (
        <button type="button" class="button" onClick={onLeave}>
          Back to the execution
        </button>
      )}
    </>
  );
}

function LiveExecution({
  store,
  execution,
}: {
  store: PlaygroundStore;
  execution: Execution | undefined;
}): JSX.Element {
  const id = useId();
  const [rejection, setRejection] = useState('');
  if (execution === undefined) {
    return (
      <>
        <p>Choose a status to see what it means. Or start an execution, and watch the way it goes.</p>
        <button type="button" class="button" data-kind="primary" onClick={() => store.start(SHOP)}>
          Start an execution
        </button>
      </>
    );
  }
  const act = async (run: ReturnType<typeof executionActions>[number]['run']) => {
    setRejection('');
    await run(store.client).catch((error) => setRejection(messageOf(error)));
    void store.poller.pollNow();
  };
  return (
    <>
      <p role="status">
        A backup of {SHOP} is <StatusBadge status={execution.status} />
      </p>
      <ul class="explorer-actions">
        {executionActions(execution).map(({ name, text, isAllowed, remark, confirmation, run }, index) => (
          <li key={name}>
            <ConfirmButton
              class="button"
              aria-disabled={!isAllowed}
              aria-describedby={`${id}-${index}`}
              confirmation={confirmation}
              onConfirm={() => act(run)}
            >
              {name}
            </ConfirmButton>
            <span id={`${id}-${index}`}>{remark ?? text}</span>
          </li>
        ))}
      </ul>
      {rejection !== '' && <p role="alert">{rejection}</p>}
      <button
        type="button"
        class="button"
        data-kind="primary"
        disabled={!isFinished(execution)}
        onClick={() => store.start(SHOP)}
      >
        Start another
      </button>
    </>
  );
}
