import type { Exchange } from './api/http-message.ts';
import { clockOf, type SandboxClock } from './control/clock-view.ts';
import { readOptions, type SandboxOptions } from './control/options.ts';
import { isControlPath } from './control/paths.ts';
import { ownRefusal, type Reply } from './control/reply.ts';
import { control } from './control/routes.ts';
import { type SandboxState, stateOf } from './control/state-view.ts';
import { Worlds } from './control/worlds.ts';
import { fetchThrough } from './fetch.ts';

/** A manager in memory. */
export interface Sandbox {
  /** Answers as the global `fetch` would if a manager were there; whatever the host, the path alone counts. */
  readonly fetch: (request: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for whoever speaks HTTP in another way. What `delivery` says of the reply is left to the caller. */
  readonly handle: (exchange: Exchange) => Reply;
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
 * @throws {StateFaults} when the state document has faults, with all of them.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const worlds = new Worlds(readOptions(options));
  const handle = (exchange: Exchange): Reply => {
    try {
      if (isControlPath(exchange.path)) return control(exchange, worlds);
      return worlds.answer(exchange);
    } catch (error) {
      return ownRefusal('failed', 500, 'sandbox_failed', `The sandbox has failed: ${(error as Error).stack}`);
    }
  };
  return {
    fetch: fetchThrough(handle),
    handle,
    state: stateOf(worlds.shared),
    get runner() {
      return worlds.shared.manager.runner.mode;
    },
    clock: clockOf(worlds.shared),
    close: () => worlds.close(),
  };
}
