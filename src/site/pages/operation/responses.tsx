import type { JSX } from 'preact';
import { StaticTabs } from '../../../design/tabs.tsx';
import type { ContractOperation } from '../../content/contract/contract.ts';
import type { Example, Media, Response } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import { Code, Json } from '../../layout/parts/code.tsx';
import { SchemaDisclosure } from '../../layout/parts/schema-disclosure.tsx';
import { SchemaType } from '../../layout/parts/schema-fields.tsx';
import { StatusCode } from '../../layout/parts/status-code.tsx';
import { useSite } from '../../layout/site-context.ts';

export function Responses({ item }: { item: ContractOperation }): JSX.Element {
  const site = useSite();
  return (
    <section>
      <h2 id="responses">Responses</h2>
      {Object.entries(item.operation.responses).map(([status, response]) => (
        <OneResponse key={status} status={status} response={site.contract.resolve<Response>(response)} />
      ))}
    </section>
  );
}

function OneResponse({ status, response }: { status: string; response: Response }): JSX.Element {
  const site = useSite();
  const media = Object.entries(response.content ?? {});
  return (
    <section class="response">
      <h3 id={`response-${status}`}>
        <StatusCode status={status} />
      </h3>
      <Html html={site.markdown.page(response.description)} />
      {media.map(([type, content]) => (
        <div key={type} class="media">
          <p class="media-line">
            <code>{type}</code> {content.schema && <SchemaType schema={content.schema} />}
          </p>
          {content.schema && <SchemaDisclosure schema={content.schema} label={`Fields of ${status}`} />}
          <Examples status={status} type={type} media={content} />
        </div>
      ))}
    </section>
  );
}

/** Readers compare success responses, so they are tabs; they look up error responses, so they are a list. */
function Examples({
  status,
  type,
  media,
}: {
  status: string;
  type: string;
  media: Media;
}): JSX.Element | null {
  const site = useSite();
  const examples = Object.entries(media.examples ?? {}).map(
    ([key, example]) => [key, site.contract.resolve<Example>(example)] as const,
  );
  const shown = ({ value, summary }: Example, key: string) =>
    type === 'application/json' ? (
      <Json value={value} label={summary ?? key} />
    ) : (
      <Code code={String(value)} language="text" label={summary ?? key} />
    );
  if (examples.length === 0) return null;
  if (status.startsWith('2')) {
    return (
      <StaticTabs
        label={`Examples of the response ${status}`}
        tabs={examples.map(([key, example]) => ({
          id: `response-${status}-${key}`,
          label: example.summary ?? key,
          content: shown(example, key),
        }))}
      />
    );
  }
  return (
    <ul class="examples">
      {examples.map(([key, example]) => {
        const code = (example.value as { error_code?: string } | null)?.error_code;
        return (
          <li key={key}>
            <details>
              <summary>
                <Html as="span" html={site.markdown.label(example.summary ?? key)} />
                {code !== undefined && <code>{code}</code>}
              </summary>
              {shown(example, key)}
              {code !== undefined && (
                <p class="small">
                  Remedy: <a href={linkTo.error(code)}>{code}</a>
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
