import type { JSX } from 'preact';
import { StaticTabs } from '../../../design/tabs.tsx';
import { type ContractOperation, slugOf } from '../../content/contract/contract.ts';
import type { Example, Response } from '../../content/contract/document.ts';
import { Island } from '../../islands/island.tsx';
import { describeTry } from '../../islands/try/describe.ts';
import { Code, Json } from '../../layout/parts/code.tsx';
import { StatusCode } from '../../layout/parts/status-code.tsx';
import { useSite } from '../../layout/site-context.ts';

/** Samples of the request and its response, beside the text. The island makes them interactive. */
export function Samples({ item }: { item: ContractOperation }): JSX.Element {
  const site = useSite();
  const { operation } = item;
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const media = success && site.contract.resolve<Response>(success[1]).content?.['application/json'];
  const [first] = Object.values(media?.examples ?? {});
  return (
    <aside class="samples" aria-label="Samples">
      <div>
        <Island name="try" props={describeTry(site.contract, item)} label="Try it">
          <StaticTabs
            label="The request in several languages"
            sync="language"
            tabs={(operation['x-codeSamples'] ?? []).map(({ lang, label, source }) => ({
              id: `sample-${slugOf(label)}`,
              label,
              content: <Code code={source} language={lang} label={`The request, ${label}`} />,
            }))}
          />
        </Island>
        {success && first && (
          <div>
            <p class="sample-title">
              <StatusCode status={success[0]} />
            </p>
            <Json value={site.contract.resolve<Example>(first).value} label="The response" />
          </div>
        )}
      </div>
    </aside>
  );
}
