import type { JSX } from 'preact';
import { StaticTabs } from '../../../design/tabs.tsx';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Example } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { resolveSchema } from '../../content/contract/schema-text.ts';
import { Html } from '../../layout/html.tsx';
import { Json } from '../../layout/parts/code.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { SchemaFields } from '../../layout/parts/schema-fields.tsx';
import { useSite } from '../../layout/site-context.ts';

export function RequestBody({ item }: { item: ContractOperation }): JSX.Element | null {
  const { contract, markdown } = useSite();
  const media = item.operation.requestBody?.content['application/json'];
  if (media?.schema === undefined) return null;
  const name = contract.schemaName(media.schema);
  const schema = resolveSchema(contract, media.schema);
  const rule = schema.not?.description;
  const examples = Object.entries(media.examples ?? {}).map(
    ([key, example]) => [key, contract.resolve<Example>(example)] as const,
  );
  return (
    <section>
      <h2 id="body">Request body</h2>
      <p>
        JSON, required: {name && <CodeLink to={linkTo.schema(name)} name={name} />}. The header must be
        exactly <code>Content-Type: application/json</code>.
      </p>
      {schema.description && <Html html={markdown.page(schema.description)} />}
      {rule && <Html html={markdown.page(rule)} class="note" />}
      <SchemaFields schema={schema} prefix="body-" name={name} />
      {examples.length > 0 && (
        <>
          <h3 id="body-examples">{examples.length === 1 ? 'Example' : 'Examples'}</h3>
          <StaticTabs
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
