import { createSandbox, type Sandbox, type SandboxOptions } from '../index.ts';
import { serveSandbox } from './server.ts';

/** How `startSandbox` serves a sandbox, beside what `createSandbox` takes. */
export interface StartSandboxOptions extends SandboxOptions {
  /** Default: a free port. */
  port?: number;
  /** Default: `127.0.0.1`, reachable from this machine only. */
  host?: string;
  /** Origins whose pages may call the API besides those of this machine. Default: none. */
  allowOrigins?: readonly string[];
}

/** A sandbox that listens on a port. */
export interface StartedSandbox extends Omit<Sandbox, 'close'>, AsyncDisposable {
  /** Its address, without a trailing slash: `http://127.0.0.1:41873`. It is the `baseUrl` of a client. */
  readonly url: string;
  /** The token that the control plane requires over HTTP, or null: only beyond this machine there is one. */
  readonly token: string | null;
  /** Stops the server and the clock. Resolves when all connections are closed: after 1 second at most. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox on a free port of this machine. When it cannot listen, it rejects with the error of the system, such as
 * `EADDRINUSE`.
 *
 * ```ts
 * await using sandbox = await startSandbox();
 * const client = new CloudifyClient({ baseUrl: sandbox.url, auth: sandbox.auth });
 * ```
 *
 * @throws {TypeError} for an invalid option.
 * @throws {StateValidationError} for an invalid state document, with all issues.
 */
export async function startSandbox({
  port,
  host,
  allowOrigins,
  ...options
}: StartSandboxOptions = {}): Promise<StartedSandbox> {
  const sandbox = createSandbox(options);
  const server = await serveSandbox(sandbox, { port, host, allowOrigins }).catch((error) => {
    sandbox.close();
    throw error;
  });
  const close = async () => {
    await server.close();
    sandbox.close();
  };
  const { url, token } = server;
  return { ...sandbox, url, token, close, [Symbol.asyncDispose]: close };
}
