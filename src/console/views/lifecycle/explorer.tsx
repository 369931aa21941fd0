import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ACTIONS, STATUSES } from '../../../../generated/lifecycle.ts';
import { type Execution, type ExecutionStatus, isFinished, isKnownStatus } from '../../../client/index.ts';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { ActionList } from '../../components/action-list.tsx';
import { LifecycleDiagram } from '../../components/lifecycle/diagram.tsx';
import { messageOf } from '../../data/notices.ts';
import { type PlaygroundStore, usePlayground } from '../playground/playground-store.ts';

const SHOP = 'shop-vienna';

/** The life cycle diagram to explore, with a real execution of the manager in the page. */
export function LifecycleExplorer(): JSX.Element {
  const store = usePlayground();
  const [selected, setSelected] = useState<ExecutionStatus | null>(null);
  const execution = store.executions.value.value?.[0];
  const live = execution !== undefined && isKnownStatus(execution.status) ? execution.status : null;
  const status = selected ?? live;
  return (
    <div class="play explorer">
      <div class="explorer-drawing">
        <LifecycleDiagram
          status={status}
          onChoose={(chosen) => setSelected(chosen === selected ? null : chosen)}
        />
      </div>
      <div class="explorer-side stack">
        {selected !== null ? (
          <StatusMeaning
            status={selected}
            onLeave={execution === undefined ? undefined : () => setSelected(null)}
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
  const [rejection, setRejection] = useState('');
  if (execution === undefined) {
    return (
      <>
        <p>Select a status to see its meaning, or start an execution and follow it.</p>
        <button type="button" class="button" data-kind="primary" onClick={() => store.start(SHOP)}>
          Start an execution
        </button>
      </>
    );
  }
  return (
    <>
      <p role="status">
        A backup of {SHOP} is <StatusBadge status={execution.status} />
      </p>
      <ActionList
        execution={execution}
        onRun={async ({ run }) => {
          setRejection('');
          await run(store.client).catch((error) => setRejection(messageOf(error)));
          void store.poller.pollNow();
        }}
      />
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
