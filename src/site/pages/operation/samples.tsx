import type { JSX } from 'preact';
import type { OperationId } from '../../../../generated/operations.ts';
import { type ContractOperation, slugOf } from '../../content/contract/contract.ts';
import type { Example, Response } from '../../content/contract/document.ts';
import { Island } from '../../islands/island.tsx';
import { describeTry } from '../../islands/try/describe.ts';
import { Code, Json } from '../../layout/parts/code.tsx';
import { StatusCode } from '../../layout/parts/status-code.tsx';
import { Tabs } from '../../layout/parts/tabs.tsx';
import type { Site } from '../../site.ts';

/** Beside the text: how to send it, and what comes back. The island makes it live. */
export function Samples({ site, item }: { site: Site; item: ContractOperation }): JSX.Element {
  const { id, operation } = item;
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const media = success && site.contract.resolve<Response>(success[1]).content?.['application/json'];
  const [first] = Object.values(media?.examples ?? {});
  return (
    <aside class="samples" aria-label="Samples">
      <Island name="try" props={describeTry(site.contract.document, id as OperationId)} label="Try it">
        <Tabs
          label="The request in several languages"
          sync="language"
          tabs={(operation['x-codeSamples'] ?? []).map(({ lang, label, source }) => ({
            id: `sample-${slugOf(label)}`,
            label,
            content: <Code code={source} language={lang} label={`The request, ${label}`} />,
          }))}
        />
        {success && first && (
          <div class="sample-answer">
            <p class="sample-title">
              <StatusCode status={success[0]} />
            </p>
            <Json value={site.contract.resolve<Example>(first).value} label="The answer" />
          </div>
        )}
      </Island>
    </aside>
  );
}
