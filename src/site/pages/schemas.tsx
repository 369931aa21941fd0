import type { JSX } from 'preact';
import type { Schema } from '../content/contract/document.ts';
import { linkTo } from '../content/contract/links.ts';
import { limitsOf, typeOf } from '../content/contract/schema-text.ts';
import type { Page, SearchTarget } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html } from '../layout/html.tsx';
import { Facts } from '../layout/parts/facts.tsx';
import { joinList } from '../layout/parts/join-list.tsx';
import { SchemaFields, SchemaType, Values } from '../layout/parts/schema-fields.tsx';
import { useSite } from '../layout/site-context.ts';

export function schemasPage(site: Site): Page {
  const schemas = Object.entries(site.contract.document.components.schemas);
  return {
    path: 'reference/schemas.html',
    title: 'Schemas',
    description: 'Every schema of the contract, field by field: types, limits, nulls and meaning.',
    section: 'Reference',
    source: 'spec/openapi.yaml',
    body: (
      <>
        <p class="lead">
          Every field of every request and response. Types list <code>null</code> where it is allowed; a field
          that is not “required” may be omitted from a request.
        </p>
        {schemas.map(([name, schema]) => (
          <OneSchema key={name} name={name} schema={schema} />
        ))}
      </>
    ),
    searchTargets: schemas.flatMap(([name, schema]) => searchTargets(name, schema)),
  };
}

function OneSchema({ name, schema }: { name: string; schema: Schema }): JSX.Element {
  const { contract, markdown } = useSite();
  const users = contract.usersOf(name);
  const limits = limitsOf(contract, schema);
  const choices = schema.oneOf ?? schema.anyOf;
  return (
    <section class="schema">
      <h2 id={name}>{name}</h2>
      <p class="small">
        <PlainType schema={schema} />
        {users.length > 0 && users.length <= 4 && (
          <>
            {' · used by '}
            {joinList(
              users.map(({ id }) => (
                <a key={id} href={linkTo.operation(id)}>
                  {id}
                </a>
              )),
            )}
          </>
        )}
        {users.length > 4 && ` · used by ${users.length} operations`}
      </p>
      {schema.description && <Html html={markdown.page(schema.description)} />}
      {schema.not?.description && <Html html={markdown.page(schema.not.description)} class="note" />}
      {schema.properties && <SchemaFields schema={schema} prefix={`${name}.`} name={name} />}
      {schema.enum && <Values values={schema.enum} />}
      {choices && (
        <ul>
          {choices.map((choice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and choices have no name.
            <li key={index}>
              <SchemaType schema={choice} />
            </li>
          ))}
        </ul>
      )}
      <Facts facts={limits} />
    </section>
  );
}

function PlainType({ schema }: { schema: Schema }): JSX.Element {
  const site = useSite();
  if (schema.oneOf ?? schema.anyOf) return <>one of several</>;
  return (
    <>
      {typeOf(site.contract, schema)
        .map(({ text }) => text)
        .join('')}
    </>
  );
}

function searchTargets(name: string, schema: Schema): SearchTarget[] {
  return [
    { name, kind: 'schema', anchor: name, text: schema.description ?? '' },
    ...Object.entries(schema.properties ?? {}).map(([field, { description = '' }]) => ({
      name: `${name}.${field}`,
      kind: 'field' as const,
      anchor: `${name}.${field}`,
      text: description,
    })),
  ];
}
