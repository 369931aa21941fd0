import type { HttpRequest } from './api/http-message.ts';
import { type Fallback, parseOptions, type SandboxOptions } from './control/options.ts';
import { isControlPath } from './control/paths.ts';
import { handleControl } from './control/routes.ts';
import { type SandboxResponse, sandboxError } from './control/sandbox-response.ts';
import { createWorldControl, type SandboxWorld } from './control/world-control.ts';
import { WORLD_HEADER, Worlds } from './control/worlds.ts';
import { createFetch } from './fetch.ts';

type Fetch = (request: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A Cloudify Manager in memory. Its members control the shared world, which requests without `X-Sandbox-World` use. */
export interface Sandbox extends SandboxWorld {
  /** Responds like the global `fetch`. The host of the URL is ignored. */
  readonly fetch: Fetch;
  /** The same for other adapters of HTTP. The caller implements the `delivery` of the response. */
  readonly handle: (request: HttpRequest) => SandboxResponse;
  /** The option of that name. Adapters call it for paths that the sandbox does not have. */
  readonly fallback: Fallback | undefined;
  /** The credentials of the first user of the initial state: `admin` in the example data. */
  readonly auth: { readonly username: string; readonly password: string };
  /**
   * Returns a private world, so that tests can run concurrently. Its initial state is that of the sandbox. A name has 1 to
   * 64 letters, digits, dots, dashes or underscores. Over HTTP the header `X-Sandbox-World` selects it.
   * @throws {TypeError} for an invalid name.
   * @throws {RangeError} at the limit of 256 worlds.
   */
  readonly world: (name: string) => PrivateWorld;
  /** Stops the clock. */
  readonly close: () => void;
}

/** A world of its own beside the shared one. */
export interface PrivateWorld extends SandboxWorld {
  /** Responds like the global `fetch`. The host of the URL is ignored. */
  readonly fetch: Fetch;
  /** Deletes it. The next request to it creates it again. */
  readonly delete: () => void;
}

/**
 * Creates a sandbox in this process. Pass its `fetch` to a client:
 *
 * ```ts
 * const sandbox = createSandbox();
 * const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth: sandbox.auth, fetch: sandbox.fetch });
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
  const { username = 'admin', password = 'admin' } = worlds.shared.manager.users[0] ?? {};
  return {
    ...createWorldControl(() => worlds.shared),
    fetch: createFetch(handle, options.fallback),
    handle,
    fallback: options.fallback,
    auth: { username, password },
    world(name) {
      worlds.get(name);
      const inWorld = (request: HttpRequest) =>
        handle({ ...request, headers: { ...request.headers, [WORLD_HEADER]: name } });
      return {
        ...createWorldControl(() => worlds.get(name)),
        fetch: createFetch(inWorld, options.fallback),
        delete: () => void worlds.delete(name),
      };
    },
    close: () => worlds.close(),
  };
}
