/** Scenarios of steps, the format of test/recordings. */
import { type Exchange, type HttpRequest, type HttpResponse, isObject } from '../http/exchange.ts';
import { credentialHeaders } from '../http/target.ts';
import type { Unrecorded } from '../validate/validate-exchange.ts';

const BASE_PATH = '/api/v3.1';

/** A recorded exchange, with what it is about. */
export interface Recorded {
  readonly name: string;
  readonly exchange: Exchange;
  /** What the recording does not contain. Default: nothing. */
  readonly unrecorded?: Unrecorded;
}

export interface Recording {
  readonly recorded: readonly Recorded[];
  /** Why something is not validated → how often. */
  readonly excluded: ReadonlyMap<string, number>;
}

/** The exchanges of scenarios, without the steps that went elsewhere. */
export function scenarioRecording(document: readonly unknown[]): Recording {
  let elsewhere = 0;
  const recorded = document.filter(isObject).flatMap(({ scenario, steps }) =>
    (Array.isArray(steps) ? steps : []).filter(isObject).flatMap((step, index) => {
      if (step.outside === true) {
        elsewhere += 1;
        return [];
      }
      const { request, response } = fillPlaceholders(step) as Record<string, Record<string, unknown>>;
      if (request === undefined || response === undefined) return [];
      const name = `${scenario}, step ${index} (${step.name})`;
      return [{ name, exchange: { request: toRequest(request), response: toResponse(response) } }];
    }),
  );
  const excluded = new Map(
    elsewhere > 0 ? [['is a call of another resource of the manager', elsewhere]] : [],
  );
  return { recorded, excluded };
}

function toRequest(request: Record<string, unknown>): HttpRequest {
  const { method, path, query = '', headers, auth, body, raw_body: raw } = request;
  return {
    method: String(method),
    path: String(path).slice(BASE_PATH.length),
    query: String(query),
    headers: { ...credentialsOf(String(auth)), ...lowerCaseNames(headers) },
    body: raw === undefined ? (body === undefined ? undefined : JSON.stringify(body)) : String(raw),
  };
}

function credentialsOf(auth: string): Record<string, string> {
  const [kind, username = '', ...password] = auth.split(':');
  switch (kind) {
    case 'basic':
      return credentialHeaders({ username, password: password.join(':') });
    case 'token':
      return { 'authentication-token': 'recorded' };
    case 'exec':
      return { 'execution-token': 'recorded' };
    case 'exec-as-token':
      return { 'authentication-token': 'recorded' };
    default:
      return {};
  }
}

/** The texts of errors and pages are not recorded; placeholders replace them. */
function toResponse(response: Record<string, unknown>): HttpResponse {
  const { status, content_type: type, headers, body, raw, error_code: code } = response;
  return {
    status: Number(status),
    headers: { ...lowerCaseNames(headers), 'content-type': String(type) },
    body: bodyOf({ body, raw, code, response }),
  };
}

function bodyOf({ body, raw, code, response }: Record<string, unknown>): string {
  if (raw !== undefined) return String(raw);
  const { empty_message: isEmpty, no_traceback_key: isBare } = response as Record<string, unknown>;
  if (code !== undefined) {
    const message = isEmpty ? '' : 'a message';
    return JSON.stringify({ error_code: code, message, ...(!isBare && { server_traceback: null }) });
  }
  return body === undefined ? '<!doctype html>' : JSON.stringify(body);
}

function lowerCaseNames(headers: unknown): Record<string, string> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** Replaces each placeholder by a value of its kind: the same placeholder by the same value. */
function fillPlaceholders(value: unknown): unknown {
  if (typeof value === 'string') return fillText(value);
  if (Array.isArray(value)) return value.map(fillPlaceholders);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillPlaceholders(inner)]));
}

function fillText(value: string): string {
  return value
    .replaceAll('$now', '2026-03-02T09:15:00.000Z')
    .replaceAll('$hex', '0123456789abcdef0123456789abcdef')
    .replaceAll(/\$id(\d+)/g, (_, number: string) => `00000000-0000-4000-8000-${number.padStart(12, '0')}`);
}
