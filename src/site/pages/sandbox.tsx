import type { JSX } from 'preact';
import type { Schema } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Code } from '../layout/parts/code.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import {
  commonResponses,
  curlOf,
  examplesOf,
  type LocatedOperation,
  operationsOf,
  ownResponses,
  resolvedIn,
  typeWords,
} from './sandbox/document.ts';

export function sandboxPage(site: Site): Page {
  const document = site.sources.control;
  const operations = operationsOf(document);
  return {
    path: 'sandbox.html',
    title: 'The sandbox and its control plane',
    label: 'Sandbox',
    description: `${document.info.summary.replace(/\.$/, '')}: state, time, faults, and what was asked and sent; ${operations.length} operations under /_sandbox.`,
    section: 'SDK and tools',
    body: (
      <>
        <Html html={site.markdown.page(document.info.description)} class="prose" />
        <p>
          How a sandbox is started is told in <a href={linkTo.guide('getting-started')}>Getting started</a>,
          and what it shows live is in the <a href="/console/index.html">console</a>. The same as a document:{' '}
          <a href="/sandbox-openapi.json">sandbox-openapi.json</a>.
        </p>
        {document.tags.map(({ name, description }) => (
          <section key={name}>
            <h2 id={name}>{heading(name)}</h2>
            <p>{description}</p>
            {operations
              .filter(({ tags }) => tags.includes(name))
              .map((operation) => (
                <OperationView key={operation.operationId} site={site} operation={operation} />
              ))}
          </section>
        ))}
        <section>
          <h2 id="refusals">What any of them can refuse with</h2>
          <p>
            Besides what each says above. All of these are a <a href="#SandboxError">SandboxError</a>.
          </p>
          <dl class="effects">
            {commonResponses(document).map(([status, text]) => (
              <div key={text}>
                <dt>
                  <code>{status}</code>
                </dt>
                <Html as="dd" html={site.markdown.inline(text)} />
              </div>
            ))}
          </dl>
        </section>
        <h2 id="schemas">What is sent and answered</h2>
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <SchemaView key={name} site={site} name={name} schema={schema} />
        ))}
      </>
    ),
    markdown: markdownOf(site, operations),
    named: operations.map(({ operationId, method, path, summary }) => ({
      name: operationId,
      kind: 'sandbox operation',
      anchor: operationId,
      text: `${method} ${path}: ${summary}`,
    })),
  };
}

function OperationView({ site, operation }: { site: Site; operation: LocatedOperation }): JSX.Element {
  const document = site.sources.control;
  const {
    operationId,
    summary,
    description,
    method,
    path,
    parameters = [],
    requestBody,
    responses,
  } = operation;
  const media = requestBody?.content['application/json'];
  const examples = examplesOf(media);
  // That of the world is everywhere, and told once above.
  const own = parameters
    .map((parameter) => resolvedIn(document, parameter))
    .filter(({ name }) => name !== 'X-Sandbox-World');
  return (
    <article class="entry" aria-labelledby={operationId}>
      <h3 id={operationId}>{summary}</h3>
      <p>
        <Endpoint method={method} path={path} />
      </p>
      {description && <Html html={site.markdown.page(description)} />}
      <dl class="effects">
        {own.map(({ name, in: place, description: text = '' }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span class="small">{place}</span>
            </dt>
            <Html as="dd" html={site.markdown.inline(text)} />
          </div>
        ))}
        {media?.schema && (
          <div>
            <dt>Body</dt>
            <dd>
              <TypeLinks schema={media.schema} />
            </dd>
          </div>
        )}
        {ownResponses(responses).map(([status, node]) => {
          const { description: text, content } = resolvedIn(document, node);
          const schema = content?.['application/json']?.schema;
          return (
            <div key={status}>
              <dt>
                <code>{status}</code>
              </dt>
              <dd>
                <Html as="span" html={site.markdown.inline(text)} /> {schema && <TypeLinks schema={schema} />}
              </dd>
            </div>
          );
        })}
      </dl>
      {examples.length === 0 && (
        <Code code={curlOf(operation, document)} language="bash" label={`${summary}, with curl`} />
      )}
      {examples.map(({ summary: does = summary, value }) => (
        <div key={does}>
          <p class="side-title">{does}</p>
          <Code code={curlOf(operation, document, value)} language="bash" label={`${does}, with curl`} />
        </div>
      ))}
    </article>
  );
}

function SchemaView({ site, name, schema }: { site: Site; name: string; schema: Schema }): JSX.Element {
  const fields = Object.entries(schema.properties ?? {});
  return (
    <article class="export" id={name} aria-label={name}>
      <div class="export-head">
        <a class="export-name" href={`#${name}`}>
          <code>{name}</code>
        </a>
      </div>
      {fields.length === 0 && (
        <p class="shape">
          <TypeLinks schema={schema} />
        </p>
      )}
      {schema.description && (
        <Html as="p" class="export-remark" html={site.markdown.inline(schema.description)} />
      )}
      {fields.length > 0 && (
        <ul class="members">
          {fields.map(([field, value]) => (
            <li key={field}>
              <p class="signature">
                <code>
                  <b>{field}</b>
                  {schema.required?.includes(field) ? '' : '?'}: <TypeLinks schema={value} />
                </code>
              </p>
              {value.description && (
                <Html as="p" class="export-remark" html={site.markdown.inline(value.description)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function TypeLinks({ schema }: { schema: Schema }): JSX.Element {
  return (
    <>
      {typeWords(schema).map(({ text, name }) =>
        name === undefined ? (
          text
        ) : (
          <a key={text} href={`#${name}`}>
            {text}
          </a>
        ),
      )}
    </>
  );
}

function markdownOf(site: Site, operations: LocatedOperation[]): string {
  const document = site.sources.control;
  return [
    document.info.description,
    ...document.tags.flatMap(({ name, description }) => [
      `## ${heading(name)}`,
      description,
      ...operations
        .filter(({ tags }) => tags.includes(name))
        .map((operation) => {
          const [example] = examplesOf(operation.requestBody?.content['application/json']);
          return [
            `### ${operation.summary}`,
            `\`${operation.method} ${operation.path}\` (\`${operation.operationId}\`)`,
            ...(operation.description === undefined ? [] : [operation.description]),
            `\`\`\`bash\n${curlOf(operation, document, example?.value)}\n\`\`\``,
          ].join('\n\n');
        }),
    ]),
    '## What any of them can refuse with',
    commonResponses(document)
      .map(([status, text]) => `- ${status}: ${text}`)
      .join('\n'),
    '## What is sent and answered',
    ...Object.entries(document.components.schemas).map(
      ([name, { description, properties, required, ...schema }]) =>
        [
          `### ${name}`,
          ...(description === undefined ? [] : [description]),
          properties === undefined
            ? `Type: ${typeWords(schema)
                .map(({ text }) => text)
                .join('')}`
            : markdownTable(
                ['Field', 'Type', 'Required', 'Meaning'],
                Object.entries(properties).map(([field, value]) => [
                  `\`${field}\``,
                  typeWords(value)
                    .map(({ text }) => text)
                    .join(''),
                  required?.includes(field) ? 'yes' : 'no',
                  value.description ?? '',
                ]),
              ),
        ].join('\n\n'),
    ),
  ].join('\n\n');
}

function heading(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}
