import { branches, schemas } from '../../../generated/control-plane-validators.js';
import { violations } from '../../../generated/violations.ts';
import { InvalidDocument, type ValidationIssue } from '../engine/snapshot/validation-error.ts';

type SchemaName = keyof typeof schemas;

/** What a schema of spec/sandbox/openapi.yaml does not allow. */
export function issuesOf(name: SchemaName, value: unknown): ValidationIssue[] {
  return violations(schemas[name], value, branches).map(({ at, message }) => ({ path: at, message }));
}

/** @throws {InvalidDocument} with all issues. */
export function assertValid(name: SchemaName, value: unknown): void {
  const issues = issuesOf(name, value);
  if (issues.length > 0) throw new InvalidDocument(issues);
}
