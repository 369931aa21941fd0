/** How the engine rejects a request: with a code of the error catalogue. */
import type { DefectId } from '../../../../generated/defects.ts';
import type { ErrorCode } from '../../../../generated/errors.ts';
import type { DifferenceId } from './release.ts';

/** A known issue of the manager, or one that a release has beside them. */
export type Defect = DefectId | DifferenceId;

/** What a defect of the manager leads to: the response that was intended, or the 500 that a manager sends. */
export type DefectMode = 'intended' | 'emulated';

/** An error response. Changes made before it is thrown are meant to stay. */
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

/** A 500 of the manager, thrown only when defects are emulated. */
export class InternalError extends Error {
  readonly defect: Defect;

  constructor(defect: Defect) {
    super(`The emulated defect ${defect} makes the manager fail here.`);
    this.name = 'InternalError';
    this.defect = defect;
  }
}

/** Any error that a manager would respond with, as opposed to a bug of the sandbox. */
export function isErrorResponse(error: unknown): error is ManagerError | InternalError {
  return error instanceof ManagerError || error instanceof InternalError;
}

/** Decides what happens at a defect, and remembers the first one of a request, so that its response can name it. */
export class DefectPolicy {
  readonly mode: DefectMode;
  /** The first defect of the current request. */
  firstHit: Defect | null = null;

  constructor(mode: DefectMode) {
    this.mode = mode;
  }

  /** To be called where the manager responds with 500. Returns when the intended response is to follow instead. */
  hit(defect: Defect): void {
    if (this.mode === 'emulated') throw new InternalError(defect);
    this.firstHit ??= defect;
  }
}

export function badParameters(message: string): ManagerError {
  return new ManagerError('bad_parameters_error', message);
}

export function notFound(kind: string, id: string): ManagerError {
  return new ManagerError('not_found_error', `There is no ${kind} "${id}" that the user can see.`);
}
