import type { JournalItem, RecordedExchange } from '../../../generated/control-plane.ts';
import type { OperationId } from '../../../generated/operations.ts';
import type { HttpRequest } from '../api/http-message.ts';
import type { Micros } from '../engine/model/types.ts';
import { formatTime } from '../engine/python/time.ts';
import { DEVIATION_HEADER, SANDBOX_HEADER } from './headers.ts';
import { type Delivery, headerOf, type SandboxResponse } from './sandbox-response.ts';

/** A request as it was recorded, with its response. */
export interface Entry {
  readonly seq: number;
  readonly at: Micros;
  readonly operationId: OperationId | null;
  readonly request: HttpRequest;
  readonly response: Pick<SandboxResponse, 'status' | 'headers'>;
  /** False when a fault reset the connection, or sent nothing. */
  readonly isDelivered: boolean;
  readonly errorCode: string | null;
  readonly interference: string | null;
  /** Undefined when it is no longer stored. */
  responseBody: Content | undefined;
}

const SECRET = new Set([
  'authorization',
  'authentication-token',
  'execution-token',
  'cookie',
  'set-cookie',
  'proxy-authorization',
]);

type Content = string | Uint8Array | null;

const MAX_REQUESTS = 1000;
const MAX_RESPONSES = 200;
/** Of one journal: each world has its own. */
const MAX_BYTES = 4 * 1024 * 1024;
/** A longer body is truncated. */
const MAX_BODY_LENGTH = 64 * 1024;
const UNDELIVERED: readonly Delivery['ending'][] = ['reset', 'no-response'];

/** The newest requests to the API, limited by number and size. Items are formatted when they are read. */
export class Journal {
  #entries: Entry[] = [];
  #recorded = 0;
  #bytes = 0;

  record(
    at: Micros,
    operationId: OperationId | null,
    request: HttpRequest,
    response: SandboxResponse,
    interference: string | null,
  ): void {
    this.#recorded += 1;
    const entry: Entry = {
      seq: this.#recorded,
      at,
      operationId,
      request: withShortBody(request),
      response: { status: response.status, headers: response.headers },
      isDelivered: !UNDELIVERED.includes(response.delivery?.ending ?? 'complete'),
      errorCode: response.status < 400 ? null : errorCodeOf(response),
      interference,
      responseBody: shortBody(response),
    };
    this.#entries.push(entry);
    this.#bytes += sizeOf(entry);
    const aged = this.#entries.at(-1 - MAX_RESPONSES);
    if (aged !== undefined) this.#dropResponse(aged);
    if (this.#entries.length > 2 * MAX_REQUESTS || this.#bytes > MAX_BYTES) this.#dropOldest();
  }

  #dropResponse(entry: Entry): void {
    this.#bytes -= entry.responseBody?.length ?? 0;
    entry.responseBody = undefined;
  }

  /** Drops many at a time: dropping one moves all others. */
  #dropOldest(): void {
    let first = Math.max(0, this.#entries.length - MAX_REQUESTS);
    for (const entry of this.#entries.slice(0, first)) this.#bytes -= sizeOf(entry);
    // The newest is never dropped.
    while (this.#bytes > MAX_BYTES / 2 && first < this.#entries.length - 1) {
      this.#bytes -= sizeOf(this.#entries[first++] as Entry);
    }
    this.#entries = this.#entries.slice(first);
  }

  /** The number of the newest request. */
  get recorded(): number {
    return this.#recorded;
  }

  /** The requests after this number. */
  items(since = 0): JournalItem[] {
    return this.entries(since).map(itemOf);
  }

  /** The same as they were recorded. */
  entries(since = 0): Entry[] {
    return this.#entries.slice(-MAX_REQUESTS).filter(({ seq }) => seq > since);
  }

  /** The request with this number, and its response if that is still stored. */
  item(seq: number): RecordedExchange | undefined {
    const entry = this.#entries.slice(-MAX_REQUESTS).find((each) => each.seq === seq);
    if (entry === undefined) return undefined;
    const body = entry.responseBody;
    const response = body === undefined ? null : { headers: entry.response.headers, body: contentOf(body) };
    return { request: itemOf(entry), response };
  }

  /** The numbers continue, so that a client that reads since its last one misses nothing. */
  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }
}

function sizeOf({ request, responseBody }: Entry): number {
  const { path, query, headers, body } = request;
  let size = path.length + query.length + (body?.length ?? 0) + (responseBody?.length ?? 0);
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
  return size;
}

function withShortBody(request: HttpRequest): HttpRequest {
  const { body } = request;
  if (body === null || body.length <= MAX_BODY_LENGTH) return request;
  // A copy: a subarray would keep the whole.
  return { ...request, body: body.slice(0, MAX_BODY_LENGTH) };
}

/** A short body is not copied: it may be a concatenation that was never flattened. */
function shortBody({ body }: SandboxResponse): Content {
  if (body === null) return null;
  if (typeof body === 'string') {
    // As bytes: a substring would keep the whole.
    return body.length <= MAX_BODY_LENGTH ? body : new TextEncoder().encode(body.slice(0, MAX_BODY_LENGTH));
  }
  return body instanceof Uint8Array ? body.slice(0, MAX_BODY_LENGTH) : null;
}

function itemOf({ seq, at, operationId, request, response, errorCode, interference }: Entry): JournalItem {
  const { method, path, query, headers, body } = request;
  return {
    seq,
    at: formatTime(at),
    operationId,
    method,
    path,
    query,
    headers: redactedHeaders(headers),
    body: contentOf(body),
    user: userOf(response),
    status: response.status,
    error_code: errorCode,
    deviation: headerOf(response, DEVIATION_HEADER) ?? null,
    interference: interference ?? (headerOf(response, SANDBOX_HEADER) || null),
  };
}

export function redactedHeaders(headers: HttpRequest['headers']): Record<string, string> {
  const entries = Object.entries<string>(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, SECRET.has(name) ? '[redacted]' : value]));
}

/** A body as text; undefined when it is not stored, or only its beginning. */
export function textOf(content: Content | undefined): string | undefined {
  if (content === null || content === undefined) return content === null ? '' : undefined;
  if (content.length >= MAX_BODY_LENGTH) return undefined;
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function contentOf(content: Content): unknown {
  if (content === null || content.length === 0) return null;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function userOf(response: Pick<SandboxResponse, 'headers'>): string | null {
  const user = headerOf(response, 'X-Cloudify-Audit-Username');
  return user === undefined || user === 'None' ? null : user;
}

/** Found without parsing the body. */
function errorCodeOf({ body }: SandboxResponse): string | null {
  if (typeof body !== 'string' || !body.startsWith('{')) return null;
  return body.match(/"error_code": ?"(\w+)"/)?.[1] ?? null;
}
