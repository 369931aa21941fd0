import type { JSX } from 'preact';
import type { ExtensionsSchema, Schema } from '../content/contract/document.ts';
import { resolveIn } from '../content/contract/resolve.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { SchemaField } from '../layout/parts/schema-fields.tsx';

const PROMISES = [
  'Responses may have further fields: a later manager can add some. Requests may not.',
  'No field of an execution or of a group is required, since `_include` selects any of them. Without `_include` a response has all of them.',
  'Each error response lists the values that its `error_code` can have. Every other error, 5XX included, is the `default` response.',
  'Flags are booleans. What else the manager accepts is among the known issues, not in the document.',
  'Parameters that do nothing are left out, and so are response headers that the manager’s own web server removes.',
];

/** The published document: what it promises, its extensions. */
export function openapiDocumentPage(site: Site): Page {
  const { published, contractOnly } = readExtensions(site.sources.extensions);
  return {
    path: 'reference/openapi.html',
    title: 'The OpenAPI document',
    label: 'OpenAPI document',
    description: 'What the OpenAPI document promises to generators and clients, and its extensions.',
    section: 'Reference',
    source: 'spec/extensions.yaml',
    body: (
      <>
        <p class="lead">
          Everything in this documentation is generated from one contract. Its description of the API is an
          OpenAPI document that linters, generators, gateways and API clients take as it is:{' '}
          <a href="/downloads.html">Downloads</a>.
        </p>
        <h2 id="promises">What it promises</h2>
        <ul>
          {PROMISES.map((text) => (
            <li key={text}>
              <Inline text={text} />
            </li>
          ))}
        </ul>
        <h2 id="extensions">Extensions</h2>
        <p>
          They begin with <code>x-cloudify-</code>. A tool that does not know them can ignore them.
        </p>
        <h3 id="published-extensions">In the published document</h3>
        <Extensions extensions={published} />
        <h3 id="contract-extensions">In the contract alone</h3>
        <p>
          The document is derived from <code>generated/contract.json</code> in the repository, which has
          further extensions. They may change with any version.
        </p>
        <Extensions extensions={contractOnly} />
      </>
    ),
  };
}

type Extension = [name: string, schema: Schema];

function Extensions({ extensions }: { extensions: Extension[] }): JSX.Element {
  return (
    <ul class="fields">
      {extensions.map(([name, schema]) => (
        <SchemaField key={name} name={name} id={name} schema={schema} />
      ))}
    </ul>
  );
}

function readExtensions(schema: ExtensionsSchema): { published: Extension[]; contractOnly: Extension[] } {
  const published = schema.$defs.published.properties ?? {};
  const contract = { ...schema.$defs.part.properties, ...schema.properties };
  const entries = (extensions: Record<string, Schema>) =>
    Object.entries(extensions).map(([name, value]): Extension => [name, withoutReferences(value) as Schema]);
  return {
    published: entries(published),
    contractOnly: entries(contract).filter(([name]) => !(name in published)),
  };

  function withoutReferences(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(withoutReferences);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...beside } = node as Schema;
    const target =
      $ref === undefined ? {} : (withoutReferences(resolveIn<Schema>(schema, { $ref })) as object);
    const own = Object.entries(beside).map(([key, value]) => [key, withoutReferences(value)]);
    return { ...target, ...Object.fromEntries(own) };
  }
}
