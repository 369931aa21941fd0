import type { ManagerVersion } from '../../generated/openapi.ts';
import type { ApiPromise } from './api-promise.ts';
import type { RequestOptions } from './options.ts';
import type { Http } from './transport/request.ts';

/** The manager itself. */
export class Manager {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Returns the release of the manager and the system that it runs on.
   *
   * Python: `manager.get_version`.
   *
   * @throws {UnexpectedResponseError} when the response has no version.
   */
  getVersion(options?: RequestOptions): ApiPromise<ManagerVersion> {
    return this.#http.call('getVersion', {}, options, (data) =>
      typeof Object(data).version === 'string' ? undefined : 'no version',
    );
  }
}
