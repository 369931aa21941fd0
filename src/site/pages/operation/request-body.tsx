import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Example } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { whole } from '../../content/contract/schema-text.ts';
import { Html } from '../../layout/html.tsx';
import { Json } from '../../layout/parts/code.tsx';
import { Fields } from '../../layout/parts/fields.tsx';
import { Tabs } from '../../layout/parts/tabs.tsx';
import type { Site } from '../../site.ts';

export function RequestBody({ site, item }: { site: Site; item: ContractOperation }): JSX.Element | null {
  const { contract, markdown } = site;
  const media = item.operation.requestBody?.content['application/json'];
  if (media?.schema === undefined) return null;
  const name = contract.schemaName(media.schema);
  const schema = whole(contract, media.schema);
  const rule = schema.not?.description;
  const examples = Object.entries(media.examples ?? {}).map(
    ([key, example]) => [key, contract.resolve<Example>(example)] as const,
  );
  return (
    <section>
      <h2 id="body">Request body</h2>
      <p>
        JSON, required:{' '}
        {name && (
          <a href={linkTo.schema(name)}>
            <code>{name}</code>
          </a>
        )}
        . The header must be exactly <code>Content-Type: application/json</code>.
      </p>
      {schema.description && <Html html={markdown.page(schema.description)} />}
      {rule && <Html html={markdown.page(rule)} class="note" />}
      <Fields site={site} schema={schema} prefix="body-" />
      {examples.length > 0 && (
        <>
          <h3 id="body-examples">{examples.length === 1 ? 'Example' : 'Examples'}</h3>
          <Tabs
            label="Examples of the request body"
            tabs={examples.map(([key, { summary, value }]) => ({
              id: `request-${key}`,
              label: summary ?? key,
              content: <Json value={value} label={summary ?? key} />,
            }))}
          />
        </>
      )}
    </section>
  );
}
