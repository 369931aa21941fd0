/** Findings as tables for a terminal. */
import { styleText } from 'node:util';
import type { Budget, Verdict } from './budgets.ts';
import { type Figure, type Findings, median, type Ratio, spread } from './figures.ts';

export function report(title: string, { figures, ratios, notes }: Findings): string {
  const ratioRows = ratios.map((ratio) => [ratio.title, times(median(ratio.samples)), uncertainty(ratio)]);
  return [
    styleText('bold', title),
    '',
    figureTable(figures),
    '',
    table([['ratio, compared round by round', 'median', 'spread'], ...ratioRows]),
    ...notes.map((note) => `\n${note}`),
    '',
  ].join('\n');
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ ratio, budget, holds }) => [
    ratio.title,
    times(median(ratio.samples)),
    allowance(budget),
    holds ? 'holds' : 'FALLS SHORT',
  ]);
  return table([['budget', 'measured', 'allowed', ''], ...rows]);
}

function allowance({ least, most }: Budget): string {
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}

/** What there is more of goes down, so that the table stays narrow. */
function figureTable(figures: readonly Figure[]): string {
  const contenders = [...new Set(figures.map(({ contender }) => contender))];
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const cell = (contender: string, metric: string): string => {
    const figure = figures.find((each) => each.contender === contender && each.metric === metric);
    return figure === undefined ? '' : `${amount(figure)} ${uncertainty(figure)}`;
  };
  if (metrics.length > contenders.length) {
    return table([
      ['median ± spread', ...contenders],
      ...metrics.map((metric) => [metric, ...contenders.map((contender) => cell(contender, metric))]),
    ]);
  }
  return table([
    ['median ± spread', ...metrics],
    ...contenders.map((contender) => [contender, ...metrics.map((metric) => cell(contender, metric))]),
  ]);
}

function amount({ samples, unit }: Figure): string {
  const value = median(samples);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text} ${unit}`;
}

function times(value: number): string {
  return `× ${value < 0.095 ? value.toPrecision(1) : value.toFixed(value >= 10 ? 1 : 2)}`;
}

/** One sample says nothing of how far another might have been off. */
function uncertainty({ samples }: Figure | Ratio): string {
  return samples.length < 2 ? '' : `± ${Math.round(spread(samples) * 100)} %`;
}

/** The first row is the head; all columns but the first are numbers. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('   '),
  );
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('───'), ...lines.slice(1)].join('\n');
}
