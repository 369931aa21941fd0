import type { JSX } from 'preact';
import { DIFFERENCES } from '../../../../generated/releases.ts';
import { linkTo } from '../../content/contract/links.ts';
import { LINES, linesWith, type ReleaseDifference, rangesText } from '../../content/contract/releases.ts';
import { Inline } from '../../layout/html.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { joinList } from '../../layout/parts/join-list.tsx';
import { Tag } from '../../layout/parts/tag.tsx';
import { Term } from '../../layout/parts/term.tsx';
import { sentence } from '../operation/defects.tsx';

/** One difference: what happens in which release, and how a client copes. */
export function DifferenceEntry({ difference }: { difference: ReleaseDifference }): JSX.Element {
  const { id, subject, where, dangerous, evidence = [] } = difference;
  const { operations = [], defects = [] } = where;
  return (
    <article
      class="defect difference"
      id={id}
      aria-labelledby={`${id}-title`}
      {...filterAttributes(difference)}
    >
      <h3 class="defect-title" id={`${id}-title`}>
        <a href={`#${id}`}>{subject.replaceAll('`', '')}</a> {dangerous && <Tag kind="bad">dangerous</Tag>}
      </h3>
      <DifferenceTerms difference={difference} />
      {operations.length + defects.length + evidence.length > 0 && (
        <p class="small">
          {joinList(
            operations.map((name) => <CodeLink key={name} to={linkTo.operation(name)} name={name} />),
            ', ',
          )}
          {operations.length > 0 && defects.length > 0 && ' · '}
          {defects.length > 0 && 'known issues: '}
          {joinList(
            defects.map((name) => (
              <a key={name} href={linkTo.defect(name)}>
                {sentence(name)}
              </a>
            )),
            ', ',
          )}
          {evidence.length > 0 &&
            `${operations.length + defects.length > 0 ? ' · ' : ''}recorded: ${evidence.join(', ')}`}
        </p>
      )}
    </article>
  );
}

/** What the script of the page filters by. */
export function filterAttributes({ id, dangerous }: ReleaseDifference) {
  return {
    'data-variants': LINES.map((line) => DIFFERENCES[line][id] ?? '=').join(' '),
    ...(dangerous && { 'data-dangerous': '' }),
  };
}

export function DifferenceTerms({ difference }: { difference: ReleaseDifference }): JSX.Element {
  const { variants, contract, client, applies } = difference;
  const same = LINES.filter((line) => !applies.includes(line));
  return (
    <dl class="terms">
      {variants.map(({ is, summary }) => {
        const lines = linesWith(difference, is);
        return (
          <div key={is} data-lines={lines.join(' ')}>
            <dt>
              {rangesText(lines)}: {is}
            </dt>
            <dd>
              <Inline text={summary} />
            </dd>
          </div>
        );
      })}
      <div data-lines={same.join(' ')} data-contract="">
        <dt>In the contract</dt>
        <dd>
          <Inline text={contract} />
        </dd>
      </div>
      {client !== undefined && (
        <Term name="How to cope">
          <Inline text={client} />
        </Term>
      )}
    </dl>
  );
}
