import { rejectOnAbort } from './timeout.ts';

const VERSION = /^\d+\.\d+(\.\d+)?([.-][\w.-]+)?$/;

/** Whether a version such as `6.4` or `7.1.0.dev1` is older than another. */
export function isBefore(version: string, other: string): boolean {
  return rankOf(version) < rankOf(other);
}

function rankOf(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return (major * 1000 + minor) * 1000 + patch;
}

/** The version of a response of `GET /version`; undefined when there is none. */
export function versionOf(data: unknown): string | undefined {
  const { version } = Object(data) as { version?: unknown };
  return typeof version === 'string' && VERSION.test(version) ? version : undefined;
}

/** A version that is known, or being requested. */
interface Learned {
  readonly host: string;
  readonly promise: Promise<string>;
  readonly controller: AbortController;
  waiting: number;
  version?: string;
}

/** The release of the manager: stated by a setting, or learned from the manager that requests go to. */
export class ManagerRelease {
  readonly #stated: string | undefined;
  #learned: Learned | undefined;

  /** @throws {TypeError} when the setting is neither `auto` nor a version. */
  constructor(setting = 'auto', name = 'managerRelease') {
    if (setting !== 'auto' && !VERSION.test(setting)) {
      throw new TypeError(`${name} must be 'auto' or a version such as '6.4', not '${setting}'.`);
    }
    this.#stated = setting === 'auto' ? undefined : setting;
  }

  /** The version of a manager; undefined when it is not known yet. */
  known(host: string): string | undefined {
    return this.#stated ?? (this.#learned?.host === host ? this.#learned.version : undefined);
  }

  /**
   * Requests the version of a manager. Concurrent calls share one request, which is aborted when none needs it any more.
   */
  async request(
    host: string,
    signal: AbortSignal | undefined,
    request: (signal: AbortSignal) => Promise<string>,
  ): Promise<string> {
    // After a failover the other manager may have another release.
    if (this.#learned?.host !== host) this.#learned = this.#learn(host, request);
    const learned = this.#learned;
    learned.waiting += 1;
    try {
      return await rejectOnAbort(signal, () => learned.promise);
    } finally {
      learned.waiting -= 1;
      if (learned.version === undefined && learned.waiting === 0) {
        learned.controller.abort();
        this.#forget(learned);
      }
    }
  }

  #learn(host: string, request: (signal: AbortSignal) => Promise<string>): Learned {
    const controller = new AbortController();
    const promise = request(controller.signal);
    const learned: Learned = { host, promise, controller, waiting: 0 };
    promise.then(
      (version) => {
        learned.version = version;
      },
      () => this.#forget(learned),
    );
    return learned;
  }

  #forget(learned: Learned): void {
    if (this.#learned === learned) this.#learned = undefined;
  }
}
