import type { StateDocument, StateSnapshot } from '../engine/snapshot/decode.ts';
import type { ValidationIssue } from '../engine/snapshot/validation-error.ts';
import { StateChanges } from './state-changes.ts';
import type { World } from './world.ts';

/** The state of a sandbox. */
export interface SandboxState {
  /** Returns the current state document. */
  get(): StateSnapshot;
  /**
   * Replaces the state. Missing lists are empty, missing settings have their defaults.
   * @throws {StateValidationError} when the document has faults; then nothing has changed.
   */
  put(document: StateDocument): void;
  /** Restores the initial state, time and seed; removes all faults, and clears the outbox and the journal. */
  reset(): void;
  /** The keys of the document that have no effect: the sandbox does not know them, and keeps them. */
  readonly unknownKeys: readonly ValidationIssue[];
  /** Increases with every change. */
  readonly revision: number;
  /** Collects the changes from now on. Only the last collector receives them. */
  changes(): StateChanges;
  /** Returns the state document as JSON in chunks, as it is when the first is read. */
  text(): Iterable<string>;
}

export function createStateView(world: World): SandboxState {
  return {
    get: () => world.manager.snapshot() as unknown as StateSnapshot,
    put: (document) => world.manager.replace(document),
    reset: () => world.reset(),
    get unknownKeys() {
      return world.manager.unknownKeys;
    },
    get revision() {
      return world.revision;
    },
    changes: () => new StateChanges(() => world.manager),
    text: () => world.stateText(),
  };
}
