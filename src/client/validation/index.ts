// Middleware that validates responses by the contract. An entry point of its own, so that other programs do not load it.
// It compiles nothing from text, so it runs under a strict Content-Security-Policy. Responses are never changed.

export { ResponseValidationError } from './response-validation-error.ts';
export { type ValidationMode, type ValidationOptions, validation } from './validation.ts';
export type { ResponseViolation } from './violation-kind.ts';
