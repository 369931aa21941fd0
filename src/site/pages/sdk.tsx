import type { JSX } from 'preact';
import { slugOf } from '../content/contract/contract.ts';
import { linkTo } from '../content/contract/links.ts';
import type { Page, SearchTarget } from '../content/page.ts';
import type { ApiExport } from '../content/sdk/api-index.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { Code } from '../layout/parts/code.tsx';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { Table } from '../layout/parts/table.tsx';
import { useSite } from '../layout/site-context.ts';
import { ExportView } from './sdk/export-view.tsx';

/** The purpose of each entry point. */
const ENTRIES: Record<string, { text: string; sample: string }> = {
  'cloudify-executions': {
    text: 'The client, its errors and its types.',
    sample: "import { CloudifyClient } from 'cloudify-executions';",
  },
  'cloudify-executions/sandbox': {
    text: 'A manager in memory, to develop and test against.',
    sample: "import { createSandbox } from 'cloudify-executions/sandbox';",
  },
  'cloudify-executions/logging': {
    text: 'Middleware that logs every attempt, without secrets.',
    sample: "import { logging } from 'cloudify-executions/logging';",
  },
  'cloudify-executions/validation': {
    text: 'Middleware that validates every response against the contract.',
    sample: "import { validation } from 'cloudify-executions/validation';",
  },
  'cloudify-executions/tanstack-query': {
    text: 'Options of queries and mutations for TanStack Query, with live executions.',
    sample: "import { createQueryOptions } from 'cloudify-executions/tanstack-query';",
  },
};

export function sdkPage(site: Site): Page {
  const { api } = site;
  return {
    path: 'sdk.html',
    title: 'The SDK, method by method',
    label: 'SDK',
    description: `Everything that the package exports: ${api.exports.length + api.errorClasses.length} classes, functions and types, with the counterpart of each method in Python.`,
    section: 'SDK and tools',
    source: 'api.md',
    body: (
      <>
        <p class="lead">
          Everything that the package exports, with the first sentence of its documentation; your editor shows
          the rest.
        </p>
        <p>
          The guides show how to use the SDK, from{' '}
          <a href={linkTo.guide('getting-started')}>Getting started</a> on;{' '}
          <a href="/python.html">Python, method by method</a> compares its methods with those of the Python
          client. Types and settings have no counterpart in Python.
        </p>
        {api.entries.map((entry) => (
          <EntryPoint key={entry} entry={entry} />
        ))}
      </>
    ),
    searchTargets: searchTargets(site),
  };
}

function EntryPoint({ entry }: { entry: string }): JSX.Element {
  const exports = useSite().api.exports.filter((each) => each.entry === entry);
  const chapters = [...new Set(exports.map(({ chapter }) => chapter))];
  const { text = '', sample = '' } = ENTRIES[entry] ?? {};
  return (
    <section>
      <h2 id={slugOf(entry)}>{entry}</h2>
      <p>{text}</p>
      <Code code={sample} language="typescript" label={`Import ${entry}`} />
      {chapters.map((chapter) => (
        <section key={chapter}>
          {chapter !== '' && <h3 id={slugOf(chapter)}>{chapter}</h3>}
          {exports
            .filter((each) => each.chapter === chapter)
            .map((each) => (
              <ExportView key={each.name} item={each} />
            ))}
          {chapter === 'Errors' && <ErrorClasses />}
        </section>
      ))}
    </section>
  );
}

function ErrorClasses(): JSX.Element {
  const site = useSite();
  return (
    <>
      <p>
        The manager's error responses, each an <code>ApiError</code>. The{' '}
        <a href="/errors.html">error catalogue</a> has the remedies.
      </p>
      <Table
        label="The manager’s error responses"
        class="overview"
        head={['Class', 'Code', 'When', 'Python']}
      >
        <tbody>
          {site.api.errorClasses.map(({ name, code, when, python }) => (
            <tr key={name} id={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <CodeLink to={linkTo.error(code)} name={code} />
              </td>
              <td>
                <Inline text={when} />
              </td>
              <td>{python === 'none' ? 'none' : <code>{python}</code>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function searchTargets({ api }: Site): SearchTarget[] {
  return [
    ...api.exports.flatMap((each) => [
      {
        name: each.name,
        kind: 'SDK export' as const,
        anchor: each.name,
        text: `${each.kind}: ${each.summary}`,
      },
      ...each.members.filter(isMethod).map((member) => ({
        name: member.anchor,
        kind: 'SDK method' as const,
        anchor: member.anchor,
        text: member.summary,
      })),
    ]),
    ...api.errorClasses.map(({ name, when, code }) => ({
      name,
      kind: 'SDK export' as const,
      anchor: name,
      text: `${code}: ${when}`,
    })),
  ];
}

function isMethod({ signatures }: ApiExport['members'][number]): boolean {
  return signatures.some((signature) => /^\w+\(/.test(signature));
}
