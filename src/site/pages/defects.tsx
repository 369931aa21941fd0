import type { JSX } from 'preact';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import type { Defect, Oddity } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { acceptsInWords, whereInWords } from './defects/oddity-words.ts';
import { sentence } from './operation/defects.tsx';

const KINDS = [
  {
    kind: 'internal-error',
    id: 'internal-errors',
    title: 'Where it answers 500',
    text: 'Requests that the manager should have refused, or answered, and that make it fail instead.',
  },
  {
    kind: 'misbehaviour',
    id: 'misbehaviour',
    title: 'Where it answers, but wrongly',
    text: 'The answer looks right, and what happened is not what anybody meant.',
  },
] as const;

const TOLERATED_TEXT =
  'The contract allows these only because widely used clients send them. They do nothing useful: leave them out. ' +
  'A strict sandbox and a check of a recording let them pass with a note.';

export function defectsPage(site: Site): Page {
  const { defects, oddities, tolerated } = site.contract.document['x-cloudify-defects'];
  const knownIssues = linkTo.guide('known-issues-of-the-manager');
  const entries = Object.entries(defects);
  return {
    path: 'defects.html',
    title: 'Defects of the real manager',
    label: 'Defects',
    description: `The ${entries.length} places where manager 7.1 answers 500 or does what was not meant, with how to cope, and what it lets pass beyond the contract.`,
    section: 'Catalogues',
    body: (
      <>
        <p class="lead">
          Where the manager that was recorded (7.1.0.dev1) differs from what is documented here. Nothing on
          this page is promised: another version may do better.
        </p>
        <p>
          The most harmful ones are in <a href={knownIssues}>Known issues of the manager</a>; this is the
          complete list. A sandbox does what was meant and says so in the header{' '}
          <code>X-Sandbox-Deviation</code>; with <code>--defects emulated</code> it fails as the manager does.
        </p>
        {KINDS.map(({ kind, id, title, text }) => (
          <section key={kind}>
            <h2 id={id}>{title}</h2>
            <p>{text}</p>
            <div class="defects">
              {entries
                .filter(([, defect]) => defect.kind === kind)
                .map(([name, defect]) => (
                  <DefectEntry key={name} site={site} name={name} defect={defect} />
                ))}
            </div>
          </section>
        ))}
        <section>
          <h2 id="oddities">What it lets pass</h2>
          <p>
            Requests beyond the contract that it accepts all the same. Send none of these; whoever judges or
            imitates a manager has to know them.
          </p>
          <Oddities site={site} oddities={Object.entries(oddities)} />
        </section>
        <section>
          <h2 id="tolerated">What widely used clients send</h2>
          <p>{TOLERATED_TEXT}</p>
          <Oddities site={site} oddities={Object.entries(tolerated)} />
        </section>
      </>
    ),
    markdown: [
      'Where the manager that was recorded (7.1.0.dev1) differs from what is documented here. Nothing here is promised: another version may do better.',
      `The most harmful ones: [Known issues of the manager](${knownIssues}).`,
      ...KINDS.flatMap(({ kind, title, text }) => [
        `## ${title}`,
        text,
        ...entries
          .filter(([, defect]) => defect.kind === kind)
          .map(([name, defect]) => defectMarkdown(name, defect)),
      ]),
      '## What it lets pass',
      'Requests beyond the contract that it accepts all the same.',
      odditiesMarkdown(site, oddities),
      '## What widely used clients send',
      TOLERATED_TEXT,
      odditiesMarkdown(site, tolerated),
    ].join('\n\n'),
    named: entries.map(([name, { does }]) => ({
      name: sentence(name),
      kind: 'defect',
      anchor: name,
      text: does,
    })),
  };
}

