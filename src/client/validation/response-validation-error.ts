import { CloudifyError, type FailedRequest } from '../index.ts';
import type { ResponseViolation } from './violation-kind.ts';

/**
 * The manager's answer is not one that the contract allows: another version, a defect, or something between it and the
 * client. A request that changes something has been carried out all the same.
 *
 * The Python client has no counterpart: it does not judge answers.
 */
export class ResponseValidationError extends CloudifyError {
  override get name(): string {
    return 'ResponseValidationError';
  }
  declare readonly method: string;
  declare readonly url: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** Everything that is wrong with the answer: where (a JSON pointer), by which rule, and what is allowed. */
  readonly violations: readonly ResponseViolation[];

  constructor(violations: readonly ResponseViolation[], status: number, request: FailedRequest) {
    const { operationId, method, url } = request;
    const told = violations
      .slice(0, MAX_REPORTED)
      .map(({ at, message }) => `${at || 'the answer'} ${message}`);
    const more = violations.length > MAX_REPORTED ? `; and ${violations.length - MAX_REPORTED} more` : '';
    super(
      `${method} ${url} (${operationId}) was answered ${status}, and not as the contract says: ${told.join('; ')}${more}`,
      request,
    );
    this.status = status;
    this.violations = violations;
  }
}

/** One wrong field in each of a thousand rows need not be told a thousand times. */
const MAX_REPORTED = 3;
