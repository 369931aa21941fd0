// Answers judged at run time by the contract, as middleware of the client. An entry point of its own: whoever does not
// import it pays nothing for it. It compiles nothing from text, so it runs under a strict Content-Security-Policy.
// An answer is never changed: it is passed on as it came, or not at all.

export { ResponseValidationError } from './response-validation-error.ts';
export { type ValidationMode, type ValidationOptions, validation } from './validation.ts';
export type { ResponseViolation } from './violation-kind.ts';
