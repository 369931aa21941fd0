// The mock: Prism behind a manager's own URLs. Whatever the contract documents is Prism's answer, example for example;
// what a manager does outside its contract (base path, HTML for what it cannot route or parse) is added here.
// It keeps no state, never hangs and never falls over: an error in it is a 500 that says what happened.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { BODY_LIMIT, parseJson, readBody } from './body.ts';
import { consistent } from './dynamic.ts';
import {
  createEngine,
  type Engine,
  type EngineRequest,
  type OpenApiDocument,
  type Operation,
} from './engine.ts';
import { fittingError } from './error-example.ts';
import { refusalPage } from './pages.ts';
import { readPreference } from './preference.ts';
import { loadPrism, type Prism } from './prism.ts';
import { findRoute, serverUrlOf } from './routing.ts';

export type { OpenApiDocument } from './engine.ts';
export { loadPrism, type Prism } from './prism.ts';

export interface Mock {
  /** `/api/v3.1`, from the contract's server URL. */
  basePath: string;
  /** For `http.createServer`, alone or beside other handlers. Settles when the answer is on its way. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface MockOptions {
  /** Called with one readable line per request; silent without. */
  log?: (line: string) => void;
  /** Default: the one that this package has installed. */
  prism?: Prism;
}

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
  /** Why, for the log, where the answer alone does not tell. */
  reason?: string;
}

