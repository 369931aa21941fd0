import type { StateDocument } from '../engine/snapshot/decode.ts';
import { StateChanges } from './state-changes.ts';
import type { World } from './world.ts';

/** The state of a sandbox. */
export interface SandboxState {
  /** Returns the current state document. */
  get(): StateDocument;
  /**
   * Replaces the state. Missing lists are empty, missing settings have their defaults, unknown keys are kept.
   * @throws {StateValidationError} when the document has faults; then nothing has changed.
   */
  put(document: StateDocument): void;
  /** Restores the initial state, time and seed; removes all faults, and clears the outbox and the journal. */
  reset(): void;
  /** Increases with every change. */
  readonly revision: number;
  /** Collects the changes from now on. Only the last collector receives them. */
  changes(): StateChanges;
  /** Returns the state document as JSON in chunks, as it is when the first is read. */
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
