/** How a rule refuses: with a code of the error catalogue, and with the defect it stands in for, if any. */
import type { DefectId } from '../../../../generated/defects.ts';
import type { ErrorCode } from '../../../../generated/errors.ts';

/** What becomes of the manager's internal errors: the answer that was meant, or the 500 that is sent. */
export type DefectMode = 'intended' | 'emulated';

/** An answer with an error code. Whoever throws it has changed nothing, or means what has been changed to stay. */
export class ManagerError extends Error {
  readonly code: ErrorCode;
  /** The envelope of pagination and sort errors has no `server_traceback` (`server.py: _validation_error`). */
  readonly traceback: boolean;

  constructor(code: ErrorCode, message: string, options: { traceback?: boolean } = {}) {
    super(message);
    this.name = 'ManagerError';
    this.code = code;
    this.traceback = options.traceback ?? true;
  }
}

/** The manager fails internally: a 500, thrown only when defects are emulated. */
export class InternalError extends Error {
  readonly defect: DefectId;

  constructor(defect: DefectId) {
    super(`This is the manager's defect ${defect}.`);
    this.name = 'InternalError';
    this.defect = defect;
  }
}

/** Remembers the defect that an exchange ran into, so that its answer can say so. */
export class DefectPolicy {
  readonly mode: DefectMode;
  /** The first defect that the present exchange met; null when it met none. */
  firstHit: DefectId | null = null;

  constructor(mode: DefectMode) {
    this.mode = mode;
  }

  /** To be called where the manager answers 500. Returns when the answer that was meant is to be given instead. */
  hit(defect: DefectId): void {
    if (this.mode === 'emulated') throw new InternalError(defect);
    this.firstHit ??= defect;
  }
}

export function badParameters(message: string): ManagerError {
  return new ManagerError('bad_parameters_error', message);
}

/** `storage_manager.py: get`. Cancelling looks several ids up at once and says so (actions: list syntax). */
export function notFound(kind: string, id: string): ManagerError {
  return new ManagerError('not_found_error', `Requested \`${kind}\` with ID \`${id}\` was not found`);
}
