/** Validates requests, to notice what a manager accepts beyond the contract. */
import { OPERATIONS, type OperationId, type QueryParameter } from '../../../generated/operations.ts';
import {
  type Violation as SchemaViolation,
  validateQuery,
  validateRequestBody,
} from '../../../generated/validation.ts';
import { destinationOf, type HttpRequest } from '../http/exchange.ts';
import type { RequestValue } from './defect-matching.ts';

export interface RequestViolation extends RequestValue {
  readonly message: string;
}

/** The body of a request that is JSON, or almost. */
export interface RequestJson {
  /** Undefined when it cannot be read at all. */
  readonly value: unknown;
  /** What is not strict JSON: `byte-order-mark`, `utf-16`, `non-finite-numbers`. */
  readonly extensions: readonly string[];
}

export function requestViolations(
  request: HttpRequest,
  operationId: OperationId,
  body: RequestJson | undefined = parseBody(request),
): RequestViolation[] {
  return [...inHeaders(request, operationId), ...inQuery(request, operationId), ...inBody(body, operationId)];
}

/** The body as JSON, with what a manager accepts beyond it. */
export function parseBody({ body }: HttpRequest): RequestJson | undefined {
  if (body === undefined) return undefined;
  const marked = body.startsWith('\ufeff');
  // Text in UTF-16 that was taken for UTF-8 has a null beside each character.
  const isWide = body.includes('\0');
  const text = (marked ? body.slice(1) : body).replaceAll('\0', '');
  const finite = text.replaceAll(/"(?:[^"\\]|\\.)*"|-?(?:NaN|Infinity)/g, (token) =>
    token.startsWith('"') ? token : 'null',
  );
  const extensions = [
    ...(marked ? ['byte-order-mark'] : []),
    ...(isWide ? ['utf-16'] : []),
    ...(finite === text ? [] : ['non-finite-numbers']),
  ];
  try {
    return { value: JSON.parse(finite), extensions };
  } catch {
    return { value: undefined, extensions };
  }
}

const CREDENTIALS = ['authorization', 'authentication-token', 'execution-token'];

function inHeaders({ headers, query }: HttpRequest, operationId: OperationId): RequestViolation[] {
  const violation = (at: string, message: string): RequestViolation => {
    return { in: 'header', at, value: headers[at.toLowerCase()], unknown: false, message };
  };
  const found: RequestViolation[] = [];
  if (!CREDENTIALS.some((name) => headers[name] !== undefined)) {
    found.push(violation('Authorization', 'there are no credentials'));
  }
  const isInAllTenants = new URLSearchParams(query).get('_all_tenants')?.toLowerCase() === 'true';
  // Of a version an administrator needs no tenant.
  if (!headers.tenant && !isInAllTenants && operationId !== 'getVersion') {
    found.push(violation('Tenant', 'must name a tenant unless _all_tenants is true'));
  }
  if (OPERATIONS[operationId].body && headers['content-type'] !== 'application/json') {
    found.push(violation('Content-Type', 'must be exactly application/json'));
  }
  return found;
}

function inQuery({ query }: HttpRequest, operationId: OperationId): RequestViolation[] {
  const search = new URLSearchParams(query);
  return validateQuery(operationId, search).flatMap(({ at, keyword, message }) => {
    const [, name = '', index] = at.split('/');
    const violation = (value: unknown): RequestViolation => {
      return { in: 'query', at: name, value, unknown: keyword === 'unknown', message: `${name}: ${message}` };
    };
    const texts = search.getAll(name);
    if (keyword === 'repeated') return [violation(texts)];
    const parameters: Readonly<Record<string, QueryParameter>> = OPERATIONS[operationId].query;
    const values = parameters[name]?.list === 'comma' ? texts.flatMap((text) => text.split(',')) : texts;
    // In a list the pointer has the index of the value; otherwise there is one, or all are invalid.
    return (index === undefined ? values : values.slice(Number(index), Number(index) + 1)).map(violation);
  });
}

function inBody(body: RequestJson | undefined, operationId: OperationId): RequestViolation[] {
  // The contract does not define what happens to a body that is not read.
  if (!OPERATIONS[operationId].body) return [];
  const extensionViolations = (body?.extensions ?? []).map((at): RequestViolation => {
    return { in: 'media', at, value: at, unknown: false, message: `the body has ${at}` };
  });
  const violation = (
    value: unknown,
    { at, message }: SchemaViolation,
    unknown: boolean,
  ): RequestViolation => {
    return { in: 'body', at, value: valueAt(value, at), unknown, message: `${at || 'the body'} ${message}` };
  };
  // Unknown fields are one violation each, and must not cause others.
  const unknown = validateRequestBody(operationId, body?.value).filter(isUnknownField);
  const known = without(
    body?.value,
    unknown.map(({ at }) => at),
  );
  return [
    ...extensionViolations,
    ...unknown.map((it) => violation(body?.value, it, true)),
    ...validateRequestBody(operationId, known).map((it) => violation(known, it, false)),
  ];
}

function isUnknownField({ at, keyword }: SchemaViolation): boolean {
  return keyword === 'additionalProperties' && at.split('/').length === 2;
}

function without(body: unknown, pointers: readonly string[]): unknown {
  if (pointers.length === 0) return body;
  return Object.fromEntries(
    Object.entries(body as object).filter(([key]) => !pointers.includes(`/${escaped(key)}`)),
  );
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((valuesIn: unknown, step) => (valuesIn as Record<string, unknown> | undefined)?.[step], value);
}

/** All values of a request: the body and everything in it, the query, the headers, the id. */
export function requestValues(
  request: HttpRequest,
  body: RequestJson | undefined = parseBody(request),
): RequestValue[] {
  // The `*` of a defect matches known and unknown names.
  const requestValue = (place: RequestValue['in'], at: string, value: unknown): RequestValue => {
    return { in: place, at, value, unknown: true };
  };
  const { id } = destinationOf(request);
  return [
    ...(body === undefined
      ? []
      : valuesIn(body.value, '').map(([at, value]) => requestValue('body', at, value))),
    ...[...new URLSearchParams(request.query)].map(([name, value]) => requestValue('query', name, value)),
    ...Object.entries(request.headers).map(([name, value]) => requestValue('header', name, value)),
    ...(id === undefined ? [] : [requestValue('path', 'id', id)]),
  ];
}

function valuesIn(value: unknown, at: string): [string, unknown][] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[at, value], ...children.flatMap(([key, child]) => valuesIn(child, `${at}/${escaped(key)}`))];
}
