import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Release } from '../release.ts';
import type { Exchange, HttpRequest, HttpResponse } from './exchange.ts';
import type { ClientCertificate } from './target.ts';

/** There is no response to validate. */
export class UnreachableError extends Error {
  /** The server accepted the connection, but did not respond in time. */
  readonly timedOut: boolean;

  constructor(message: string, options: ErrorOptions & { timedOut?: boolean } = {}) {
    super(message, options);
    this.timedOut = options.timedOut ?? false;
  }
}

/** A check tried to send a request that changes something, although only reading is allowed. Nothing was sent. */
export class UnsafeRequestError extends Error {
  constructor(method: string) {
    super(`A ${method} request was stopped: only reading is allowed. Nothing was sent.`);
  }
}

/** A check tried to send what the release of the manager ignores or does not have. Nothing was sent. */
export class UnsupportedRequestError extends Error {}

const BASE_PATH = '/api/v3.1';
const REQUEST_TIMEOUT_MS = 30_000;
/** After this idle time the server may be about to close a connection. */
const IDLE_MS = 1000;
/** Methods that change nothing (RFC 9110, section 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

const isSafe = (method: string) => SAFE_METHODS.includes(method);

export interface ConnectionOptions {
  /** Stops every request with another method than GET, HEAD and OPTIONS. */
  readonly readOnly: boolean;
  /** How long a response may take, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
  readonly onRequest?: ((request: HttpRequest) => void) | undefined;
}

/**
 * The only place where requests of the checks leave the process, those of Dredd and `redocly respect` included. Sends
 * requests and returns responses exactly as they are; `fetch` would normalize paths and headers. Never retries.
 */
export class Connection {
  readonly base: string;
  /** Set when the manager's release is known: what that would ignore is not sent. */
  release = new Release();
  readonly #options: ConnectionOptions;
  readonly #url: URL;
  readonly #isSecure: boolean;
  #agent: HttpAgent | HttpsAgent;
  #lastUsed = 0;

  constructor(url: string, options: ConnectionOptions) {
    this.#options = options;
    this.base = url.replace(/\/+$/, '').replace(/\/api\/v3\.1$/, '') + BASE_PATH;
    this.#url = new URL(this.base);
    this.#isSecure = this.#url.protocol === 'https:';
    this.#agent = this.#newAgent();
  }

  /**
   * @throws {UnsafeRequestError} when only reading is allowed and the method changes something.
   * @throws {UnsupportedRequestError} when the release would ignore something in it.
   * @throws {Unreachable} when there is no response.
   * @throws the reason of `signal` when it aborts.
   */
  async send(request: HttpRequest, signal?: AbortSignal): Promise<Exchange> {
    if (this.#options.readOnly && !isSafe(request.method)) throw new UnsafeRequestError(request.method);
    const unsupported = this.release.unsupported(request);
    if (unsupported !== undefined) throw new UnsupportedRequestError(unsupported);
    signal?.throwIfAborted();
    this.#options.onRequest?.(request);
    const now = performance.now();
    if (now - this.#lastUsed > IDLE_MS) this.close();
    this.#lastUsed = now;
    try {
      return { request, response: await this.#receive(request, signal) };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof UnreachableError) throw error;
      const { message, code } = error as NodeJS.ErrnoException;
      throw new UnreachableError(`${this.#describe(request)}: no response (${message || code}).`, {
        cause: error,
      });
    } finally {
      this.#lastUsed = performance.now();
    }
  }

  /** Closes connections that are not in use. */
  close(): void {
    this.#agent.destroy();
    this.#agent = this.#newAgent();
  }

  #newAgent(): HttpAgent | HttpsAgent {
    const options = { keepAlive: true, proxyEnv: process.env };
    if (!this.#isSecure) return new HttpAgent(options);
    return new HttpsAgent({ ...options, ...this.#options.clientCertificate });
  }

  #describe({ method, path }: HttpRequest): string {
    return `${method} ${this.base}${path}`;
  }

  #receive(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> {
    const { method, path, query, headers, body } = request;
    const { hostname, port, pathname } = this.#url;
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const timeoutMs = this.#options.timeoutMs ?? REQUEST_TIMEOUT_MS;
    return new Promise((resolve, reject) => {
      const outgoing = (this.#isSecure ? httpsRequest : httpRequest)(
        {
          agent: this.#agent,
          // An IPv6 address is in brackets in a URL only.
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port,
          method,
          path: pathname + path + (query && `?${query}`),
          headers: { ...headers, ...(bytes && { 'content-length': String(bytes.length) }) },
          signal,
        },
        (incoming) => collect(incoming).then(resolve, reject),
      );
      // Until the last byte: a body may arrive slowly, too.
      const timer = setTimeout(() => {
        const error = new UnreachableError(
          `${this.#describe(request)}: no response within ${timeoutMs / 1000} s.`,
          {
            timedOut: true,
          },
        );
        outgoing.destroy(error);
        reject(error);
      }, timeoutMs);
      outgoing.once('close', () => clearTimeout(timer));
      outgoing.once('error', reject);
      outgoing.end(bytes);
    });
  }
}

async function collect(incoming: IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
  return { status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
}
