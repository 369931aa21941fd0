import type { JSX } from 'preact';
import { RELEASES } from '../../../generated/releases.ts';
import { linkTo } from '../content/contract/links.ts';
import { LINES } from '../content/contract/releases.ts';
import type { Page } from '../content/page.ts';
import { Inline } from '../layout/html.tsx';
import { Table } from '../layout/parts/table.tsx';

const OPENAPI = {
  'openapi.json': 'OpenAPI 3.1 as JSON. Use this one unless your tool needs another.',
  'openapi.yaml': 'The same as YAML.',
  'openapi.dereferenced.json': 'The same without `$ref`, for tools that cannot follow references.',
};

const COLLECTIONS = {
  'postman-collection.json': 'For Postman, Insomnia, Hoppscotch and other tools that import its format 2.1.',
  'bruno-collection.json': 'For Bruno, with an environment.',
};

const SCHEMAS = {
  'schemas.json': 'JSON Schema of every body, under `$defs`.',
  'extensions.schema.json': 'JSON Schema of the extensions of the OpenAPI document.',
  'sandbox-openapi.json': 'OpenAPI 3.1 of the sandbox’s control plane.',
};

const TEXTS = {
  'llms.txt': 'A list of all pages for language models and agents.',
  'llms-full.txt': 'All pages in one file.',
};

/** Every file that a reader may want to take along. */
export function downloadsPage(): Page {
  return {
    path: 'downloads.html',
    title: 'Downloads',
    description:
      'The OpenAPI document as JSON and YAML, for each manager release; collections for Postman and Bruno; JSON Schemas; this documentation as Markdown.',
    section: 'Reference',
    body: (
      <>
        <p class="lead">Each file is generated from the contract, like everything in this documentation.</p>
        <h2 id="openapi">OpenAPI document</h2>
        <Files label="OpenAPI document" files={OPENAPI} />
        <p>
          Generators of clients in other languages, API gateways and viewers such as Swagger UI and Redoc take
          it as it is. What it promises: <a href="/reference/openapi.html">The OpenAPI document</a>.
        </p>
        <h2 id="releases">For one manager release</h2>
        <Files label="OpenAPI document for one manager release" files={releaseFiles()} />
        <p>
          How they differ: <a href="/releases.html">Manager releases</a>.
        </p>
        <h2 id="collections">Postman and Bruno</h2>
        <Files label="Collections" files={COLLECTIONS} />
        <p>
          Import the file, then set the variables <code>baseUrl</code>, <code>username</code>,{' '}
          <code>password</code> and <code>tenant</code>. They begin with the values of a{' '}
          <a href={linkTo.guide('getting-started')}>sandbox</a> on this machine; in Bruno they are in the
          environment <i>Sandbox</i>, which has to be selected. Optional parameters are listed and disabled,
          except those of the example.
        </p>
        <h2 id="schemas">Schemas</h2>
        <Files label="Schemas" files={SCHEMAS} />
        <h2 id="markdown">This documentation as Markdown</h2>
        <Files label="Documentation" files={TEXTS} />
        <p>
          Every page is a Markdown file, too: replace <code>.html</code> in its address by <code>.md</code>,
          or use <i>Copy page</i> at its top.
        </p>
        <h2 id="npm">In the npm package</h2>
        <p>
          <code>npx cloudify-executions openapi</code> prints each of them by its name; a program imports{' '}
          <code>cloudify-executions/openapi.json</code>.
        </p>
      </>
    ),
  };
}

function releaseFiles(): Record<string, string> {
  return Object.fromEntries(
    RELEASES.filter(({ line, support }) => support === 'full' && line !== LINES.at(-1))
      .toReversed()
      .map(({ line, versions }) => [`openapi/${line}.json`, `Manager ${versions.join(', ')}.`]),
  );
}

function Files({ label, files }: { label: string; files: Record<string, string> }): JSX.Element {
  return (
    <Table label={label} head={['File', 'What it is']}>
      <tbody>
        {Object.entries(files).map(([file, text]) => (
          <tr key={file}>
            <td>
              <a href={`/${file}`} download>
                {file}
              </a>
            </td>
            <td>
              <Inline text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
