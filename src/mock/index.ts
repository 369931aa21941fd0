// The mock: Prism below a manager's base path. Prism returns what the contract documents; what a manager does outside
// its contract (base path, HTML for what it cannot route or parse) is added here. It keeps no state.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { BODY_LIMIT, parseJson, readBody } from './body.ts';
import { makeConsistent } from './consistency.ts';
import {
  createEngine,
  type Engine,
  type EngineRequest,
  type OpenApiDocument,
  type Operation,
} from './engine.ts';
import { matchingError } from './error-example.ts';
import { errorPage } from './error-page.ts';
import { readPreference } from './preference.ts';
import { loadPrism, type Prism } from './prism.ts';
import { findRoute, serverUrlOf } from './routing.ts';

export type { OpenApiDocument } from './engine.ts';
export { loadPrism, type Prism } from './prism.ts';

export interface Mock {
  /** `/api/v3.1`, from the contract's server URL. */
  basePath: string;
  /** For `http.createServer`, alone or beside other handlers. Settles when the response is sent. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface MockOptions {
  /** Called with one readable line per request; silent without. */
  log?: (line: string) => void;
  /** Default: the one that this package has installed. */
  prism?: Prism;
}

interface MockResponse {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
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
      const result = await responseTo(request, engine, basePath).catch(failureResponse);
      send(response, { ...result, headers: { ...result.headers, ...crossOriginHeaders(request, result) } });
      const took = Math.round(performance.now() - began);
      const reason = result.reason === undefined ? '' : `  ${result.reason}`;
      log(`${request.method} ${request.url} → ${result.status} (${took} ms)${reason}`);
    },
  };
}

function send(response: ServerResponse, { status, headers, body }: MockResponse): void {
  try {
    response.writeHead(status, {
      ...headers,
      ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
    });
    response.end(body);
  } catch (error) {
    // Node throws for a header that is not valid in HTTP; the connection must not stay open.
    response.destroy(error as Error);
  }
}

async function responseTo(request: IncomingMessage, engine: Engine, basePath: string): Promise<MockResponse> {
  // An origin is only there to make the URL absolute; a target such as `//x` must stay a path.
  const { pathname, searchParams } = new URL(
    `http://manager${request.url?.startsWith('/') ? request.url : '/'}`,
  );
  const method = request.method ?? 'GET';
  const text = await readBody(request);
  if (text === undefined) {
    return page(413, 'Request Entity Too Large', `The mock accepts bodies of at most ${BODY_LIMIT} bytes.`);
  }

  const inside = pathname.startsWith(`${basePath}/`);
  const route = inside
    ? findRoute(engine.operations, method, pathname.slice(basePath.length))
    : { found: false as const };
  if (!route.found) return routingResponse(request, route.allow);

  const preference = readPreference(headerOf(request, 'prefer'), route.operation);
  if ('rejection' in preference)
    return problem(404, 'The Prefer header names an undocumented response', preference.rejection);

  const engineRequest: EngineRequest = {
    method: method === 'HEAD' ? 'GET' : method,
    path: route.path,
    query: searchParams,
    headers: plainHeaders(request),
    body: undefined,
  };
  // A manager ignores it when it reads no body; Prism would fail to parse it.
  if (!takesBody(route.operation)) delete engineRequest.headers['content-type'];
  if (takesBody(route.operation)) {
    // A manager compares the whole header: it rejects a charset or a missing header before it reads the body.
    if (request.headers['content-type'] !== 'application/json') {
      return toMockResponse(
        await engine.respondUnchecked(engineRequest, { code: 415 }),
        'Content-Type is not application/json',
      );
    }
    const json = parseJson(text);
    if (!json.valid) {
      const choice = { code: 400, mediaType: 'text/html' };
      return toMockResponse(await engine.respondUnchecked(engineRequest, choice), 'the body is not JSON');
    }
    engineRequest.body = json.value;
  }
  const { choice } = preference;
  const engineResult = await engine.respond(engineRequest, choice);
  const { status, violations } = engineResult;
  const isInvalid = status === 400 && violations.some(({ location: [place] }) => place === 'request');
  const example = isInvalid ? matchingError(route.operation, violations) : undefined;
  if (example !== undefined) {
    const fitting = await engine.respondUnchecked(engineRequest, { code: 400, example });
    return toMockResponse({ ...fitting, violations });
  }
  return toMockResponse(
    choice.dynamic ? { ...engineResult, body: makeConsistent(engineResult.body) } : engineResult,
  );
}

function toMockResponse(
  engineResult: Awaited<ReturnType<Engine['respond']>>,
  defaultReason?: string,
): MockResponse {
  const { status, headers, body, violations } = engineResult;
  const isHtml = headers['content-type'] === 'text/html';
  const reason = violations.length > 0 ? violations.map(({ message }) => message).join('; ') : defaultReason;
  return {
    status,
    headers: {
      ...headers,
      ...(isHtml && { 'content-type': 'text/html; charset=utf-8' }),
      // Prism's own header, since the 400 of an example does not describe this request.
      ...(violations.length > 0 && { 'sl-violations': asciiJson(violations) }),
    },
    body: isHtml ? String(body) : body === undefined ? '' : JSON.stringify(body),
    ...(reason !== undefined && { reason }),
  };
}

function routingResponse(request: IncomingMessage, allow: string[] | undefined): MockResponse {
  if (allow === undefined) {
    return page(
      404,
      'Not Found',
      'There is no resource at this URL. Check the spelling; there is no trailing slash.',
    );
  }
  const headers = { allow: allow.join(', ') };
  if (request.method !== 'OPTIONS') {
    return page(
      405,
      'Method Not Allowed',
      'The resource does not have this method; the Allow header lists those that it has.',
      headers,
    );
  }
  const isPreflight = 'access-control-request-method' in request.headers;
  return { status: isPreflight ? 204 : 200, headers, body: '' };
}

/** Pages of other origins may call the mock with credentials; a manager sends no such headers. */
function crossOriginHeaders({ headers }: IncomingMessage, result: MockResponse): OutgoingHttpHeaders {
  if (headers.origin === undefined) return {};
  const requestedHeaders = headers['access-control-request-headers'];
  const method = headers['access-control-request-method'];
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    // With credentials a browser does not accept a wildcard.
    'access-control-expose-headers': Object.keys(result.headers).join(', '),
    vary: 'Origin',
    ...(method !== undefined && {
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE, OPTIONS',
    }),
    ...(requestedHeaders !== undefined && { 'access-control-allow-headers': requestedHeaders }),
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

function page(
  status: number,
  title: string,
  explanation: string,
  headers: OutgoingHttpHeaders = {},
): MockResponse {
  const body = errorPage(status, title, explanation);
  return { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body };
}

function problem(status: number, title: string, detail: string): MockResponse {
  const body = JSON.stringify({ title, status, detail });
  return { status, headers: { 'content-type': 'application/problem+json' }, body, reason: detail };
}

/** Prism's errors have a status and a detail; any other error is a defect of the mock. */
function failureResponse(error: unknown): MockResponse {
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
