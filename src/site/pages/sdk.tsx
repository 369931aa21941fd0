import type { JSX } from 'preact';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { slugOf } from '../content/contract/contract.ts';
import { linkTo } from '../content/contract/links.ts';
import type { ApiExport } from '../content/sdk/api-index.ts';
import { Html } from '../layout/html.tsx';
import type { NamedThing, Page } from '../page.ts';
import type { Site } from '../site.ts';
import { ExportView } from './sdk/export-view.tsx';

/** What each entry point is for. */
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
    text: 'Middleware that tells a logger of every attempt, without secrets.',
    sample: "import { logging } from 'cloudify-executions/logging';",
  },
  'cloudify-executions/validation': {
    text: 'Middleware that judges every answer by the contract.',
    sample: "import { validation } from 'cloudify-executions/validation';",
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
    body: (
      <>
        <p class="lead">
          Everything that can be imported, with the first sentence of what its comments say; your editor shows
          the rest.
        </p>
        <p>
          How the SDK is used is told in the guides, from{' '}
          <a href={linkTo.guide('getting-started')}>Getting started</a> on; how its methods stand beside those
          of the Python client, in <a href="/python.html">Python, method by method</a>. What says nothing
          about Python is a type or a setting, which Python does not have.
        </p>
        {api.entries.map((entry) => (
          <EntryPoint key={entry} site={site} entry={entry} />
        ))}
      </>
    ),
    markdown: site.sources.api.replace(/^# .*\n+/, ''),
    named: namedThings(site),
  };
}

function EntryPoint({ site, entry }: { site: Site; entry: string }): JSX.Element {
  const exports = site.api.exports.filter((each) => each.entry === entry);
  const chapters = [...new Set(exports.map(({ chapter }) => chapter))];
  const { text, sample } = ENTRIES[entry] ?? {};
  return (
    <section>
      <h2 id={slugOf(entry)}>{entry}</h2>
      <p>{text}</p>
      <Html html={site.markdown.page(`\`\`\`ts\n${sample}\n\`\`\``)} />
      {chapters.map((chapter) => (
        <section key={chapter}>
          {chapter !== '' && <h3 id={slugOf(chapter)}>{chapter}</h3>}
          {exports
            .filter((each) => each.chapter === chapter)
            .map((each) => (
              <ExportView key={each.name} site={site} item={each} />
            ))}
          {chapter === 'Errors' && <Refusals site={site} />}
        </section>
      ))}
    </section>
  );
}

function Refusals({ site }: { site: Site }): JSX.Element {
  return (
    <>
      <p>
        The manager's refusals, each an <code>ApiError</code>. What to do about them is in the{' '}
        <a href="/errors.html">error catalogue</a>.
      </p>
      <ScrollRegion label="The manager’s refusals">
        <table class="overview">
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Code</th>
              <th scope="col">When</th>
              <th scope="col">Python</th>
            </tr>
          </thead>
          <tbody>
            {site.api.errorClasses.map(({ name, code, when, python }) => (
              <tr key={name} id={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>
                  <a href={linkTo.error(code)}>
                    <code>{code}</code>
                  </a>
                </td>
                <Html as="td" html={site.markdown.inline(when)} />
                <td>{python === 'none' ? 'none' : <code>{python}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function namedThings({ api }: Site): NamedThing[] {
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
