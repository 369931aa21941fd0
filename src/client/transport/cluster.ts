import { apiUrl } from './base-url.ts';

/** The number of consecutive timeouts, each shorter than the client's own, after which requests go to the next manager. */
const MAX_SHORT_TIMEOUTS = 3;

/** The managers of a cluster. Requests go to one of them as long as it responds. */
export class Cluster {
  readonly #urls: readonly string[];
  #preferred = 0;
  #shortTimeouts = 0;

  constructor(baseUrl: string | URL | readonly (string | URL)[], apiPath?: string) {
    this.#urls = [...new Set([baseUrl].flat().map((url) => apiUrl(url, apiPath)))];
    if (this.#urls.length === 0) throw new TypeError('baseUrl is an empty list; it needs a manager.');
  }

  get size(): number {
    return this.#urls.length;
  }

  /** The API's URL of the manager that requests go to. */
  get preferred(): string {
    return this.#urls[this.#preferred] as string;
  }

  /** The preferred manager, or the first after it that has not failed yet. */
  choose(failed: ReadonlySet<string>): string {
    const urls = [...this.#urls.slice(this.#preferred), ...this.#urls];
    return urls.find((url) => !failed.has(url)) ?? this.preferred;
  }

  /** Records that a manager responded. */
  keep(url: string): void {
    if (url === this.preferred) this.#shortTimeouts = 0;
  }

  /**
   * Records that a manager did not respond. Calls that notice later than others do not skip the next one.
   *
   * @param isShortTimeout The call waited for less time than the client's timeout; one of these alone proves little.
   */
  failover(url: string, isShortTimeout: boolean): void {
    if (url !== this.preferred) return;
    this.#shortTimeouts = isShortTimeout ? this.#shortTimeouts + 1 : MAX_SHORT_TIMEOUTS;
    if (this.#shortTimeouts < MAX_SHORT_TIMEOUTS) return;
    this.#preferred = (this.#preferred + 1) % this.size;
    this.#shortTimeouts = 0;
  }
}
