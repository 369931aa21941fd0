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
  /** Whether workflows run (`auto`) or a status changes only by PATCH (`manual`). */
  readonly runner: 'auto' | 'manual';
  /** The keys of the document that have no effect: the sandbox does not know them, and keeps them. */
  readonly unknownKeys: readonly ValidationIssue[];
  /** Increases with every change. */
  readonly revision: number;
  /** Collects the changes from now on. Only the last collector receives them. */
  changes(): StateChanges;
  /** Returns the state document as JSON in chunks, as it is when the first is read. */
  text(): Iterable<string>;
}

export function createStateView(worldOf: () => World): SandboxState {
  return {
    get: () => worldOf().manager.snapshot() as unknown as StateSnapshot,
    put: (document) => worldOf().manager.replace(document),
    get runner() {
      return worldOf().manager.runner.mode;
    },
    get unknownKeys() {
      return worldOf().manager.unknownKeys;
    },
    get revision() {
      return worldOf().revision;
    },
    changes: () => new StateChanges(() => worldOf().manager),
    text: () => worldOf().stateText(),
  };
}
