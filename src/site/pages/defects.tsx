import type { JSX } from 'preact';
import type { Defect, Oddity } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { differencesAt, LINES, linesWithDefect, rangesText } from '../content/contract/releases.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { joinList } from '../layout/parts/join-list.tsx';
import { Table } from '../layout/parts/table.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import { useSite } from '../layout/site-context.ts';
import { describeAccepted, describePlace } from './defects/oddity-texts.ts';
import { DefectTerms, sentence } from './operation/defects.tsx';

const KINDS = [
  {
    kind: 'internal-error',
    id: 'internal-errors',
    title: 'Where it responds 500',
    text: 'Requests that should succeed or be rejected, and that make the manager fail instead.',
  },
  {
    kind: 'misbehaviour',
    id: 'misbehaviour',
    title: 'Where it responds, but wrongly',
    text: 'The response looks right, but the effect is not the intended one.',
  },
] as const;

/** The known defects of the real manager, complete. */
export function defectsPage(site: Site): Page {
  const { defects, oddities, tolerated } = site.contract.document['x-cloudify-defects'];
  const entries = Object.entries(defects);
  return {
    path: 'defects.html',
    title: 'Defects of the real manager',
    label: 'Defects',
    description: `The ${entries.length} places where manager 7.1 responds 500 or does something unintended, with workarounds, and what it accepts beyond the contract.`,
    section: 'Catalogues',
    source: 'spec/defects.yaml',
    body: (
      <>
        <p class="lead">
          Where the manager that was recorded (7.1.0.dev1) differs from this documentation. Older releases
          have the same defects, except where the releases are named.
        </p>
        <p>
          The most harmful ones are in{' '}
          <a href={linkTo.guide('known-issues-of-the-manager')}>Known issues of the manager</a>; this is the
          complete list. A sandbox does what was intended and reports it in the header{' '}
          <code>X-Sandbox-Deviation</code>; with <code>--defects emulated</code> it fails as the manager does.
        </p>
        {KINDS.map(({ kind, id, title, text }) => (
          <section key={kind}>
            <h2 id={id}>{title}</h2>
            <p>{text}</p>
            {entries
              .filter(([, defect]) => defect.kind === kind)
              .map(([name, defect]) => (
                <DefectEntry key={name} name={name} defect={defect} />
              ))}
          </section>
        ))}
        <h2 id="oddities">What it accepts beyond the contract</h2>
        <p>Do not send any of these. Tools that check or imitate a manager must know them.</p>
        <Oddities oddities={oddities} />
        <h2 id="tolerated">What widely used clients send</h2>
        <p>
          The contract allows these only because widely used clients send them. They have no useful effect:
          leave them out. A strict sandbox and a check of a recording accept them with a note.
        </p>
        <Oddities oddities={tolerated} />
      </>
    ),
    searchTargets: entries.map(([name, { does }]) => ({
      name: sentence(name),
      kind: 'defect',
      anchor: name,
      text: does,
    })),
  };
}

function DefectEntry({ name, defect }: { name: string; defect: Defect }): JSX.Element {
  const { does, operations, evidence } = defect;
  // Recorded exchanges have a name with a slash; other evidence is a place in the manager's source.
  const isRecorded = evidence.every((each) => /^[\w-]+\/[\d.]+$/.test(each));
  return (
    <article class="defect" id={name} aria-labelledby={`${name}-title`}>
      <h3 class="defect-title" id={`${name}-title`}>
        <a href={`#${name}`}>{sentence(name)}</a>
      </h3>
      <Inline as="p" text={does} />
      <DefectTerms defect={defect} />
      <DefectReleases name={name} defect={defect} />
      <p class="small">
        <OperationLinks operations={operations} />
        {isRecorded ? ' · recorded: ' : ' · seen in: '}
        {evidence.join(', ')}
      </p>
    </article>
  );
}

/** The releases that have the defect, and what others do; nothing where all releases have it. */
function DefectReleases({ name, defect }: { name: string; defect: Defect }): JSX.Element | null {
  const { differences } = useSite().contract;
  const lines = linesWithDefect(differences, name, defect.operations);
  if (lines.length === LINES.length) return null;
  const others = differencesAt(differences, { kind: 'defects', name });
  return (
    <p class="small" data-lines={lines.join(' ')}>
      Releases: {rangesText(lines)}
      {others.length > 0 && '. Elsewhere: '}
      {joinList(
        others.map(({ id, subject }) => (
          <a key={id} href={linkTo.difference(id)}>
            {subject.replaceAll('`', '')}
          </a>
        )),
        ', ',
      )}
    </p>
  );
}

function Oddities({ oddities }: { oddities: Record<string, Oddity> }): JSX.Element {
  return (
    <Table label="What it accepts" class="oddities" head={['What', 'Where, and what it accepts', 'Effect']}>
      <tbody>
        {Object.entries(oddities).map(([name, oddity]) => (
          <tr key={name} id={name}>
            <td>{sentence(name)}</td>
            <td>
              <Inline text={`${describePlace(oddity)}: ${describeAccepted(oddity.accepts)}`} />
              <div class="small">
                <OperationLinks operations={oddity.operations} />
              </div>
            </td>
            <td>
              <Inline text={oddity.result} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function OperationLinks({ operations }: { operations: string[] }): JSX.Element {
  const all = useSite().contract.operations;
  if (operations.length === all.length) return <Tag>every operation</Tag>;
  const withBody = all.filter(({ operation }) => operation.requestBody);
  if (operations.length === withBody.length && withBody.every(({ id }) => operations.includes(id))) {
    return <Tag>every operation with a body</Tag>;
  }
  const links = operations.map((id) => (
    <a key={id} href={linkTo.operation(id)}>
      {id}
    </a>
  ));
  return <>{joinList(links, ', ')}</>;
}
