import { ScrollRegion } from '../../design/scroll-region.tsx';
import { linkTo } from '../content/contract/links.ts';
import { markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function referencePage({ contract, markdown }: Site): Page {
  return {
    path: 'reference/index.html',
    title: 'All operations',
    description: 'Every operation of the API, with its method, its path and the permission it needs.',
    section: 'Reference',
    layout: 'page',
    body: (
      <>
        <p class="lead">
          {contract.operations.length} operations on executions and execution groups, below{' '}
          <code>/api/v3.1</code> of a manager. Every one can be run where it is described.
        </p>
        {contract.tags.map(({ name, description, operations }) => (
          <section key={name}>
            <h2 id={name}>{name}</h2>
            <Html as="p" html={markdown.inline(description)} />
            <ScrollRegion label={`Operations on ${name}`}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Operation</th>
                    <th scope="col">Request</th>
                    <th scope="col">Permission</th>
                    <th scope="col">From the role</th>
                  </tr>
                </thead>
                <tbody>
                  {operations.map(({ id, method, path, operation }) => (
                    <tr key={id}>
                      <td>
                        <a href={linkTo.operation(id)}>{operation.summary}</a>
                        <br />
                        <code class="small">{id}</code>
                      </td>
                      <td>
                        <Endpoint method={method} path={path} />
                      </td>
                      <td>
                        <a href={linkTo.permission(operation['x-cloudify-permission'])}>
                          <code>{operation['x-cloudify-permission']}</code>
                        </a>
                      </td>
                      <td>{operation['x-cloudify-minimum-role']}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </section>
        ))}
        <h2 id="what-holds-for-all">What holds for all of them</h2>
        <ul>
          <li>
            Who is asking, and in which tenant:{' '}
            <a href={linkTo.guide('authentication-and-tenants')}>Authentication and tenants</a>.
          </li>
          <li>
            Failures are JSON with an <code>error_code</code>: the <a href="/errors.html">error catalogue</a>{' '}
            says what to do.
          </li>
          <li>
            The document itself, OpenAPI 3.1: <a href="/openapi.json">openapi.json</a>.
          </li>
        </ul>
      </>
    ),
    markdown: contract.tags
      .map(({ name, description, operations }) =>
        [
          `## ${name}`,
          description,
          markdownTable(
            ['operation', 'request', 'permission', 'from the role'],
            operations.map(({ id, method, path, operation }) => [
              `[${operation.summary}](${linkTo.operation(id)}) (\`${id}\`)`,
              `\`${method} ${path}\``,
              `\`${operation['x-cloudify-permission']}\``,
              operation['x-cloudify-minimum-role'],
            ]),
          ),
        ].join('\n\n'),
      )
      .join('\n\n'),
  };
}
