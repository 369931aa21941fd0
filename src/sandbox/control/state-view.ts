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
  /** Whether workflows run (`auto`) or a status changes only by PATCH (`manual`). */
  readonly runner: 'auto' | 'manual';
  /** Increases with every change. */
  readonly revision: number;
  /** Collects the changes from now on. Only the last collector receives them. */
  changes(): StateChanges;
  /** Returns the state document as JSON in chunks, as it is when the first is read. */
  text(): Iterable<string>;
}

export function createStateView(worldOf: () => World): SandboxState {
  return {
    get: () => worldOf().manager.snapshot(),
    put: (document) => worldOf().manager.replace(document),
    get runner() {
      return worldOf().manager.runner.mode;
    },
    get revision() {
      return worldOf().revision;
    },
    changes: () => new StateChanges(() => worldOf().manager),
    text: () => worldOf().stateText(),
  };
}
