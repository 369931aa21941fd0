import type { AnsweredRequest, JournalItem } from '../../../generated/control-plane.ts';
import type { OperationId } from '../../../generated/operations.ts';
import type { Micros } from '../engine/rows.ts';
import type { Exchange } from '../http/exchange.ts';
import { DEVIATION_HEADER, SANDBOX_HEADER } from './headers.ts';
import { headerOf, type Reply } from './reply.ts';
import { timeText } from './time-text.ts';

interface Entry {
  readonly seq: number;
  readonly at: Micros;
  readonly operationId: OperationId | null;
  readonly exchange: Exchange;
  readonly reply: Pick<Reply, 'status' | 'headers'>;
  readonly answer: string | Uint8Array | null;
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
/** Likewise, and shorter, since every request has an answer and few have a body. */
const LONGEST_ANSWER = 16 * 1024;

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
      answer: shortAnswer(reply),
      errorCode: reply.status < 400 ? null : errorCodeOf(reply),
      interference,
    });
    // Twice what is kept may lie here, so that not every request moves all the others.
    if (this.#entries.length >= 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  /** How many requests were recorded; the number of the newest. */
  get recorded(): number {
    return this.#recorded;
  }

  /** Those that came after the request of this number; all that are kept without one. */
  items(since = 0): JournalItem[] {
    const kept = this.#entries.slice(-KEPT);
    // Numbers count on without a gap, so the first that is kept tells where all are.
    const first = kept[0]?.seq ?? 1;
    return kept.slice(Math.max(0, since + 1 - first)).map(itemOf);
  }

  /** The request of this number with its answer, as long as it is kept. */
  item(seq: number): AnsweredRequest | undefined {
    const entry = this.#entries.slice(-KEPT).find((it) => it.seq === seq);
    if (entry === undefined) return undefined;
    return {
      request: itemOf(entry),
      answer: { headers: entry.reply.headers, body: contentOf(entry.answer) },
    };
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

function shortAnswer({ body }: Reply): Entry['answer'] {
  if (body === null) return null;
  if (typeof body === 'string') {
    // As bytes, which are a copy: a part of the text would keep all of it.
    return body.length <= LONGEST_ANSWER ? body : new TextEncoder().encode(body.slice(0, LONGEST_ANSWER));
  }
  return body instanceof Uint8Array ? body.slice(0, LONGEST_ANSWER) : null;
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
    body: contentOf(body),
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

function contentOf(content: string | Uint8Array | null): unknown {
  if (content === null || content.length === 0) return null;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
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
