import { apiUrl } from './base-url.ts';

/** The managers of a cluster, of which one is spoken to as long as it answers. */
export class Hosts {
  readonly #urls: readonly string[];
  #preferred = 0;

  constructor(baseUrl: string | URL | readonly (string | URL)[]) {
    this.#urls = [baseUrl].flat().map((url) => apiUrl(url));
    if (this.#urls.length === 0) throw new TypeError('baseUrl is an empty list; it needs a manager.');
  }

  get count(): number {
    return this.#urls.length;
  }

  /** The URL to send to, below which the operations live. */
  get preferred(): string {
    return this.#urls[this.#preferred] as string;
  }

  /** A request to the first manager as one to the preferred. */
  redirected(request: Request): Request {
    if (this.#preferred === 0) return request;
    return new Request(this.preferred + request.url.slice(this.#urls[0]?.length), request);
  }

  /** This one did not answer. Whoever finds out later than others does not skip the next one. */
  leave(url: string): void {
    if (url === this.preferred) this.#preferred = (this.#preferred + 1) % this.count;
  }
}
