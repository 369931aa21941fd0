import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import type { CheckContext } from '../context.ts';
import type { SuiteName } from '../findings.ts';

/** One promise of the contract, and how to check it. `t` is the context, as in node:test. */
export interface Check {
  /** Unique within its suite. */
  readonly name: string;
  /** The others run only where writing is allowed. */
  readonly readOnly: boolean;
  /** It needs no idle deployment. */
  readonly needsNothing?: boolean;
  readonly run: (t: CheckContext) => Promise<void>;
}

/** Checks of one kind. Suites are independent of each other. */
export interface Suite {
  readonly name: SuiteName;
  readonly title: string;
  /** Why it cannot run on this machine, with what to do about it. */
  readonly missing?: () => Promise<string | null>;
  /** On a server that others use, a failing check is repeated: what fails only once does not count. */
  readonly isRepeatable?: true;
  readonly checks: (t: CheckContext) => Promise<readonly Check[]> | readonly Check[];
  /** The limits of requests that it exercises: names for the coverage report. */
  readonly keywords?: () => readonly string[];
}

export const checkOf = (operationId: OperationId, promise: string, run: Check['run']): Check => ({
  name: `${operationId}: ${promise}`,
  readOnly: false,
  run,
});

export const isReading = (operationId: OperationId) => OPERATIONS[operationId].method === 'GET';

/** A check that needs no idle deployment, and writes nothing where the operation only reads. */
export const simpleCheckOf = (operationId: OperationId, promise: string, run: Check['run']): Check => ({
  ...checkOf(operationId, promise, run),
  readOnly: isReading(operationId),
  needsNothing: true,
});
