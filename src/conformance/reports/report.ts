import type { KindCoverage } from '../coverage.ts';
import type { CheckResult, Finding, LayerName, Outcome, Row } from '../findings.ts';
import type { Leftovers } from '../fixtures/clean-up.ts';
import type { Layer } from '../suites/suite.ts';
import type { Cause } from './causes.ts';

export interface LayerSummary extends Readonly<Record<Outcome, number>> {
  readonly name: LayerName;
  readonly title: string;
  readonly milliseconds: number;
  /** Why it did not run. */
  readonly missing: string | undefined;
}

/** All that came out. */
export interface Report {
  readonly url: string;
  readonly seed: number;
  readonly readOnly: boolean;
  readonly strict: boolean;
  readonly interrupted: boolean;
  /** Why the run ended early: the server no longer responded. */
  readonly unreachable: string | undefined;
  /** How many responses were judged. */
  readonly exchanges: number;
  readonly layers: readonly LayerSummary[];
  readonly results: readonly CheckResult[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** The findings, grouped by the defect that they most likely come from. */
  readonly causes: readonly Cause[];
  /** What the requests have in them that does nothing useful, and what a recording does not hold. */
  readonly notes: readonly { readonly message: string; readonly count: number }[];
  /** What of a recording was not judged. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly coverage: readonly KindCoverage[];
  readonly left: Leftovers;
  /** Nothing was found that breaks the contract. Only with `verdict` it means that something was looked at. */
  readonly holds: boolean;
  readonly verdict: Verdict;
}

/**
 * What the run says of the server. `error`: a check failed by itself; `inconclusive`: a check had no result, or none was
 * carried out.
 */
export type Verdict = 'passed' | 'failed' | 'error' | 'inconclusive' | 'unreachable' | 'interrupted';

export function verdictOf(
  report: Pick<Report, 'interrupted' | 'unreachable' | 'holds' | 'results'>,
): Verdict {
  const has = (...outcomes: Outcome[]) => report.results.some(({ outcome }) => outcomes.includes(outcome));
  if (report.interrupted) return 'interrupted';
  if (report.unreachable !== undefined) return 'unreachable';
  if (!report.holds) return 'failed';
  if (has('error')) return 'error';
  return has('inconclusive') || !has('passed', 'known') ? 'inconclusive' : 'passed';
}

export function summaryOf(
  { name, title }: Layer,
  results: readonly CheckResult[],
  since: number,
  missing: string | undefined,
): LayerSummary {
  const count = (outcome: Outcome) => results.filter((it) => it.outcome === outcome).length;
  return {
    name,
    title,
    passed: count('passed'),
    failed: count('failed'),
    known: count('known'),
    skipped: count('skipped'),
    inconclusive: count('inconclusive'),
    error: count('error'),
    milliseconds: performance.now() - since,
    missing,
  };
}
