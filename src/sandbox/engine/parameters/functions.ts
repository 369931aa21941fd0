/**
 * Evaluates intrinsic functions of the blueprint language in parameter values. The sandbox has no nodes, labels or
 * capabilities, so functions that read them find none (cloudify-common: `dsl_parser/functions.py`; the manager's
 * `rest/search_utils.py: FunctionEvaluationStorage`).
 */

import { type DefectPolicy, ManagerError, notFound } from '../model/errors.ts';
import type { DeploymentRow, Json, JsonObject } from '../model/types.ts';
import { MAX_BODY_DEPTH } from '../python/json-parse.ts';
import { isList, isObject, str } from '../python/repr.ts';
import { InvalidArguments, TEXT_FUNCTIONS } from './text-functions.ts';

/** What functions can refer to. */
export interface EvaluationContext {
  readonly deployment: DeploymentRow;
  readonly secrets: JsonObject;
  readonly defects: DefectPolicy;
  /** Throws when the creator of the execution cannot see one with this id. */
  readonly assertDeployment: (id: string) => void;
  readonly assertDeploymentGroup: (id: string) => void;
}

/** Returns undefined for arguments that the manager rejects; throws InvalidArguments where it fails with a 500. */
type IntrinsicFunction = (argument: Json, context: EvaluationContext) => Json | undefined;

const FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  ...TEXT_FUNCTIONS,
  get_input: input,
  get_secret: secret,
  get_sys: systemProperty,
  get_consumers: (argument) =>
    argument === 'count' ? 0 : argument === 'ids' || argument === 'names' ? [] : invalidArguments(),
  get_property: (argument) => {
    throw notFound('node', str(pathOf(argument)[0]));
  },
  get_attribute: nothingFound,
  get_attributes_dict: nothingFound,
  get_attributes_list: nothingFound,
  get_capability: (argument, { assertDeployment }) => {
    assertDeployment(str(pathOf(argument)[0]));
    return undefined;
  },
  get_group_capability: (argument, { assertDeploymentGroup }) => {
    const [group = null, capability = null] = pathOf(argument);
    assertDeploymentGroup(str(group));
    return typeof capability === 'string' && capability.startsWith('deployment_id:') ? {} : [];
  },
  get_environment_capability: () => undefined,
  get_label: () => undefined,
};

/** Replaces each function in the value by its result, the innermost first. */
export function evaluate(value: Json, context: EvaluationContext): Json {
  const result = evaluateNested(value, context);
  if (!isDeeper(result, MAX_BODY_DEPTH)) return result;
  throw new ManagerError(
    'functions_evaluation_error',
    `The result is more than ${MAX_BODY_DEPTH} levels deep`,
  );
}

function isDeeper(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item: Json) => isDeeper(item, depth - 1));
}

function evaluateNested(value: Json, context: EvaluationContext): Json {
  if (isList(value)) return value.map((item) => evaluateNested(item, context));
  if (!isObject(value)) return value;
  const entries = Object.entries(value as JsonObject).map(([key, item]): [string, Json] => [
    key,
    evaluateNested(item, context),
  ]);
  const [name, argument = null] = entries.length === 1 ? (entries[0] ?? []) : [];
  const fn = name !== undefined && Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return fn === undefined ? Object.fromEntries(entries) : call(String(name), fn, argument, context);
}

function call(name: string, fn: IntrinsicFunction, argument: Json, context: EvaluationContext): Json {
  try {
    const result = fn(argument, context);
    if (result !== undefined) return result;
  } catch (error) {
    if (!(error instanceof InvalidArguments)) throw error;
    context.defects.hit('intrinsic-function-misused');
  }
  throw new ManagerError(
    'functions_evaluation_error',
    `The function ${name} cannot be evaluated for these arguments.`,
  );
}

/** An unknown secret is a 404 (create/596). A list is a path into a secret that contains JSON. */
function secret(argument: Json, { secrets }: EvaluationContext): Json | undefined {
  const path = isList(argument) ? argument : [argument];
  if (typeof argument !== 'string' && path.length < 2) return undefined;
  const key = str(path[0]);
  const value = Object.hasOwn(secrets, key) ? secrets[key] : undefined;
  if (value === undefined) throw notFound('secret', key);
  return path.length === 1 ? value : valueAtPath(parsed(value), path.slice(1));
}

function parsed(value: Json): Json | undefined {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return undefined;
  }
}

/** Without inputs in the state document the function is rejected; an unknown input is a 500 (`get_input`). */
function input(argument: Json, { deployment }: EvaluationContext): Json | undefined {
  const { inputs } = deployment.extra;
  const [name, ...path] = typeof argument === 'string' ? [argument] : isList(argument) ? argument : [];
  if (name === undefined) return invalidArguments();
  if (!isObject(inputs) || Object.keys(inputs).length === 0) return undefined;
  const value = member(inputs as JsonObject, name);
  return value === undefined ? invalidArguments() : valueAtPath(value, path);
}

function systemProperty(argument: Json, { deployment }: EvaluationContext): Json | undefined {
  const [entity, property] = pathOf(argument);
  switch (`${str(entity)} ${str(property)}`) {
    case 'tenant name':
      return deployment.tenant;
    case 'deployment id':
      return deployment.id;
    case 'deployment name':
      return deployment.display_name;
    case 'deployment blueprint':
      return deployment.blueprint_id;
    case 'deployment owner':
      return deployment.created_by;
    default:
      return undefined;
  }
}

/** No node has instances. */
function nothingFound(argument: Json): undefined {
  pathOf(argument);
}

/** Two or more names or positions. */
function pathOf(argument: Json): readonly Json[] {
  const isPath = isList(argument) && argument.length >= 2;
  return isPath ? argument : invalidArguments();
}

function valueAtPath(value: Json | undefined, path: readonly Json[]): Json | undefined {
  return path.reduce<Json | undefined>((found, step) => member(found, step), value);
}

function member(value: Json | undefined, step: Json): Json | undefined {
  if (isList(value)) return typeof step === 'number' ? value.at(step) : undefined;
  const name = str(step);
  return isObject(value) && Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;
}

function invalidArguments(): never {
  throw new InvalidArguments();
}
