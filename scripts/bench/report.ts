/** Results as markdown tables, for the terminal and for results/README.md. */
import { type Figure, type Machine, median, type Ratio, type StoredResult, spread } from './benchmark.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { type Budget, checkBudgets } from './budgets.ts';

const INTRODUCTION = `# Benchmark results

Written by \`npm run bench -- --save\`; do not edit. Each figure is the median of its rounds, ± half the interquartile
range. Contenders are measured in turns, and ratios are computed round by round. A figure that misses its budget, or is
behind its competitor, is listed like any other.`;

export function resultsDocument(results: readonly StoredResult[]): string {
  const sorted = BENCHMARKS.flatMap(({ name }) => results.filter((each) => each.name === name));
  return `${[INTRODUCTION, ...sorted.map((each) => reportOf(each))].join('\n\n')}\n`;
}

/** The section of one benchmark. @param table How to write its tables. */
export function reportOf(result: StoredResult, table = markdownTable): string {
  const { name, title, day, quick, machine, versions, figures, ratios, notes = [] } = result;
  const packages = Object.entries(versions).map(([packageName, version]) => `${packageName} ${version}`);
  const warning = quick ? ' **A quick run**: few and short rounds, smaller sizes.' : '';
  return [
    `## ${title}`,
    `\`npm run bench -- ${name}\`, ${day}, ${machineText(machine)}.${warning}`,
    table(figureRows(figures)),
    ...(ratios.length > 0 ? [table([RATIO_HEAD, ...ratioRows(ratios)])] : []),
    ...notes,
    `Versions: ${packages.join(', ')}.`,
  ].join('\n\n');
}

const RATIO_HEAD = ['ratio', 'median', 'spread', 'budget', ''];

function ratioRows(ratios: readonly Ratio[]): string[][] {
  return ratios.map((ratio) => {
    const [result] = checkBudgets([ratio]);
    const verdict = result === undefined ? '' : result.holds ? 'holds' : '**falls short**';
    return [
      ratio.title,
      formatRatio(ratio),
      formatSpread(ratio),
      result ? formatBudget(result.budget) : '',
      verdict,
    ];
  });
}

/** One row for each metric or contender, whichever are more, so that the table stays narrow. */
function figureRows(figures: readonly Figure[]): string[][] {
  const names = { contender: new Set<string>(), metric: new Set<string>() };
  for (const { contender, metric } of figures) {
    names.contender.add(contender);
    names.metric.add(metric);
  }
  const [row, column] =
    names.metric.size > names.contender.size
      ? (['metric', 'contender'] as const)
      : (['contender', 'metric'] as const);
  const cell = (rowName: string, columnName: string): string => {
    const figure = figures.find((each) => each[row] === rowName && each[column] === columnName);
    return figure === undefined ? '' : `${formatFigure(figure)} ${formatSpread(figure)}`.trim();
  };
  const columns = [...names[column]];
  return [
    ['median ± spread', ...columns],
    ...[...names[row]].map((rowName) => [rowName, ...columns.map((columnName) => cell(rowName, columnName))]),
  ];
}

/** The first row is the head. All columns but the first are aligned right. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** With cells padded to the width of their column, for a terminal. */
export function paddedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return markdownTable(
    rows.map((row) =>
      widths.map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      }),
    ),
  );
}

export function machineText({ cpu, cores, memory, system }: Machine): string {
  return `${cores} × ${cpu}, ${memory} GB, ${system}`;
}

function formatFigure({ samples, unit }: Figure): string {
  const value = median(samples);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${value.toLocaleString('en-US', format)} ${unit}`;
}

function formatRatio({ samples }: Ratio): string {
  const value = median(samples);
  return `× ${value < 0.095 ? value.toPrecision(1) : value.toFixed(value >= 10 ? 1 : 2)}`;
}

/** Empty for a single sample, which has no spread. */
function formatSpread({ samples }: Figure | Ratio): string {
  return samples.length < 2 ? '' : `± ${Math.round(spread(samples) * 100)} %`;
}

function formatBudget({ least, most }: Budget): string {
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}
