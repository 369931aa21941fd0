// Generated from scripts/generate/runtime/violations.ts.
// Do not edit: change the source and run `npm run generate`.

import { branches, type Failure, type Validator } from './validators.js';

/** One thing that the contract does not allow. */
export interface Violation {
  /** A JSON pointer to the value that is wrong; for something missing, to what should hold it. */
  readonly at: string;
  /** The schema keyword that is broken, or else `status`, `contentType`, `unknown`, `repeated` or `x-cloudify-error-codes`. */
  readonly keyword: string;
  /** What is allowed, and what was found. */
  readonly message: string;
}

/** What a validator has against a value. `schemas`: those that its unions choose from, by name. */
export function violations(
  validate: Validator,
  value: unknown,
  schemas: Readonly<Record<string, Validator>> = branches,
  base = '',
): Violation[] {
  if (validate(value)) return [];
  const failures = [...(validate.errors ?? [])];
  const told = new Map(failures.map((failure, index) => [index, [violation(failure, base)]]));
  for (const [index, failure] of failures.entries()) {
    if (failures.some((other) => listsValuesFor(other, failure))) told.delete(index);
    const choices = union(failure, schemas);
    if (choices.length === 0) continue;
    // What each branch had against the value stands right before; of all that, only the closest branch is told.
    const objections = choices.map((choice) => (choice(failure.data) ? 0 : (choice.errors?.length ?? 0)));
    const count = objections.reduce((sum, each) => sum + each, 0);
    for (let before = index - count; before < index; before += 1) told.delete(before);
    told.set(index, objectionOf(choices, failure, schemas, base + failure.instancePath));
  }
  return [...told.values()].flat();
}

/** Whether a wrong type need not be told, because another failure lists the very values that are allowed. */
function listsValuesFor({ keyword, parentSchema, instancePath }: Failure, wrong: Failure): boolean {
  const lists = wrong.keyword === 'type' && (keyword === 'enum' || keyword === 'const');
  return lists && parentSchema === wrong.parentSchema && instancePath === wrong.instancePath;
}

/** What the closest branch has against a value: the one of its type, where a constant or the type tells them apart. */
function objectionOf(
  choices: readonly Validator[],
  { data }: Failure,
  schemas: Readonly<Record<string, Validator>>,
  base: string,
): Violation[] {
  const failures = choices.map((choice) => (choice(data) ? [] : [...(choice.errors ?? [])]));
  const kinds = failures.map((each) => each.find(({ keyword }) => keyword === 'const'));
  const [kind] = kinds;
  if (kind && kinds.every((other) => other?.instancePath === kind.instancePath)) {
    const allowed = list(kinds.map((other) => other?.schema));
    const message = `must be one of ${allowed}, is ${JSON.stringify(kind.data)}`;
    return [{ at: base + kind.instancePath, keyword: 'enum', message }];
  }
  // A branch of another type is far away; one with another constant is farther than its number of failures says.
  const distance = ({ keyword, instancePath }: Failure): number => {
    if (keyword === 'type' && instancePath === '') return 1_000;
    return keyword === 'const' ? 5 : 1;
  };
  const distances = failures.map((each) => each.reduce((sum, failure) => sum + distance(failure), 0));
  const closest = choices[distances.indexOf(Math.min(...distances))];
  return closest ? violations(closest, data, schemas, base) : [];
}

/** The branches of a union none of which fits. */
function union(
  { keyword, schema, params }: Failure,
  schemas: Readonly<Record<string, Validator>>,
): Validator[] {
  if (!(keyword === 'oneOf' || keyword === 'anyOf') || params.passingSchemas) return [];
  return (schema as { $ref: string }[])
    .map(({ $ref }) => schemas[$ref])
    .filter((branch) => branch !== undefined);
}

function violation(failure: Failure, base: string): Violation {
  const { keyword, instancePath, params } = failure;
  const unknown = keyword === 'additionalProperties' ? pointer(String(params.additionalProperty)) : '';
  return { at: base + instancePath + unknown, keyword, message: message(failure) };
}

function message({ keyword, schema, parentSchema, params, data }: Failure): string {
  switch (keyword) {
    case 'type':
      return `must be ${[schema].flat().join(' or ')}, is ${kind(data)}`;
    case 'enum':
      return `must be one of ${list(schema as unknown[])}, is ${JSON.stringify(data)}`;
    case 'const':
      return `must be ${JSON.stringify(schema)}, is ${JSON.stringify(data)}`;
    case 'required':
      return `must have "${params.missingProperty}"`;
    case 'additionalProperties':
      return `is not known here; known are ${list(Object.keys(parentSchema.properties ?? {}))}`;
    case 'oneOf':
      return `must fit one of ${references(schema)}, and fits several`;
    case 'not':
      return String(
        (schema as { description?: string }).description ?? `must not fit ${JSON.stringify(schema)}`,
      );
    case 'pattern':
      return `must match ${schema}`;
    case 'format':
      return `must be a ${schema}`;
    case 'minimum':
      return `must be ${schema} or more, is ${data}`;
    case 'maximum':
      return `must be ${schema} or less, is ${data}`;
    case 'minLength':
      return `must have at least ${count(schema, 'character')}`;
    case 'maxLength':
      return `must have at most ${count(schema, 'character')}`;
    case 'minItems':
      return `must have at least ${count(schema, 'item')}`;
    case 'maxItems':
      return `must have at most ${count(schema, 'item')}`;
    case 'minProperties':
      return `must have at least ${count(schema, 'property', 'properties')}`;
    case 'maxProperties':
      return `must have at most ${count(schema, 'property', 'properties')}`;
    case 'uniqueItems':
      return `must not repeat an item, but ${params.j} and ${params.i} are the same`;
    default:
      return `breaks the rule "${keyword}": ${JSON.stringify(schema)}`;
  }
}

function references(branches: unknown): string {
  return list((branches as { $ref: string }[]).map(({ $ref }) => $ref));
}

function count(number: unknown, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Texts are not quoted, since they may be secret. */
function kind(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return `the number ${value}`;
  return Array.isArray(value) ? 'array' : typeof value;
}

export function list(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
}

/** A JSON pointer (RFC 6901). */
export function pointer(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
