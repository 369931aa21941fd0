import type { Violation } from '../../../generated/validation.ts';

/** One thing in an answer that the contract does not allow. */
export interface ResponseViolation extends Violation {
  /**
   * `addition`: there is more than the contract knows, such as a field, a status or an error code of a newer manager.
   * Code that was written for the contract goes on working unless it lists every value. `breach`: what the contract
   * promises is missing or different, and code that relies on it may fail.
   */
  readonly kind: 'addition' | 'breach';
}

/** Which kind of violation it is, in the answer with this status and body. */
export function kindOf({ at, keyword }: Violation, status: number, body: unknown): ResponseViolation['kind'] {
  switch (keyword) {
    case 'additionalProperties':
    case 'unknown':
    case 'x-cloudify-error-codes':
      return 'addition';
    case 'enum':
      // Another text may be a new value; null or a number is something else altogether.
      return typeof valueAt(body, at) === 'string' ? 'addition' : 'breach';
    case 'status':
      // Every refusal is handled by its class and code; a new way to succeed has a body that nobody described.
      return status >= 400 ? 'addition' : 'breach';
    default:
      return 'breach';
  }
}

/** What a JSON pointer points to. */
function valueAt(body: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) =>
      (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    body,
  );
}
