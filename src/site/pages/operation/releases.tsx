import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { describeLines } from '../../content/contract/releases.ts';
import { Tag } from '../../layout/parts/tag.tsx';
import { useSite } from '../../layout/site-context.ts';

/** What other releases do differently with an operation. */
export function OperationReleases({ item }: { item: ContractOperation }): JSX.Element | null {
  const differences = useSite().contract.differences.filter(({ where }) =>
    where.operations?.includes(item.id),
  );
  if (differences.length === 0) return null;
  return (
    <section>
      <h2 id="releases">Other releases</h2>
      <p>
        Where older managers differ from this page. <a href="/releases.html">Manager releases</a> has all
        differences, and how to cope with them.
      </p>
      <ul class="release-list">
        {differences.map(({ id, subject, applies, dangerous }) => (
          <li key={id} data-lines={applies.join(' ')}>
            <a href={linkTo.difference(id)}>{subject.replaceAll('`', '')}</a>{' '}
            <span class="small">{describeLines(applies)}</span> {dangerous && <Tag kind="bad">dangerous</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
