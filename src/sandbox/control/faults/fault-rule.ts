import type { FaultRule as FaultRuleDocument } from '../../../../generated/control-plane.ts';
import { ERROR_STATUSES } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { InvalidDocument, type ValidationIssue } from '../../engine/snapshot/validation-error.ts';
import { assertValid } from '../validation.ts';

/** The effect of a fault. The manager handles the request with a latency, `truncated`, and `reset` after. */
export type Effect = FaultRuleDocument['effect'];

/** Which requests a fault applies to. */
export type FaultRule = Omit<FaultRuleDocument, 'hits' | 'operationId'> & {
  readonly operationId?: OperationId;
};

/** Ten minutes, as in the schema. */
export const MAX_DELAY_MS = 600_000;

/** @throws {InvalidDocument} with all issues of the rules. */
export function parseFaultRules(document: unknown): readonly FaultRule[] {
  assertValid('FaultRules', document);
  const { rules } = document as { rules: readonly FaultRuleDocument[] };
  const issues = rules.flatMap(issuesOfRule);
  if (issues.length > 0) throw new InvalidDocument(issues);
  return rules.map(({ hits: _, ...rule }) => rule as FaultRule);
}

/** What refers to the contract of the API. */
function issuesOfRule({ operationId, effect }: FaultRuleDocument, index: number): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (operationId !== undefined && !Object.hasOwn(OPERATIONS, operationId)) {
    const message = `must be one of ${Object.keys(OPERATIONS).join(', ')}`;
    issues.push({ path: `/rules/${index}/operationId`, message });
  }
  if (
    effect.kind === 'error' &&
    effect.status === undefined &&
    !Object.hasOwn(ERROR_STATUSES, effect.error_code)
  ) {
    const message = `is required, since "${effect.error_code}" is not in the error catalogue`;
    issues.push({ path: `/rules/${index}/effect/status`, message });
  }
  return issues;
}
