import type { JSX } from 'preact';
import type { ExecutionStatus } from '../../client/index.ts';
import { LifecycleDiagram } from '../../console/components/lifecycle/diagram.tsx';
import { waysFrom } from '../../console/components/lifecycle/graph.ts';
import { LanesPicture } from '../../console/views/play/picture.tsx';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { StatusBadge } from '../../design/status-badge.tsx';
import { linkTo } from '../content/contract/links.ts';
import { Island } from '../islands/island.tsx';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { Evidence } from './lifecycle/evidence.tsx';
import { membersInWords } from './lifecycle/group-status.ts';
import { type Lane, Lanes } from './lifecycle/lanes.tsx';
import { lifecycleMarkdown } from './lifecycle/markdown.ts';
import { PICTURES } from './lifecycle/pictures.ts';
import type { Played, Span } from './lifecycle/play.ts';
import { slotsOf } from './lifecycle/slots.ts';
import { ActionMatrix, PatchEffects, PatchMatrix } from './operation/effects.tsx';

export function lifecyclePage(site: Site): Page {
  const { statuses, queue, groupStatus } = site.contract.document['x-cloudify-lifecycle'];
  const { played } = site.sources;
  const guide = (slug: string, title: string) => <a href={linkTo.guide(slug)}>{title}</a>;
  return {
    path: 'lifecycle.html',
    title: 'The life cycle in pictures',
    label: 'Life cycle',
    description:
      'Every status and the ways between them, what each action does in each status, who waits for whom, and a group that runs with its slots.',
    section: 'Catalogues',
    body: (
      <>
        <p class="lead">
          Everything that can become of an execution: by itself, by an action, by a report. The text to these
          pictures is in {guide('the-life-of-an-execution', 'The life of an execution')}.
        </p>
        <h2 id="statuses">Statuses</h2>
        <Island name="lifecycle" label="The life of an execution">
          <div class="picture">
            <LifecycleDiagram />
          </div>
          <p class="small">
            Whole lines: what the manager and its workers do by themselves. Broken lines: what an action does.
            Kill is accepted in every status; of its ways only one is drawn.
          </p>
        </Island>
        <Statuses site={site} />
        <h2 id="actions">Actions on an execution</h2>
        <ActionMatrix site={site} on="execution" />
        <p>
          When to take which is told in {guide('cancelling-and-resuming', 'Cancelling and resuming')}; the
          operation is{' '}
          <a href={linkTo.operation('actOnExecution')}>
            <code>actOnExecution</code>
          </a>
          .
        </p>
        <Evidence of={site.contract.document['x-cloudify-lifecycle'].actions.execution} />
        <h2 id="group-actions">Actions on a group</h2>
        <ActionMatrix site={site} on="group" />
        <Evidence of={site.contract.document['x-cloudify-lifecycle'].actions.group} />
        <h2 id="patch">Reports: what PATCH allows</h2>
        <Island name="patch" label="Reports, to try">
          <PatchMatrix site={site} />
        </Island>
        <h3 id="patch-effects">What an accepted report does besides</h3>
        <PatchEffects site={site} />
        <h2 id="queue">Who waits for whom</h2>
        <p>
          Each picture was played by the sandbox when this page was made, and drawn as it came out. The rules
          behind them are in {guide('queueing-and-blocking', 'Queueing and blocking')}.
        </p>
        {PICTURES.map(({ name, title, text }) => (
          <figure key={name} class="played">
            <h3 id={`queue-${name}`}>{title}</h3>
            <Lanes name={name} title={title} description={text} lanes={byDeployment(played[name])} />
            <Html as="p" html={site.markdown.inline(text)} />
          </figure>
        ))}
        <p class="needs-js">
          Try it: start something on a shop, and at once something else on the same shop. The second one
          waits.
        </p>
        <Island name="queue" label="Try the queue">
          <LanesPicture shops={['shop-berlin', 'shop-oslo']} />
          <p class="small">With scripts, this is a queue to play with.</p>
        </Island>
        <h3 id="dequeued">When the queue moves</h3>
        <p>Waiting executions are looked at when</p>
        <ul>
          {queue.dequeuesOn.map((event) => (
            <li key={event}>{event}.</li>
          ))}
        </ul>
        <p>
          Each time at most {queue.dequeuedPerEvent} are started, the oldest first, one of each deployment,
          and none while {queue.maxConcurrentWorkflows} are active on the whole manager. If system workflows
          wait, only the oldest of them is looked at.
        </p>
        <h2 id="group">A group running</h2>
        <p>
          Four shops are backed up, two at a time: <code>concurrency</code> is the number of slots. Whoever
          ends makes room for the next.
        </p>
        <GroupPicture played={played} />
        <Island name="group" label="Try a group">
          <p class="small">
            With scripts, a group to play with stands here. The rules are in{' '}
            {guide('groups-and-concurrency', 'Groups and concurrency')}.
          </p>
        </Island>
        <h3 id="group-status">The status of a group</h3>
        <p>Worked out from its members each time that it is read. The first line that holds decides.</p>
        <ScrollRegion label="The status of a group">
          <table>
            <thead>
              <tr>
                <th scope="col">Members</th>
                <th scope="col">The group is</th>
              </tr>
            </thead>
            <tbody>
              {groupStatus.map(({ when, status }) => (
                <tr key={JSON.stringify(when)}>
                  <td>{membersInWords(when)}</td>
                  <td>{status === null ? <code>null</code> : <StatusBadge status={status} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </>
    ),
    markdown: lifecycleMarkdown(site),
    named: Object.entries(statuses).map(([status, { meaning }]) => ({
      name: status,
      kind: 'status',
      anchor: status,
      text: meaning,
    })),
  };
}

function Statuses({ site }: { site: Site }): JSX.Element {
  const { statuses } = site.contract.document['x-cloudify-lifecycle'];
  return (
    <dl class="statuses">
      {Object.entries(statuses).map(([status, { display, set, meaning }]) => {
        const next = [...new Set(waysFrom(status as ExecutionStatus).map(({ to }) => to))];
        return (
          <div key={status} id={status}>
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd>
              <Html as="p" html={site.markdown.inline(meaning)} />
              <p class="small">
                {set}
                {display !== status && (
                  <>
                    {' · '}shown as <code>{display}</code>
                  </>
                )}
                {next.length > 0 && ` · next: ${next.join(', ')}`}
              </p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A lane for each deployment; those that ran side by side on one get a lane each. */
function byDeployment(spans: Span[]): Lane[] {
  return [...new Set(spans.map(({ deployment }) => deployment))].flatMap((deployment) => {
    const own = spans.filter((span) => span.deployment === deployment);
    return own.map((span, index) => ({
      name: index > 0 ? '' : deployment === '' ? 'the manager' : deployment,
      spans: [span],
    }));
  });
}

function GroupPicture({ played }: { played: Played }): JSX.Element {
  const members = played.group.map((span) => ({ name: span.deployment, spans: [span] }));
  const slots = slotsOf(played.group).map((spans, index) => ({
    name: `slot ${index + 1}`,
    spans,
    withoutWaits: true,
  }));
  return (
    <>
      <Lanes
        name="members"
        title="The members of a group"
        description="Two start at once and two are queued; each time a member ends, the next one starts."
        lanes={members}
      />
      <Lanes
        name="slots"
        title="The slots of the group"
        description="The same seen from the slots: never more than two members run, and a slot is filled again when its member ends."
        lanes={slots}
      />
    </>
  );
}
