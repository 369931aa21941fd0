import type { Violation } from '../../../generated/validation.ts';

/** A violation of the contract in a response. */
export interface ResponseViolation extends Violation {
  /**
   * `addition`: something that the contract does not know, such as a field, a status or an error code of a newer manager. Code
   * continues to work unless it handles each value. `breach`: something that the contract promises is missing or different, so
   * code that relies on it may fail.
   */
  readonly kind: 'addition' | 'breach';
}

/** The kind of a violation in the response with this status and body. */
export function kindOf({ at, keyword }: Violation, status: number, body: unknown): ResponseViolation['kind'] {
  switch (keyword) {
    case 'additionalProperties':
    case 'unknown':
    case 'x-cloudify-error-codes':
      return 'addition';
    case 'enum':
      // Another string may be a new value; null or a number is not.
      return typeof valueAt(body, at) === 'string' ? 'addition' : 'breach';
    case 'status':
      // Errors are handled by class and code; the body of a new success is unknown.
      return status >= 400 ? 'addition' : 'breach';
    default:
      return 'breach';
  }
}

/** The value at a JSON pointer. */
function valueAt(body: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) =>
      (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    body,
  );
}
