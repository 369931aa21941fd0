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
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { StatusBadge } from '../../design/status-badge.tsx';
import { useConsole, useFollowing } from '../components/console-context.ts';
import { duration, moment } from '../components/format.ts';
import { LifecycleDiagram } from '../components/lifecycle/diagram.tsx';
import { Progress } from '../components/progress.tsx';
import { offeredActions } from '../data/allowed-actions.ts';
import { messageOf } from '../data/notices.ts';
import { sdkCall } from '../data/sdk-call.ts';

/** The selected execution: where it stands in its life, what one can do to it, and all that is known of it. */
export function Inspector(): JSX.Element {
  const { selection } = useConsole();
  useFollowing(selection);
  const execution = selection.execution.value;
  return (
    <aside class="inspector panel" aria-label="Selected execution">
      {execution !== undefined ? (
        <Selected execution={execution} />
      ) : selection.id.value === null ? (
        <Unselected />
      ) : (
        <p class="inspector-empty" role="status">
          {selection.failure.value === undefined ? 'Reading it …' : goneText(selection.failure.value)}
        </p>
      )}
    </aside>
  );
}

function goneText(error: unknown): string {
  return isApiError(error, 'not_found_error') ? 'It does not exist any more.' : messageOf(error);
}

function Unselected(): JSX.Element {
  return (
    <>
      <header class="panel-head">
        <h2>The life of an execution</h2>
      </header>
      <LifecycleDiagram />
      <p class="inspector-empty">Choose an execution to see where it stands, and what can become of it.</p>
    </>
  );
}

function Selected({ execution }: { execution: Execution }): JSX.Element {
  const { status } = execution;
  return (
    <>
      <header class="inspector-head">
        <h2>
          {execution.workflow_id}
          <span class="inspector-where">
            {execution.deployment_display_name ?? execution.deployment_id ?? 'the manager itself'}
          </span>
        </h2>
        <div role="status">
          <StatusBadge status={status} />
        </div>
      </header>
      <LifecycleDiagram status={isKnownStatus(status) ? status : null} />
      <Actions execution={execution} />
      <Patch execution={execution} />
      <Details execution={execution} />
    </>
  );
}

function Actions({ execution }: { execution: Execution }): JSX.Element {
  const console = useConsole();
  const id = useId();
  return (
    <section class="offers" aria-label="Actions">
      <ul>
        {offeredActions(execution).map(
          ({ name, text, isAllowed, remark, confirmation, call, run }, index) => (
            <li key={name}>
              <ConfirmButton
                class="button"
                data-kind={name === 'Kill' ? 'danger' : undefined}
                aria-disabled={!isAllowed}
                aria-describedby={`${id}-${index}`}
                confirmation={confirmation}
                onConfirm={() => void console.act(`${name}: the manager has accepted it.`, call, run)}
              >
                {name}
              </ConfirmButton>
              <span id={`${id}-${index}`} class="action-text">
                {remark ?? text}
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** What a worker does: it records a status. */
function Patch({ execution }: { execution: Execution }): JSX.Element {
  const console = useConsole();
  const id = useId();
  const [chosen, setChosen] = useState<ExecutionStatus>('terminated');
  const [error, setError] = useState('');
  const isManual = console.poller.health.value?.runner === 'manual';
  const isAllowed = canUpdate(execution, chosen);
  const update = { status: chosen, ...(error !== '' && { error }) };
  return (
    <details class="patch" open={isManual}>
      <summary>Play the worker: record a status</summary>
      <p class="hint">
        {isManual
          ? 'Nobody else does here: nothing moves but by this.'
          : 'The workers of this sandbox do so by themselves; yours is one report more.'}
      </p>
      <form
        class="patch-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAllowed) return;
          void console.act(
            `Recorded as ${chosen}.`,
            sdkCall('executions.update', execution.id, update),
            ({ executions }) => executions.update(execution.id, update),
          );
        }}
      >
        <label class="labelled">
          <span>Status</span>
          <select
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value as ExecutionStatus)}
          >
            {EXECUTION_STATUSES.map((status) => (
              <option key={status} value={status}>
                {status}
                {canUpdate(execution, status) ? '' : ' (refused)'}
              </option>
            ))}
          </select>
        </label>
        {chosen === 'failed' && (
          <label class="labelled">
            <span>Error</span>
            <input
              value={error}
              onInput={({ currentTarget }) => setError(currentTarget.value)}
              placeholder="What went wrong"
            />
          </label>
        )}
        <button type="submit" class="button" aria-disabled={!isAllowed} aria-describedby={id}>
          Record
        </button>
        <span id={id} class="action-text">
          {isAllowed
            ? 'PATCH of the status'
            : `Refused: what is ${execution.status} cannot become ${chosen} any more.`}
        </span>
      </form>
    </details>
  );
}

function Details({ execution }: { execution: Execution }): JSX.Element {
  const { created_at: created, started_at: started, ended_at: ended } = execution;
  const ran = started !== null && ended !== null ? duration(Date.parse(ended) - Date.parse(started)) : null;
  const waited = started !== null ? duration(Date.parse(started) - Date.parse(created)) : null;
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
          <code>{execution.id}</code>
        </Detail>
        <Detail name="Operations">
          <Progress of={progressOf(execution)} row={execution} />
        </Detail>
        <Detail name="Created">
          {moment(created)} by {execution.created_by}
        </Detail>
        {execution.scheduled_for !== null && (
          <Detail name="Scheduled for">{moment(execution.scheduled_for)}</Detail>
        )}
        <Detail name="Started">
          {moment(started)}
          {waited && <span class="faint"> after {waited}</span>}
        </Detail>
        <Detail name="Ended">
          {moment(ended)}
          {ran && <span class="faint"> after {ran}</span>}
        </Detail>
        <Detail name="Deployment">
          <code>{execution.deployment_id ?? '–'}</code>
        </Detail>
        <Detail name="Blueprint">
          <code>{execution.blueprint_id ?? '–'}</code>
        </Detail>
        <Detail name="Tenant">
          {execution.tenant_name}, seen by {execution.visibility}
        </Detail>
        <Detail name="Marks">{marksOf(execution)}</Detail>
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

function marksOf(execution: Execution): string {
  const marks = [
    execution.is_dry_run && 'dry run',
    execution.is_system_workflow && 'a workflow of the manager itself',
    execution.allow_custom_parameters && 'takes custom parameters',
    execution.resume && 'was resumed',
  ].filter(Boolean);
  return marks.length === 0 ? 'none' : marks.join(', ');
}

function Detail({ name, children }: { name: string; children: preact.ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
