import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import { Table } from '../layout/parts/table.tsx';

export function referencePage(site: Site): Page {
  const { operations: all, tags } = site.contract;
  return {
    path: 'reference/index.html',
    title: 'All operations',
    description: 'Every operation of the API, with its method, its path and the permission it needs.',
    section: 'Reference',
    source: 'spec/openapi.yaml',
    body: (
      <>
        <p class="lead">
          {all.length} operations on executions and execution groups, below <code>/api/v3.1</code> of a
          manager. Each can be tried on its page.
        </p>
        {tags.map(({ name, description, operations }) => (
          <section key={name}>
            <h2 id={name}>{name}</h2>
            <Inline as="p" text={description} />
            <Table
              label={`Operations on ${name}`}
              head={['Operation', 'Request', 'Permission', 'Minimum role']}
            >
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
                      <CodeLink
                        to={linkTo.permission(operation['x-cloudify-permission'])}
                        name={operation['x-cloudify-permission']}
                      />
                    </td>
                    <td>{operation['x-cloudify-minimum-role']}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        ))}
        <h2 id="common">Common to all of them</h2>
        <ul>
          <li>
            Credentials and tenant:{' '}
            <a href={linkTo.guide('authentication-and-tenants')}>Authentication and tenants</a>.
          </li>
          <li>
            Errors are JSON with an <code>error_code</code>; the <a href="/errors.html">error catalogue</a>{' '}
            lists causes and remedies.
          </li>
          <li>
            The document itself, in several forms: <a href="/downloads.html">Downloads</a>.
          </li>
        </ul>
      </>
    ),
  };
}
