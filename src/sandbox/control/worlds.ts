import type { Exchange } from '../http/exchange.ts';
import { type Beginning, World } from './world.ts';

const HEADER = 'x-sandbox-world';
const NAME = /^[\w.-]{1,64}$/;

/** How many private worlds there are at most. */
const MOST = 64;

/**
 * The world that everyone shares, and a private one for each name in the header `X-Sandbox-World`. A private world
 * begins with its first request as the shared one began; when there are too many, the one that was not called for the
 * longest time is forgotten.
 */
export class Worlds {
  readonly shared: World;
  readonly #beginning: Beginning;
  /** In the order of their last call. */
  readonly #private = new Map<string, World>();

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.shared = new World(beginning);
  }

  get names(): string[] {
    return [...this.#private.keys()];
  }

  /** The world that a request is meant for, or null when the name it gives is none. */
  of({ headers }: Exchange): World | null {
    const name = headers[HEADER];
    if (name === undefined) return this.shared;
    if (!NAME.test(name)) return null;
    const world = this.#private.get(name) ?? new World(this.#beginning);
    this.#private.delete(name);
    this.#private.set(name, world);
    this.#forget();
    return world;
  }

  close(): void {
    for (const world of [this.shared, ...this.#private.values()]) world.close();
  }

  #forget(): void {
    const [oldest] = this.#private;
    if (this.#private.size <= MOST || oldest === undefined) return;
    oldest[1].close();
    this.#private.delete(oldest[0]);
  }
}
