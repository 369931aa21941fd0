import type { HttpRequest } from './api/http-message.ts';
import { createClockView, type SandboxClock } from './control/clock-view.ts';
import type { Fallback } from './control/fallback.ts';
import { parseOptions, type SandboxOptions } from './control/options.ts';
import { isControlPath } from './control/paths.ts';
import { handleControl } from './control/routes.ts';
import { type SandboxResponse, sandboxError } from './control/sandbox-response.ts';
import { createStateView, type SandboxState } from './control/state-view.ts';
import { Worlds } from './control/worlds.ts';
import { createFetch } from './fetch.ts';

/** A Cloudify Manager in memory. */
export interface Sandbox {
  /** Responds like the global `fetch`. The host of the URL is ignored. */
  readonly fetch: (request: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for other adapters of HTTP. The caller implements the `delivery` of the response. */
  readonly handle: (request: HttpRequest) => SandboxResponse;
  /** The option of that name. Adapters call it for paths that the sandbox does not have. */
  readonly fallback: Fallback | undefined;
  /** Its state. */
  readonly state: SandboxState;
  /** Whether workflows run (`auto`) or a status changes only by PATCH (`manual`). */
  readonly runner: 'auto' | 'manual';
  /** Its clock. */
  readonly clock: SandboxClock;
  /** Stops the clock. */
  readonly close: () => void;
}

/**
 * Creates a sandbox in this process. Pass its `fetch` to a client:
 *
 * ```ts
 * const sandbox = createSandbox();
 * const auth = { username: 'admin', password: 'admin' };
 * const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth, fetch: sandbox.fetch });
 * ```
 *
 * In Mock Service Worker it is one handler:
 *
 * ```ts
 * http.all('*', ({ request }) => sandbox.fetch(request))
 * ```
 *
 * @throws {TypeError} for an invalid option.
 * @throws {StateValidationError} for an invalid state document, with all issues.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const worlds = new Worlds(parseOptions(options));
  const handle = (request: HttpRequest): SandboxResponse => {
    try {
      if (isControlPath(request.path)) return handleControl(request, worlds);
      return worlds.handle(request);
    } catch (error) {
      return sandboxError(
        'failed',
        500,
        'sandbox_failed',
        `The sandbox has failed: ${(error as Error).stack}`,
      );
    }
  };
  return {
    fetch: createFetch(handle, options.fallback),
    handle,
    fallback: options.fallback,
    state: createStateView(worlds.shared),
    get runner() {
      return worlds.shared.manager.runner.mode;
    },
    clock: createClockView(worlds.shared),
    close: () => worlds.close(),
  };
}
