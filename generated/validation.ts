// Generated from scripts/generate/runtime/validation.ts.
// Do not edit: change the source and run `npm run generate`.

import { TOLERATED } from './defects.ts';
import { OPERATIONS, type OperationId, type QueryParameter } from './operations.ts';
import { fits, type SmallSchema } from './schema-fit.ts';
import {
  bodies,
  errorCodes,
  projections,
  queries,
  responses,
  type SchemaName,
  schemas,
  type Validator,
} from './validators.js';
import { list, pointer, type Violation, violations } from './violations.ts';

export type { SchemaName, Violation };

/** A response to validate. */
export interface ResponseToValidate {
  readonly status: number;
  /** The Content-Type header. Parameters after a semicolon are ignored. */
  readonly contentType: string | null;
  /** Parsed JSON, or the text of another media type. */
  readonly body: unknown;
  /** The fields that the request selected with `_include`: each row must have exactly these. */
  readonly include?: readonly string[] | undefined;
}

/** Validates a value against a schema of the contract. Returns an empty list when it is valid. */
export function validateSchema(name: SchemaName, value: unknown): Violation[] {
  const validate = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!validate)
    throw new TypeError(`There is no schema "${name}". There are ${list(Object.keys(schemas))}.`);
  return violations(validate, value);
}

/** Validates the body of a request; `undefined` stands for none. Fields that are tolerated are left out first. */
export function validateRequestBody(operationId: OperationId, body: unknown): Violation[] {
  const validate = bodies[known(operationId, queries)];
  if (validate && body !== undefined) return violations(validate, withoutTolerated(operationId, body));
  if (validate) return [{ at: '', keyword: 'required', message: `${operationId} needs a JSON body` }];
  return body === undefined ? [] : [{ at: '', keyword: 'unknown', message: `${operationId} takes no body` }];
}

/**
 * Validates a query. Values are parsed by the type of their parameter, and lists by its style: repeated or joined by
 * commas. A pointer such as `/status/1` names the second status.
 */
export function validateQuery(operationId: OperationId, query: URLSearchParams | string): Violation[] {
  const allowed: Readonly<Record<string, QueryParameter>> = OPERATIONS[known(operationId, OPERATIONS)].query;
  const search = new URLSearchParams(query);
  const found: Violation[] = [];
  const parsed: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const parameter = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    const texts = search.getAll(name);
    if (!parameter) {
      found.push({
        at: pointer(name),
        keyword: 'unknown',
        message: unknownParameter(operationId, name, allowed),
      });
    } else if (parameter.list !== 'repeat' && texts.length > 1) {
      found.push({
        at: pointer(name),
        keyword: 'repeated',
        message: `must occur once, occurs ${texts.length} times`,
      });
    } else {
      parsed[name] = read(texts, parameter);
    }
  }
  return [...found, ...violations(queries[operationId], parsed)];
}

/** Validates a response: its status and media type must be documented, its body valid, and its rows narrowed. */
// Does not read the large OPERATIONS table, so that a bundle that validates only responses does not include it.
export function validateResponse(operationId: OperationId, response: ResponseToValidate): Violation[] {
  const statuses = responses[known(operationId, responses)];
  const documented: Readonly<Record<string, Validator>> | undefined = statuses[response.status];
  if (!documented) {
    const message = `${operationId} responds with ${list(Object.keys(statuses))}, not ${response.status}`;
    return [{ at: '', keyword: 'status', message }];
  }
  const mediaType = response.contentType?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
  const validate = Object.hasOwn(documented, mediaType) ? documented[mediaType] : undefined;
  if (!validate) {
    const message = `must be ${list(Object.keys(documented))} with ${response.status}, is ${mediaType}`;
    return [{ at: '', keyword: 'contentType', message }];
  }
  if (response.status >= 400)
    return [...violations(validate, response.body), ...errorCode(operationId, response)];
  const projection = projections[operationId];
  if (!response.include || !projection) return violations(validate, response.body);
  const found = violations(projection.validate, response.body);
  return [...found, ...narrowing(response.body, projection.rows, response.include)];
}

function known(operationId: OperationId, table: Readonly<Record<OperationId, unknown>>): OperationId {
  if (Object.hasOwn(table, operationId)) return operationId;
  throw new TypeError(`There is no operation "${operationId}". There are ${list(Object.keys(table))}.`);
}

/** The `error_code` must be one that the operation documents for this status. */
function errorCode(operationId: OperationId, { status, body }: ResponseToValidate): Violation[] {
  const code = isObject(body) ? body.error_code : undefined;
  const allowed = errorCodes[operationId][status] ?? [];
  if (typeof code !== 'string' || allowed.includes(code)) return [];
  const message = `must be one of ${list(allowed)} with ${status}, is ${code}`;
  return [{ at: '/error_code', keyword: 'x-cloudify-error-codes', message }];
}

function read(texts: readonly string[], { list, type }: QueryParameter): unknown {
  if (list === false) return readText(texts[0] ?? '', type);
  const items = list === 'comma' ? texts.flatMap((text) => text.split(',')) : texts;
  return items.map((text) => readText(text, type));
}

/** Text of another type stays text, which validation rejects. */
function readText(text: string, type: QueryParameter['type']): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // The Python client sends True and False.
  if (type === 'boolean' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return /^t/i.test(text);
  return text;
}

/** Every row must have exactly the requested fields. */
function narrowing(body: unknown, rows: string | null, include: readonly string[]): Violation[] {
  const within = rows === null ? [body] : isObject(body) ? body[rows] : [];
  if (!Array.isArray(within)) return [];
  return within.flatMap((row: unknown, index) => {
    if (!isObject(row)) return [];
    const at = rows === null ? '' : pointer(rows, String(index));
    const missing = include.filter((field) => !Object.hasOwn(row, field));
    const extra = Object.keys(row).filter((field) => !include.includes(field));
    return [
      ...missing.map((field) => ({
        at,
        keyword: 'required',
        message: `must have "${field}", which was requested`,
      })),
      ...extra.map((field) => ({
        at: at + pointer(field),
        keyword: 'unknown',
        message: 'was not requested',
      })),
    ];
  });
}

function withoutTolerated(operationId: OperationId, body: unknown): unknown {
  if (!isObject(body)) return body;
  const tolerated = Object.values(TOLERATED).flatMap(({ operations, in: place, at, accepts }) =>
    place === 'body' && (operations as readonly string[]).includes(operationId)
      ? at.map((pointer) => [pointer.slice(1), accepts as SmallSchema] as const)
      : [],
  );
  const isTolerated = ([name, value]: [string, unknown]) =>
    tolerated.some(([field, accepts]) => field === name && fits(accepts, value));
  return Object.fromEntries(Object.entries(body).filter((entry) => !isTolerated(entry)));
}

function unknownParameter(
  operationId: string,
  name: string,
  allowed: Readonly<Record<string, unknown>>,
): string {
  const names = Object.keys(allowed);
  const rest = names.length === 0 ? 'takes no query parameters' : `takes ${list(names)}`;
  return `"${name}" is not a query parameter of ${operationId}, which ${rest}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
