// A table of executions that is live, with a filter by status, a form that starts a workflow, and a button that cancels.
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import {
  CloudifyClient,
  ConnectionError,
  canCancel,
  EXECUTION_STATUSES,
  type Execution,
  type ExecutionStart,
  type ExecutionStatus,
  ExistingRunningExecutionError,
  NonexistentWorkflowError,
  NotFoundError,
  progressOf,
} from 'cloudify-executions';
import { createQueryOptions } from 'cloudify-executions/tanstack-query';
import { useState } from 'react';

// The server of the page adds the credentials: vite.config.ts.
const { executions } = createQueryOptions(new CloudifyClient({ baseUrl: '/', auth: 'none' }));

export function Dashboard() {
  const [status, setStatus] = useState<ExecutionStatus>();
  return (
    <main>
      <h1>Executions</h1>
      <StartForm />
      <label>
        Status{' '}
        <select
          value={status ?? ''}
          onChange={({ target }) => setStatus((target.value || undefined) as ExecutionStatus | undefined)}
        >
          <option value="">all</option>
          {EXECUTION_STATUSES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <ExecutionTable status={status} />
    </main>
  );
}

function ExecutionTable({ status }: { status: ExecutionStatus | undefined }) {
  const { data, error } = useQuery({
    ...executions.list({ filter: { status }, sort: '-created_at', size: 50 }),
    // The rows are live. The interval finds the executions that others start.
    refetchInterval: 10_000,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {error && <p role="alert">{messageOf(error)}</p>}
      <table>
        <thead>
          <tr>
            <th>Deployment</th>
            <th>Workflow</th>
            <th>Status</th>
            <th>Progress</th>
            <th>Action</th>
          </tr>
        </thead>
        <tbody>
          {data?.items.map((execution) => (
            <ExecutionRow key={execution.id} execution={execution} />
          ))}
        </tbody>
      </table>
      <p>
        {data?.items.length ?? 0} of {data?.metadata.pagination.total ?? 0}
      </p>
    </>
  );
}

function ExecutionRow({ execution }: { execution: Execution }) {
  const cancel = useMutation(executions.cancel());
  return (
    <tr>
      <td>{execution.deployment_id}</td>
      <td>{execution.workflow_id}</td>
      <td>{execution.status_display}</td>
      <td>
        <progress value={progressOf(execution) ?? 0} />
      </td>
      <td>
        {canCancel(execution) && (
          <button
            type="button"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ id: execution.id })}
          >
            Cancel
          </button>
        )}
        {cancel.error && <span role="alert">{messageOf(cancel.error)}</span>}
      </td>
    </tr>
  );
}

function StartForm() {
  const start = useMutation(executions.start());
  const submit = (form: FormData) =>
    start.mutate({
      deployment_id: form.get('deployment') as string,
      workflow_id: form.get('workflow') as string,
    } satisfies ExecutionStart);
  return (
    <>
      <form action={submit}>
        <label>
          Deployment <input name="deployment" defaultValue="shop-vienna" required />
        </label>
        <label>
          Workflow <input name="workflow" defaultValue="backup" required />
        </label>
        <button type="submit" disabled={start.isPending}>
          Start
        </button>
      </form>
      {start.error && (
        <p role="alert">
          {messageOf(start.error)}{' '}
          {start.error instanceof ExistingRunningExecutionError && (
            <button type="button" onClick={() => start.mutate({ ...start.variables, queue: true })}>
              Queue
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** What the user can do about an error. */
function messageOf(error: Error): string {
  if (error instanceof ExistingRunningExecutionError)
    return 'Another execution is active on this deployment.';
  if (error instanceof NonexistentWorkflowError) return 'The deployment has no such workflow.';
  if (error instanceof NotFoundError) return 'It does not exist, or no longer.';
  if (error instanceof ConnectionError) return 'The manager cannot be reached.';
  return error.message;
}
