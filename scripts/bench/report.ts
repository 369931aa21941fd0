/** Findings as tables for a terminal. */
import { styleText } from 'node:util';
import type { BudgetResult } from './budget-check.ts';
import { type Figure, type Findings, median } from './figures.ts';
import { formatBudget, formatFigure, formatGrowth, formatRatio, formatSpread } from './format.ts';

export function report(title: string, { figures, ratios, growths = [], notes }: Findings): string {
  const ratioRows = ratios.map((ratio) => [
    ratio.title,
    formatRatio(median(ratio.samples)),
    formatSpread(ratio),
  ]);
  return [
    styleText('bold', title),
    '',
    table(figureRows(figures)),
    ...(ratioRows.length > 0
      ? ['', table([['ratio, compared round by round', 'median', 'spread'], ...ratioRows])]
      : []),
    ...(growths.length > 0
      ? [
          '',
          table([
            ['growth with the number n', 'fitted'],
            ...growths.map((growth) => [growth.title, formatGrowth(median(growth.samples))]),
          ]),
        ]
      : []),
    ...notes.map((note) => `\n${note}`),
    '',
  ].join('\n');
}

export function budgetTable(budgetResults: readonly BudgetResult[]): string {
  const rows = budgetResults.map(({ ratio, budget, holds }) => [
    ratio.title,
    formatRatio(median(ratio.samples)),
    formatBudget(budget),
    holds ? 'holds' : 'FALLS SHORT',
  ]);
  return table([['budget', 'measured', 'allowed', ''], ...rows]);
}

/** All figures as rows, the first of them the head. What there is more of goes down, so that the table stays narrow. */
export function figureRows(figures: readonly Figure[]): string[][] {
  const contenders = [...new Set(figures.map(({ contender }) => contender))];
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const cell = (contender: string, metric: string): string => {
    const figure = figures.find((each) => each.contender === contender && each.metric === metric);
    return figure === undefined ? '' : `${formatFigure(figure)} ${formatSpread(figure)}`.trim();
  };
  if (metrics.length > contenders.length) {
    return [
      ['median ± spread', ...contenders],
      ...metrics.map((metric) => [metric, ...contenders.map((contender) => cell(contender, metric))]),
    ];
  }
  return [
    ['median ± spread', ...metrics],
    ...contenders.map((contender) => [contender, ...metrics.map((metric) => cell(contender, metric))]),
  ];
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
