/** Intrinsic functions of the blueprint language inside parameter values, as far as the sandbox can know their results. */
import { Failure } from './failure.ts';
import { isObject, str } from './python-text.ts';
import type { Json, JsonObject } from './rows.ts';

/** What the functions can refer to. */
export interface Knowledge {
  /** The deployment's inputs; undefined when there are none to ask. */
  readonly inputs: JsonObject | undefined;
  readonly secrets: JsonObject;
  readonly deploymentId: string | null;
}

/** Functions about nodes and other deployments, which the sandbox does not have. */
const BEYOND_THE_SANDBOX: ReadonlySet<string> = new Set([
  'get_attribute',
  'get_attributes_dict',
  'get_attributes_list',
  'get_property',
  'get_capability',
  'get_environment_capability',
  'get_group_capability',
  'get_label',
  'get_sys',
]);

/** The value with every function in it replaced by its result. */
export function evaluate(value: Json, knowledge: Knowledge): Json {
  if (Array.isArray(value)) return value.map((item: Json) => evaluate(item, knowledge));
  if (!isObject(value)) return value;
  const entries = Object.entries(value as JsonObject);
  const [only] = entries;
  if (only && entries.length === 1) {
    const result = call(only[0], only[1], knowledge);
    if (result !== undefined) return result;
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, evaluate(item, knowledge)]));
}

/** Undefined when there is no such function. */
function call(name: string, argument: Json, knowledge: Knowledge): Json | undefined {
  if (name === 'concat' && Array.isArray(argument)) {
    // create/597
    return argument.map((part: Json) => str(evaluate(part, knowledge))).join('');
  }
  if (name === 'get_secret') return secret(argument, knowledge);
  if (name === 'get_input') return input(argument, knowledge);
  if (!BEYOND_THE_SANDBOX.has(name)) return undefined;
  throw new Failure('functions_evaluation_error', `The sandbox cannot evaluate ${name}: it has no nodes.`);
}

/** An unknown secret is a 404 (create/596). */
function secret(argument: Json, { secrets }: Knowledge): Json {
  const key = str(Array.isArray(argument) ? argument[0] : argument);
  const value = Object.hasOwn(secrets, key) ? secrets[key] : undefined;
  if (value !== undefined) return value;
  throw new Failure('not_found_error', `Requested \`Secret\` with ID \`${key}\` was not found`);
}

function input(argument: Json, { inputs, deploymentId }: Knowledge): Json {
  const path: readonly Json[] = Array.isArray(argument) ? argument : [argument];
  if (inputs === undefined) {
    const message = `Inputs are not yet evaluated for deployment \`${deploymentId}\``;
    throw new Failure('functions_evaluation_error', message);
  }
  let value: Json | undefined = inputs;
  for (const step of path) {
    value = memberOf(value, str(step));
    if (value === undefined) {
      throw new Failure('functions_evaluation_error', `There is no input ${path.map(str).join('.')}`);
    }
  }
  return value;
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(name)] as Json | undefined;
  return isObject(value) && Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;
}
