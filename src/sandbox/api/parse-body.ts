/** The body of a request: its type, its text and its fields, checked in this order (`rest_utils.py: get_json_and_verify_params`). */

import { badParameters, type DefectPolicy, ManagerError } from '../engine/model/errors.ts';
import type { Json } from '../engine/model/types.ts';
import { JsonSyntaxError, type ParsedBody, parseJsonBody } from '../engine/python/json-parse.ts';
import { isObject, typeName } from '../engine/python/repr.ts';
import { Page } from './html-errors.ts';
import type { Exchange } from './http-message.ts';

/** A field that is looked for; `type` is Python's. */
export interface FieldRule {
  readonly name: string;
  readonly type?: 'str' | 'int';
  readonly optional?: boolean;
}

export interface Fields {
  readonly fields: Readonly<Record<string, Json>>;
  /** Whether a whole number was written with decimals. */
  readonly isFloat: (name: string) => boolean;
}

/** Throws what the manager answers when the body is not JSON at all. */
export function readBody({ headers, body }: Exchange): ParsedBody {
  // Exactly this, neither with a charset nor in capitals (create/448, create/450).
  if (headers['content-type'] !== 'application/json') {
    throw new ManagerError('unsupported_content_type_error', 'Content type must be application/json');
  }
  try {
    return parseJsonBody(decode(body ?? new Uint8Array()));
  } catch (error) {
    // create/432, create/435
    if (error instanceof JsonSyntaxError || error instanceof TypeError) throw new Page(400);
    throw error;
  }
}

/** A body that is no object is taken for one as far as that goes (create/437, create/438). */
export function readFields(body: ParsedBody, rules: readonly FieldRule[], deviation: DefectPolicy): Fields {
  const { value, floats } = body;
  for (const { name, type, optional = false } of rules) {
    if (!contains(value, name, deviation)) {
      if (optional) continue;
      throw badParameters(`Missing ${name} in json request body`);
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
  return badParameters('The body must be a JSON object');
}

/** True and false are integers to Python. */
function assertType(name: string, value: unknown, type: 'str' | 'int', float: boolean): void {
  const actual = typeName(value, float);
  if (actual === type || (type === 'int' && actual === 'bool')) return;
  throw badParameters(`${name} parameter is expected to be of type ${type} but is of type ${actual}`);
}

/** UTF-8 or, known by its zeros or its mark, UTF-16, whatever the header says. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
