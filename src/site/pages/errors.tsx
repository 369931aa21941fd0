import { reasonPhrase } from '../../design/http-status.ts';
import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { Breakable } from '../layout/parts/breakable.tsx';
import { Json } from '../layout/parts/code.tsx';
import { RetryTag } from '../layout/parts/retry-tag.tsx';
import { StatusCode } from '../layout/parts/status-code.tsx';
import { Table } from '../layout/parts/table.tsx';
import { errorEntries } from './errors/entries.ts';
import { Entry } from './errors/entry.tsx';

const EXAMPLE = {
  error_code: 'existing_running_execution_error',
  message: 'Another execution is active on this deployment: …',
  server_traceback: null,
};

/** Every error code, as a table and one by one. */
export function errorsPage(site: Site): Page {
  const entries = errorEntries(site);
  const byStatus = [...new Set(entries.map(({ status }) => status))].map(
    (status) => [status, entries.filter((entry) => entry.status === status)] as const,
  );
  return {
    path: 'errors.html',
    title: 'Error catalogue',
    description: `All ${entries.length} error codes of these endpoints: cause, remedy, whether to retry, the classes of the SDK and of Python.`,
    section: 'Catalogues',
    source: 'spec/errors.yaml',
    body: (
      <>
        <p class="lead">
          Every error code of these endpoints. Each has its own address, so that a log or a ticket can link to
          it.
        </p>
        <h2 id="shape">The body of an error response</h2>
        <p>
          Only <code>error_code</code> and the HTTP status are stable. The message is prose for people and
          differs between versions. How to catch errors in a program, and which responses are not JSON:{' '}
          <a href={linkTo.guide('errors-and-what-to-do')}>Errors and what to do</a>.
        </p>
        <Json value={EXAMPLE} label="An error response" />
        <h2 id="overview">All codes</h2>
        <nav class="jump" aria-label="Codes by status">
          {byStatus.map(([status, { length }]) => (
            <a key={status} href={`#status-${status}`}>
              <StatusCode status={status} /> <span class="count">{length}</span>
            </a>
          ))}
        </nav>
        <Table label="All error codes" class="overview" head={['Code', 'Cause', 'Retry?']}>
          {byStatus.map(([status, same]) => (
            <tbody key={status}>
              <tr class="group-row">
                <th colSpan={3} scope="rowgroup">
                  <StatusCode status={status} />
                </th>
              </tr>
              {same.map(({ code, summary, retry }) => (
                <tr key={code}>
                  <td>
                    <a href={`#${code}`}>
                      <code>
                        <Breakable name={code} />
                      </code>
                    </a>
                  </td>
                  <td>
                    <Inline text={summary} />
                  </td>
                  <td>
                    <RetryTag retry={retry} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </Table>
        {byStatus.map(([status, same]) => (
          <section key={status}>
            <h2 id={`status-${status}`}>
              {status} {reasonPhrase(status)}
            </h2>
            {same.map((entry) => (
              <Entry key={entry.code} entry={entry} />
            ))}
          </section>
        ))}
      </>
    ),
    searchTargets: entries.map(({ code, summary, class: name }) => ({
      name: code,
      kind: 'error code' as const,
      anchor: code,
      text: `${name}: ${summary}`,
    })),
  };
}
