import type { DefectId } from '../../generated/defects.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { DifferenceId } from '../../generated/releases.ts';
import type { Exchange } from './http/exchange.ts';
import type { Aspect, Violation } from './validate/validate-exchange.ts';

export type SuiteName = 'dredd' | 'workflows' | 'generated' | 'stateful' | 'recording';

export interface Finding extends Violation {
  readonly suite: SuiteName;
  readonly check: string;
  readonly operationId: OperationId | undefined;
  readonly status: number | undefined;
  /** The known issue of the manager or difference of its release that it is, which fails only under `strict`. */
  readonly known: DefectId | DifferenceId | undefined;
  /** Undefined when it is about several exchanges. */
  readonly exchange: Exchange | undefined;
}

/**
 * How a check ended. `inconclusive`: it did not finish, so that the result is unknown. `error`: the checker failed, not
 * the server.
 */
export type Outcome = 'passed' | 'failed' | 'known' | 'skipped' | 'inconclusive' | 'error';

export interface CheckResult {
  readonly suite: SuiteName;
  readonly name: string;
  readonly outcome: Outcome;
  /** Why it was skipped or has no result. */
  readonly reason: string | undefined;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** How often an aspect was validated, for one operation and status. */
export interface Cell {
  passed: number;
  failed: number;
  known: number;
}

/** A row of the table: an operation, or undefined for requests that reach none, and a status. */
export interface Row {
  readonly operationId: OperationId | undefined;
  readonly status: number;
  readonly cells: ReadonlyMap<Aspect, Cell>;
}
