import type { OperationId } from '../../../generated/operations.ts';
import type { Finding } from '../findings.ts';

/** Findings that most likely come from one defect of the server. */
export interface Cause {
  readonly operationId: OperationId | undefined;
  /** The place in the body, with `*` in place of each index. */
  readonly at: string;
  readonly rule: string;
  /** The documented defect or difference of the release that it is; it then fails only under `strict`. */
  readonly known: Finding['known'];
  readonly count: number;
  /** In how many checks it was found. */
  readonly checks: number;
  readonly example: Finding;
}

/** Groups findings by operation, place and rule: those found most often first, known defects last. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { operationId, rule, known } = finding;
    const key = JSON.stringify([operationId, placeOf(finding), rule, known]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((group): Cause => {
      const [first] = group as [Finding, ...Finding[]];
      const { operationId, rule, known } = first;
      return {
        operationId,
        at: placeOf(first),
        rule,
        known,
        count: group.length,
        checks: new Set(group.map(({ suite, check }) => `${suite} ${check}`)).size,
        // One with an exchange can be reproduced.
        example: group.find(({ exchange }) => exchange !== undefined) ?? first,
      };
    })
    .sort(
      (one, other) =>
        Number(one.known !== undefined) - Number(other.known !== undefined) || other.count - one.count,
    );
}

function placeOf({ at }: Finding): string {
  return at.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
