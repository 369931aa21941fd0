import { type Operation, referencedComponent, type Schema } from './contract.ts';
import { GenerationError } from './generation-error.ts';

export interface Projection {
  readonly name: string;
  /** It and the schemas it refers to, by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The property that holds the rows, or null when the response is a row itself. */
  readonly rows: string | null;
}

/**
 * Derives the narrowed response of an operation that takes `_include`: the rows keep their fields and require none. Which
 * fields there must be depends on the request, so validation.ts looks after that.
 */
export function projection(
  operation: Operation,
  schemas: Readonly<Record<string, Schema>>,
): Projection | undefined {
  if (!operation.query.some(({ name }) => name === '_include')) return undefined;
  const response = operation.statuses.get(operation.success)?.get('application/json');
  const name = response && referencedComponent(response);
  if (name === undefined) {
    throw new GenerationError(
      `${operation.id} takes _include, so its ${operation.success} must be a schema with a name.`,
    );
  }
  const derived: Record<string, Schema> = {};
  const { $ref } = narrowReference(name);
  return { name: $ref, schemas: derived, rows: rowsOf(schemas[name]) };

  function narrowReference(component: string): { $ref: string } {
    derived[`${component}Projection`] = narrow(schemas[component] ?? {});
    return { $ref: `${component}Projection` };
  }

  function narrow(schema: Schema): Schema {
    const component = referencedComponent(schema);
    if (component !== undefined) return narrowReference(component);
    // Without required fields a row may match several branches.
    if (Array.isArray(schema.oneOf)) return { anyOf: schema.oneOf.map(narrow) };
    const rows = rowsOf(schema);
    if (rows === null) return { ...schema, required: [] };
    const properties = schema.properties as Record<string, Schema>;
    const list = properties[rows] as Schema;
    return {
      ...schema,
      properties: { ...properties, [rows]: { ...list, items: narrow(list.items as Schema) } },
    };
  }
}

function rowsOf(schema: Schema | undefined): string | null {
  const { items } = (schema?.properties ?? {}) as Record<string, Schema>;
  return items?.type === 'array' ? 'items' : null;
}
