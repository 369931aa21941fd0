/** The body of a request: its type, its text and its fields, checked in this order (`rest_utils.py: get_json_and_verify_params`). */

import { badParameters, type DefectPolicy, ManagerError } from '../engine/model/errors.ts';
import type { Json } from '../engine/model/types.ts';
import { JsonSyntaxError, type ParsedBody, parseJsonBody } from '../engine/python/json-parse.ts';
import { isObject, typeName } from '../engine/python/repr.ts';
import { HtmlError } from './html-errors.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** A field that is looked for; `type` is Python's. */
export interface FieldRule {
  readonly name: string;
  readonly type?: 'str' | 'int' | undefined;
  readonly optional?: boolean;
}

export interface Fields {
  readonly fields: Readonly<Record<string, Json>>;
  /** Whether a whole number was written with decimals. */
  readonly isFloat: (name: string) => boolean;
}

/** @throws {ManagerError | HtmlError} when the body is not JSON. */
export function parseBody({ headers, text }: IncomingRequest): ParsedBody {
  // Exactly this, neither with a charset nor in capitals (create/448, create/450).
  if (headers['content-type'] !== 'application/json') {
    throw new ManagerError(
      'unsupported_content_type_error',
      'The Content-Type must be exactly application/json.',
    );
  }
  try {
    if (text === undefined) throw new HtmlError(400);
    return parseJsonBody(text);
  } catch (error) {
    // create/432, create/435
    if (error instanceof JsonSyntaxError) throw new HtmlError(400);
    throw error;
  }
}

/** A body that is no object is taken for one as far as that goes (create/437, create/438). */
export function checkFields(body: ParsedBody, rules: readonly FieldRule[], deviation: DefectPolicy): Fields {
  const { value, floats } = body;
  for (const { name, type, optional = false } of rules) {
    if (!contains(value, name, deviation)) {
      if (optional) continue;
      throw badParameters(`The body must have ${name}.`);
    }
    if (isObject(value) && type !== undefined) assertType(name, value[name], type, floats.has(name));
  }
  if (!isObject(value)) throw notAnObject(deviation);
  return { fields: value as Fields['fields'], isFloat: (name) => floats.has(name) };
}

/** Python's `in`: a key of an object, an item of an array, a part of a text. */
function contains(value: Json, name: string, deviation: DefectPolicy): boolean {
  if (isObject(value)) return Object.hasOwn(value, name);
  if (typeof value === 'string' || Array.isArray(value)) return value.includes(name);
  throw notAnObject(deviation);
}

function notAnObject(deviation: DefectPolicy): ManagerError {
  deviation.hit('body-not-an-object');
  return badParameters('The body must be a JSON object.');
}

const TYPE_NAMES = { str: 'a string', int: 'an integer' };

/** True and false are integers to Python. */
function assertType(name: string, value: unknown, type: 'str' | 'int', float: boolean): void {
  const actual = typeName(value, float);
  if (actual === type || (type === 'int' && actual === 'bool')) return;
  throw badParameters(`${name} must be ${TYPE_NAMES[type]}, is of type ${actual}.`);
}
