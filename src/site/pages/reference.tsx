import { ScrollRegion } from '../../design/scroll-region.tsx';
import { linkTo } from '../contract/links.ts';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function referencePage({ contract, markdown }: Site): Page {
  return {
    path: 'reference/index.html',
    title: 'Reference',
    label: 'All operations',
    description: 'Every operation of the API, with its method, its path and the permission it needs.',
    section: 'Reference',
    body: contract.tags.map(({ name, description, operations }) => (
      <section key={name}>
        <h2 id={name}>{name}</h2>
        <Html as="p" html={markdown.inline(description)} />
        <ScrollRegion label={name}>
          <table>
            <tbody>
              {operations.map(({ id, method, path, operation }) => (
                <tr key={id}>
                  <td>
                    <a href={linkTo.operation(id)}>{operation.summary}</a>
                  </td>
                  <td>
                    <code>
                      {method} {path}
                    </code>
                  </td>
                  <td>
                    <code>{operation['x-permission']}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </section>
    )),
  };
}