export async function createMock(
  document: OpenApiDocument,
  { log = () => {}, prism = loadPrism() }: MockOptions = {},
): Promise<Mock> {
  const engine = await createEngine(document, prism);
  const basePath = serverUrlOf(document).pathname.replace(/\/$/, '');

  return {
    basePath,
    async handle(request, response) {
      const began = performance.now();
      const answer = await answerTo(request, engine, basePath).catch(ownFailure);
      send(response, { ...answer, headers: { ...answer.headers, ...crossOriginHeaders(request, answer) } });
      const took = Math.round(performance.now() - began);
      const reason = answer.reason === undefined ? '' : `  ${answer.reason}`;
      log(`${request.method} ${request.url} → ${answer.status} (${took} ms)${reason}`);
    },
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  try {
    response.writeHead(status, {
      ...headers,
      ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
    });
    response.end(body);
  } catch (error) {
    // Node refuses to send a header that HTTP cannot carry; the connection must not be left open for that.
    response.destroy(error as Error);
  }
}

async function answerTo(request: IncomingMessage, engine: Engine, basePath: string): Promise<Answer> {
  // An origin is only there to make the URL absolute; a target such as `//x` must stay a path.
  const { pathname, searchParams } = new URL(
    `http://manager${request.url?.startsWith('/') ? request.url : '/'}`,
  );
  const method = request.method ?? 'GET';
  const text = await readBody(request);
  if (text === undefined) {
    return page(413, 'Request Entity Too Large', `The mock takes bodies of at most ${BODY_LIMIT} bytes.`);
  }

  const inside = pathname.startsWith(`${basePath}/`);
  const route = inside
    ? findRoute(engine.operations, method, pathname.slice(basePath.length))
    : { found: false as const };
  if (!route.found) return unrouted(request, route.allow);

  const preference = readPreference(headerOf(request, 'prefer'), route.operation);
  if ('refusal' in preference)
    return problem(404, 'The Prefer header asks for an undocumented answer', preference.refusal);

  const question: EngineRequest = {
    method: method === 'HEAD' ? 'GET' : method,
    path: route.path,
    query: searchParams,
    headers: plainHeaders(request),
    body: undefined,
  };
  // A manager does not look at it where it reads no body; Prism would fail at one that it cannot parse.
  if (!takesBody(route.operation)) delete question.headers['content-type'];
  if (takesBody(route.operation)) {
    // A manager compares the header as a whole: a charset, or none at all, is refused before the body is looked at.
    if (request.headers['content-type'] !== 'application/json') {
      return engineAnswer(
        await engine.answerUnchecked(question, { code: 415 }),
        'Content-Type is not application/json',
      );
    }
    const json = parseJson(text);
    if (!json.valid) {
      const wish = { code: 400, mediaType: 'text/html' };
      return engineAnswer(await engine.answerUnchecked(question, wish), 'the body is not JSON');
    }
    question.body = json.value;
  }
  const { wish } = preference;
  const answered = await engine.answer(question, wish);
  const { status, violations } = answered;
  const isInvalid = status === 400 && violations.some(({ location: [place] }) => place === 'request');
  const example = isInvalid ? fittingError(route.operation, violations) : undefined;
  if (example !== undefined) {
    const fitting = await engine.answerUnchecked(question, { code: 400, example });
    return engineAnswer({ ...fitting, violations });
  }
  return engineAnswer(wish.dynamic ? { ...answered, body: consistent(answered.body) } : answered);
}

function engineAnswer(answered: Awaited<ReturnType<Engine['answer']>>, because?: string): Answer {
  const { status, headers, body, violations } = answered;
  const isHtml = headers['content-type'] === 'text/html';
  const reason = violations.length > 0 ? violations.map(({ message }) => message).join('; ') : because;
  return {
    status,
    headers: {
      ...headers,
      ...(isHtml && { 'content-type': 'text/html; charset=utf-8' }),
      // Prism's own header: a 400 of the examples cannot tell what was wrong with this very request.
      ...(violations.length > 0 && { 'sl-violations': asciiJson(violations) }),
    },
    body: isHtml ? String(body) : body === undefined ? '' : JSON.stringify(body),
    ...(reason !== undefined && { reason }),
  };
}

function unrouted(request: IncomingMessage, allow: string[] | undefined): Answer {
  if (allow === undefined) {
    return page(
      404,
      'Not Found',
      'No resource lives at this URL. Check the spelling; there is no trailing slash.',
    );
  }
  const headers = { allow: allow.join(', ') };
  if (request.method !== 'OPTIONS') {
    return page(
      405,
      'Method Not Allowed',
      'The resource does not take this method; the Allow header lists its own.',
      headers,
    );
  }
  const isPreflight = 'access-control-request-method' in request.headers;
  return { status: isPreflight ? 204 : 200, headers, body: '' };
}

/** A console on another origin may call the mock with its credentials; a manager itself sends none of these. */
function crossOriginHeaders({ headers }: IncomingMessage, answer: Answer): OutgoingHttpHeaders {
  if (headers.origin === undefined) return {};
  const asked = headers['access-control-request-headers'];
  const method = headers['access-control-request-method'];
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    // With credentials a browser takes a star literally, so the headers are named.
    'access-control-expose-headers': Object.keys(answer.headers).join(', '),
    vary: 'Origin',
    ...(method !== undefined && {
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE, OPTIONS',
    }),
    ...(asked !== undefined && { 'access-control-allow-headers': asked }),
  };
}

function takesBody(operation: Operation): boolean {
  return operation.request?.body !== undefined;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function plainHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.keys(request.headers).map((name) => [name, headerOf(request, name) ?? '']),
  );
}

function page(status: number, title: string, explanation: string, headers: OutgoingHttpHeaders = {}): Answer {
  const body = refusalPage(status, title, explanation);
  return { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body };
}

function problem(status: number, title: string, detail: string): Answer {
  const body = JSON.stringify({ title, status, detail });
  return { status, headers: { 'content-type': 'application/problem+json' }, body, reason: detail };
}

/** Prism's errors carry a status and a detail; anything else is a fault of the mock and says so. */
function ownFailure(error: unknown): Answer {
  const { status, detail, message } = error as { status?: number; detail?: string; message?: string };
  return problem(status ?? 500, message ?? 'The mock failed', detail ?? message ?? String(error));
}

/** Header values are Latin-1 and of limited length; a message quoting the request may be neither. */
function asciiJson(value: unknown): string {
  const json = JSON.stringify(value).slice(0, 4096);
  return json.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
