/**
 * Checks and completes the parameters of a workflow, in the manager's order; the first check that fails is reported
 * (`resource_models.py: Execution.merge_workflow_parameters`).
 */

import { type DefectPolicy, ManagerError } from '../model/errors.ts';
import type { Release } from '../model/release.ts';
import type { Json, JsonObject } from '../model/types.ts';
import { parseInteger, toAsciiDigits } from '../python/numbers.ts';
import { isObject } from '../python/repr.ts';
import type { ParameterSchema } from '../store/state.ts';
import { violations } from './constraints.ts';
import { type EvaluationContext, evaluate } from './functions.ts';

type Declared = Readonly<Record<string, ParameterSchema>>;

export interface MergeInput {
  readonly workflowId: string;
  /** Null for a workflow that takes any parameters. */
  readonly declared: Declared | null;
  readonly given: JsonObject;
  readonly allowCustom: boolean;
  readonly context: EvaluationContext;
  readonly release: Release;
}

/** The given parameters, first and in their order, then the defaults of the others (create/518, create/522). */
export function mergeParameters({
  workflowId,
  declared: known,
  given,
  allowCustom,
  context,
  release,
}: MergeInput): JsonObject {
  const declared = known ?? {};
  const undeclared = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (undeclared.length > 0 && !allowCustom && known !== null) {
    throw illegalParameters(
      `Workflow "${workflowId}" declares no parameter ${undeclared.join(', ')}; allow_custom_parameters=true accepts any.`,
    );
  }
  const merged = new Map<string, Json>(Object.entries(given));
  // Some releases convert only what was given, and no defaults.
  const convertsGiven = release.differs('req.parameters.stages') !== undefined;
  if (convertsGiven) convertParameters(merged, declared, context.defects, release);
  for (const [name, schema] of Object.entries(declared)) {
    if (!merged.has(name) && schema.default !== undefined) merged.set(name, schema.default);
  }
  // The manager reads the deployment again, as the creator of the execution.
  if (!release.differs('start.not-checked-as-the-creator')) context.assertDeployment(context.deployment.id);
  if (!release.differs('req.parameters.functions'))
    for (const [name, value] of merged) merged.set(name, evaluate(value, context));
  if (!convertsGiven) convertParameters(merged, declared, context.defects, release);
  if (!release.differs('req.parameters.constraints')) checkConstraints(merged, declared);
  const everyIsRequired = release.differs('req.parameters.required') !== undefined;
  const missing = Object.keys(declared).filter(
    (name) => (declared[name]?.required !== false || everyIsRequired) && !merged.has(name),
  );
  if (missing.length > 0)
    throw illegalParameters(`Workflow "${workflowId}" needs the parameters ${missing.join(', ')}.`);
  return Object.fromEntries(merged);
}

/** A value that the manager rejects (create/544, create/592). */
class ConversionError extends Error {}

/** A value on which the manager's conversion fails with a 500 (create/530, create/553). */
class UnhandledTypeError extends Error {}

function convertParameters(
  merged: Map<string, Json>,
  declared: Declared,
  defects: DefectPolicy,
  release: Release,
): void {
  const ignoresLists = release.differs('req.parameters.types') !== undefined;
  const wrong: string[] = [];
  for (const [name, { type, item_type: itemType }] of Object.entries(declared)) {
    const value = merged.get(name);
    if (value === undefined || type === undefined || (type === 'list' && ignoresLists)) continue;
    try {
      merged.set(name, convertValue(value, type, itemType));
    } catch (error) {
      if (error instanceof UnhandledTypeError) defects.hit('parameter-of-the-wrong-kind');
      else if (!(error instanceof ConversionError)) throw error;
      const items = type === 'list' && itemType !== undefined ? ` of ${itemType}` : '';
      wrong.push(`${name} must be of type ${type}${items}.`);
    }
  }
  if (wrong.length > 0) throw illegalParameters(wrong.join(' '));
}

function checkConstraints(merged: ReadonlyMap<string, Json>, declared: Declared): void {
  const wrong = Object.entries(declared).flatMap(([name, { constraints }]) => {
    const value = merged.get(name);
    // A state document may have null for the constraints.
    if (value === undefined || !constraints) return [];
    return violations(value, constraints).map((constraint) => `${name} must satisfy ${constraint}.`);
  });
  if (wrong.length > 0) throw illegalParameters(wrong.join(' '));
}

/** `resource_models.py: _convert_param_type`. Other types, such as dict and regex, are not checked (create/570, create/575). */
function convertValue(value: Json, type: string, itemType: string | undefined): Json {
  switch (type) {
    case 'integer':
      return toInteger(value);
    case 'float':
      return toFloat(value);
    case 'boolean':
      return toBoolean(value);
    case 'string':
      if (typeof value !== 'string') throw new ConversionError();
      return value;
    case 'list':
      return iterate(value).map((item) =>
        itemType === undefined ? item : convertValue(item, itemType, undefined),
      );
    default:
      return value;
  }
}

/** Python's `int`: accepts blanks and underscores, and truncates (create/523, create/526, create/534). */
function toInteger(value: Json): Json {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw new ConversionError();
    if (!Number.isFinite(value)) throw new UnhandledTypeError();
    return Math.trunc(value);
  }
  if (typeof value !== 'string') throw new UnhandledTypeError();
  const number = parseInteger(value);
  if (number === undefined) throw new ConversionError();
  return number;
}

/** Python's `float`, which accepts "nan" and "inf" in any case (create/540). */
function toFloat(value: Json): Json {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') throw new UnhandledTypeError();
  const text = toAsciiDigits(value.trim().toLowerCase());
  const special = /^([+-]?)(nan|inf|infinity)$/.exec(text);
  if (special) return special[2] === 'nan' ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/.test(text))
    throw new ConversionError();
  return Number(text.replaceAll('_', ''));
}

function toBoolean(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new UnhandledTypeError();
  const text = value.toLowerCase();
  if (text !== 'true' && text !== 'false') throw new ConversionError();
  return text === 'true';
}

/** As a Python loop would: over a string's characters and an object's keys (create/562, create/563). */
function iterate(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  if (isObject(value)) return Object.keys(value);
  throw new UnhandledTypeError();
}

function illegalParameters(message: string): ManagerError {
  return new ManagerError('illegal_execution_parameters_error', message);
}
