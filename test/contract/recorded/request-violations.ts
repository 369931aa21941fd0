import { OPERATIONS, type OperationId, type QueryParameter } from '../../../generated/operations.ts';
import { type Violation, validateQuery, validateRequestBody } from '../../../generated/validation.ts';
import type { Located } from './criteria.ts';
import type { Exchange } from './exchange.ts';

/** Something in a request that the contract does not allow. */
export interface RequestViolation extends Located {
  readonly message: string;
}

/** Everything in a request that the contract does not allow: in its headers, its query and its body. */
export function requestViolations(exchange: Exchange, operationId: OperationId): RequestViolation[] {
  return [
    ...inHeaders(exchange, operationId),
    ...inQuery(exchange, operationId),
    ...inBody(exchange, operationId),
  ];
}

const CREDENTIALS = ['authorization', 'authentication-token', 'execution-token'];

function inHeaders({ headers, query, auth }: Exchange, operationId: OperationId): RequestViolation[] {
  const violation = (at: string, message: string): RequestViolation => {
    return { in: 'header', at, value: headers.get(at.toLowerCase()), unknown: false, message };
  };
  const found: RequestViolation[] = [];
  if (auth === 'none' && !CREDENTIALS.some((name) => headers.has(name))) {
    found.push(violation('Authorization', 'there are no credentials'));
  }
  if (!headers.get('tenant') && new URLSearchParams(query).get('_all_tenants')?.toLowerCase() !== 'true') {
    found.push(violation('Tenant', 'must name a tenant unless _all_tenants is true'));
  }
  if (OPERATIONS[operationId].body && headers.get('content-type') !== 'application/json') {
    found.push(violation('Content-Type', 'must be exactly application/json'));
  }
  return found;
}

function inQuery({ query }: Exchange, operationId: OperationId): RequestViolation[] {
  const search = new URLSearchParams(query);
  return validateQuery(operationId, search).flatMap(({ at, keyword, message }) => {
    const [, name = '', index] = at.split('/');
    const violation = (value: unknown): RequestViolation => {
      return { in: 'query', at: name, value, unknown: keyword === 'unknown', message: `${name}: ${message}` };
    };
    const texts = search.getAll(name);
    if (keyword === 'repeated') return [violation(texts)];
    const parameters: Record<string, QueryParameter> = OPERATIONS[operationId].query;
    const values = parameters[name]?.list === 'comma' ? texts.flatMap((text) => text.split(',')) : texts;
    // In a list the pointer tells which value it is; otherwise there is one, or all are equally wrong.
    return (index === undefined ? values : values.slice(Number(index), Number(index) + 1)).map(violation);
  });
}

function inBody({ body }: Exchange, operationId: OperationId): RequestViolation[] {
  // A body where none is read is HTTP's affair, not the contract's.
  if (!OPERATIONS[operationId].body) return [];
  const beyondJson = (body?.beyond ?? []).map((at): RequestViolation => {
    return { in: 'media', at, value: at, unknown: false, message: `the body has ${at}` };
  });
  const violation = (value: unknown, { at, message }: Violation, unknown: boolean): RequestViolation => {
    return { in: 'body', at, value: valueAt(value, at), unknown, message: `${at || 'the body'} ${message}` };
  };
  // Unknown fields are counted once, as such, and must not make anything else look wrong.
  const unknown = validateRequestBody(operationId, body?.value).filter(isUnknownField);
  const known = without(
    body?.value,
    unknown.map(({ at }) => at),
  );
  return [
    ...beyondJson,
    ...unknown.map((it) => violation(body?.value, it, true)),
    ...validateRequestBody(operationId, known).map((it) => violation(known, it, false)),
  ];
}

function isUnknownField({ at, keyword }: Violation): boolean {
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
    .reduce((within: unknown, step) => (within as Record<string, unknown> | undefined)?.[step], value);
}
