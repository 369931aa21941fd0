import type { OperationId } from '../../../generated/operations.ts';
import type { CheckContext } from '../context.ts';
import type { SuiteName } from '../findings.ts';

/** One promise, and how to see whether it is kept. */
export interface Check {
  /** Unique within its layer. */
  readonly name: string;
  /** Whether it only reads; the others are left out at a manager in production. */
  readonly readOnly: boolean;
  /** It needs no idle deployment to work with. */
  readonly needsNothing?: boolean;
  readonly run: (t: CheckContext) => Promise<void>;
}

/** A way to look at a server. Layers are independent: each can run alone. */
export interface Suite {
  readonly name: SuiteName;
  /** What it looks for, in a few words. */
  readonly title: string;
  /** Why it cannot run on this machine, with what to do about it. */
  readonly missing?: () => Promise<string | null>;
  /** A check that fails is repeated where others use the server, too: what fails for what they do does not count. */
  readonly isRepeatable?: true;
  readonly checks: (t: CheckContext) => Promise<readonly Check[]> | readonly Check[];
  /** What of the contract's requests it keeps and breaks: names for the coverage report. */
  readonly keywords?: () => readonly string[];
}

/** A check that is about one operation and carries its name. */
export function checkOf(
  operationId: OperationId,
  promise: string,
  run: Check['run'],
  kind: { readOnly?: boolean; needsNothing?: boolean } = {},
): Check {
  return { name: `${operationId}: ${promise}`, readOnly: false, ...kind, run };
}
