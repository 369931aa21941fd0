import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  canUpdate,
  EXECUTION_STATUSES,
  type Execution,
  type ExecutionStatus,
  isApiError,
  isKnownStatus,
  progressOf,
} from '../../client/index.ts';
import { CopyButton } from '../../design/copy-button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { Icon } from '../../design/icon.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { StatusBadge } from '../../design/status-badge.tsx';
import { useMedia } from '../../design/use-media.ts';
import { ActionList } from '../components/action-list.tsx';
import { useConsole, useSubscription } from '../components/console-context.ts';
import { formatDateTime, formatDuration } from '../components/format.ts';
import { LifecycleDiagram } from '../components/lifecycle/diagram.tsx';
import { Progress } from '../components/progress.tsx';
import { messageOf } from '../data/notices.ts';
import { formatSdkCall } from '../data/sdk-call.ts';

/** Where there is room beside the view, as in the style sheet. */
const BESIDE = '(min-width: 72rem)';

/** The selected execution: its life cycle, its actions and its fields. Beside the view, or over it where that is narrow. */
export function Inspector(): JSX.Element | null {
  const { selection } = useConsole();
  useSubscription(selection.query);
  const isWide = useMedia(BESIDE);
  if (selection.id.value === null) return null;
  const execution = selection.execution.value;
  const failure = selection.query.failure.value;
  const close = () => {
    selection.id.value = null;
  };
  const content =
    execution !== undefined ? (
      <SelectedExecution execution={execution} />
    ) : (
      <p class="inspector-empty" role="status">
        {failure === undefined ? 'Loading …' : errorText(failure)}
      </p>
    );
  if (!isWide) {
    return (
      <Dialog title="Selected execution" class="console inspector" onClose={close}>
        {content}
      </Dialog>
    );
  }
  return (
    <aside class="inspector panel" aria-label="Selected execution">
      <button type="button" class="icon-button" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
      {content}
    </aside>
  );
}

function errorText(error: unknown): string {
  return isApiError(error, 'not_found_error') ? 'It no longer exists.' : messageOf(error);
}

function SelectedExecution({ execution }: { execution: Execution }): JSX.Element {
  const console = useConsole();
  const { status } = execution;
  return (
    <>
      <header class="inspector-head">
        <h2>
          {execution.workflow_id}
          <span class="inspector-where">
            {execution.deployment_display_name ?? execution.deployment_id ?? 'the manager'}
          </span>
        </h2>
        <div role="status">
          <StatusBadge status={status} />
        </div>
      </header>
      <LifecycleDiagram status={isKnownStatus(status) ? status : null} />
      <section aria-label="Actions">
        <ActionList
          execution={execution}
          onRun={({ name, call, run }) => void console.runSdkCall(`${name}: accepted.`, call, run)}
        />
      </section>
      <StatusUpdate execution={execution} />
      <Details execution={execution} />
    </>
  );
}

/** Sets the status, as a worker does. */
function StatusUpdate({ execution }: { execution: Execution }): JSX.Element {
  const console = useConsole();
  const id = useId();
  const [chosen, setChosen] = useState<ExecutionStatus>('terminated');
  const [error, setError] = useState('');
  const isManual = console.poller.health.value?.runner === 'manual';
  const isAllowed = canUpdate(execution, chosen);
  const update = { status: chosen, ...(error !== '' && { error }) };
  return (
    <details class="patch" open={isManual}>
      <summary>Act as the worker: set a status</summary>
      <p class="hint">
        {isManual
          ? 'No worker runs: statuses change only by this form.'
          : 'The workers of this sandbox set statuses, too.'}
      </p>
      <form
        class="patch-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAllowed) return;
          void console.runSdkCall(
            `The status is set to ${chosen}.`,
            formatSdkCall('executions.update', execution.id, update),
            ({ executions }) => executions.update(execution.id, update),
          );
        }}
      >
        <Select
          label="Status"
          value={chosen}
          options={EXECUTION_STATUSES.map((status) => {
            return [status, canUpdate(execution, status) ? status : `${status} (rejected)`];
          })}
          onChange={(status) => setChosen(status as ExecutionStatus)}
        />
        {chosen === 'failed' && (
          <TextField
            label="Error"
            value={error}
            onChange={setError}
            input={{ placeholder: 'Error message' }}
          />
        )}
        <button type="submit" class="button" aria-disabled={!isAllowed} aria-describedby={id}>
          Set status
        </button>
        <span id={id} class="hint">
          {isAllowed ? 'PATCH of the status' : `Rejected: ${execution.status} cannot change to ${chosen}.`}
        </span>
      </form>
    </details>
  );
}

function Details({ execution }: { execution: Execution }): JSX.Element {
  const { created_at: created, started_at: started, ended_at: ended } = execution;
  const ran =
    started !== null && ended !== null ? formatDuration(Date.parse(ended) - Date.parse(started)) : null;
  const waited = started !== null ? formatDuration(Date.parse(started) - Date.parse(created)) : null;
  const parameters = execution.parameters as object | null;
  return (
    <>
      {execution.error && (
        <figure class="error-text">
          <figcaption>Error</figcaption>
          <Preformatted class="error" label="Error" text={execution.error} />
        </figure>
      )}
      <dl class="details">
        <Detail name="Id">
          <div class="code">
            <code>{execution.id}</code>
            <CopyButton what="the id" />
          </div>
        </Detail>
        <Detail name="Operations">
          <Progress of={progressOf(execution)} row={execution} />
        </Detail>
        <Detail name="Created">
          {formatDateTime(created)} by {execution.created_by}
        </Detail>
        {execution.scheduled_for !== null && (
          <Detail name="Scheduled for">{formatDateTime(execution.scheduled_for)}</Detail>
        )}
        <Detail name="Started">
          {formatDateTime(started)}
          {waited && <span class="faint"> after {waited}</span>}
        </Detail>
        <Detail name="Ended">
          {formatDateTime(ended)}
          {ran && <span class="faint"> after {ran}</span>}
        </Detail>
        <Detail name="Deployment">
          <code>{execution.deployment_id ?? '–'}</code>
        </Detail>
        <Detail name="Blueprint">
          <code>{execution.blueprint_id ?? '–'}</code>
        </Detail>
        <Detail name="Tenant">
          {execution.tenant_name}, visibility {execution.visibility}
        </Detail>
        <Detail name="Flags">{flagsText(execution)}</Detail>
        <Detail name="Parameters">
          {parameters === null || Object.keys(parameters).length === 0 ? (
            'none'
          ) : (
            <Preformatted label="Parameters" text={JSON.stringify(parameters, null, 2)} />
          )}
        </Detail>
      </dl>
    </>
  );
}

function flagsText(execution: Execution): string {
  const flags = [
    execution.is_dry_run && 'dry run',
    execution.is_system_workflow && 'system workflow',
    execution.allow_custom_parameters && 'accepts custom parameters',
    execution.resume && 'resumed',
  ].filter(Boolean);
  return flags.length === 0 ? 'none' : flags.join(', ');
}

function Detail({ name, children }: { name: string; children: preact.ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
