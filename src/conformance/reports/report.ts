import type { KindCoverage } from '../coverage.ts';
import type { CheckResult, Finding, Outcome, Row, SuiteName } from '../findings.ts';
import type { Remaining } from '../fixtures/clean-up.ts';
import type { Release } from '../release.ts';
import type { Suite } from '../suites/suite.ts';
import type { Cause } from './causes.ts';

export interface SuiteSummary extends Readonly<Record<Outcome, number>> {
  readonly name: SuiteName;
  readonly title: string;
  readonly milliseconds: number;
  /** Why it did not run. */
  readonly missing: string | undefined;
}

/** How the release became known: by an option, by `GET /version`, or not at all, so that it is taken for the latest. */
export type ReleaseOrigin = 'stated' | 'reported' | 'assumed';

export interface ReportedRelease extends Pick<Release, 'version' | 'line' | 'isKnown'> {
  readonly origin: ReleaseOrigin;
  /** The number of places in which its line differs from the contract. */
  readonly differences: number;
}

export interface Report {
  readonly url: string;
  /** By which release of the manager it was judged. */
  readonly release: ReportedRelease;
  readonly seed: number;
  readonly readOnly: boolean;
  readonly strict: boolean;
  readonly interrupted: boolean;
  /** Why the run ended early: the server no longer responded. */
  readonly unreachable: string | undefined;
  /** The number of validated responses. */
  readonly exchanges: number;
  readonly suites: readonly SuiteSummary[];
  readonly results: readonly CheckResult[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** The findings, grouped by the defect that they most likely come from. */
  readonly causes: readonly Cause[];
  /** Useless values in requests, and what a recording does not contain. */
  readonly notes: readonly { readonly message: string; readonly count: number }[];
  /** What of a recording was not validated. */
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly coverage: readonly KindCoverage[];
  readonly remaining: Remaining;
  /** Nothing was found that breaks the contract. `verdict` shows whether anything was checked. */
  readonly passed: boolean;
  readonly verdict: Verdict;
}

/**
 * The result of the run. `error`: the checker failed; `inconclusive`: a check had no result, or none was run.
 */
export type Verdict = 'passed' | 'failed' | 'error' | 'inconclusive' | 'unreachable' | 'interrupted';

export function verdictOf(
  report: Pick<Report, 'interrupted' | 'unreachable' | 'passed' | 'results'>,
): Verdict {
  const has = (...outcomes: Outcome[]) => report.results.some(({ outcome }) => outcomes.includes(outcome));
  if (report.interrupted) return 'interrupted';
  if (report.unreachable !== undefined) return 'unreachable';
  if (!report.passed) return 'failed';
  if (has('error')) return 'error';
  return has('inconclusive') || !has('passed', 'known') ? 'inconclusive' : 'passed';
}

export function summaryOf(
  { name, title }: Suite,
  results: readonly CheckResult[],
  since: number,
  missing: string | undefined,
): SuiteSummary {
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
