import { apiUrl } from './base-url.ts';

/** How many timeouts in a row, each shorter than the client's own, move the traffic to the next manager. */
const MAX_SHORT_TIMEOUTS = 3;

/** The managers of a cluster. Requests go to one of them as long as it responds. */
export class Cluster {
  readonly #urls: readonly string[];
  #preferred = 0;
  #shortTimeouts = 0;

  constructor(baseUrl: string | URL | readonly (string | URL)[]) {
    this.#urls = [...new Set([baseUrl].flat().map((url) => apiUrl(url)))];
    if (this.#urls.length === 0) throw new TypeError('baseUrl is an empty list; it needs a manager.');
  }

  get count(): number {
    return this.#urls.length;
  }

  /** The URL to send to, below which the operations live. */
  get preferred(): string {
    return this.#urls[this.#preferred] as string;
  }

  /** The preferred manager, or the first after it at which a call has not failed yet. */
  choose(failed: ReadonlySet<string>): string {
    const urls = [...this.#urls.slice(this.#preferred), ...this.#urls];
    return urls.find((url) => !failed.has(url)) ?? this.preferred;
  }

  /** The URL of a request to the first manager as one to the preferred. */
  rebase(url: string): string {
    const [first = ''] = this.#urls;
    return url.startsWith(first) ? this.preferred + url.slice(first.length) : url;
  }

  /** A manager responded. */
  keep(url: string): void {
    if (url === this.preferred) this.#shortTimeouts = 0;
  }

  /**
   * A manager did not respond. Calls that notice later than others do not skip the next one.
   *
   * @param isShortTimeout The call waited for less time than the client's settings grant, which alone proves little.
   */
  failover(url: string, isShortTimeout: boolean): void {
    if (url !== this.preferred) return;
    this.#shortTimeouts = isShortTimeout ? this.#shortTimeouts + 1 : MAX_SHORT_TIMEOUTS;
    if (this.#shortTimeouts < MAX_SHORT_TIMEOUTS) return;
    this.#preferred = (this.#preferred + 1) % this.count;
    this.#shortTimeouts = 0;
  }
}
