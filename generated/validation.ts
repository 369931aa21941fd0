// Generated from scripts/generate/runtime/validation.ts.
// Do not edit: change the source and run `npm run generate`.

import { TOLERATED } from './defects.ts';
import { OPERATIONS, type OperationId, type QueryParameter } from './operations.ts';
import { fits, type SmallSchema } from './schema-fit.ts';
import {
  answers,
  bodies,
  errorCodes,
  projections,
  queries,
  type SchemaName,
  schemas,
  type Validator,
} from './validators.js';
import { list, pointer, type Violation, violations } from './violations.ts';

export type { SchemaName, Violation };

/** An answer, as far as the contract says something about it. */
export interface Answer {
  readonly status: number;
  /** The Content-Type header; what follows a semicolon does not matter. */
  readonly contentType: string | null;
  /** The parsed JSON, or the text of anything else. */
  readonly body: unknown;
  /** The fields the request asked for with `_include`: rows must then have exactly these. */
  readonly include?: readonly string[] | undefined;
}

/** Judges a value by one of the contract's schemas. No violations: it is valid. */
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
 * Judges a query. Text is read as the parameter's type says, and lists as the parameter is written: repeated or joined
 * by commas. Pointers go into the outcome, `/status/1` is the second status.
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
        message: `must be given once, is given ${texts.length} times`,
      });
    } else {
      parsed[name] = read(texts, parameter);
    }
  }
  return [...found, ...violations(queries[operationId], parsed)];
}

/** Judges an answer: its status and media type must be documented, its body valid, its rows narrowed as asked. */
// Nothing in here reads OPERATIONS, so that a bundle that judges answers alone does not bring that large table along.
export function validateResponse(operationId: OperationId, answer: Answer): Violation[] {
  const statuses = answers[known(operationId, answers)];
  const documented: Readonly<Record<string, Validator>> | undefined = statuses[answer.status];
  if (!documented) {
    const message = `${operationId} answers ${list(Object.keys(statuses))}, not ${answer.status}`;
    return [{ at: '', keyword: 'status', message }];
  }
  const mediaType = answer.contentType?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
  const validate = Object.hasOwn(documented, mediaType) ? documented[mediaType] : undefined;
  if (!validate) {
    const message = `must be ${list(Object.keys(documented))} with ${answer.status}, is ${mediaType}`;
    return [{ at: '', keyword: 'contentType', message }];
  }
  if (answer.status >= 400) return [...violations(validate, answer.body), ...errorCode(operationId, answer)];
  const projection = projections[operationId];
  if (!answer.include || !projection) return violations(validate, answer.body);
  const found = violations(projection.validate, answer.body);
  return [...found, ...narrowing(answer.body, projection.rows, answer.include)];
}

function known(operationId: OperationId, table: Readonly<Record<OperationId, unknown>>): OperationId {
  if (Object.hasOwn(table, operationId)) return operationId;
  throw new TypeError(`There is no operation "${operationId}". There are ${list(Object.keys(table))}.`);
}

/** The `error_code` is one that the operation answers with that status. */
function errorCode(operationId: OperationId, { status, body }: Answer): Violation[] {
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

/** Text that is not of the type stays text, and is refused as such. */
function readText(text: string, type: QueryParameter['type']): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // The Python client sends True and False.
  if (type === 'boolean' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return /^t/i.test(text);
  return text;
}

/** Every row has exactly the fields that were asked for. */
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
        message: `must have "${field}", which was asked for`,
      })),
      ...extra.map((field) => ({
        at: at + pointer(field),
        keyword: 'unknown',
        message: 'was not asked for',
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
