/** The verdict on one exchange, by the contract alone. */
import { DEFECTS, type DefectId } from '../../../generated/defects.ts';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { fits, type SmallSchema } from '../../../generated/schema-fit.ts';
import { type Violation, validateResponse } from '../../../generated/validation.ts';
import { answerHeaders } from '../contract.ts';
import {
  destinationOf,
  type Exchange,
  errorCodeOf,
  jsonOf,
  mediaType,
  type Received,
  type Sent,
} from '../http/exchange.ts';
import { contradictions } from './consistency.ts';
import { internalErrorsFor, oddityFor } from './defect-matching.ts';
import {
  type RequestViolation,
  requestValues,
  requestViolations,
  type SentJson,
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

export interface Fault {
  readonly aspect: Aspect;
  /** A JSON pointer into the body of the response, or the name of a header; empty where it is about the whole. */
  readonly at: string;
  /** The rule that is broken, without the values of this exchange: the same for every occurrence of one defect. */
  readonly rule: string;
  readonly message: string;
}

/** What a recording does not hold. It cannot be judged, so it is neither right nor wrong. */
export interface Unseen {
  /** Headers may have been removed from the request. */
  readonly requestHeaders?: boolean;
  readonly requestBody?: boolean;
  readonly responseBody?: boolean;
}

export interface Judgement {
  /** The operation that was reached; undefined where the routing answers. */
  readonly operationId: OperationId | undefined;
  /** By what it was judged. */
  readonly aspects: readonly Aspect[];
  readonly faults: readonly Fault[];
  /** The documented defect of a real manager that this is, where it is one. */
  readonly defect: DefectId | undefined;
}

/** What is answered before a request comes to an operation; the guide on errors tells it. */
export interface RoutingAnswer {
  readonly rule: string;
  readonly status: number;
  readonly mediaType: string;
}

/** The routing answer that a request must get, or undefined when it reaches an operation. */
export function routingAnswer(sent: Pick<Sent, 'method' | 'path'>): RoutingAnswer | undefined {
  const { template, operationId } = destinationOf(sent);
  const page = { mediaType: 'text/html' };
  if (sent.path.includes('//')) return { ...page, rule: 'a doubled slash', status: 308 };
  if (template === undefined) return { ...page, rule: 'an unknown path', status: 404 };
  if (sent.method === 'OPTIONS') return { ...page, rule: 'OPTIONS', status: 200 };
  if (operationId === undefined) return { ...page, rule: 'a method the path does not have', status: 405 };
  return undefined;
}

/** Judges an exchange. `sentJson` is for bodies that were parsed elsewhere. */
export function judge(exchange: Exchange, sentJson?: SentJson, unseen: Unseen = {}): Judgement {
  const { sent, received } = exchange;
  const routing = routingAnswer(sent);
  if (routing) return judgeRouting(received, routing);
  const { operationId } = destinationOf(sent);
  if (operationId === undefined) throw new Error(`${sent.method} ${sent.path} goes nowhere.`);
  const defect = defectOf(exchange, operationId, sentJson);
  if (defect) return { operationId, aspects: ['status'], faults: [], defect };
  return judgeAnswer(exchange, operationId, sentJson, unseen);
}

function judgeRouting(received: Received, { rule, ...expected }: RoutingAnswer): Judgement {
  const faults: Fault[] = [];
  // Maintenance mode is looked at before the method is.
  if (rule === 'OPTIONS' && errorCodeOf(received) === 'maintenance_mode_active' && received.status === 503) {
    return { operationId: undefined, aspects: ['status'], faults, defect: undefined };
  }
  if (received.status !== expected.status) {
    faults.push({
      aspect: 'status',
      at: '',
      rule: `status ${received.status} for ${rule}`,
      message: `${rule} is answered ${expected.status}, not ${received.status}`,
    });
  } else if (mediaType(received) !== expected.mediaType) {
    faults.push({
      aspect: 'type',
      at: '',
      rule: `media type for ${rule}`,
      message: `${rule} gets ${expected.mediaType}, not ${mediaType(received)}`,
    });
  }
  return { operationId: undefined, aspects: ['status', 'type'], faults, defect: undefined };
}

function judgeAnswer(
  { sent, received }: Exchange,
  operationId: OperationId,
  json: SentJson | undefined,
  unseen: Unseen,
): Judgement {
  const type = mediaType(received);
  const search = new URLSearchParams(sent.query);
  // Only the first `_include` counts, and an empty one is none.
  const fields = search.get('_include');
  const include = fields && received.status < 400 ? [...new Set(fields.split(','))] : undefined;
  const isJson = type === 'application/json';
  // The response to HEAD has no body that could be wrong.
  const hasBody = sent.method !== 'HEAD' && !unseen.responseBody;
  const isRead = isJson && hasBody;
  const parsed = isRead ? jsonOf(received) : received.body;
  const answer = {
    status: received.status,
    contentType: received.headers['content-type'] ?? null,
    body: parsed,
    include,
  };
  const isReadable = !isRead || parsed !== undefined;
  const documented: Readonly<Record<number, object>> = OPERATIONS[operationId].statuses;
  const aspects: Aspect[] = ['status'];
  if (documented[received.status]) aspects.push('type', 'headers');
  if (isRead) aspects.push('body');
  if (include) aspects.push('fields');
  if (isRead && received.status >= 400) aspects.push('code');
  if (isRead && received.status < 300) aspects.push('sense');
  if (received.status < 300) aspects.push('request');
  const faults: Fault[] = isReadable
    ? validateResponse(operationId, answer)
        .filter(
          ({ keyword }) => hasBody || keyword === 'status' || (keyword === 'contentType' && type !== null),
        )
        .map((violation) => toFault(violation, received.status, include))
    : [
        {
          aspect: 'body',
          at: '',
          rule: 'not JSON',
          message: `the body is not JSON: ${received.body.slice(0, 60)}`,
        },
      ];
  faults.push(...headerFaults(operationId, received));
  if (isRead && received.status < 300) {
    const isWrong = (at: string | undefined) => faults.some((fault) => fault.at === at);
    // What follows from a value that is wrong by itself is no second defect.
    const found = contradictions(parsed, search).filter(({ at, source }) => !isWrong(at) && !isWrong(source));
    for (const { at, rule, message } of found) faults.push({ aspect: 'sense', at, rule, message });
  }
  if (received.status < 300) {
    for (const violation of requestViolations(sent, operationId, json)) {
      if (oddityFor(operationId, violation) || isUnseen(violation, unseen)) continue;
      faults.push({
        aspect: 'request',
        at: '',
        rule: `accepted ${violation.in} ${violation.at}`,
        message: `accepted, although ${violation.in}: ${violation.message}`,
      });
    }
  }
  return { operationId, aspects, faults, defect: undefined };
}

function isUnseen(violation: RequestViolation, { requestHeaders, requestBody }: Unseen): boolean {
  if (violation.in === 'header') return requestHeaders === true && violation.value === undefined;
  return requestBody === true && violation.in === 'body';
}

function toFault(violation: Violation, status: number, include: readonly string[] | undefined): Fault {
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

function aspectOf({ keyword, at, message }: Violation, include: readonly string[] | undefined): Aspect {
  if (keyword === 'status') return 'status';
  if (keyword === 'contentType') return 'type';
  if (keyword === 'x-cloudify-error-codes') return 'code';
  const narrowed = message.includes('asked for') && (keyword === 'unknown' || keyword === 'required');
  return include && narrowed && at !== undefined ? 'fields' : 'body';
}

function told({ at, message }: Violation): string {
  return `${at || 'the answer'} ${message}`;
}

function headerFaults(operationId: OperationId, { status, headers }: Received): Fault[] {
  return Object.entries(answerHeaders(operationId, status)).flatMap(([name, schema]): Fault[] => {
    const value = headers[name];
    // The contract requires none of them; what is there must be right.
    if (value === undefined || fits(schema as SmallSchema, value)) return [];
    return [
      { aspect: 'headers', at: name, rule: 'header', message: `the header ${name} must not be "${value}"` },
    ];
  });
}

/** What the catalogue of defects knows: a 500, or JSON that is none. */
function defectOf(
  { sent, received }: Exchange,
  operationId: OperationId,
  json?: SentJson,
): DefectId | undefined {
  if (isNearlyJson(received) && (NUMBERS.operations as readonly string[]).includes(operationId)) {
    return 'numbers-that-are-not-json';
  }
  if (received.status !== 500 || errorCodeOf(received) !== 'internal_server_error') return undefined;
  return internalErrorsFor(operationId, requestValues(sent, json))[0];
}

const NUMBERS = DEFECTS['numbers-that-are-not-json'];

/** It would be JSON, were it not for numbers that JSON does not know. */
function isNearlyJson(received: Received): boolean {
  const isJson = mediaType(received) === 'application/json' && received.status < 300;
  return isJson && /\b(NaN|Infinity)\b/.test(received.body) && jsonOf(received) === undefined;
}
