/** What is shown at the end. */

import {
  ASPECTS,
  type CheckResult,
  type Finding,
  KIND_TEXTS,
  type Outcome,
  type Report,
} from '../../conformance/index.ts';
import { exchangeText } from '../../conformance/reports/request-text.ts';
import { sortedRows } from '../../conformance/reports/rows.ts';
import { styled } from '../terminal/output.ts';

/** How many findings are shown; the report files have all of them. */
const SHOWN = 12;

/** Everything at the end that a person wants to see first: one screen. */
export function summary(report: Report): string {
  return [
    '',
    table(report),
    '',
    ...coverage(report),
    ...withoutResult(report.results, 'skipped', 'Skipped:'),
    ...withoutResult(report.results, 'inconclusive', 'Inconclusive:'),
    ...withoutResult(report.results, 'error', 'Errors of the checker:'),
    ...findings(report),
    '',
    verdict(report),
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
  const reasons = new Map<string, number>();
  for (const { outcome, reason = '' } of results) {
    if (outcome === wanted) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  return ['', title, ...[...reasons].map(([reason, count]) => `  ${count} × ${reason}`)];
}

function findings({ findings: all, strict }: Report): string[] {
  const failing = all.filter(({ known }) => known === undefined || strict);
  const known = new Map<string, number>();
  for (const { known: id } of all) if (id) known.set(id, (known.get(id) ?? 0) + 1);
  return [
    ...(known.size === 0
      ? []
      : ['', 'Known defects of the manager:', ...[...known].map(([id, count]) => `  ${count} × ${id}`)]),
    ...(failing.length === 0 ? [] : ['', styled('red', 'What is not as the contract says:')]),
    ...failing.slice(0, SHOWN).map(findingText),
    ...(failing.length > SHOWN
      ? [`  and ${failing.length - SHOWN} more; --report html shows all of them`]
      : []),
  ];
}

function findingText({ layer, check, message, exchange }: Finding): string {
  const shown = exchange ? `\n${indented(exchangeText(exchange))}` : '';
  return `  ✗ ${layer}, ${check}\n    ${message}${shown}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '      ');
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

function verdictText({ verdict: is, unreachable, readOnly }: Report): string {
  switch (is) {
    case 'passed':
      return styled('green', 'keeps the contract') + (readOnly ? ', as far as reading shows' : '');
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
      ? [`${left.groups.length} execution groups stay: this API cannot delete them.`]
      : []),
    ...(left.schedules
      ? [`${left.schedules} schedules for the year 2999 stay: this API cannot delete them.`]
      : []),
    ...(left.executions.length ? [`These executions stay: ${left.executions.join(', ')}.`] : []),
    ...(left.failure === undefined ? [] : [`Cleaning up failed: ${left.failure}`]),
  ];
}
