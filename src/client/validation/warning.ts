import { ResponseValidationError } from './response-validation-error.ts';

/** How many kinds are remembered, so that a manager gone wild does not fill the memory. */
const MAX_REMEMBERED = 1000;

/** Writes violations to the console, each kind of them once. */
export function warnOncePerKind(): (error: ResponseValidationError) => void {
  const told = new Set<string>();
  return (error) => {
    const { operationId, status } = error;
    const fresh = error.violations.filter(({ at, keyword }) => {
      // Each row of a list has the same fault.
      const kind = `${operationId} ${status} ${keyword} ${at.replaceAll(/\/\d+/g, '/*')}`;
      if (told.has(kind) || told.size >= MAX_REMEMBERED) return false;
      told.add(kind);
      return true;
    });
    if (fresh.length > 0) console.warn(new ResponseValidationError(fresh, status, error).message);
  };
}
