/** Kept results as a document, for whoever wants to look closer. */
import { allowance, power, times, uncertainty } from './amounts.ts';
import { chartFile } from './chart.ts';
import { median } from './figures.ts';
import { judge } from './judge.ts';
import { MEASUREMENTS } from './measurements.ts';
import { figureRows } from './report.ts';
import type { Machine, Taken } from './taken.ts';

export function resultsDocument(taken: readonly Taken[]): string {
  const inOrder = MEASUREMENTS.flatMap(({ name }) => taken.filter((each) => each.name === name));
  return `${['# Measured', INTRODUCTION, ...inOrder.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `Written by \`npm run bench -- --save\`; do not edit. Each figure is the median of its rounds, ± half the
distance of their quartiles. Contenders are measured in turns, and ratios are formed round by round. A figure that misses its
budget, or is behind its rival, stands here like any other.`;

function section(taken: Taken): string {
  const { name, title, day, quick, machine, versions, figures, ratios, growths = [], notes } = taken;
  const named = Object.entries(versions).map(([package_, version]) => `${package_} ${version}`);
  const haste = quick ? ' **A quick run**: few and short rounds, smaller sizes.' : '';
  return [
    `## ${title}`,
    `\`npm run bench -- ${name}\`, ${day}, ${machineText(machine)}.${haste}`,
    `![${title}](${chartFile(taken)})`,
    markdownTable(figureRows(figures)),
    ...(ratios.length > 0 ? [markdownTable(ratioRows(taken))] : []),
    ...(growths.length > 0
      ? [
          markdownTable([
            ['growth with the number n', 'fitted'],
            ...growths.map((growth) => [growth.title, power(median(growth.samples))]),
          ]),
        ]
      : []),
    ...notes,
    `Versions: ${named.join(', ')}.`,
  ].join('\n\n');
}

function ratioRows({ ratios }: Taken): string[][] {
  const verdicts = new Map(judge(ratios).map((verdict) => [verdict.ratio, verdict]));
  const rows = ratios.map((ratio) => {
    const verdict = verdicts.get(ratio);
    const budget = verdict ? allowance(verdict.budget) : '';
    const held = verdict === undefined ? '' : verdict.holds ? 'holds' : '**falls short**';
    return [ratio.title, times(median(ratio.samples)), uncertainty(ratio), budget, held];
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
