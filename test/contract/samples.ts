import type { Schema } from '../../scripts/generate/contract.ts';

/** A value to judge, and in words what was done to a good one to get it. */
export interface Sample {
  readonly what: string;
  readonly value: unknown;
}

/** One value of each JSON type, and the empty ones beside them. */
const PROBES: readonly unknown[] = [null, true, 1, 'some text', [], [null], {}, { some_key: null }];

/**
 * Values at and around a schema: a good one, the good one with each property left out, with a property too many, and
 * with each value in it replaced by one of each type. Each differs from a good one in one place.
 */
export function samplesOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): Sample[] {
  return variants(schema, '');

  function variants(schema: Schema, at: string): Sample[] {
    const resolved = resolve(schema);
    const branches = (resolved.oneOf ?? []) as Schema[];
    if (branches.length > 0) return branches.flatMap((branch) => variants(branch, at));
    const values = [...PROBES, ...allowedValues(resolved)].map((value) =>
      sample(at, JSON.stringify(value), value),
    );
    const ownSamples = [sample(at, 'good', good(resolved)), ...values];
    // What a property refers to is judged under its own name; here it matters only that the reference leads there.
    const within = at !== '' && '$ref' in schema ? [] : [...inObject(resolved, at), ...inArray(resolved, at)];
    return [...ownSamples, ...within];
  }

  function inObject(schema: Schema, at: string): Sample[] {
    if (!schema.properties && !schema.additionalProperties) return [];
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
    const whole = good(schema) as Record<string, unknown>;
    const required = (schema.required ?? []) as string[];
    const least = Object.fromEntries(required.map((name) => [name, whole[name]]));
    const extra = isSchema(schema.additionalProperties)
      ? variants(schema.additionalProperties, `${at}/*`)
      : [];
    return [
      sample(at, 'the least', least),
      sample(at, 'with an unknown property', { ...whole, unknown_property: 1 }),
      ...properties.map(([name]) => sample(at, `without ${name}`, without(whole, name))),
      ...properties.flatMap(([name, property]) =>
        variants(property, `${at}/${name}`).map(({ what, value }) => ({
          what,
          value: { ...least, [name]: value },
        })),
      ),
      ...extra.map(({ what, value }) => ({ what, value: { ...least, some_key: value } })),
    ];
  }

  function inArray(schema: Schema, at: string): Sample[] {
    if (!isSchema(schema.items)) return [];
    const first = good(schema.items);
    return variants(schema.items, `${at}/1`).map(({ what, value }) => ({ what, value: [first, value] }));
  }

  /** A value that the schema allows as far as types go. */
  function good(schema: Schema): unknown {
    const resolved = resolve(schema);
    const [branch] = (resolved.oneOf ?? []) as Schema[];
    if (branch) return good(branch);
    const [value] = allowedValues(resolved);
    if (value !== undefined) return value;
    switch ([resolved.type].flat()[0]) {
      case 'object': {
        const properties = Object.entries((resolved.properties ?? {}) as Record<string, Schema>);
        return Object.fromEntries(properties.map(([name, property]) => [name, good(property)]));
      }
      case 'array':
        return isSchema(resolved.items) ? [good(resolved.items)] : [];
      case 'integer':
      case 'number':
        return 1;
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return 'some text';
    }
  }

  function resolve(schema: Schema): Schema {
    const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
    return name === undefined ? schema : resolve(schemas[name] ?? {});
  }
}

function allowedValues(schema: Schema): unknown[] {
  return 'const' in schema ? [schema.const] : ((schema.enum ?? []) as unknown[]);
}

function sample(at: string, what: string, value: unknown): Sample {
  return { what: `${at || 'the whole'}: ${what}`, value };
}

function without(object: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
