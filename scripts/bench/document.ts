/** Kept results as a document, for whoever wants to look closer. */

import { checkBudgets } from './budget-check.ts';
import { median } from './figures.ts';
import { formatBudget, formatGrowth, formatRatio, formatSpread } from './format.ts';
import { MEASUREMENTS } from './measurements.ts';
import { figureRows } from './report.ts';
import type { Machine, StoredResult } from './results.ts';

export function resultsDocument(results: readonly StoredResult[]): string {
  const inOrder = MEASUREMENTS.flatMap(({ name }) => results.filter((each) => each.name === name));
  return `${['# Measured', INTRODUCTION, ...inOrder.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `Written by \`npm run bench -- --save\`; do not edit. Each figure is the median of its rounds, ± half the
distance of their quartiles. Contenders are measured in turns, and ratios are formed round by round. A figure that misses its
budget, or is behind its rival, stands here like any other.`;

function section(results: StoredResult): string {
  const { name, title, day, quick, machine, versions, figures, ratios, growths = [], notes } = results;
  const named = Object.entries(versions).map(([package_, version]) => `${package_} ${version}`);
  const haste = quick ? ' **A quick run**: few and short rounds, smaller sizes.' : '';
  return [
    `## ${title}`,
    `\`npm run bench -- ${name}\`, ${day}, ${machineText(machine)}.${haste}`,
    markdownTable(figureRows(figures)),
    ...(ratios.length > 0 ? [markdownTable(ratioRows(results))] : []),
    ...(growths.length > 0
      ? [
          markdownTable([
            ['growth with the number n', 'fitted'],
            ...growths.map((growth) => [growth.title, formatGrowth(median(growth.samples))]),
          ]),
        ]
      : []),
    ...notes,
    `Versions: ${named.join(', ')}.`,
  ].join('\n\n');
}

function ratioRows({ ratios }: StoredResult): string[][] {
  const budgetResults = new Map(
    checkBudgets(ratios).map((budgetResult) => [budgetResult.ratio, budgetResult]),
  );
  const rows = ratios.map((ratio) => {
    const budgetResult = budgetResults.get(ratio);
    const budget = budgetResult ? formatBudget(budgetResult.budget) : '';
    const held = budgetResult === undefined ? '' : budgetResult.holds ? 'holds' : '**falls short**';
    return [ratio.title, formatRatio(median(ratio.samples)), formatSpread(ratio), budget, held];
  });
  return [['ratio', 'median', 'spread', 'budget', ''], ...rows];
}

export function machineText({ cpu, cores, memory, system }: Machine): string {
  return `${cores} × ${cpu}, ${memory} GB, ${system}`;
}

/** The first row is the head; all columns but the first are numbers. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