function odditiesMarkdown(site: Site, oddities: Record<string, Oddity>): string {
  return markdownTable(
    ['What', 'Where', 'Accepts', 'What it makes of it', 'Operations'],
    Object.entries(oddities).map(([name, oddity]) => [
      sentence(name),
      whereInWords(oddity),
      acceptsInWords(oddity.accepts),
      oddity.result,
      everyOr(site, oddity.operations).join(', '),
    ]),
  );
}

function DefectEntry({ site, name, defect }: { site: Site; name: string; defect: Defect }): JSX.Element {
  const { markdown } = site;
  return (
    <article class="defect" id={name} aria-labelledby={`${name}-title`}>
      <h3 class="defect-title" id={`${name}-title`}>
        <a href={`#${name}`}>{sentence(name)}</a>
      </h3>
      <Html as="p" html={markdown.inline(defect.does)} />
      <dl class="effects">
        <div>
          <dt>What was meant</dt>
          <Html as="dd" html={markdown.inline(codesMarked(site, defect.meant))} />
        </div>
        <div>
          <dt>How to cope</dt>
          <Html as="dd" html={markdown.inline(defect.cope)} />
        </div>
      </dl>
      <p class="small">
        <OperationLinks site={site} operations={defect.operations} />
        <Evidence evidence={defect.evidence} />
      </p>
    </article>
  );
}

function Oddities({ site, oddities }: { site: Site; oddities: [string, Oddity][] }): JSX.Element {
  return (
    <ScrollRegion label="What it lets pass">
      <table class="oddities">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Where, and what it accepts</th>
            <th scope="col">What it makes of it</th>
          </tr>
        </thead>
        <tbody>
          {oddities.map(([name, oddity]) => (
            <tr key={name} id={name}>
              <td>{sentence(name)}</td>
              <td>
                <Html
                  as="div"
                  html={site.markdown.inline(`${whereInWords(oddity)}: ${acceptsInWords(oddity.accepts)}`)}
                />
                <div class="small">
                  <OperationLinks site={site} operations={oddity.operations} />
                </div>
              </td>
              <Html as="td" html={site.markdown.inline(oddity.result)} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function OperationLinks({ site, operations }: { site: Site; operations: string[] }): JSX.Element {
  if (operations.length === site.contract.operations.length) return <Tag>every operation</Tag>;
  const withBody = site.contract.operations.filter(({ operation }) => operation.requestBody);
  if (operations.length === withBody.length && withBody.every(({ id }) => operations.includes(id))) {
    return <Tag>every operation with a body</Tag>;
  }
  return (
    <>
      {operations.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={linkTo.operation(id)}>{id}</a>
        </span>
      ))}
    </>
  );
}

/** Recorded exchanges have a name with a slash; everything else is a place in the manager's source. */
function Evidence({ evidence }: { evidence: string[] }): JSX.Element {
  return (
    <span class="evidence">
      {' · '}
      {evidence.every((each) => /^[\w-]+\/[\d.]+$/.test(each)) ? 'recorded: ' : 'seen in: '}
      {evidence.join(', ')}
    </span>
  );
}

function defectMarkdown(name: string, { does, meant, cope, operations, evidence }: Defect): string {
  return [
    `### ${sentence(name)}`,
    does,
    [
      `- What was meant: ${meant}`,
      `- How to cope: ${cope}`,
      `- Operations: ${operations.map((id) => `[\`${id}\`](${linkTo.operation(id)})`).join(', ')}`,
      `- Evidence: ${evidence.join(', ')}`,
    ].join('\n'),
  ].join('\n\n');
}

function everyOr({ contract }: Site, operations: string[]): string[] {
  return operations.length === contract.operations.length ? ['every one'] : operations;
}

/** Error codes stand bare in what was meant; in backticks they lead to the catalogue. */
function codesMarked({ contract }: Site, text: string): string {
  const codes = Object.keys(contract.document['x-cloudify-errors']);
  return text.replaceAll(/(?<!`)\b[a-z]+_[a-z_]+\b(?!`)/g, (word) =>
    codes.includes(word) ? `\`${word}\`` : word,
  );
}
