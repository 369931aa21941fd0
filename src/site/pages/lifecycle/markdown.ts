import { BY_ITSELF } from '../../../console/components/lifecycle/graph.ts';
import { linkTo } from '../../content/contract/links.ts';
import { markdownTable } from '../../content/markdown/table.ts';
import type { Site } from '../../site.ts';
import { membersInWords } from './group-status.ts';
import { PICTURES } from './pictures.ts';
import type { Span } from './play.ts';

export function lifecycleMarkdown(site: Site): string {
  const { statuses, patch, actions, groupStatus, queue } = site.contract.document['x-cloudify-lifecycle'];
  const names = Object.keys(statuses);
  const matrix = (on: 'execution' | 'group') =>
    markdownTable(
      ['Status', ...Object.keys(actions[on])],
      names.map((status) => [
        status,
        ...Object.values(actions[on]).map((outcomes) => {
          const { becomes, error } = outcomes[status] ?? {};
          return [becomes, error && `refused: ${error}`].filter(Boolean).join(', ');
        }),
      ]),
    );
  return [
    `Everything that can become of an execution. The text to it: [The life of an execution](${linkTo.guide('the-life-of-an-execution')}).`,
    '## Statuses',
    markdownTable(
      ['Status', 'Shown as', 'Set', 'Meaning'],
      Object.entries(statuses).map(([status, { display, set, meaning }]) => [status, display, set, meaning]),
    ),
    `By themselves executions go: ${BY_ITSELF.map(({ from, to }) => `${from} → ${to}`).join(', ')}.`,
    '## Actions on an execution',
    matrix('execution'),
    '## Actions on a group',
    matrix('group'),
    '## Reports: what PATCH allows',
    markdownTable(
      ['From', 'May be set to'],
      names.map((status) => [status, patch.allowed[status]?.join(', ') ?? '']),
    ),
    `Everything else is refused with [\`${patch.refusal}\`](${linkTo.error(patch.refusal)}).`,
    ...patch.exceptions.map(
      ({ workflow_id, from }) =>
        `An execution of \`${workflow_id}\` may be set to anything, also when it is ${from.join(', ')}.`,
    ),
    '## Who waits for whom',
    `The rules: [Queueing and blocking](${linkTo.guide('queueing-and-blocking')}). Times in seconds, as the sandbox played it.`,
    ...PICTURES.flatMap(({ name, title, text }) => [
      `### ${title}`,
      text,
      spansTable(site.sources.played[name]),
    ]),
    `The queue is looked through when ${queue.dequeuesOn.join('; ')}. Each time at most ${queue.dequeuedPerEvent} are started.`,
    '## A group running',
    'Four shops are backed up, two at a time.',
    spansTable(site.sources.played.group),
    '### The status of a group',
    markdownTable(
      ['Members', 'The group is'],
      groupStatus.map(({ when, status }) => [membersInWords(when), status ?? 'null']),
    ),
  ].join('\n\n');
}

function spansTable(spans: Span[]): string {
  return markdownTable(
    ['Deployment', 'Workflow', 'Asked for at', 'Started', 'Ended'],
    spans.map(({ deployment, workflow, created, started, ended, refusal }) => [
      deployment === '' ? 'the manager' : deployment,
      workflow,
      String(created),
      refusal === null ? String(started) : `refused: ${refusal}`,
      String(ended ?? ''),
    ]),
  );
}
