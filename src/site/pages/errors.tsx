import type { JSX } from 'preact';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { linkTo } from '../content/contract/links.ts';
import { jsonBlock, markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Breakable } from '../layout/parts/breakable.tsx';
import { Json } from '../layout/parts/code.tsx';
import { RetryTag } from '../layout/parts/retry-tag.tsx';
import { StatusCode, statusName } from '../layout/parts/status-code.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { type ErrorEntry, errorEntries } from './errors/entries.ts';
import { Entry } from './errors/entry.tsx';
import { REPEATS, retryText } from './errors/words.ts';

const SHAPE = {
  error_code: 'existing_running_execution_error',
  message: 'The following executions are currently running for this deployment: …',
  server_traceback: null,
};

export function errorsPage(site: Site): Page {
  const entries = errorEntries(site);
  const statuses = [...new Set(entries.map(({ status }) => status))];
  const byStatus = statuses.map((status) => ({
    status,
    entries: entries.filter((entry) => entry.status === status),
  }));
  const guide = linkTo.guide('errors-and-what-to-do');
  return {
    path: 'errors.html',
    title: 'Error catalogue',
    description: `All ${entries.length} error codes of these endpoints: what happened, what to do, whether to try again, the classes of the SDK and of Python.`,
    section: 'Catalogues',
    body: (
      <>
        <p class="lead">
          Every code that these endpoints answer with. Each has its own address, so that a log or a ticket can
          point at it.
        </p>
        <h2 id="shape">How a refusal looks</h2>
        <p>
          Only <code>error_code</code> and the HTTP status can be relied on. The message is prose for people
          and differs between versions. How to catch these in a program, and what answers are not JSON, is
          told in <a href={guide}>Errors and what to do</a>.
        </p>
        <Json value={SHAPE} label="A refusal" />
        <h2 id="overview">All codes</h2>
        <nav class="jump" aria-label="Codes by status">
          {byStatus.map(({ status, entries: { length } }) => (
            <a key={status} href={`#status-${status}`}>
              <StatusCode status={status} /> <span class="count">{length}</span>
            </a>
          ))}
        </nav>
        <Overview site={site} byStatus={byStatus} />
        {byStatus.map(({ status, entries: same }) => (
          <section key={status}>
            <h2 id={`status-${status}`}>
              {status} {statusName(status)}
            </h2>
            {same.map((entry) => (
              <Entry key={entry.code} site={site} entry={entry} />
            ))}
          </section>
        ))}
      </>
    ),
    markdown: markdownOf(entries, guide),
    named: entries.map(({ code, summary, class: name }) => ({
      name: code,
      kind: 'error code' as const,
      anchor: code,
      text: `${name}: ${summary}`,
    })),
  };
}

interface StatusGroup {
  status: number;
  entries: ErrorEntry[];
}

function Overview({ site, byStatus }: { site: Site; byStatus: StatusGroup[] }): JSX.Element {
  return (
    <ScrollRegion label="All error codes">
      <table class="overview">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">What happened</th>
            <th scope="col">Try again?</th>
          </tr>
        </thead>
        {byStatus.map(({ status, entries }) => (
          <tbody key={status}>
            <tr class="group-row">
              <th colSpan={3} scope="rowgroup">
                <StatusCode status={status} />
              </th>
            </tr>
            {entries.map(({ code, summary, retry }) => (
              <tr key={code}>
                <td>
                  <a href={`#${code}`}>
                    <code>
                      <Breakable name={code} />
                    </code>
                  </a>
                </td>
                <Html as="td" html={site.markdown.inline(summary)} />
                <td>
                  <RetryTag retry={retry} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function markdownOf(entries: ErrorEntry[], guide: string): string {
  return [
    'Every code that these endpoints answer with.',
    '## How a refusal looks',
    `Only \`error_code\` and the HTTP status can be relied on, never the message. How to catch these in a program, and what answers are not JSON: [Errors and what to do](${guide}).`,
    jsonBlock(SHAPE),
    '## All codes',
    markdownTable(
      ['Status', 'Code', 'What happened', 'Try again'],
      entries.map(({ status, code, summary, retry }) => [
        String(status),
        `[\`${code}\`](#${code})`,
        summary,
        retry,
      ]),
    ),
    ...entries.map(entryMarkdown),
  ].join('\n\n');
}

function entryMarkdown(entry: ErrorEntry): string {
  const { code, status, summary, cause, remedy, retry, repeats, operations, examples, provoking } = entry;
  const [example] = examples;
  return [
    `### ${code}`,
    `HTTP ${status}. ${summary}`,
    [
      `- What happened: ${cause}`,
      `- What to do: ${remedy}`,
      `- Try again: ${retryText(retry)} ${REPEATS[repeats]}`,
      `- SDK: [\`${entry.class}\`](${linkTo.sdkExport(entry.class)})`,
      `- Python: ${entry.python === null ? '`CloudifyClientError` with this `error_code`' : `\`${entry.python}\``}`,
      ...(operations.length === 0
        ? []
        : [`- Operations: ${operations.map(({ id }) => `[\`${id}\`](${linkTo.operation(id)})`).join(', ')}`]),
    ].join('\n'),
    ...(example === undefined ? [] : [jsonBlock(example.value)]),
    `A sandbox answers with it when asked to:\n\n\`\`\`bash\n${provoking}\n\`\`\``,
  ].join('\n\n');
}
