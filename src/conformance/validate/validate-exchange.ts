/** Validates one exchange, by the contract alone. */
import { DEFECTS, type DefectId } from '../../../generated/defects.ts';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { fits, type SmallSchema } from '../../../generated/schema-fit.ts';
import { type Violation as SchemaViolation, validateResponse } from '../../../generated/validation.ts';
import { responseHeaders } from '../contract.ts';
import {
  destinationOf,
  type Exchange,
  errorCodeOf,
  type HttpRequest,
  type HttpResponse,
  jsonOf,
  mediaType,
} from '../http/exchange.ts';
import { findInconsistencies } from './consistency.ts';
import { internalErrorsFor, toleratedValue } from './defect-matching.ts';
import {
  type RequestJson,
  type RequestViolation,
  requestValues,
  requestViolations,
} from './validate-request.ts';

export const ASPECT_TEXTS = {
  status: 'the status is documented',
  type: 'the media type is documented for it',
  headers: 'the headers are as documented',
  body: 'the body is valid by its schema',
  fields: 'rows have exactly the requested fields',
  code: 'the error code is one of the operation, with its status',
  consistency: 'derived fields and page numbers agree',
  request: 'nothing was accepted that the contract rejects',
  behaviour: 'what happened is what the contract describes; asserted by the checks',
} as const;

export type Aspect = keyof typeof ASPECT_TEXTS;

export const ASPECTS = Object.keys(ASPECT_TEXTS) as Aspect[];

export interface Violation {
  readonly aspect: Aspect;
  /** A JSON pointer into the body of the response, or the name of a header; empty when it is about the whole. */
  readonly at: string;
  /** The rule that is broken, without the values of this exchange: the same for every occurrence of one defect. */
  readonly rule: string;
  readonly message: string;
}

/** What a recording does not contain, so that it is not validated. */
export interface Unrecorded {
  /** Headers may have been removed from the request. */
  readonly requestHeaders?: boolean;
  readonly requestBody?: boolean;
  readonly responseBody?: boolean;
}

export interface ValidationResult {
  /** Undefined when the request reached no operation. */
  readonly operationId: OperationId | undefined;
  readonly aspects: readonly Aspect[];
  readonly violations: readonly Violation[];
  /** The known issue of the real manager that this is. */
  readonly defect: DefectId | undefined;
}

interface RoutingRule {
  readonly rule: string;
  readonly status: number;
  readonly mediaType: string;
}

/** What the response must be when a request reaches no operation; undefined when it reaches one. */
function routingRule(request: HttpRequest): RoutingRule | undefined {
  const { template, operationId } = destinationOf(request);
  const page = { mediaType: 'text/html' };
  if (request.path.includes('//')) return { ...page, rule: 'a doubled slash', status: 308 };
  if (template === undefined) return { ...page, rule: 'an unknown path', status: 404 };
  if (request.method === 'OPTIONS') return { ...page, rule: 'OPTIONS', status: 200 };
  if (operationId === undefined) return { ...page, rule: 'a method the path does not have', status: 405 };
  return undefined;
}

/** @param json The body of the request, when it was parsed elsewhere. */
export function validateExchange(
  exchange: Exchange,
  json?: RequestJson,
  unrecorded: Unrecorded = {},
): ValidationResult {
  const { request, response } = exchange;
  const routing = routingRule(request);
  if (routing) return validateRouting(response, routing);
  const { operationId } = destinationOf(request);
  if (operationId === undefined) throw new Error(`${request.method} ${request.path} is no operation.`);
  const defect = matchDefect(exchange, operationId, json);
  if (defect) return { operationId, aspects: ['status'], violations: [], defect };
  return validateOperation(exchange, operationId, json, unrecorded);
}

function validateRouting(response: HttpResponse, { rule, ...expected }: RoutingRule): ValidationResult {
  const { status } = response;
  const result = (aspects: Aspect[], ...violations: Violation[]): ValidationResult => {
    return { operationId: undefined, aspects, violations, defect: undefined };
  };
  // Maintenance mode is checked before the method.
  if (rule === 'OPTIONS' && status === 503 && errorCodeOf(response) === 'maintenance_mode_active') {
    return result(['status']);
  }
  const type = mediaType(response);
  if (status !== expected.status) {
    const message = `the response to ${rule} must be ${expected.status}, not ${status}`;
    return result(['status', 'type'], {
      aspect: 'status',
      at: '',
      rule: `status ${status} for ${rule}`,
      message,
    });
  }
  if (type === expected.mediaType) return result(['status', 'type']);
  const message = `the response to ${rule} must be ${expected.mediaType}, not ${type}`;
  return result(['status', 'type'], { aspect: 'type', at: '', rule: `media type for ${rule}`, message });
}

