import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import { Tag } from '../../layout/parts/tag.tsx';
import type { Site } from '../../site.ts';

/** Where the real manager differs from what is documented here. */
export function Defects({ site, item }: { site: Site; item: ContractOperation }): JSX.Element | null {
  const defects = site.contract.defectsOf(item.id);
  if (defects.length === 0) return null;
  const { markdown } = site;
  return (
    <section>
      <h2 id="defects">Defects of the real manager</h2>
      <p>
        Where manager 7.1 answers 500, or does what evidently was not meant. Nothing here is promised; another
        version may do better. The most harmful ones are in{' '}
        <a href={linkTo.guide('known-issues-of-the-manager')}>Known issues of the manager</a>; the complete
        list, with evidence, is in <a href="/defects.html">Defects</a>.
      </p>
      <ul class="examples">
        {defects.map(([name, { kind, does, meant, cope }]) => (
          <li key={name} id={`defect-${name}`}>
            <details>
              <summary>
                <span>{sentence(name)}</span>
                {kind === 'internal-error' ? (
                  <Tag kind="bad">answers 500</Tag>
                ) : (
                  <Tag kind="caution">misbehaves</Tag>
                )}
              </summary>
              <dl class="effects">
                <div>
                  <dt>What happens</dt>
                  <Html as="dd" html={markdown.inline(does)} />
                </div>
                <div>
                  <dt>What was meant</dt>
                  <Html as="dd" html={markdown.inline(meant)} />
                </div>
                <div>
                  <dt>How to cope</dt>
                  <Html as="dd" html={markdown.inline(cope)} />
                </div>
              </dl>
              <p class="small">
                <a href={linkTo.defect(name)}>Where it was seen</a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `body-not-an-object` → `Body not an object`. */
export function sentence(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
