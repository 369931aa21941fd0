import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Exchange, Received, Sent } from './exchange.ts';

/** No answer came: nothing can be judged. */
export class Unreachable extends Error {}

const BASE_PATH = '/api/v3.1';
/** A manager that has not answered by then will not. */
const TIMEOUT_MS = 60_000;
/** A connection that has rested so long may be one that the server is about to close. */
const RESTED_MS = 1000;

/**
 * Sends requests exactly as they are given, and takes answers exactly as they come. Not by `fetch`, which has views of
 * its own on paths and headers. Nothing is sent twice: not every request may be.
 */
export class Connection {
  readonly base: string;
  readonly #url: URL;
  readonly #isSecure: boolean;
  #agent: HttpAgent | HttpsAgent;
  #lastUsed = 0;

  constructor(url: string) {
    this.base = url.replace(/\/+$/, '').replace(/\/api\/v3\.1$/, '') + BASE_PATH;
    this.#url = new URL(this.base);
    this.#isSecure = this.#url.protocol === 'https:';
    this.#agent = this.#newAgent();
  }

  async send(sent: Sent): Promise<Exchange> {
    const now = performance.now();
    if (now - this.#lastUsed > RESTED_MS) this.close();
    this.#lastUsed = now;
    try {
      return { sent, received: await this.#receive(sent) };
    } catch (error) {
      const { method, path } = sent;
      const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
      throw new Unreachable(`${method} ${this.base}${path} has no answer: ${reason}`, { cause: error });
    } finally {
      this.#lastUsed = performance.now();
    }
  }

  /** Lets go of connections that are not in use. */
  close(): void {
    this.#agent.destroy();
    this.#agent = this.#newAgent();
  }

  #newAgent(): HttpAgent | HttpsAgent {
    return this.#isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  }

  #receive({ method, path, query, headers, body }: Sent): Promise<Received> {
    const { hostname, port, pathname } = this.#url;
    const bytes = body === undefined ? undefined : Buffer.from(body);
    return new Promise((resolve, reject) => {
      const request = (this.#isSecure ? httpsRequest : httpRequest)(
        {
          agent: this.#agent,
          // An IPv6 address stands in brackets in a URL only.
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port,
          method,
          path: pathname + path + (query && `?${query}`),
          headers: { ...headers, ...(bytes && { 'content-length': String(bytes.length) }) },
          timeout: TIMEOUT_MS,
        },
        (response) => collect(response).then(resolve, reject),
      );
      request.once('timeout', () => request.destroy(new Error(`nothing within ${TIMEOUT_MS / 1000} s`)));
      request.once('error', reject);
      request.end(bytes);
    });
  }
}

async function collect(response: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
}
