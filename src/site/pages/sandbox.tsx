import type { JSX } from 'preact';
import {
  commonResponses,
  curlCommand,
  describeType,
  type LocatedOperation,
  operationsOf,
  ownResponses,
} from '../content/contract/control-document.ts';
import type { Example, Schema } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { resolveIn } from '../content/contract/resolve.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html, Inline } from '../layout/html.tsx';
import { Code } from '../layout/parts/code.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import { Term } from '../layout/parts/term.tsx';
import { useSite } from '../layout/site-context.ts';
import { capitalized } from './operation/defects.tsx';

export function sandboxPage(site: Site): Page {
  const document = site.sources.control;
  const operations = operationsOf(document);
  return {
    path: 'sandbox.html',
    title: 'The sandbox and its control plane',
    label: 'Sandbox',
    description: `${document.info.summary.replace(/\.$/, '')}: state, time, faults, and recorded requests; ${operations.length} operations under /_sandbox.`,
    section: 'SDK and tools',
    source: 'spec/sandbox/openapi.yaml',
    body: (
      <>
        <Html html={site.markdown.page(document.info.description)} class="prose" />
        <p>
          <a href={linkTo.guide('getting-started')}>Getting started</a> shows how to start a sandbox; the{' '}
          <a href="/console/index.html">console</a> shows one live. The OpenAPI document:{' '}
          <a href="/sandbox-openapi.json">sandbox-openapi.json</a>.
        </p>
        {document.tags.map(({ name, description }) => (
          <section key={name}>
            <h2 id={name}>{capitalized(name)}</h2>
            <p>{description}</p>
            {operations
              .filter(({ tags }) => tags.includes(name))
              .map((operation) => (
                <OperationView key={operation.operationId} operation={operation} />
              ))}
          </section>
        ))}
        <section>
          <h2 id="errors">Errors of every operation</h2>
          <p>
            In addition to those listed above. The body of each is a <a href="#SandboxError">SandboxError</a>.
          </p>
          <dl class="terms">
            {commonResponses(document).map(([status, text]) => (
              <Term key={text} name={<code>{status}</code>}>
                <Inline text={text} />
              </Term>
            ))}
          </dl>
        </section>
        <h2 id="schemas">Schemas</h2>
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <SchemaView key={name} name={name} schema={schema} />
        ))}
      </>
    ),
    searchTargets: operations.map(({ operationId, method, path, summary }) => ({
      name: operationId,
      kind: 'sandbox operation',
      anchor: operationId,
      text: `${method} ${path}: ${summary}`,
    })),
  };
}

function OperationView({ operation }: { operation: LocatedOperation }): JSX.Element {
  const site = useSite();
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
  const examples = Object.values(media?.examples ?? {}) as Example[];
  // Every operation takes this header; the introduction describes it.
  const own = parameters
    .map((parameter) => resolveIn(document, parameter))
    .filter(({ name }) => name !== 'X-Sandbox-World');
  return (
    <article class="entry" aria-labelledby={operationId}>
      <h3 id={operationId}>{summary}</h3>
      <p>
        <Endpoint method={method} path={path} />
      </p>
      {description && <Html html={site.markdown.page(description)} />}
      <dl class="terms">
        {own.map(({ name, in: place, description: text = '' }) => (
          <Term
            key={name}
            name={
              <>
                <code>{name}</code> <span class="small">{place}</span>
              </>
            }
          >
            <Inline text={text} />
          </Term>
        ))}
        {media?.schema && (
          <Term name="Body">
            <TypeLinks schema={media.schema} />
          </Term>
        )}
        {ownResponses(responses).map(([status, node]) => {
          const { description: text, content } = resolveIn(document, node);
          const schema = content?.['application/json']?.schema;
          return (
            <Term key={status} name={<code>{status}</code>}>
              <Inline text={text} /> {schema && <TypeLinks schema={schema} />}
            </Term>
          );
        })}
      </dl>
      {examples.length === 0 && (
        <Code code={curlCommand(operation, document)} language="bash" label={`${summary}, with curl`} />
      )}
      {examples.map(({ summary: does = summary, value }) => (
        <div key={does}>
          <p class="side-title">{does}</p>
          <Code code={curlCommand(operation, document, value)} language="bash" label={`${does}, with curl`} />
        </div>
      ))}
    </article>
  );
}

function SchemaView({ name, schema }: { name: string; schema: Schema }): JSX.Element {
  const fields = Object.entries(schema.properties ?? {});
  return (
    <article class="export" id={name} aria-label={name}>
      <div class="row">
        <a class="export-name" href={`#${name}`}>
          <code>{name}</code>
        </a>
      </div>
      {fields.length === 0 && (
        <p class="shape">
          <TypeLinks schema={schema} />
        </p>
      )}
      {schema.description && <Inline as="p" class="export-remark" text={schema.description} />}
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
              {value.description && <Inline as="p" class="export-remark" text={value.description} />}
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
      {describeType(schema).map(({ text, name }) =>
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
