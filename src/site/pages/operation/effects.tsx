import type { JSX } from 'preact';
import { PatchMatrix } from '../../../console/views/lifecycle/patch-matrix.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Inline } from '../../layout/html.tsx';
import { Breakable } from '../../layout/parts/breakable.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { Table } from '../../layout/parts/table.tsx';
import { Term } from '../../layout/parts/term.tsx';
import { useSite } from '../../layout/site-context.ts';

/** What an operation does to the status of executions; nothing for operations that only read. */
export function Effects({ item }: { item: ContractOperation }): JSX.Element | null {
  const effect = EFFECTS[item.id];
  if (effect === undefined) return null;
  return (
    <section>
      <h2 id="life-cycle">Life cycle</h2>
      {effect()}
      <p class="small">
        All of it, in pictures: <a href="/lifecycle.html">the life cycle</a>.
      </p>
    </section>
  );
}

const EFFECTS: Record<string, () => JSX.Element> = {
  startExecution: () => <Starting />,
  startExecutionGroup: () => <GroupStarting />,
  actOnExecution: () => <ActionMatrix on="execution" />,
  actOnExecutionGroup: () => <ActionMatrix on="group" />,
  updateExecution: () => (
    <>
      <PatchRules />
      <h3 id="life-cycle-effects">Side effects of an accepted update</h3>
      <PatchEffects />
    </>
  ),
  updateExecutionGroup: () => <Concurrency />,
};

function Starting(): JSX.Element {
  const { queue } = useSite().contract.document['x-cloudify-lifecycle'];
  return (
    <>
      <p>
        A new execution is <StatusBadge status="pending" /> immediately, unless its deployment is busy: then
        the start is rejected, or with <code>queue</code> the execution is <StatusBadge status="queued" />. A
        deployment is busy while it has another execution with one of these statuses:
      </p>
      <p class="row">
        {queue.busy.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </p>
      <p>
        Waiting executions start when another one ends: at most {queue.dequeuedPerEvent} per event, one of
        each deployment, and none while {queue.maxConcurrentWorkflows} are active on the whole manager.
      </p>
    </>
  );
}

function GroupStarting(): JSX.Element {
  const { queue } = useSite().contract.document['x-cloudify-lifecycle'];
  return (
    <p>
      One execution is created for each deployment of the group. Up to <code>concurrency</code> of them
      (default: {queue.defaultConcurrency}) are <StatusBadge status="pending" /> immediately; the others are{' '}
      <StatusBadge status="queued" /> and start when a slot becomes free. With 0 the group is paused.
    </p>
  );
}

function Concurrency(): JSX.Element {
  return (
    <>
      <p>Changing the concurrency changes no active execution. Waiting ones are considered when</p>
      <DequeueEvents />
    </>
  );
}

/** The outcome of each action for each status. */
export function ActionMatrix({ on }: { on: 'execution' | 'group' }): JSX.Element {
  const { statuses, actions } = useSite().contract.document['x-cloudify-lifecycle'];
  const columns = Object.entries(actions[on]);
  return (
    <>
      <p>
        {on === 'execution'
          ? 'The outcome of each action on an execution, by its status.'
          : 'The outcome of each action on the members of a group, when all of them have one status.'}{' '}
        An error code means that the action is rejected with it.
      </p>
      <Table
        label="The outcome of each action, by status"
        class="matrix"
        head={['Status', ...columns.map(([action]) => <code key={action}>{action}</code>)]}
      >
        <tbody>
          {Object.keys(statuses).map((status) => (
            <tr key={status}>
              <th scope="row">
                <StatusBadge status={status} />
              </th>
              {columns.map(([action, outcomes]) => {
                const { becomes, error } = outcomes[status] ?? {};
                return (
                  <td key={action}>
                    {becomes !== undefined && <StatusBadge status={becomes} />}
                    {error !== undefined && (
                      <a class="rejection" href={linkTo.error(error)}>
                        <Breakable name={error} />
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** Which status an update may set. */
export function PatchRules(): JSX.Element {
  const { patch } = useSite().contract.document['x-cloudify-lifecycle'];
  return (
    <>
      <p>
        An update only edits the record: no worker is notified. Each row is a status, each column one that it
        may be set to; everything else is rejected with{' '}
        <CodeLink to={linkTo.error(patch.rejection)} name={patch.rejection} />.
      </p>
      <PatchMatrix />
      {patch.exceptions.map(({ workflow_id, from }) => (
        <p key={workflow_id}>
          An execution of <code>{workflow_id}</code> may be set to any status, also when it is{' '}
          {from.join(', ')}.
        </p>
      ))}
    </>
  );
}

/** What an update does besides setting the status. */
export function PatchEffects(): JSX.Element {
  const { statuses, patch } = useSite().contract.document['x-cloudify-lifecycle'];
  return (
    <dl class="terms">
      {patch.effects.map(({ on, workflow_id, sets }) => (
        <Term
          key={sets}
          name={
            <>
              {statuses[on] === undefined ? (
                `set to ${on === 'any' ? 'any status' : `one that is ${on}`}`
              ) : (
                <StatusBadge status={on} />
              )}
              {workflow_id !== undefined && (
                <>
                  {' '}
                  of <code>{workflow_id}</code>
                </>
              )}
            </>
          }
        >
          <Inline text={sets} />
        </Term>
      ))}
    </dl>
  );
}

/** The events after which waiting executions are considered. */
export function DequeueEvents(): JSX.Element {
  const site = useSite();
  return (
    <ul>
      {site.contract.document['x-cloudify-lifecycle'].queue.dequeuesOn.map((event) => (
        <li key={event}>{event}.</li>
      ))}
    </ul>
  );
}
