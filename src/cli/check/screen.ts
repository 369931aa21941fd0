/** What is told while the checks run, and at the end. */
import { styleText } from 'node:util';
import {
  ASPECTS,
  type CheckResult,
  type Finding,
  KIND_TEXTS,
  type Progress,
  type Report,
} from '../../conformance/index.ts';
import { exchangeText } from '../../conformance/reports/request-text.ts';
import { sortedRows } from '../../conformance/reports/rows.ts';

const CLEAR = '\r\x1b[K';
/** How many findings are shown; the report files have all of them. */
const SHOWN = 12;

/** One line for each layer, rewritten while it runs where there is a terminal. */
export class Screen {
  readonly #isTerminal = process.stdout.isTTY === true;
  #head = '';
  #results: CheckResult[] = [];

  onProgress = (step: Progress): void => {
    switch (step.kind) {
      case 'missing':
        console.log(`${step.layer.name.padEnd(10)} does not run: ${step.reason}`);
        break;
      case 'layer':
        this.#head = `${step.layer.name.padEnd(10)} ${step.layer.title}`;
        this.#results = [];
        this.#draw(`${this.#head} …`);
        break;
      case 'check':
        this.#results.push(step.result);
        this.#draw(`${this.#head} … ${step.done}/${step.of} ${step.result.name}`);
        break;
      case 'cleaned':
        this.#finish(step.left.executions.length);
    }
  };

  #draw(line: string): void {
    if (!this.#isTerminal) return;
    process.stdout.write(CLEAR + line.slice(0, (process.stdout.columns ?? 80) - 1));
  }

  #finish(left: number): void {
    const count = (outcome: CheckResult['outcome']) =>
      this.#results.filter((it) => it.outcome === outcome).length;
    const parts = [
      styleText('green', `${count('passed')} hold`),
      ...(count('failed') ? [styleText('red', `${count('failed')} fail`)] : []),
      ...(count('known') ? [styleText('yellow', `${count('known')} known defects`)] : []),
      ...(count('skipped') ? [`${count('skipped')} skipped`] : []),
      ...(left ? [styleText('red', `${left} executions could not be taken away`)] : []),
    ];
    const seconds = this.#results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    if (this.#isTerminal) process.stdout.write(CLEAR);
    console.log(`${this.#head}: ${parts.join(', ')} (${seconds.toFixed(1)} s)`);
  }
}

/** Everything at the end that a person wants to see first: one screen. */
export function summary(report: Report): string {
  return [
    '',
    table(report),
    '',
    ...coverage(report),
    ...skipped(report.results),
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
        if (cell.failed > 0) return styleText('red', `${cell.failed} ✗`.padStart(8));
        return cell.known > 0
          ? styleText('yellow', `${cell.known} !`.padStart(8))
          : String(cell.passed).padStart(8);
      });
      return [shown.padEnd(22), String(status).padStart(6), ...columns].join(' ');
    });
  return [styleText('dim', head), ...lines].join('\n');
}

function coverage({ coverage: kinds }: Report): string[] {
  const parts = kinds.map(({ kind, total, reached, missing }) => {
    const explained = missing.filter(({ reason }) => reason !== undefined).length;
    const why = missing.length === 0 ? '' : ` (${explained} of the other ${missing.length} explained)`;
    return `  ${KIND_TEXTS[kind].padEnd(44)} ${String(reached).padStart(5)} of ${String(total).padStart(5)}${why}`;
  });
  return ['Exercised:', ...parts];
}

function skipped(results: readonly CheckResult[]): string[] {
  const reasons = new Map<string, number>();
  for (const { outcome, reason = '' } of results) {
    if (outcome === 'skipped') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  return ['', 'Skipped:', ...[...reasons].map(([reason, count]) => `  ${count} × ${reason}`)];
}

function findings({ findings: all, strict }: Report): string[] {
  const failing = all.filter(({ known }) => known === undefined || strict);
  const known = new Map<string, number>();
  for (const { known: id } of all) if (id) known.set(id, (known.get(id) ?? 0) + 1);
  return [
    ...(known.size === 0
      ? []
      : ['', 'Known defects of the manager:', ...[...known].map(([id, count]) => `  ${count} × ${id}`)]),
    ...(failing.length === 0 ? [] : ['', styleText('red', 'What is not as the contract says:')]),
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

function verdict({ url, holds, interrupted, exchanges, layers, seed, left }: Report): string {
  const sum = (outcome: 'passed' | 'failed' | 'known' | 'skipped') =>
    layers.reduce((total, layer) => total + layer[outcome], 0);
  const is = holds ? styleText('green', 'keeps the contract') : styleText('red', 'breaks the contract');
  const rest = [
    ...(left.groups.length
      ? [`${left.groups.length} execution groups stay: this API cannot delete them.`]
      : []),
    ...(left.schedules
      ? [`${left.schedules} schedules far in the future stay: this API cannot delete them.`]
      : []),
    ...(left.executions.length ? [`These executions stay: ${left.executions.join(', ')}.`] : []),
  ];
  return [
    ...(interrupted
      ? [styleText('yellow', 'Interrupted: what follows is about the checks up to then.')]
      : []),
    `${url} ${is}: of ${layers.reduce((all, it) => all + it.passed + it.failed + it.known + it.skipped, 0)} checks ` +
      `${sum('passed')} hold, ${sum('failed')} fail, ${sum('known')} met known defects, ${sum('skipped')} were skipped; ` +
      `${exchanges} answers judged; seed ${seed}.`,
    ...rest,
  ].join('\n');
}
