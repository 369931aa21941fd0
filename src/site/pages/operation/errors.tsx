import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import { RetryTag } from '../../layout/parts/retry-tag.tsx';
import type { Site } from '../../site.ts';

/** The codes it can answer with, each with its place in the catalogue. */
export function OperationErrors({ site, item }: { site: Site; item: ContractOperation }): JSX.Element {
  const { contract, markdown } = site;
  const catalogue = contract.document['x-cloudify-errors'];
  return (
    <section>
      <h2 id="errors">Errors</h2>
      <p>
        Only the code and its status can be relied on, never the message. Each links to the catalogue, which
        says more: the cause, the class in the SDK and in Python.
      </p>
      <ul class="fields errors">
        {item.operation['x-cloudify-error-codes'].map((code) => {
          const { status, summary = '', remedy = '', retry = 'never' } = catalogue[code] ?? {};
          return (
            <li key={code} class="field" id={`error-${code}`}>
              <div>
                <a href={linkTo.error(code)}>
                  <code>{code}</code>
                </a>
                <p>
                  <span class="small">{status}</span> <RetryTag retry={retry} />
                </p>
              </div>
              <div>
                <Html as="p" html={markdown.inline(summary)} />
                <Html as="p" html={markdown.inline(remedy)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
