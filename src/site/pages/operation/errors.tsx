import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Inline } from '../../layout/html.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { RetryTag } from '../../layout/parts/retry-tag.tsx';
import { useSite } from '../../layout/site-context.ts';

export function OperationErrors({ item }: { item: ContractOperation }): JSX.Element {
  const catalogue = useSite().contract.document['x-cloudify-errors'];
  return (
    <section>
      <h2 id="errors">Errors</h2>
      <p>
        Only the code and its status are stable, never the message. The catalogue has the cause of each and
        its class in the SDK and in Python.
      </p>
      <ul class="fields errors">
        {item.operation['x-cloudify-error-codes'].map((code) => {
          const { status, summary = '', remedy = '', retry = 'never' } = catalogue[code] ?? {};
          return (
            <li key={code} class="field" id={`error-${code}`}>
              <div>
                <CodeLink to={linkTo.error(code)} name={code} />
                <p>
                  <span class="small">{status}</span> <RetryTag retry={retry} />
                </p>
              </div>
              <div>
                <Inline as="p" text={summary} />
                <Inline as="p" text={remedy} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
