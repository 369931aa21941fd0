import { branches, type Failure, type Validator } from '../../../generated/validators.js';

/** A violation of the contract. */
export interface Violation {
  /** A JSON pointer to the invalid value; for a missing property to its object. */
  readonly at: string;
  /** The violated schema keyword, or `status`, `contentType`, `unknown`, `repeated` or `x-cloudify-error-codes`. */
  readonly keyword: string;
  /** The expected and the actual value. */
  readonly message: string;
}

/** The violations in a value. @param schemas The branches of unions by name. */
export function violations(
  validate: Validator,
  value: unknown,
  schemas: Readonly<Record<string, Validator>> = branches,
  base = '',
): Violation[] {
  if (validate(value)) return [];
  const failures = [...(validate.errors ?? [])];
  const reported = new Map(failures.map((failure, index) => [index, [violation(failure, base)]]));
  for (const [index, failure] of failures.entries()) {
    if (failures.some((other) => listsValuesFor(other, failure))) reported.delete(index);
    const choices = union(failure, schemas);
    if (choices.length === 0) continue;
    // Replace the failures of all branches, which come right before, by those of the closest branch.
    const counts = choices.map((choice) => (choice(failure.data) ? 0 : (choice.errors?.length ?? 0)));
    const count = counts.reduce((sum, each) => sum + each, 0);
    for (let before = index - count; before < index; before += 1) reported.delete(before);
    reported.set(index, closestViolations(choices, failure, schemas, base + failure.instancePath));
  }
  return [...reported.values()].flat();
}

/** Whether a failure lists the allowed values, so that a failure of the type need not be reported. */
function listsValuesFor({ keyword, parentSchema, instancePath }: Failure, typeFailure: Failure): boolean {
  const lists = typeFailure.keyword === 'type' && (keyword === 'enum' || keyword === 'const');
  return lists && parentSchema === typeFailure.parentSchema && instancePath === typeFailure.instancePath;
}

/** The violations of the closest branch: the one with the right constant or type, or with the fewest violations. */
function closestViolations(
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
    const message = `must be one of ${allowed}, is ${json(kind.data)}`;
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

/** The branches of a union that the value matches none of. */
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

/** As JSON. Integers beyond 2^53 are bigints here, which `JSON.stringify` does not take. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
}

function message({ keyword, schema, parentSchema, params, data }: Failure): string {
  switch (keyword) {
    case 'type':
      return `must be ${[schema].flat().join(' or ')}, is ${kind(data)}`;
    case 'enum':
      return `must be one of ${list(schema as unknown[])}, is ${json(data)}`;
    case 'const':
      return `must be ${json(schema)}, is ${json(data)}`;
    case 'required':
      return `must have "${params.missingProperty}"`;
    case 'additionalProperties':
      return `is not known here; known are ${list(Object.keys(parentSchema.properties ?? {}))}`;
    case 'oneOf':
      return `must fit one of ${references(schema)}, and fits several`;
    case 'not':
      return String((schema as { description?: string }).description ?? `must not fit ${json(schema)}`);
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
      return `breaks the rule "${keyword}": ${json(schema)}`;
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
  return values.map((value) => (typeof value === 'string' ? value : json(value))).join(', ');
}

/** A JSON pointer (RFC 6901). */
export function pointer(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
