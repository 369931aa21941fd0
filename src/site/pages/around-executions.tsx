import {
  type ControlDocument,
  type LocatedOperation,
  operationsOf,
} from '../content/contract/control-document.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html, Inline } from '../layout/html.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import { Table } from '../layout/parts/table.tsx';

/** What the sandbox serves outside the contract, as a table. */
export function aroundExecutionsPage(site: Site): Page {
  const document = site.sources.neighbours;
  const operations = operationsOf(document);
  return {
    path: 'around-executions.html',
    title: 'Around executions',
    description: document.info.summary,
    section: 'SDK and tools',
    body: (
      <>
        <Html html={site.markdown.page(document.info.description)} class="prose" />
        <h2 id="paths">What is served</h2>
        <Table label="What is served" head={['Path', 'Response', 'Fields']}>
          <tbody>
            {operations.map((operation) => (
              <tr key={operation.operationId} id={operation.operationId}>
                <th scope="row">
                  <Endpoint method={operation.method} path={operation.path} />
                </th>
                <td>
                  <Inline text={`${operation.summary}.`} />
                  {operation.description && <Inline as="p" text={operation.description} />}
                </td>
                <td>
                  <Inline
                    text={fieldsOf(document, operation)
                      .map((name) => `\`${name}\``)
                      .join(', ')}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p>
          The OpenAPI document: <a href="/neighbours-openapi.json">neighbours-openapi.json</a>.
        </p>
      </>
    ),
    searchTargets: operations.map(({ operationId, method, path, summary }) => ({
      name: operationId,
      kind: 'sandbox operation',
      anchor: operationId,
      text: `${method} ${path}: ${summary}`,
    })),
  };
}

/** The fields of a row, or of the single object. */
function fieldsOf({ components }: ControlDocument, { responses }: LocatedOperation): string[] {
  const [, name = ''] =
    JSON.stringify(responses['200']).match(/#\/components\/schemas\/(\w+?)(List)?"/) ?? [];
  return Object.keys(components.schemas[name]?.properties ?? {});
}
