import type { HttpRequest } from './api/http-message.ts';
import { createClockView, type SandboxClock } from './control/clock-view.ts';
import { parseOptions, type SandboxOptions } from './control/options.ts';
import { isControlPath } from './control/paths.ts';
import { handleControl } from './control/routes.ts';
import { type SandboxResponse, sandboxError } from './control/sandbox-response.ts';
import { createStateView, type SandboxState } from './control/state-view.ts';
import { Worlds } from './control/worlds.ts';
import { createFetch } from './fetch.ts';

/** A manager in memory. */
export interface Sandbox {
  /** Answers as the global `fetch` would if a manager were there; whatever the host, the path alone counts. */
  readonly fetch: (request: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for whoever speaks HTTP in another way. What `delivery` says of the reply is left to the caller. */
  readonly handle: (request: HttpRequest) => SandboxResponse;
  /** What the manager holds, to look at, replace and reset. */
  readonly state: SandboxState;
  /** Whether workflows run (`auto`), or nothing moves but by PATCH (`manual`). */
  readonly runner: 'auto' | 'manual';
  /** Its time. */
  readonly clock: SandboxClock;
  /** Nothing happens by itself any more. */
  readonly close: () => void;
}

/**
 * A sandbox that runs right here, in place of a manager for whatever takes a `fetch`:
 *
 * ```ts
 * const sandbox = createSandbox();
 * const auth = { username: 'admin', password: 'admin' };
 * const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth, fetch: sandbox.fetch });
 * ```
 *
 * Inside Mock Service Worker it is one handler, in Node and in a page alike:
 *
 * ```ts
 * http.all('*', ({ request }) => sandbox.fetch(request))
 * ```
 *
 * @throws {TypeError} when an option is wrong, with what is allowed.
 * @throws {StateValidationError} when the state document is invalid, with all issues.
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
    fetch: createFetch(handle),
    handle,
    state: createStateView(worlds.shared),
    get runner() {
      return worlds.shared.manager.runner.mode;
    },
    clock: createClockView(worlds.shared),
    close: () => worlds.close(),
  };
}
