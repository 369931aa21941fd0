import type { StateDocument } from '../engine/snapshot/decode.ts';
import { StateChanges } from './state-changes.ts';
import type { World } from './world.ts';

/** What a sandbox holds. */
export interface SandboxState {
  /** Everything, as it is now. */
  get(): StateDocument;
  /**
   * Replaces everything: missing keys are empty, missing settings have their defaults, unknown keys are kept.
   * @throws {StateValidationError} when the document has faults; then nothing has changed.
   */
  put(document: StateDocument): void;
  /** Back to the beginning: state, time, seed and all; no faults, an empty outbox and an empty journal. */
  reset(): void;
  /** Grows with every change. */
  readonly revision: number;
  /** What changes from now on, for a program that stores it. One at a time. */
  changes(): StateChanges;
  /** The document as JSON text in pieces, as it is when the first is read, whatever happens until the last. */
  text(): Iterable<string>;
}

export function createStateView(world: World): SandboxState {
  return {
    get: () => world.manager.snapshot(),
    put: (document) => world.manager.replace(document),
    reset: () => world.reset(),
    get revision() {
      return world.revision;
    },
    changes: () => new StateChanges(() => world.manager),
    text: () => world.stateText(),
  };
}
