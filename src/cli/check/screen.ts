/** What is shown at the end. */

import {
  ASPECTS,
  type Cause,
  type CheckResult,
  KIND_TEXTS,
  type Outcome,
  type Report,
  withoutSecrets,
} from '../../conformance/index.ts';
import { causeDetails, causeTitle } from '../../conformance/reports/cause-text.ts';
import { sortedRows } from '../../conformance/reports/rows.ts';
import { styled } from '../terminal/output.ts';
import { printable, printableLines } from '../terminal/text.ts';
import { type NextStepOptions, nextSteps } from './next-steps.ts';

/** How many causes are shown; the report files have all of them. */
const MAX_CAUSES = 12;

/** Everything at the end that a person wants to see first: one screen. */
export function summary(original: Report, options: NextStepOptions): string {
  const report = withoutSecrets(original);
  return [
    '',
    table(report),
    '',
    ...coverage(report),
    ...withoutResult(report.results, 'skipped', 'Skipped:'),
    ...withoutResult(report.results, 'inconclusive', 'Inconclusive:'),
    ...withoutResult(report.results, 'error', 'Errors of the checker:'),
    ...remarks(report),
    ...findings(report),
    '',
    verdict(report),
    ...nextSteps(report, options),
  ].join('\n');
}

function table({ rows }: Report): string {
  const used = ASPECTS.filter((aspect) => rows.some(({ cells }) => cells.has(aspect)));
  const head = ['operation'.padEnd(22), 'status', ...used.map((aspect) => aspect.padStart(8))].join(' ');
  let last: string | undefined;
  const lines = sortedRows(rows)
    .filter(({ status }) => status !== 0)
    .map(({ operationId, status, cells }) => {
      const name = operationId ?? 'before any operation';
      const shown = name === last ? '' : name;
      last = name;
      const columns = used.map((aspect) => {
        const cell = cells.get(aspect);
        if (!cell) return ' '.repeat(8);
        if (cell.failed > 0) return styled('red', `${cell.failed} ✗`.padStart(8));
        return cell.known > 0
          ? styled('yellow', `${cell.known} !`.padStart(8))
          : String(cell.passed).padStart(8);
      });
      return [shown.padEnd(22), String(status).padStart(6), ...columns].join(' ');
    });
  return [styled('dim', head), ...lines].join('\n');
}

function coverage({ coverage: kinds }: Report): string[] {
  const parts = kinds.map(({ kind, total, reached, missing }) => {
    const explained = missing.filter(({ reason }) => reason !== undefined).length;
    const why = missing.length === 0 ? '' : ` (${explained} of the other ${missing.length} explained)`;
    return `  ${KIND_TEXTS[kind].padEnd(44)} ${String(reached).padStart(5)} of ${String(total).padStart(5)}${why}`;
  });
  return ['Exercised:', ...parts];
}

function withoutResult(results: readonly CheckResult[], wanted: Outcome, title: string): string[] {
  const reasons = results.filter(({ outcome }) => outcome === wanted).map(({ reason = '' }) => reason);
  return reasons.length === 0 ? [] : ['', title, ...counted(reasons)];
}

function findings({ causes, strict, url, findings: all }: Report): string[] {
  const failing = causes.filter(({ known }) => known === undefined || strict);
  const known = causes.filter((cause) => !failing.includes(cause));
  const count = failing.reduce((sum, cause) => sum + cause.count, 0);
  return [
    ...(known.length === 0
      ? []
      : ['', 'Known issues of the manager:', ...counted(all.flatMap(({ known: id }) => id ?? []))]),
    ...(failing.length === 0
      ? []
      : ['', styled('red', `Breaks the contract (${count} findings, ${failing.length} likely causes):`)]),
    ...failing.slice(0, MAX_CAUSES).map((cause) => causeText(cause, url)),
    ...(failing.length > MAX_CAUSES
      ? [`  and ${failing.length - MAX_CAUSES} more; --report html shows all of them`]
      : []),
  ];
}

function causeText(cause: Cause, url: string): string {
  const details = printableLines(causeDetails(cause, url)).map((line) => `      ${line}`);
  return [`  ✗ ${printable(causeTitle(cause))}`, ...details].join('\n');
}

function remarks({ notes, leftOut }: Report): string[] {
  return [
    ...section(
      'Notes:',
      notes.map(({ message, count }) => `${count} × ${message}`),
    ),
    ...section(
      'Not judged:',
      leftOut.map(({ reason, count }) => `${count} × ${reason}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${printable(line)}`)];
}

function counted(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `  ${count} × ${text}`);
}

function verdict(report: Report): string {
  const { url, exchanges, layers, seed } = report;
  const sum = (outcome: Outcome) => layers.reduce((total, layer) => total + layer[outcome], 0);
  const counts = [
    `${sum('passed')} passed`,
    `${sum('failed')} failed`,
    ...(sum('error') ? [`${sum('error')} ended with an error of the checker`] : []),
    ...(sum('inconclusive') ? [`${sum('inconclusive')} were inconclusive`] : []),
    ...(sum('known') ? [`${sum('known')} met known issues`] : []),
    `${sum('skipped')} were skipped`,
  ];
  return [
    `${url} ${verdictText(report)}.`,
    `Checks: ${counts.join(', ')}; ${exchanges} responses judged; seed ${seed}.`,
    ...leftovers(report),
  ].join('\n');
}

function verdictText({ verdict: is, unreachable, readOnly, layers }: Report): string {
  const isLimited = readOnly && layers.every(({ name }) => name !== 'recording');
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

function leftovers({ left }: Report): string[] {
  return [
    ...(left.groups.length
      ? [`At least ${left.groups.length} execution groups stay: this API cannot delete them.`]
      : []),
    ...(left.schedules
      ? [`${left.schedules} schedules for the year 2999 stay: this API cannot delete them.`]
      : []),
    ...(left.executions.length ? [`These executions stay: ${left.executions.join(', ')}.`] : []),
    ...(left.failure === undefined ? [] : [`Cleaning up failed: ${left.failure}`]),
  ];
}
