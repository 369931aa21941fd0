import { type ComponentChildren, Fragment, type JSX } from 'preact';
import type { Schema } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { differencesAt } from '../../content/contract/releases.ts';
import { limitsOf, resolveSchema, typeOf, valuesOf } from '../../content/contract/schema-text.ts';
import type { Site } from '../../content/site.ts';
import { Html } from '../html.tsx';
import { useSite } from '../site-context.ts';
import { Anchor } from './anchor.tsx';
import { Facts } from './facts.tsx';
import { ReleaseTags } from './release-tags.tsx';
import { Tag } from './tag.tsx';

/** Longer lists of values are folded. */
const MAX_SHOWN_VALUES = 12;

export interface SchemaFieldProps {
  name: string;
  id: string;
  schema: Schema;
  description?: string | undefined;
  required?: boolean;
  example?: unknown;
  /** Further tags after the type. */
  children?: ComponentChildren;
}

/** One field, parameter or header: its name, its type and limits, its meaning. */
export function SchemaField({
  name,
  id,
  schema,
  description,
  required,
  example,
  children,
}: SchemaFieldProps): JSX.Element {
  const site = useSite();
  const { contract, markdown } = site;
  const resolved = resolveSchema(contract, schema);
  const text = description ?? resolved.description;
  const values = valuesOf(contract, schema);
  const namedValues = contract.schemaName(schema) ?? contract.schemaName(schema.items);
  const nested = unnamedObject(site, schema);
  const permission = schema['x-cloudify-permission'];
  const shownExample = example ?? resolved.examples?.[0];
  const facts: [name: string, code: string][] = [
    ...(schema.default === undefined
      ? []
      : [['default', JSON.stringify(schema.default)] as [string, string]]),
    ...limitsOf(contract, schema),
    ...(shownExample === undefined || shownExample === null
      ? []
      : [['example', JSON.stringify(shownExample)] as [string, string]]),
  ];
  return (
    <li class="field" id={id}>
      <div class="field-head">
        <code class="field-name">{name}</code>
        <SchemaType schema={schema} />
        {required && <Tag kind="notice">required</Tag>}
        {permission && (
          <Tag>
            needs <a href={linkTo.permission(permission)}>{permission}</a>
          </Tag>
        )}
        {children}
        <Anchor id={id} name={name} />
      </div>
      {text !== undefined && <Html html={markdown.page(text)} class="field-text" />}
      {values !== undefined && namedValues === undefined && <Values values={values} />}
      <Facts facts={facts} />
      {nested?.properties && <SchemaFields schema={nested} prefix={`${id}.`} />}
    </li>
  );
}

export function SchemaType({ schema }: { schema: Schema }): JSX.Element {
  const site = useSite();
  return (
    <span class="field-type">
      {typeOf(site.contract, schema).map(({ text, schema: name }) => (
        <Fragment key={text}>{name === undefined ? text : <a href={linkTo.schema(name)}>{text}</a>}</Fragment>
      ))}
    </span>
  );
}

export function Values({ values }: { values: unknown[] }): JSX.Element {
  const list = (
    <p class="values">
      {values.map((value) => (
        <Fragment key={value}>
          <code>{JSON.stringify(value)}</code>{' '}
        </Fragment>
      ))}
    </p>
  );
  return values.length <= MAX_SHOWN_VALUES ? (
    list
  ) : (
    <details class="fold">
      <summary>{values.length} values</summary>
      {list}
    </details>
  );
}

/** The fields of an object, in the order of the contract. */
export function SchemaFields({
  schema,
  prefix,
  name: schemaName,
}: {
  schema: Schema;
  prefix: string;
  /** The name of the schema, to which the differences of releases refer. */
  name?: string | undefined;
}): JSX.Element {
  const { contract } = useSite();
  const differencesOf = (field: string) => {
    if (schemaName === undefined) return [];
    const users = contract.operations.filter(({ operation }) => {
      const body = operation.requestBody?.content['application/json']?.schema;
      return contract.schemaName(body) === schemaName;
    });
    return [
      ...differencesAt(contract.differences, { schema: schemaName, kind: 'fields', name: field }),
      ...(users.length === 0
        ? []
        : differencesAt(contract.differences, {
            operations: users.map(({ id }) => id),
            kind: 'body',
            name: field,
          })),
    ];
  };
  return (
    <ul class="fields">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <SchemaField
          key={name}
          name={name}
          id={`${prefix}${name}`}
          schema={field}
          required={schema.required?.includes(name) ?? false}
        >
          <ReleaseTags differences={differencesOf(name)} since={field['x-cloudify-since']} />
        </SchemaField>
      ))}
    </ul>
  );
}

/** The object type of a field, alone, in an array or by key, if it has no name and so no section of its own. */
function unnamedObject(site: Site, schema: Schema): Schema | undefined {
  if (site.contract.schemaName(schema) !== undefined) return undefined;
  if (schema.properties !== undefined) return schema;
  const inner = schema.items ?? schema.additionalProperties;
  return typeof inner === 'object' ? unnamedObject(site, inner) : undefined;
}
