import { CloudifyError, type FailedRequest } from '../index.ts';
import type { ResponseViolation } from './violation-kind.ts';

/** A list with a wrong field in each of its rows would make the message endless. */
const MAX_REPORTED = 3;

/**
 * The response violates the contract: it is from another version of the manager or from a proxy, or the manager has a defect.
 * The request has been carried out nevertheless.
 */
export class ResponseValidationError extends CloudifyError {
  override get name(): string {
    return 'ResponseValidationError';
  }
  declare readonly method: string;
  declare readonly url: string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** All violations: where (a JSON pointer), which rule, and what is allowed. */
  readonly violations: readonly ResponseViolation[];

  constructor(violations: readonly ResponseViolation[], status: number, request: FailedRequest) {
    const { operationId, method, url } = request;
    const reported = violations.slice(0, MAX_REPORTED).map(({ at, message }) => `${at || 'it'} ${message}`);
    const more = violations.length - reported.length;
    super(
      `${method} ${url} (${operationId}) returned status ${status} with a response that violates the contract: ${reported.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
      request,
    );
    this.status = status;
    this.violations = violations;
  }
}
