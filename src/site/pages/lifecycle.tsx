import type { JSX } from 'preact';
import type { ExecutionStatus } from '../../client/index.ts';
import { LifecycleDiagram } from '../../console/components/lifecycle/diagram.tsx';
import { transitionsFrom } from '../../console/components/lifecycle/graph.ts';
import { StaticLanes } from '../../console/views/playground/static-playground.tsx';
import { type Lane, layOutLane } from '../../design/lane-layout.ts';
import { StatusBadge } from '../../design/status-badge.tsx';
import type { ActionOutcome } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { barOf, lanesByDeployment, ScenarioLanes } from '../content/lifecycle/scenario-lanes.tsx';
import { SCENARIOS } from '../content/lifecycle/scenarios.ts';
import type { SimulatedExecution } from '../content/lifecycle/simulate.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Island } from '../islands/island.tsx';
import { Inline } from '../layout/html.tsx';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { Table } from '../layout/parts/table.tsx';
import { Term } from '../layout/parts/term.tsx';
import { describeMembers } from './lifecycle/member-condition.ts';
import { ActionMatrix, DequeueEvents, PatchEffects, PatchRules } from './operation/effects.tsx';

const { group: GROUP_SCENARIO, ...QUEUE_SCENARIOS } = SCENARIOS;

/** The life cycle of an execution, the queue and groups, in pictures. */
export function lifecyclePage(site: Site): Page {
  const { statuses, queue, groupStatus, actions } = site.contract.document['x-cloudify-lifecycle'];
  const { scenarios } = site.sources;
  const guide = (slug: string, title: string) => <a href={linkTo.guide(slug)}>{title}</a>;
  return {
    path: 'lifecycle.html',
    title: 'The life cycle in pictures',
    label: 'Life cycle',
    description:
      'Every status and its transitions, the outcome of each action in each status, the queue, and a group running with its slots.',
    section: 'Catalogues',
    source: 'spec/lifecycle.yaml',
    body: (
      <>
        <p class="lead">
          All transitions of an execution: automatic ones, by an action, by a status update. The text to these
          pictures is {guide('the-life-of-an-execution', 'The life of an execution')}.
        </p>
        <h2 id="statuses">Statuses</h2>
        <Island name="lifecycle" label="The life of an execution">
          <div class="picture">
            <LifecycleDiagram />
          </div>
          <p class="small">
            Solid lines: what the manager and its workers do. Dashed lines: what an action does. Kill is
            accepted in every status; only one of its transitions is drawn.
          </p>
        </Island>
        <dl class="statuses">
          {Object.entries(statuses).map(([status, { display, set, meaning }]) => {
            const next = [...new Set(transitionsFrom(status as ExecutionStatus).map(({ to }) => to))];
            return (
              <Term key={status} id={status} name={<StatusBadge status={status} />}>
                <Inline as="p" text={meaning} />
                <p class="small">
                  {set}
                  {display !== status && (
                    <>
                      {' · '}shown as <code>{display}</code>
                    </>
                  )}
                  {next.length > 0 && ` · next: ${next.join(', ')}`}
                </p>
              </Term>
            );
          })}
        </dl>
        <h2 id="actions">Actions on an execution</h2>
        <ActionMatrix on="execution" />
        <p>
          When to use which: {guide('cancelling-and-resuming', 'Cancelling and resuming')}; the operation is{' '}
          <CodeLink to={linkTo.operation('actOnExecution')} name="actOnExecution" />.
        </p>
        <Evidence of={actions.execution} />
        <h2 id="group-actions">Actions on a group</h2>
        <ActionMatrix on="group" />
        <Evidence of={actions.group} />
        <h2 id="patch">Status updates with PATCH</h2>
        <Island name="patch" label="Try status updates">
          <PatchRules />
        </Island>
        <h3 id="patch-effects">Side effects of an accepted update</h3>
        <PatchEffects />
        <h2 id="queue">The queue</h2>
        <p>
          A sandbox ran each of these scenarios when this page was built. The rules behind them:{' '}
          {guide('queueing-and-blocking', 'Queueing and blocking')}.
        </p>
        {Object.entries(QUEUE_SCENARIOS).map(([name, { title, text }]) => (
          <figure key={name} class="scenario">
            <h3 id={`queue-${name}`}>{title}</h3>
            <ScenarioLanes
              label={title}
              lanes={lanesByDeployment(scenarios[name as keyof typeof QUEUE_SCENARIOS])}
            />
            <Inline as="p" text={text} />
          </figure>
        ))}
        <p class="needs-js">
          Try it: start an execution on a shop, and immediately another one on the same shop. The second one
          waits.
        </p>
        <Island name="queue" label="Try the queue">
          <StaticLanes cities={['berlin', 'oslo']} />
        </Island>
        <h3 id="dequeued">When the queue moves</h3>
        <p>Waiting executions are considered when</p>
        <DequeueEvents />
        <p>
          Each time at most {queue.dequeuedPerEvent} start, the oldest first, one of each deployment, and none
          while {queue.maxConcurrentWorkflows} are active on the whole manager. If system workflows wait, only
          the oldest of them is considered.
        </p>
        <h2 id="group">A group running</h2>
        <p>
          Four shops are backed up, two at a time: <code>concurrency</code> is the number of slots.{' '}
          {GROUP_SCENARIO.text}
        </p>
        <ScenarioLanes
          label={GROUP_SCENARIO.title}
          lanes={scenarios.group.map((member) => layOutLane(member.deployment, [barOf(member)]))}
        />
        <ScenarioLanes label="The slots of the group" lanes={slotLanes(scenarios.group)} />
        <p>
          The same by slot: never more than two members run, and a slot is filled again when its member ends.
        </p>
        <Island name="group" label="Try a group">
          <p class="small">The rules: {guide('groups-and-concurrency', 'Groups and concurrency')}.</p>
        </Island>
        <h3 id="group-status">The status of a group</h3>
        <p>It is computed from the members each time the group is read. The first matching line decides.</p>
        <Table label="The status of a group" head={['Members', 'The group is']}>
          <tbody>
            {groupStatus.map(({ when, status }) => (
              <tr key={JSON.stringify(when)}>
                <td>{describeMembers(when)}</td>
                <td>{status === null ? <code>null</code> : <StatusBadge status={status} />}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </>
    ),
    searchTargets: Object.entries(statuses).map(([status, { meaning }]) => ({
      name: status,
      kind: 'status',
      anchor: status,
      text: meaning,
    })),
  };
}

/** The recordings that a matrix is based on, collapsed. */
function Evidence({ of }: { of: Record<string, Record<string, ActionOutcome>> }): JSX.Element {
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

/** The members by the slot that they ran in. */
function slotLanes(members: SimulatedExecution[]): Lane[] {
  const bars = members.map((member) => {
    const bar = barOf(member);
    return { ...bar, label: member.deployment, created: bar.started ?? 0 };
  });
  const { rows, bars: placed } = layOutLane('', bars);
  return Array.from({ length: rows }, (_, row) =>
    layOutLane(
      `slot ${row + 1}`,
      placed.filter((bar) => bar.row === row),
    ),
  );
}
