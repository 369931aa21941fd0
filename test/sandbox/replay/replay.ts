/** Plays recorded scenarios to a sandbox and compares its responses. */
import { DEFECTS } from '../../../generated/defects.ts';
import type { HttpRequest, HttpResponse } from '../../../src/sandbox/api/http-message.ts';
import { CONTRACT, type DifferenceId, type Release } from '../../../src/sandbox/engine/model/release.ts';
import { parseJson } from '../../../src/sandbox/engine/python/json-parse.ts';
import type { RecordedRequest, RecordedResponse, Scenario, Step } from '../../recordings/index.ts';
import { world } from '../../recordings/index.ts';
import { Placeholders } from './placeholders.ts';
import { edited } from './state-edits.ts';

/** A manager to play to. */
export interface Subject {
  readonly defects: 'intended' | 'emulated';
  /** Default: that of the contract. */
  readonly release?: Release | undefined;
  /** Whether a request comes as it was sent. */
  receives(exchange: HttpRequest): boolean;
  send(exchange: HttpRequest): HttpResponse | Promise<HttpResponse>;
  state(): unknown | Promise<unknown>;
  replace(document: unknown): unknown;
  /** The token of the execution that was started last. */
  executionToken(): string | undefined | Promise<string | undefined>;
  now(): string;
}

export interface Outcome {
  readonly judged: number;
  /** Scenario, step, and what differs. */
  readonly problems: readonly string[];
}

/** Which member of this group waits is up to the manager's database, so the statuses may be in any order. */
const ANY_MEMBER_WAITS = 'groups-create/1994';

/** So is the order in which members are created, where the deployments of a group have just been changed. */
const ANY_ORDER = ['fuzz/group-start-on-a-deployment-not-visible'];

export async function replay(subject: Subject, { scenario, steps }: Scenario): Promise<Outcome> {
  await subject.replace(world());
  const placeholders = new Placeholders(subject.release === undefined);
  const problems: string[] = [];
  let judged = 0;
  for (const [index, step] of steps.entries()) {
    if (step.before) await subject.replace(edited(await subject.state(), step.before));
    if (step.outside) continue;
    const request = placeholders.fill(step.request, subject.now());
    const exchange = exchangeOf(request, (await subject.executionToken()) ?? '');
    const received = await subject.send(exchange);
    const learnt = Placeholders.from(placeholders);
    const arrange = scenario === ANY_MEMBER_WAITS ? withSortedStatuses : (body: unknown) => body;
    const found = judge(step, received, learnt, subject, arrange, ANY_ORDER.includes(scenario));
    placeholders.take(learnt);
    if (step.unstable || (step.after_defect && subject.defects === 'intended')) continue;
    if (!subject.receives(exchange)) continue;
    judged += 1;
    problems.push(...found.map((problem) => `${scenario}, step ${index} (${step.name}): ${problem}`));
  }
  return { judged, problems };
}

function exchangeOf(request: RecordedRequest, executionToken: string): HttpRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const text = request.raw_body ?? (request.body === undefined ? null : JSON.stringify(request.body));
  return {
    method: request.method,
    path: request.path,
    query: request.query ?? '',
    headers: { ...headers, ...credentials(request.auth, executionToken) },
    body: text === null ? null : new TextEncoder().encode(text),
  };
}

function credentials(auth: string, executionToken: string): Record<string, string> {
  if (auth.startsWith('basic:')) {
    const bytes = new TextEncoder().encode(auth.slice('basic:'.length));
    return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
  }
  switch (auth) {
    case 'token':
      return { 'authentication-token': apiToken() };
    case 'exec':
      return { 'execution-token': executionToken };
    case 'exec-as-token':
      return { 'authentication-token': executionToken };
    case 'none':
      return {};
    default:
      throw new Error(`There is no way to authenticate by "${auth}".`);
  }
}

function apiToken(): string {
  const { users } = world() as { users: { tokens?: string[] }[] };
  return users.flatMap(({ tokens = [] }) => tokens)[0] ?? '';
}

function judge(
  step: Step,
  received: HttpResponse,
  placeholders: Placeholders,
  { defects, release }: Subject,
  arrange: (body: unknown) => unknown,
  inAnyOrder: boolean,
): string[] {
  const { response, request } = step;
  if (response.status === 500 && defects === 'intended') return judgeDeviation(received, release);
  const found: string[] = [];
  if (received.status !== response.status)
    found.push(`responded ${received.status} ${textOf(received)}, recorded was ${response.status}`);
  const type = header(received, 'content-type')?.split(';')[0];
  if (type !== response.content_type) found.push(`responded ${type}, recorded was ${response.content_type}`);
  if (found.length > 0 || request.method === 'HEAD' || type !== 'application/json') return found;
  if (response.raw !== undefined) return judgeRaw(response.raw, textOf(received));
  const body = parseJson(textOf(received));
  return response.error_code === undefined
    ? judgeBody(step.unordered === true || inAnyOrder, arrange(response.body), arrange(body), placeholders)
    : judgeError(response, body as Record<string, unknown>);
}

/** The sandbox replaces a 500 of the manager by a usable response, and names the defect. */
function judgeDeviation(received: HttpResponse, release: Release = CONTRACT): string[] {
  const defect = header(received, 'x-sandbox-deviation') ?? 'none';
  const isKnown = Object.hasOwn(DEFECTS, defect) || release.differs(defect as DifferenceId) !== undefined;
  return received.status < 500 && isKnown
    ? []
    : [`responded ${received.status} ${textOf(received)} for the defect ${defect}`];
}

function judgeError(response: RecordedResponse, body: Record<string, unknown>): string[] {
  const found: string[] = [];
  if (body.error_code !== response.error_code) {
    found.push(`responded ${body.error_code}, recorded was ${response.error_code}`);
  }
  if (Object.hasOwn(body, 'server_traceback') === (response.no_traceback_key === true)) {
    found.push(`the envelope has ${Object.keys(body).join(', ')}`);
  }
  if ((body.message === '') !== (response.empty_message === true))
    found.push(`the message is "${body.message}"`);
  return found;
}

interface Items {
  readonly items?: readonly unknown[];
}

function judgeBody(
  unordered: boolean,
  recorded: unknown,
  body: unknown,
  placeholders: Placeholders,
): string[] {
  const expected = recorded as Items | undefined;
  const actual = body as Items;
  if (!unordered || !Array.isArray(expected?.items) || !Array.isArray(actual?.items)) {
    return placeholders.compare(expected, actual);
  }
  return [
    ...placeholders.compareUnordered(expected.items, actual.items, '/items'),
    ...placeholders.compare({ ...expected, items: [] }, { ...actual, items: [] }),
  ];
}

function withSortedStatuses(body: unknown): unknown {
  const { items } = body as { items?: readonly { readonly status: string }[] };
  if (!items) return body;
  const statuses = items.map(({ status }) => status).sort();
  return { ...(body as object), items: items.map((item, index) => ({ ...item, status: statuses[index] })) };
}

/** What was recorded is the beginning of the text. */
function judgeRaw(raw: string, text: string): string[] {
  const pattern = raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\$(now|hex|id\d+)/g, '[^"]+');
  return new RegExp(`^${pattern}`).test(text) ? [] : [`responded ${text}, recorded was ${raw}`];
}

function header(received: HttpResponse, name: string): string | undefined {
  return Object.entries(received.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

function textOf({ body }: HttpResponse): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : Array.from(body ?? []).join('');
}
