/** The verdict on one exchange, by the contract alone. */
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

/** What an answer is judged by. `meaning` is what a check expected of it beyond the contract's shapes. */
export const ASPECTS = [
  'status',
  'type',
  'headers',
  'body',
  'fields',
  'code',
  'sense',
  'request',
  'meaning',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** What each aspect promises, in a few words. */
export const ASPECT_TEXTS: Readonly<Record<Aspect, string>> = {
  status: 'the status is documented',
  type: 'the media type is documented for it',
  headers: 'the headers are as documented',
  body: 'the body fits its schema',
  fields: 'rows have exactly the fields asked for',
  code: 'the error code is one of the operation, with its status',
  sense: 'derived fields and page numbers agree',
  request: 'nothing was accepted that the contract refuses',
  meaning: 'what happened is what the contract says happens',
};

export interface Violation {
  readonly aspect: Aspect;
  /** A JSON pointer into the body of the response, or the name of a header; empty where it is about the whole. */
  readonly at: string;
  /** The rule that is broken, without the values of this exchange: the same for every occurrence of one defect. */
  readonly rule: string;
  readonly message: string;
}

/** What a recording does not hold. It cannot be judged, so it is neither right nor wrong. */
export interface Unrecorded {
  /** Headers may have been removed from the request. */
  readonly requestHeaders?: boolean;
  readonly requestBody?: boolean;
  readonly responseBody?: boolean;
}

export interface ValidationResult {
  /** The operation that was reached; undefined where the routing answers. */
  readonly operationId: OperationId | undefined;
  /** By what it was judged. */
  readonly aspects: readonly Aspect[];
  readonly violations: readonly Violation[];
  /** The documented defect of a real manager that this is, where it is one. */
  readonly defect: DefectId | undefined;
}

/** What is answered before a request comes to an operation; the guide on errors tells it. */
export interface RoutingRule {
  readonly rule: string;
  readonly status: number;
  readonly mediaType: string;
}

/** The routing answer that a request must get, or undefined when it reaches an operation. */
export function routingRule(request: Pick<HttpRequest, 'method' | 'path'>): RoutingRule | undefined {
  const { template, operationId } = destinationOf(request);
  const page = { mediaType: 'text/html' };
  if (request.path.includes('//')) return { ...page, rule: 'a doubled slash', status: 308 };
  if (template === undefined) return { ...page, rule: 'an unknown path', status: 404 };
  if (request.method === 'OPTIONS') return { ...page, rule: 'OPTIONS', status: 200 };
  if (operationId === undefined) return { ...page, rule: 'a method the path does not have', status: 405 };
  return undefined;
}

/** Judges an exchange. `sentJson` is for bodies that were parsed elsewhere. */
export function validateExchange(
  exchange: Exchange,
  requestJson?: RequestJson,
  unrecorded: Unrecorded = {},
): ValidationResult {
  const { request, response } = exchange;
  const routing = routingRule(request);
  if (routing) return validateRouting(response, routing);
  const { operationId } = destinationOf(request);
  if (operationId === undefined) throw new Error(`${request.method} ${request.path} goes nowhere.`);
  const defect = matchDefect(exchange, operationId, requestJson);
  if (defect) return { operationId, aspects: ['status'], violations: [], defect };
  return validateOperation(exchange, operationId, requestJson, unrecorded);
}

function validateRouting(response: HttpResponse, { rule, ...expected }: RoutingRule): ValidationResult {
  const violations: Violation[] = [];
  // Maintenance mode is looked at before the method is.
  if (rule === 'OPTIONS' && errorCodeOf(response) === 'maintenance_mode_active' && response.status === 503) {
    return { operationId: undefined, aspects: ['status'], violations, defect: undefined };
  }
  if (response.status !== expected.status) {
    violations.push({
      aspect: 'status',
      at: '',
      rule: `status ${response.status} for ${rule}`,
      message: `${rule} is answered ${expected.status}, not ${response.status}`,
    });
  } else if (mediaType(response) !== expected.mediaType) {
    violations.push({
      aspect: 'type',
      at: '',
      rule: `media type for ${rule}`,
      message: `${rule} gets ${expected.mediaType}, not ${mediaType(response)}`,
    });
  }
  return { operationId: undefined, aspects: ['status', 'type'], violations, defect: undefined };
}

function validateOperation(
  { request, response }: Exchange,
  operationId: OperationId,
  json: RequestJson | undefined,
  unrecorded: Unrecorded,
): ValidationResult {
  const type = mediaType(response);
  const search = new URLSearchParams(request.query);
  // Only the first `_include` counts, and an empty one is none.
  const fields = search.get('_include');
  const include = fields && response.status < 400 ? [...new Set(fields.split(','))] : undefined;
  const isJson = type === 'application/json';
  // The response to HEAD has no body that could be wrong.
  const hasBody = request.method !== 'HEAD' && !unrecorded.responseBody;
  const isRead = isJson && hasBody;
  const parsed = isRead ? jsonOf(response) : response.body;
  const answer = {
    status: response.status,
    contentType: response.headers['content-type'] ?? null,
    body: parsed,
    include,
  };
  const isReadable = !isRead || parsed !== undefined;
  const documented: Readonly<Record<number, object>> = OPERATIONS[operationId].statuses;
  const aspects: Aspect[] = ['status'];
  if (documented[response.status]) aspects.push('type', 'headers');
  if (isRead) aspects.push('body');
  if (include) aspects.push('fields');
  if (isRead && response.status >= 400) aspects.push('code');
  if (isRead && response.status < 300) aspects.push('sense');
  if (response.status < 300) aspects.push('request');
  const violations: Violation[] = isReadable
    ? validateResponse(operationId, answer)
        .filter(
          ({ keyword }) => hasBody || keyword === 'status' || (keyword === 'contentType' && type !== null),
        )
        .map((violation) => toViolation(violation, response.status, include))
    : [
        {
          aspect: 'body',
          at: '',
          rule: 'not JSON',
          message: `the body is not JSON: ${response.body.slice(0, 60)}`,
        },
      ];
  violations.push(...headerViolations(operationId, response));
  if (isRead && response.status < 300) {
    const isWrong = (at: string | undefined) => violations.some((violation) => violation.at === at);
    // What follows from a value that is wrong by itself is no second defect.
    const found = findInconsistencies(parsed, search).filter(
      ({ at, source }) => !isWrong(at) && !isWrong(source),
    );
    for (const { at, rule, message } of found) violations.push({ aspect: 'sense', at, rule, message });
  }
  if (response.status < 300) {
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

function isUnrecorded(violation: RequestViolation, { requestHeaders, requestBody }: Unrecorded): boolean {
  if (violation.in === 'header') return requestHeaders === true && violation.value === undefined;
  return requestBody === true && violation.in === 'body';
}

function toViolation(
  violation: SchemaViolation,
  status: number,
  include: readonly string[] | undefined,
): Violation {
  const { keyword, at, message } = violation;
  // Two fields that are missing are two defects; two texts that do not match a pattern are one.
  const rule = keyword === 'status' ? `status ${status}` : keyword === 'required' ? message : keyword;
  const aspect = aspectOf(violation, include);
  // Each field of each row is one violation; the defect is one.
  if (aspect === 'fields') {
    return {
      aspect,
      at: keyword === 'unknown' ? at.replace(/\/[^/]*$/, '') : at,
      rule: '_include',
      message: told(violation),
    };
  }
  return { aspect, at, rule, message: told(violation) };
}

function aspectOf({ keyword, at, message }: SchemaViolation, include: readonly string[] | undefined): Aspect {
  if (keyword === 'status') return 'status';
  if (keyword === 'contentType') return 'type';
  if (keyword === 'x-error-codes') return 'code';
  const narrowed = message.includes('asked for') && (keyword === 'unknown' || keyword === 'required');
  return include && narrowed && at !== undefined ? 'fields' : 'body';
}

function told({ at, message }: SchemaViolation): string {
  return `${at || 'the answer'} ${message}`;
}

function headerViolations(operationId: OperationId, { status, headers }: HttpResponse): Violation[] {
  return Object.entries(responseHeaders(operationId, status)).flatMap(([name, schema]): Violation[] => {
    const value = headers[name];
    // The contract requires none of them; what is there must be right.
    if (value === undefined || fits(schema as SmallSchema, value)) return [];
    return [
      { aspect: 'headers', at: name, rule: 'header', message: `the header ${name} must not be "${value}"` },
    ];
  });
}

/** What the catalogue of defects knows: a 500, or JSON that is none. */
function matchDefect(
  { request, response }: Exchange,
  operationId: OperationId,
  json?: RequestJson,
): DefectId | undefined {
  if (isNearlyJson(response) && (NUMBERS.operations as readonly string[]).includes(operationId)) {
    return 'numbers-that-are-not-json';
  }
  if (response.status !== 500 || errorCodeOf(response) !== 'internal_server_error') return undefined;
  return internalErrorsFor(operationId, requestValues(request, json))[0];
}

const NUMBERS = DEFECTS['numbers-that-are-not-json'];

/** It would be JSON, were it not for numbers that JSON does not know. */
function isNearlyJson(response: HttpResponse): boolean {
  const isJson = mediaType(response) === 'application/json' && response.status < 300;
  return isJson && /\b(NaN|Infinity)\b/.test(response.body) && jsonOf(response) === undefined;
}
