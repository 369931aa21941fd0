import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Defect } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import type { Site } from '../../content/site.ts';
import { Inline } from '../../layout/html.tsx';
import { Tag } from '../../layout/parts/tag.tsx';
import { Term } from '../../layout/parts/term.tsx';
import { useSite } from '../../layout/site-context.ts';

/** Where the real manager differs from the documentation of an operation. */
export function Defects({ item }: { item: ContractOperation }): JSX.Element | null {
  const defects = useSite().contract.defectsOf(item.id);
  if (defects.length === 0) return null;
  return (
    <section>
      <h2 id="defects">Defects of the real manager</h2>
      <p>
        Where manager 7.1 responds 500 or does something unintended. Nothing here is promised; another version
        may do better. The most harmful ones are in{' '}
        <a href={linkTo.guide('known-issues-of-the-manager')}>Known issues of the manager</a>; the complete
        list, with evidence, is in <a href="/defects.html">Defects</a>.
      </p>
      <ul class="examples">
        {defects.map(([name, defect]) => (
          <li key={name} id={`defect-${name}`}>
            <details>
              <summary>
                <span>{sentence(name)}</span>
                {defect.kind === 'internal-error' ? (
                  <Tag kind="bad">responds 500</Tag>
                ) : (
                  <Tag kind="caution">misbehaves</Tag>
                )}
              </summary>
              <Inline as="p" text={defect.does} />
              <DefectTerms defect={defect} />
              <p class="small">
                <a href={linkTo.defect(name)}>Evidence</a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DefectTerms({ defect: { meant, cope } }: { defect: Defect }): JSX.Element {
  const site = useSite();
  return (
    <dl class="terms">
      <Term name="Intended">
        <Inline text={withMarkedCodes(site, meant)} />
      </Term>
      <Term name="Workaround">
        <Inline text={cope} />
      </Term>
    </dl>
  );
}

/** `body-not-an-object` → `Body not an object`. */
export function sentence(name: string): string {
  return capitalized(name.replaceAll('-', ' '));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Error codes are plain text in the source; in backticks they are linked to the catalogue. */
function withMarkedCodes({ contract }: Site, text: string): string {
  const codes = Object.keys(contract.document['x-cloudify-errors']);
  return text.replaceAll(/(?<!`)\b[a-z]+_[a-z_]+\b(?!`)/g, (word) =>
    codes.includes(word) ? `\`${word}\`` : word,
  );
}
