import type { DefectId } from '../../generated/defects.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Exchange } from './http/exchange.ts';
import type { Aspect } from './validate/validate-exchange.ts';

/** The layers, in the order in which they run. */
export const SUITE_NAMES = ['dredd', 'workflows', 'generated', 'stateful', 'recording'] as const;

export type SuiteName = (typeof SUITE_NAMES)[number];

/** Something that is not as the contract says. */
export interface Finding {
  readonly suite: SuiteName;
  readonly check: string;
  readonly aspect: Aspect;
  readonly operationId: OperationId | undefined;
  readonly status: number | undefined;
  /** A JSON pointer into the body of the response, or the name of a header; empty where it is about the whole. */
  readonly at: string;
  /** The rule that is broken, the same for every occurrence of one defect. */
  readonly rule: string;
  readonly message: string;
  /** The documented defect that it is; it then fails only under `strict`. */
  readonly known: DefectId | undefined;
  /** What was sent and received, where it was one exchange. */
  readonly exchange: Exchange | undefined;
}

/**
 * How a check ended. `inconclusive`: it was carried out in part, and whether the contract is kept is not known. `error`:
 * the checker itself failed, which says nothing of the server.
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

/** How often a promise was looked at, for one operation and status. */
export interface Cell {
  passed: number;
  failed: number;
  known: number;
}

/** A row of the table: an operation, or the routing before any, and the status of the answers. */
export interface Row {
  readonly operationId: OperationId | undefined;
  readonly status: number;
  readonly cells: ReadonlyMap<Aspect, Cell>;
}
