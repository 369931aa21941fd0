import type { JSX } from 'preact';
import type { Schema } from '../../content/contract/document.ts';
import { resolveSchema } from '../../content/contract/schema-text.ts';
import type { Site } from '../../content/site.ts';
import { useSite } from '../site-context.ts';
import { SchemaType } from './schema-fields.tsx';
import { Tag } from './tag.tsx';

/** Deeper fields are on the page of the schemas. */
const MAX_DEPTH = 4;

/** The fields of a schema, folded; those that are objects unfold in turn. Nothing for a schema without fields. */
export function SchemaDisclosure({
  schema,
  label,
  depth = 1,
}: {
  schema: Schema;
  label: string;
  depth?: number;
}): JSX.Element | null {
  const site = useSite();
  const { properties, required = [] } = objectOf(site, schema);
  if (properties === undefined || depth > MAX_DEPTH) return null;
  return (
    <details class="fold schema-fold">
      <summary>{label}</summary>
      <ul class="schema-tree">
        {Object.entries(properties).map(([name, field]) => {
          const { description } = resolveSchema(site.contract, field);
          return (
            <li key={name}>
              <code class="field-name">{name}</code> <SchemaType schema={field} />
              {!required.includes(name) && (
                <>
                  {' '}
                  <Tag>may be missing</Tag>
                </>
              )}
              {description !== undefined && <p>{site.markdown.firstSentence(description)}</p>}
              <SchemaDisclosure schema={field} label={`Fields of ${name}`} depth={depth + 1} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The object of a schema: itself, or what its list or map holds. */
function objectOf(site: Site, schema: Schema): Schema {
  const resolved = resolveSchema(site.contract, schema);
  if (resolved.properties !== undefined) return resolved;
  const inner = resolved.items ?? resolved.additionalProperties;
  return typeof inner === 'object' ? objectOf(site, inner) : resolved;
}
