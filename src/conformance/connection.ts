import type { Exchange, Sent } from './exchange.ts';

/** No answer came: nothing can be judged. */
export class Unreachable extends Error {}

const BASE_PATH = '/api/v3.1';
/** A manager that has not answered by then will not. */
const TIMEOUT_MS = 60_000;

/** Sends requests exactly as they are given, and takes answers exactly as they come. */
export class Connection {
  readonly #base: string;

  constructor(url: string) {
    this.#base = url.replace(/\/+$/, '').replace(/\/api\/v3\.1$/, '') + BASE_PATH;
  }

  get base(): string {
    return this.#base;
  }

  async send(sent: Sent): Promise<Exchange> {
    const { method, path, query, headers, body } = sent;
    const url = this.#base + path + (query && `?${query}`);
    try {
      const response = await fetch(url, {
        method,
        headers,
        // As bytes, since a text would bring a Content-Type of its own.
        body: body === undefined ? null : new TextEncoder().encode(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const received = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
      return { sent, received };
    } catch (error) {
      const { cause, message } = error as Error;
      const reason = cause instanceof Error && cause.message !== '' ? cause.message : message;
      throw new Unreachable(`${method} ${url} has no answer: ${reason}`, { cause: error });
    }
  }
}
