/** The summary of a run, for a terminal. */
import { DEFECTS } from '../../../../generated/defects.ts';
import {
  briefDetails,
  type Cause,
  type CheckResult,
  causeTitle,
  KIND_TEXTS,
  type Outcome,
  type Report,
  type ReportedRelease,
  redactSecrets,
  subjectOf,
} from '../../../conformance/index.ts';
import { styled } from '../../terminal/output.ts';
import { truncate, wrapIndented } from '../../terminal/text.ts';
import { type NextStepOptions, nextSteps } from './next-steps.ts';
import { responseLines } from './response-lines.ts';

/** How many causes are shown; the report files have all of them. */
const MAX_CAUSES = 12;

/**
 * The lines of the summary.
 *
 * @param width How many columns a line may have. A command to copy is never broken.
 */
export function summary(original: Report, options: NextStepOptions, width: number): string[] {
  const report = redactSecrets(original);
  const texts = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.flatMap((line) => wrapIndented(`  ${line}`, 6, width))];
  // The numbers of an interrupted run mean nothing.
  const isPartial = report.verdict === 'interrupted';
  const known = report.findings.flatMap(({ known }) => known ?? []);
  const differences = known.filter((id) => !(id in DEFECTS)).map(subjectOf);
  return [
    ...(isPartial ? [] : [...responseLines(report.rows, width), ...coverage(report)]),
    ...texts('Skipped:', isPartial ? [] : reasons(report.results, 'skipped')),
    ...texts('Inconclusive:', reasons(report.results, 'inconclusive')),
    ...texts('Errors of the checker:', reasons(report.results, 'error')),
    ...texts('Notes:', report.notes.map(times)),
    ...texts('Not checked:', report.excluded.map(times)),
    ...texts('Known issues of the manager:', counted(known.filter((id) => id in DEFECTS))),
    ...texts(`Known differences of release ${report.release.version}:`, counted(differences)),
    ...findings(report, width),
    '',
    ...verdict(report, options, width),
    ...nextSteps(report, options).flatMap((line) => wrapIndented(line, 4, width)),
  ];
}

function coverage({ coverage: kinds, readOnly, rows }: Report): string[] {
  if (rows.length === 0) return [];
  const number = (count: number) => String(count).padStart(4);
  return [
    '',
    `Covered of the contract${readOnly ? ' (most of the rest needs --write)' : ''}:`,
    ...kinds
      .filter(({ total }) => total > 0)
      .map(({ kind, total, reached, missing }) => {
        const explained = missing.filter(({ reason }) => reason !== undefined).length;
        const why = explained === 0 ? '' : `, ${explained} unreachable`;
        return `  ${number(reached)} of ${number(total)}  ${KIND_TEXTS[kind]}${why}`;
      }),
  ];
}

function reasons(results: readonly CheckResult[], wanted: Outcome): string[] {
  return counted(results.filter(({ outcome }) => outcome === wanted).map(({ reason = '' }) => reason));
}

function counted(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${count} × ${text}`);
}

const times = (
  one: { readonly count: number } & ({ readonly message: string } | { readonly reason: string }),
) => `${one.count} × ${'message' in one ? one.message : one.reason}`;

function findings({ causes, strict, url }: Report, width: number): string[] {
  const failing = causes.filter(({ known }) => known === undefined || strict);
  if (failing.length === 0) return [];
  const count = failing.reduce((sum, cause) => sum + cause.count, 0);
  return [
    '',
    styled(
      'red',
      `Breaks the contract: ${plural(failing.length, 'likely cause')}, found ${plural(count, 'time')}`,
    ),
    ...failing.slice(0, MAX_CAUSES).flatMap((cause) => causeLines(cause, url, width)),
    ...(failing.length > MAX_CAUSES
      ? [`  and ${failing.length - MAX_CAUSES} more; --report html shows all of them`]
      : []),
  ];
}

function causeLines(cause: Cause, url: string, width: number): string[] {
  return [
    '',
    ...wrapIndented(`  ✗ ${causeTitle(cause)}`, 4, width),
    ...briefDetails(cause, url).flatMap((line) =>
      line.startsWith('reproduce: ') ? `    ${line}` : truncate(`    ${line}`, width),
    ),
  ];
}

function verdict(report: Report, { stateless }: NextStepOptions, width: number): string[] {
  const { url, exchanges, suites, seed } = report;
  const sum = (outcome: Outcome) => suites.reduce((total, suite) => total + suite[outcome], 0);
  const counts = [
    `${sum('passed')} passed`,
    `${sum('failed')} failed`,
    ...(sum('error') ? [`${sum('error')} ended with an error of the checker`] : []),
    ...(sum('inconclusive') ? [`${sum('inconclusive')} inconclusive`] : []),
    ...(sum('known') ? [`${sum('known')} met known issues`] : []),
    `${sum('skipped')} skipped`,
  ];
  const lines = [
    ...releaseLines(report.release),
    `Checks: ${counts.join(', ')}; ${plural(exchanges, 'response')} checked; seed ${seed}.`,
    ...(stateless ? [] : leftovers(report)),
  ];
  return [`${url} ${verdictText(report)}.`, ...lines.flatMap((line) => wrapIndented(line, 2, width))];
}

/** By which release the manager was judged, when that is not the one that the contract describes. */
function releaseLines({ version, line, isKnown, origin, differences }: ReportedRelease): string[] {
  if (origin === 'assumed')
    return [`Its release is unknown; it was judged as ${line}. --manager-release states it.`];
  const judged =
    differences === 0 ? 'by the contract as it is' : `with the ${differences} differences of line ${line}`;
  return [
    `Release ${version}, judged ${judged}.`,
    ...(isKnown
      ? []
      : [`Warning: the contract does not know release ${version}; ${line} is the nearest older line.`]),
  ];
}

function verdictText({ verdict: is, unreachable, readOnly, suites }: Report): string {
  const isLimited = readOnly && suites.every(({ name }) => name !== 'recording');
  switch (is) {
    case 'passed':
      return styled('green', 'keeps the contract') + (isLimited ? ', as far as reading shows' : '');
    case 'failed':
      return styled('red', 'breaks the contract');
    case 'error':
      return `${styled('red', 'was not checked')}: the checker failed`;
    case 'interrupted':
      return styled('yellow', 'was not checked to the end: interrupted, inconclusive');
    case 'unreachable':
      return `${styled('yellow', 'was not checked to the end')}: ${(unreachable ?? '').replace(/\.$/, '')}`;
    case 'inconclusive':
      return styled('yellow', 'was not checked to the end: inconclusive');
  }
}

function leftovers({ remaining, readOnly }: Report): string[] {
  const lines = [
    ...(remaining.groups.length
      ? [
          `At least ${plural(remaining.groups.length, 'execution group')} remain: this API cannot delete them.`,
        ]
      : []),
    ...(remaining.schedules
      ? [`${plural(remaining.schedules, 'schedule')} for the year 2999 remain: this API cannot delete them.`]
      : []),
    ...(remaining.executions.length ? [`These executions remain: ${remaining.executions.join(', ')}.`] : []),
    ...(remaining.failure === undefined ? [] : [`Cleaning up failed: ${remaining.failure}`]),
  ];
  return lines.length > 0 || readOnly ? lines : ['Everything that the checks created is removed.'];
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
