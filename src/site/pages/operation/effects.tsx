import type { JSX } from 'preact';
import { ScrollRegion } from '../../../design/scroll-region.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import type { Site } from '../../site.ts';

/** What it does to the life of executions; nothing for operations that only read. */
export function Effects({ site, item }: { site: Site; item: ContractOperation }): JSX.Element | null {
  const effect = EFFECTS[item.id];
  if (effect === undefined) return null;
  return (
    <section>
      <h2 id="life-cycle">Life cycle</h2>
      {effect(site)}
      <p class="small">
        All of it, in pictures: <a href="/lifecycle.html">the life cycle</a>.
      </p>
    </section>
  );
}

const EFFECTS: Record<string, (site: Site) => JSX.Element> = {
  startExecution: (site) => <Starting site={site} />,
  createExecutionGroup: (site) => <GroupStarting site={site} />,
  actOnExecution: (site) => <ActionMatrix site={site} on="execution" />,
  actOnExecutionGroup: (site) => <ActionMatrix site={site} on="group" />,
  updateExecution: (site) => (
    <>
      <PatchMatrix site={site} />
      <h3 id="life-cycle-effects">What an accepted change does besides</h3>
      <PatchEffects site={site} />
    </>
  ),
  updateExecutionGroup: (site) => <Concurrency site={site} />,
};

function Starting({ site }: { site: Site }): JSX.Element {
  const { queue } = site.contract.document['x-cloudify-lifecycle'];
  return (
    <>
      <p>
        A new execution is <StatusBadge status="pending" /> at once, unless its deployment is busy: then the
        start is refused, or with <code>queue</code> the execution is <StatusBadge status="queued" />. A
        deployment is busy while it has another execution in one of these:
      </p>
      <p class="badges">
        {queue.busy.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </p>
      <p>
        What waits is started when something ends: at most {queue.dequeuedPerEvent} executions per event, one
        of each deployment, and none while {queue.maxConcurrentWorkflows} are active on the whole manager.
      </p>
    </>
  );
}

function GroupStarting({ site }: { site: Site }): JSX.Element {
  const { queue } = site.contract.document['x-cloudify-lifecycle'];
  return (
    <p>
      One execution is made for each deployment of the group. As many as <code>concurrency</code> says (
      {queue.defaultConcurrency} unless given) are <StatusBadge status="pending" /> at once; the others are{' '}
      <StatusBadge status="queued" /> and take the places that become free. With 0 the group is paused.
    </p>
  );
}

function Concurrency({ site }: { site: Site }): JSX.Element {
  const { queue } = site.contract.document['x-cloudify-lifecycle'];
  return (
    <>
      <p>Changing the concurrency changes no execution that is active. Waiting ones are looked at when</p>
      <ul>
        {queue.dequeuesOn.map((event) => (
          <li key={event}>{event}.</li>
        ))}
      </ul>
    </>
  );
}

/** What each action makes of each status. */
export function ActionMatrix({ site, on }: { site: Site; on: 'execution' | 'group' }): JSX.Element {
  const { statuses, actions } = site.contract.document['x-cloudify-lifecycle'];
  const columns = Object.entries(actions[on]);
  return (
    <>
      <p>
        {on === 'execution'
          ? 'What each action makes of an execution, by its status.'
          : 'What each action makes of the members of a group, when all of them have one status.'}{' '}
        A cell with a code is refused with it.
      </p>
      <ScrollRegion label="What each action does in each status">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Status</th>
              {columns.map(([action]) => (
                <th key={action} scope="col">
                  <code>{action}</code>
                </th>
              ))}
            </tr>
          </thead>
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
                        <a class="refusal" href={linkTo.error(error)}>
                          {error.replaceAll('_', '_\u200b')}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** Which status may follow which. */
export function PatchMatrix({ site }: { site: Site }): JSX.Element {
  const { statuses, patch } = site.contract.document['x-cloudify-lifecycle'];
  const names = Object.keys(statuses);
  return (
    <>
      <p>
        It only edits the record: no worker is told anything. Each row is a status, each column one that it
        may be set to; the rest is refused with{' '}
        <a href={linkTo.error(patch.refusal)}>
          <code>{patch.refusal}</code>
        </a>
        .
      </p>
      <ScrollRegion label="Which status may follow which">
        <table class="matrix marks">
          <thead>
            <tr>
              <th scope="col">From</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((from) => (
              <tr key={from}>
                <th scope="row">
                  <StatusBadge status={from} />
                </th>
                {names.map((to) => (
                  <td key={to}>
                    {patch.allowed[from]?.includes(to) ? (
                      <span class="yes">yes</span>
                    ) : (
                      <span class="no">no</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {patch.exceptions.map(({ workflow_id, from }) => (
        <p key={workflow_id}>
          An execution of <code>{workflow_id}</code> may be set to anything, also when it is {from.join(', ')}
          .
        </p>
      ))}
    </>
  );
}

/** What a report does besides setting the status. */
export function PatchEffects({ site }: { site: Site }): JSX.Element {
  const { statuses, patch } = site.contract.document['x-cloudify-lifecycle'];
  return (
    <dl class="effects">
      {patch.effects.map(({ on, workflow_id, sets }) => (
        <div key={sets}>
          <dt>
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
          </dt>
          <Html as="dd" html={site.markdown.inline(sets)} />
        </div>
      ))}
    </dl>
  );
}
