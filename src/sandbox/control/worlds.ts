import type { HttpRequest } from '../api/http-message.ts';
import { type SandboxResponse, sandboxError } from './sandbox-response.ts';
import { type InitialConfig, respondToUnauthenticated, World } from './world.ts';

const HEADER = 'x-sandbox-world';
const NAME = /^[\w.-]{1,64}$/;

/** How many private worlds there are at most, and how many executions they hold together. */
const MAX_WORLDS = 256;
const MAX_EXECUTIONS = 1_000_000;
/** A world that was not called for so long, in milliseconds, may be deleted when room is needed for another. */
const IDLE_MS = 600_000;

/**
 * The world that all share, and a private one for each name in the header `X-Sandbox-World`. A private world is created
 * as the shared one began, by the first request of a caller that it knows. One that is in use is never deleted but by
 * `delete`.
 */
export class Worlds {
  readonly shared: World;
  readonly #beginning: InitialConfig;
  /** In the order of their last call. */
  readonly #private = new Map<string, World>();

  constructor(beginning: InitialConfig) {
    this.#beginning = beginning;
    this.shared = new World(beginning);
  }

  /** The one that was not called for the longest time first. */
  get names(): string[] {
    return [...this.#private.keys()];
  }

  /** Answers a request to the API. */
  handle(request: HttpRequest): SandboxResponse {
    const name = request.headers[HEADER];
    const isNew = name !== undefined && NAME.test(name) && !this.#private.has(name);
    const response = isNew ? respondToUnauthenticated(this.#beginning, request) : undefined;
    return response ?? this.in(request, (world) => world.handle(request));
  }

  /** Does something in the world that a request is meant for, or responds why there is none. */
  in({ headers }: HttpRequest, act: (world: World) => SandboxResponse): SandboxResponse {
    const name = headers[HEADER];
    if (name === undefined) return act(this.shared);
    if (!NAME.test(name)) return invalidName();
    const world = this.#private.get(name) ?? this.#create();
    if (world === undefined) return tooMany();
    world.calledAt = performance.now();
    this.#private.delete(name);
    this.#private.set(name, world);
    return act(world);
  }

  /** Whether there was such a private world. */
  delete(name: string): boolean {
    this.#private.get(name)?.close();
    return this.#private.delete(name);
  }

  close(): void {
    for (const world of [this.shared, ...this.#private.values()]) world.close();
  }

  #create(): World | undefined {
    const { executions = [] } = this.#beginning.state as { readonly executions?: readonly unknown[] };
    while (!this.#hasRoomFor(executions.length)) {
      const [oldest] = this.#private;
      if (oldest === undefined || performance.now() - oldest[1].calledAt < IDLE_MS) return undefined;
      this.delete(oldest[0]);
    }
    return new World(this.#beginning);
  }

  #hasRoomFor(executions: number): boolean {
    let sum = executions;
    for (const { manager } of this.#private.values()) sum += manager.executions.size;
    return this.#private.size === 0 || (this.#private.size < MAX_WORLDS && sum <= MAX_EXECUTIONS);
  }
}

function invalidName(): SandboxResponse {
  const message = 'The header X-Sandbox-World must be 1 to 64 letters, digits, dots, dashes or underscores.';
  return sandboxError('rejected', 400, 'invalid_world', message);
}

function tooMany(): SandboxResponse {
  const message =
    `There is no room for another world: there are at most ${MAX_WORLDS}, with ${MAX_EXECUTIONS.toLocaleString('en-US')} executions together, ` +
    'and all are in use. Delete one with DELETE /_sandbox/worlds/{name}.';
  return sandboxError('rejected', 503, 'too_many_worlds', message);
}
