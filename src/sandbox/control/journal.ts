import type { JournalItem, RecordedExchange } from '../../../generated/control-plane.ts';
import type { OperationId } from '../../../generated/operations.ts';
import type { HttpRequest } from '../api/http-message.ts';
import type { Micros } from '../engine/model/types.ts';
import { formatTime } from '../engine/python/time.ts';
import { DEVIATION_HEADER, SANDBOX_HEADER } from './headers.ts';
import { headerOf, type SandboxResponse } from './sandbox-response.ts';

/** Without it the answer is no longer kept. */
interface Entry {
  readonly seq: number;
  readonly at: Micros;
  readonly operationId: OperationId | null;
  readonly request: HttpRequest;
  readonly response: Pick<SandboxResponse, 'status' | 'headers'>;
  readonly errorCode: string | null;
  readonly interference: string | null;
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
/** Answers are long, and seldom read later. */
const MAX_RESPONSES = 200;
/** All of a journal: there is one for each world. */
const MAX_BYTES = 4 * 1024 * 1024;
/** What is longer is kept in part, as text. */
const MAX_BODY_LENGTH = 64 * 1024;

/** The newest requests to the API, bounded by their number and their size. What is costly about an item is done when someone asks for it. */
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
      errorCode: response.status < 400 ? null : errorCodeOf(response),
      interference,
      responseBody: shortAnswer(response),
    };
    this.#entries.push(entry);
    this.#bytes += sizeOf(entry);
    const aged = this.#entries.at(-1 - MAX_RESPONSES);
    if (aged !== undefined) this.#forgetAnswer(aged);
    if (this.#entries.length > 2 * MAX_REQUESTS || this.#bytes > MAX_BYTES) this.#forgetOldest();
  }

  #forgetAnswer(entry: Entry): void {
    this.#bytes -= entry.responseBody?.length ?? 0;
    entry.responseBody = undefined;
  }

  /** Many at a time, so that not each new one moves all the others. */
  #forgetOldest(): void {
    let first = Math.max(0, this.#entries.length - MAX_REQUESTS);
    for (const entry of this.#entries.slice(0, first)) this.#bytes -= sizeOf(entry);
    // The newest is kept whatever its size.
    while (this.#bytes > MAX_BYTES / 2 && first < this.#entries.length - 1) {
      this.#bytes -= sizeOf(this.#entries[first++] as Entry);
    }
    this.#entries = this.#entries.slice(first);
  }

  /** How many requests were ever recorded; the number of the newest. */
  get recorded(): number {
    return this.#recorded;
  }

  /** Those that came after the request of this number; all that are kept without one. */
  items(since = 0): JournalItem[] {
    return this.#entries
      .slice(-MAX_REQUESTS)
      .filter(({ seq }) => seq > since)
      .map(itemOf);
  }

  /** The request of this number, as long as it is kept, and its answer, as long as that is. */
  item(seq: number): RecordedExchange | undefined {
    const entry = this.#entries.slice(-MAX_REQUESTS).find((each) => each.seq === seq);
    if (entry === undefined) return undefined;
    const body = entry.responseBody;
    const response = body === undefined ? null : { headers: entry.response.headers, body: contentOf(body) };
    return { request: itemOf(entry), response };
  }

  /** The numbers go on from where they were: a client that reads what came since its last one misses nothing. */
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
  // A copy: a part of the array would keep all of it.
  return { ...request, body: body.slice(0, MAX_BODY_LENGTH) };
}

/** Nothing is copied of what is short: the text of a list is still made of those of its rows. */
function shortAnswer({ body }: SandboxResponse): Content {
  if (body === null) return null;
  if (typeof body === 'string') {
    // As bytes, which are a copy: a part of the text would keep all of it.
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
    headers: Object.fromEntries(Object.entries<string>(headers).map(redacted)),
    body: contentOf(body),
    user: userOf(response),
    status: response.status,
    error_code: errorCode,
    deviation: headerOf(response, DEVIATION_HEADER) ?? null,
    interference: interference ?? (headerOf(response, SANDBOX_HEADER) || null),
  };
}

function redacted([name, value]: [string, string]): [string, string] {
  return [name, SECRET.has(name) ? '[redacted]' : value];
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

/** The code is found without parsing: no more of an answer is needed here. */
function errorCodeOf({ body }: SandboxResponse): string | null {
  if (typeof body !== 'string' || !body.startsWith('{')) return null;
  return body.match(/"error_code": ?"(\w+)"/)?.[1] ?? null;
}
