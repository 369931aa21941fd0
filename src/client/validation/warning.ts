import { ResponseValidationError } from './response-validation-error.ts';

/** The number of kinds that are remembered; it limits the memory. */
const MAX_REMEMBERED = 1000;

/** Writes each kind of violation to the console once. */
export function warnOncePerKind(): (error: ResponseValidationError) => void {
  const known = new Set<string>();
  return (error) => {
    const { operationId, status } = error;
    const fresh = error.violations.filter(({ at, keyword }) => {
      // The same violation in each row of a list is one kind.
      const kind = `${operationId} ${status} ${keyword} ${at.replaceAll(/\/\d+/g, '/*')}`;
      if (known.has(kind) || known.size >= MAX_REMEMBERED) return false;
      known.add(kind);
      return true;
    });
    if (fresh.length > 0) console.warn(new ResponseValidationError(fresh, status, error).message);
  };
}
