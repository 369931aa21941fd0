import { type ComponentChildren, Fragment, type JSX } from 'preact';
import type { Schema } from '../../content/contract/document.ts';
import { linkTo } from '../../content/contract/links.ts';
import { limitsOf, typeOf, valuesOf } from '../../content/contract/schema-text.ts';
import type { Site } from '../../content/site.ts';
import { Html } from '../html.tsx';
import { Anchor } from './anchor.tsx';
import { Facts } from './facts.tsx';
import { Tag } from './tag.tsx';

/** Longer lists of values are folded. */
const MAX_SHOWN_VALUES = 12;

export interface SchemaFieldProps {
  site: Site;
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
  site,
  name,
  id,
  schema,
  description,
  required,
  example,
  children,
}: SchemaFieldProps): JSX.Element {
  const { contract, markdown } = site;
  const text = description ?? schema.description;
  const values = valuesOf(contract, schema);
  const namedValues = contract.schemaName(schema) ?? contract.schemaName(schema.items);
  const nested = unnamedObject(site, schema);
  const permission = schema['x-cloudify-permission'];
  const shownExample = example ?? schema.examples?.[0];
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
        <SchemaType site={site} schema={schema} />
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
      {nested?.properties && <SchemaFields site={site} schema={nested} prefix={`${id}.`} />}
    </li>
  );
}

export function SchemaType({ site, schema }: { site: Site; schema: Schema }): JSX.Element {
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
  site,
  schema,
  prefix,
}: {
  site: Site;
  schema: Schema;
  prefix: string;
}): JSX.Element {
  return (
    <ul class="fields">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <SchemaField
          key={name}
          site={site}
          name={name}
          id={`${prefix}${name}`}
          schema={field}
          required={schema.required?.includes(name) ?? false}
        />
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
