import type { HttpRequest } from '../api/http-message.ts';
import { type SandboxResponse, sandboxError } from './sandbox-response.ts';
import { type InitialConfig, respondToUnauthenticated, World } from './world.ts';

/** The header of the API and of the control plane that names a private world. */
export const WORLD_HEADER = 'x-sandbox-world';
const NAME = /^[\w.-]{1,64}$/;

/** The maximum number of private worlds, and of executions in all of them. */
const MAX_WORLDS = 256;
const MAX_EXECUTIONS = 1_000_000;
/** At a limit, a world without a request for this time is deleted. */
const IDLE_MS = 600_000;

const INVALID_NAME =
  'The name of a world (X-Sandbox-World) must be 1 to 64 letters, digits, dots, dashes or underscores.';
const TOO_MANY =
  `A new world would exceed the limit: at most ${MAX_WORLDS} with ${MAX_EXECUTIONS.toLocaleString('en-US')} executions together, ` +
  'and all are in use. Delete one with DELETE /_sandbox/worlds/{name}.';

/**
 * The shared world, and a private one for each name in the header `X-Sandbox-World`. The first request with valid
 * credentials creates a private world, with the initial configuration of the shared one.
 */
export class Worlds {
  readonly shared: World;
  /** In the order of their last request. */
  readonly #private = new Map<string, World>();

  constructor(initial: InitialConfig) {
    this.shared = new World(initial);
  }

  /** Least recently used first. */
  get names(): string[] {
    return [...this.#private.keys()];
  }

  /** Handles a request to the API. */
  handle(request: HttpRequest): SandboxResponse {
    const name = request.headers[WORLD_HEADER];
    const isNew = name !== undefined && NAME.test(name) && !this.#private.has(name);
    const rejected = isNew ? respondToUnauthenticated(this.shared.initial, request) : undefined;
    return rejected ?? this.in(request, (world) => world.handle(request));
  }

  /** Calls `act` with the world of a request, or returns an error response if there is none. */
  in({ headers }: HttpRequest, act: (world: World) => SandboxResponse): SandboxResponse {
    const name = headers[WORLD_HEADER];
    if (name === undefined) return act(this.shared);
    if (!NAME.test(name)) return sandboxError('rejected', 400, 'invalid_world', INVALID_NAME);
    const world = this.#named(name);
    return world ? act(world) : sandboxError('rejected', 503, 'too_many_worlds', TOO_MANY);
  }

  /** The private world of this name, which is created if there is none. */
  get(name: string): World {
    if (!NAME.test(name)) throw new TypeError(INVALID_NAME);
    const world = this.#named(name);
    if (world) return world;
    throw new RangeError(TOO_MANY);
  }

  #named(name: string): World | undefined {
    const world = this.#private.get(name) ?? this.#create();
    if (world === undefined) return undefined;
    world.lastRequestAt = performance.now();
    this.#private.delete(name);
    this.#private.set(name, world);
    return world;
  }

  /** Returns whether there was such a world. */
  delete(name: string): boolean {
    this.#private.get(name)?.close();
    return this.#private.delete(name);
  }

  close(): void {
    for (const world of [this.shared, ...this.#private.values()]) world.close();
  }

  #create(): World | undefined {
    const executions = this.shared.initialSize;
    while (!this.#hasRoomFor(executions)) {
      const [oldest] = this.#private;
      if (oldest === undefined || performance.now() - oldest[1].lastRequestAt < IDLE_MS) return undefined;
      this.delete(oldest[0]);
    }
    return new World(this.shared.initial);
  }

  #hasRoomFor(executions: number): boolean {
    let sum = executions;
    for (const { manager } of this.#private.values()) sum += manager.executions.size;
    return this.#private.size === 0 || (this.#private.size < MAX_WORLDS && sum <= MAX_EXECUTIONS);
  }
}
