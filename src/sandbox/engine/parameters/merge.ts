/**
 * Parameters of a workflow as the manager checks and completes them, in stages; the first stage that objects answers
 * (`resource_models.py: Execution.merge_workflow_parameters`).
 */

import type { Json, JsonObject } from '../model/types.ts';
import { asciiDigits, integerIn } from '../python/numbers.ts';
import { isObject } from '../python/repr.ts';
import { type Deviation, Failure } from '../rules/errors.ts';
import type { ParameterSchema } from '../store/state.ts';
import { objections } from './constraints.ts';
import { evaluate, type Knowledge } from './functions.ts';

export interface Merging {
  readonly workflowId: string;
  /** What the workflow declares; null when it takes anything. */
  readonly declared: Readonly<Record<string, ParameterSchema>> | null;
  readonly given: JsonObject;
  readonly allowCustom: boolean;
  /** What intrinsic functions in the values can refer to. */
  readonly knowledge: Knowledge;
}

/** What was given, first and in its order, then the defaults of what was not (create/518, create/522). */
export function mergeParameters({
  workflowId,
  declared: known,
  given,
  allowCustom,
  knowledge,
}: Merging): JsonObject {
  const declared = known ?? NOTHING_DECLARED;
  const undeclared = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (undeclared.length > 0 && !allowCustom && known !== null) {
    throw illegal(
      `Workflow "${workflowId}" does not have the following parameters declared: ${undeclared.join(',')}. ` +
        'Remove these parameters or use the flag for allowing custom parameters',
    );
  }
  const merged = new Map<string, Json>(Object.entries(given));
  for (const [name, schema] of Object.entries(declared)) {
    if (!merged.has(name) && schema.default !== undefined) merged.set(name, schema.default);
  }
  // The manager looks the deployment up again, as the creator of the execution.
  knowledge.assertDeployment(knowledge.deployment.id);
  for (const [name, value] of merged) merged.set(name, evaluate(value, knowledge));
  convert(merged, declared, knowledge.deviation);
  constrain(merged, declared);
  const missing = Object.entries(declared).filter(
    ([name, schema]) => schema.required !== false && !merged.has(name),
  );
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(',');
    throw illegal(
      `Workflow "${workflowId}" must be provided with the following parameters to execute: ${names}`,
    );
  }
  return Object.fromEntries(merged);
}

const NOTHING_DECLARED: Readonly<Record<string, ParameterSchema>> = {};

/** A value that cannot be converted and for which the manager has an error (create/544, create/592). */
class Unconvertible extends Error {}

/** A value with which the conversion itself breaks down (create/530, create/553). */
class Breakdown extends Error {}

function convert(
  merged: Map<string, Json>,
  declared: Readonly<Record<string, ParameterSchema>>,
  deviation: Deviation,
): void {
  const wrong: string[] = [];
  for (const [name, { type, item_type: itemType }] of Object.entries(declared)) {
    const value = merged.get(name);
    if (value === undefined || type === undefined) continue;
    try {
      merged.set(name, converted(value, type, itemType));
    } catch (error) {
      if (error instanceof Breakdown) deviation.meet('parameter-of-the-wrong-kind');
      else if (!(error instanceof Unconvertible)) throw error;
      const items = type === 'list' && itemType !== undefined ? `a list of ${itemType}s` : `type ${type}`;
      wrong.push(`Parameter "${name}" must be of ${items}`);
    }
  }
  if (wrong.length > 0) throw illegal(wrong.join('\n'));
}

function constrain(
  merged: ReadonlyMap<string, Json>,
  declared: Readonly<Record<string, ParameterSchema>>,
): void {
  const wrong = Object.entries(declared).flatMap(([name, { constraints }]) => {
    const value = merged.get(name);
    // In a state document null is as good as none.
    if (value === undefined || !constraints) return [];
    return objections(value, name, constraints).map(
      (reason) => `Parameter "${name}" does not meet its constraints: ${reason}`,
    );
  });
  if (wrong.length > 0) throw illegal(wrong.join('\n'));
}

/** `resource_models.py: _convert_param_type`. Types it does not know, dict and regex among them, pass (create/570, create/575). */
function converted(value: Json, type: string, itemType: string | undefined): Json {
  switch (type) {
    case 'integer':
      return toInteger(value);
    case 'float':
      return toFloat(value);
    case 'boolean':
      return toBoolean(value);
    case 'string':
      if (typeof value !== 'string') throw new Unconvertible();
      return value;
    case 'list':
      return itemsOf(value).map((item) =>
        itemType === undefined ? item : converted(item, itemType, undefined),
      );
    default:
      return value;
  }
}

/** Python's `int`: blanks and underscores are fine, decimals are cut off (create/523, create/526, create/534). */
function toInteger(value: Json): Json {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw new Unconvertible();
    if (!Number.isFinite(value)) throw new Breakdown();
    return Math.trunc(value);
  }
  if (typeof value !== 'string') throw new Breakdown();
  const number = integerIn(value);
  if (number === undefined) throw new Unconvertible();
  return number;
}

/** Python's `float`, which knows "nan" and "inf" in any case (create/540). */
function toFloat(value: Json): Json {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') throw new Breakdown();
  const text = asciiDigits(value.trim().toLowerCase());
  const special = /^([+-]?)(nan|inf|infinity)$/.exec(text);
  if (special) return special[2] === 'nan' ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/.test(text))
    throw new Unconvertible();
  return Number(text.replaceAll('_', ''));
}

function toBoolean(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new Breakdown();
  const text = value.toLowerCase();
  if (text !== 'true' && text !== 'false') throw new Unconvertible();
  return text === 'true';
}

/** What a Python loop would run over: a text's characters, an object's keys (create/562, create/563). */
function itemsOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  if (isObject(value)) return Object.keys(value);
  throw new Breakdown();
}

function illegal(message: string): Failure {
  return new Failure('illegal_execution_parameters_error', message);
}
