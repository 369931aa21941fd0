import type { OperationId } from '../../../generated/operations.ts';
import type { Micros } from '../engine/rows.ts';
import type { Exchange } from '../http/exchange.ts';
import { DEVIATION_HEADER, SANDBOX_HEADER } from './headers.ts';
import { headerOf, type Reply } from './reply.ts';
import { timeText } from './time-text.ts';

/** A request to the API as it is told to whoever asserts on it. */
interface JournalItem {
  /** Counts the requests from 1, since the start or the last time the journal was emptied. */
  readonly seq: number;
  readonly at: string;
  readonly operationId: OperationId | null;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Credentials and cookies are left out: each reads `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it was meant, anything else as text; null where there was none. */
  readonly body: unknown;
  /** Whom the manager took the caller for. */
  readonly user: string | null;
  readonly status: number;
  readonly error_code: string | null;
  /** The defect of the manager whose 500 was answered as meant. */
  readonly deviation: string | null;
  /** What the sandbox did to the request of its own accord: `sentinel`, or the kinds of the faults that struck. */
  readonly interference: string | null;
}

interface Entry {
  readonly seq: number;
  readonly at: Micros;
  readonly operationId: OperationId | null;
  readonly exchange: Exchange;
  readonly reply: Pick<Reply, 'status' | 'headers'>;
  readonly errorCode: string | null;
  readonly interference: string | null;
}

const SECRET = new Set([
  'authorization',
  'authentication-token',
  'execution-token',
  'cookie',
  'set-cookie',
  'proxy-authorization',
]);

const KEPT = 1000;
/** What is longer is kept in part, as text. */
const LONGEST_BODY = 64 * 1024;

/** The newest requests to the API. What is costly about an item is done when someone asks for it. */
export class Journal {
  #entries: Entry[] = [];
  #recorded = 0;

  record(
    at: Micros,
    operationId: OperationId | null,
    exchange: Exchange,
    reply: Reply,
    interference: string | null,
  ): void {
    this.#entries.push({
      seq: ++this.#recorded,
      at,
      operationId,
      exchange: withShortBody(exchange),
      reply: { status: reply.status, headers: reply.headers },
      errorCode: reply.status < 400 ? null : errorCodeOf(reply),
      interference,
    });
    // Twice what is kept may lie here, so that not every request moves all the others.
    if (this.#entries.length >= 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  items(): JournalItem[] {
    return this.#entries.slice(-KEPT).map(itemOf);
  }

  clear(): void {
    this.#entries = [];
    this.#recorded = 0;
  }
}

function withShortBody(exchange: Exchange): Exchange {
  const { body } = exchange;
  if (body === null || body.length <= LONGEST_BODY) return exchange;
  // A copy: a part of the array would keep all of it.
  return { ...exchange, body: body.slice(0, LONGEST_BODY) };
}

function itemOf({ seq, at, operationId, exchange, reply, errorCode, interference }: Entry): JournalItem {
  const { method, path, query, headers, body } = exchange;
  return {
    seq,
    at: timeText(at),
    operationId,
    method,
    path,
    query,
    headers: Object.fromEntries(Object.entries<string>(headers).map(redacted)),
    body: body === null || body.length === 0 ? null : bodyOf(body),
    user: userOf(reply),
    status: reply.status,
    error_code: errorCode,
    deviation: headerOf(reply, DEVIATION_HEADER) ?? null,
    interference: interference ?? (headerOf(reply, SANDBOX_HEADER) || null),
  };
}

function redacted([name, value]: [string, string]): [string, string] {
  return [name, SECRET.has(name) ? '[redacted]' : value];
}

function bodyOf(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function userOf(reply: Pick<Reply, 'headers'>): string | null {
  const user = headerOf(reply, 'X-Cloudify-Audit-Username');
  return user === undefined || user === 'None' ? null : user;
}

/** The code is found without parsing: no more of an answer is needed here. */
function errorCodeOf({ body }: Reply): string | null {
  if (typeof body !== 'string' || !body.startsWith('{')) return null;
  return body.match(/"error_code": ?"(\w+)"/)?.[1] ?? null;
}
