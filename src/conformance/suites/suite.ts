import type { OperationId } from '../../../generated/operations.ts';
import type { Stage } from '../context.ts';
import type { LayerName } from '../findings.ts';

/** One promise, and how to see whether it is kept. */
export interface Check {
  /** Unique within its layer. */
  readonly name: string;
  /** Whether it only reads; the others are left out at a manager in production. */
  readonly readOnly: boolean;
  /** It needs no idle deployment to work with. */
  readonly needsNothing?: boolean;
  readonly run: (stage: Stage) => Promise<void>;
}

/** A way to look at a server. Layers are independent: each can run alone. */
export interface Layer {
  readonly name: LayerName;
  /** What it looks for, in a few words. */
  readonly title: string;
  /** What it makes at the manager, in a few words; null when it makes nothing. */
  readonly makes: string | null;
  /** Why it cannot run on this machine, with what to do about it. */
  readonly missing?: () => Promise<string | null>;
  /** A check that fails is repeated where others use the server, too: what fails for what they do does not count. */
  readonly isRepeatable?: true;
  readonly checks: (stage: Stage) => Promise<readonly Check[]> | readonly Check[];
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