function validateOperation(
  { request, response }: Exchange,
  operationId: OperationId,
  json: RequestJson | undefined,
  unrecorded: Unrecorded,
): ValidationResult {
  const { status } = response;
  const isSuccess = status < 300;
  const search = new URLSearchParams(request.query);
  // Only the first `_include` counts, and an empty one is none.
  const fields = search.get('_include');
  const include = fields && status < 400 ? [...new Set(fields.split(','))] : undefined;
  // The response to HEAD has no body.
  const hasBody = request.method !== 'HEAD' && !unrecorded.responseBody;
  const isJson = hasBody && mediaType(response) === 'application/json';
  const documented: Readonly<Record<number, object>> = OPERATIONS[operationId].statuses;
  const aspects: Aspect[] = ['status'];
  if (documented[status]) aspects.push('type', 'headers');
  if (isJson) aspects.push('body');
  if (include) aspects.push('fields');
  if (isJson && status >= 400) aspects.push('code');
  if (isJson && isSuccess) aspects.push('consistency');
  if (isSuccess) aspects.push('request');

  const body = isJson ? jsonOf(response) : response.body;
  const violations = [
    ...(isJson && body === undefined
      ? [notJson(response)]
      : schemaViolations(response, operationId, body, include, hasBody)),
    ...headerViolations(operationId, response),
  ];
  if (isJson && isSuccess) {
    const isWrong = (at: string | undefined) => violations.some((violation) => violation.at === at);
    // What follows from an invalid value is no second violation.
    const found = findInconsistencies(body, search).filter(
      ({ at, source }) => !isWrong(at) && !isWrong(source),
    );
    for (const { at, rule, message } of found) violations.push({ aspect: 'consistency', at, rule, message });
  }
  if (isSuccess) {
    for (const violation of requestViolations(request, operationId, json)) {
      if (toleratedValue(operationId, violation) || isUnrecorded(violation, unrecorded)) continue;
      violations.push({
        aspect: 'request',
        at: '',
        rule: `accepted ${violation.in} ${violation.at}`,
        message: `accepted, although ${violation.in}: ${violation.message}`,
      });
    }
  }
  return { operationId, aspects, violations, defect: undefined };
}

function notJson({ body }: HttpResponse): Violation {
  return { aspect: 'body', at: '', rule: 'not JSON', message: `the body is not JSON: ${body.slice(0, 60)}` };
}

function isUnrecorded(violation: RequestViolation, { requestHeaders, requestBody }: Unrecorded): boolean {
  if (violation.in === 'header') return requestHeaders === true && violation.value === undefined;
  return requestBody === true && violation.in === 'body';
}

function schemaViolations(
  { status, headers }: HttpResponse,
  operationId: OperationId,
  body: unknown,
  include: readonly string[] | undefined,
  hasBody: boolean,
): Violation[] {
  const contentType = headers['content-type'] ?? null;
  return validateResponse(operationId, { status, contentType, body, include })
    .filter(({ keyword }) => hasBody || keyword === 'status' || (keyword === 'contentType' && contentType))
    .map((violation) => toViolation(violation, status, include !== undefined));
}

function toViolation(violation: SchemaViolation, status: number, isProjection: boolean): Violation {
  const { keyword, at } = violation;
  const message = `${at || 'the response'} ${violation.message}`;
  const aspect = aspectOf(violation, isProjection);
  // Each field of each row is one violation, of the same rule.
  if (aspect === 'fields') {
    return { aspect, at: keyword === 'unknown' ? at.replace(/\/[^/]*$/, '') : at, rule: '_include', message };
  }
  // Two missing fields are two defects; two texts that do not match a pattern are one.
  const rule =
    keyword === 'status' ? `status ${status}` : keyword === 'required' ? violation.message : keyword;
  return { aspect, at, rule, message };
}

function aspectOf({ keyword, message }: SchemaViolation, isProjection: boolean): Aspect {
  if (keyword === 'status') return 'status';
  if (keyword === 'contentType') return 'type';
  if (keyword === 'x-cloudify-error-codes') return 'code';
  const isField = keyword === 'unknown' || keyword === 'required';
  return isProjection && isField && /requested/.test(message) ? 'fields' : 'body';
}

/** The contract requires no header; those that are sent must be valid. */
function headerViolations(operationId: OperationId, { status, headers }: HttpResponse): Violation[] {
  return Object.entries(responseHeaders(operationId, status)).flatMap(([name, schema]): Violation[] => {
    const value = headers[name];
    if (value === undefined || fits(schema as SmallSchema, value)) return [];
    const message = `the header ${name} must not be "${value}"`;
    return [{ aspect: 'headers', at: name, rule: 'header', message }];
  });
}

const NON_FINITE_NUMBERS = 'numbers-that-are-not-json';

/** The known issue that an exchange shows: a 500, or JSON that is none. */
function matchDefect(
  { request, response }: Exchange,
  operationId: OperationId,
  json?: RequestJson,
): DefectId | undefined {
  const affected: readonly string[] = DEFECTS[NON_FINITE_NUMBERS].operations;
  if (affected.includes(operationId) && hasNonFiniteNumbers(response)) return NON_FINITE_NUMBERS;
  if (response.status !== 500 || errorCodeOf(response) !== 'internal_server_error') return undefined;
  return internalErrorsFor(operationId, requestValues(request, json))[0];
}

/** Whether only such numbers keep the body from being JSON. */
function hasNonFiniteNumbers(response: HttpResponse): boolean {
  const isJson = mediaType(response) === 'application/json' && response.status < 300;
  return isJson && /\b(NaN|Infinity)\b/.test(response.body) && jsonOf(response) === undefined;
}
