import type { Contract } from './contract.ts';
import type { Schema } from './document.ts';

/** A schema with its reference resolved. Keywords beside the reference take precedence. */
export function resolveSchema(contract: Contract, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolveSchema(contract, contract.resolve<Schema>({ $ref })), ...beside };
}

export interface TypeText {
  /** Such as `array of`, `string`, `or null`; a schema of its own by its name. */
  words: { text: string; schema?: string }[];
}

/** The type of a value, in words: `array of ExecutionStatus`, `string or null`. */
export function typeOf(contract: Contract, schema: Schema): TypeText['words'] {
  const name = contract.schemaName(schema);
  const {
    type,
    items,
    enum: values,
    properties,
    additionalProperties,
    oneOf,
    anyOf,
  } = resolveSchema(contract, schema);
  const choices = oneOf ?? anyOf;
  if (name === undefined && choices !== undefined) {
    return choices.flatMap((choice, index) => [
      ...(index === 0 ? [] : [{ text: ' or ' }]),
      ...typeOf(contract, choice),
    ]);
  }
  if (type === 'array' && items !== undefined && name === undefined) {
    return [{ text: 'array of ' }, ...typeOf(contract, items)];
  }
  const types = (
    Array.isArray(type) ? type : [type ?? (properties ? 'object' : values ? 'string' : 'any')]
  ).join(' or ');
  if (name !== undefined) {
    const isPlain = types !== 'object' && types !== 'any';
    return [{ text: name, schema: name }, ...(isPlain ? [{ text: ` · ${types}` }] : [])];
  }
  const isOpen = types.startsWith('object') && properties === undefined && additionalProperties !== false;
  return [{ text: isOpen ? `${types}, any keys` : types }];
}

/** The limits of a value, each as a name and a value in code. */
export function limitsOf(contract: Contract, schema: Schema): [name: string, value: string][] {
  const { pattern, minimum, maximum, minLength, maxLength, minItems, maxItems, uniqueItems, items, ...rest } =
    resolveSchema(contract, schema);
  const limits: [string, string | undefined][] = [
    ['constant', rest.const === undefined ? undefined : JSON.stringify(rest.const)],
    ['at least', minimum?.toString()],
    ['at most', maximum?.toString()],
    ['shortest', minLength && minLength > 1 ? `${minLength} characters` : undefined],
    ['not empty', minLength === 1 ? '' : undefined],
    ['longest', maxLength === undefined ? undefined : `${maxLength} characters`],
    ['items, at least', minItems?.toString()],
    ['items, at most', maxItems?.toString()],
    ['items', uniqueItems ? 'each only once' : undefined],
    ['pattern', pattern],
    ['pattern of each', items === undefined ? undefined : resolveSchema(contract, items).pattern],
  ];
  return limits.filter((limit): limit is [string, string] => limit[1] !== undefined);
}

/** The allowed values, if they are listed: its own or those of its items. */
export function valuesOf(contract: Contract, schema: Schema): unknown[] | undefined {
  const { enum: values, items } = resolveSchema(contract, schema);
  return values ?? (items === undefined ? undefined : resolveSchema(contract, items).enum);
}
