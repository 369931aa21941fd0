/** Kept results as a picture: bars for contenders, curves for what grows with a size. */
import { amount } from './amounts.ts';
import { type Figure, median } from './figures.ts';
import { MEASUREMENTS } from './measurements.ts';
import type { Taken } from './taken.ts';

export function chartFile({ name }: Pick<Taken, 'name'>): string {
  return `${name}.svg`;
}

const WIDTH = 720;
const TOP = 40;
const LABELS = 250;
const VALUES = 120;
const BAR = 18;
const GAP = 6;

export function chart({ name, title, figures }: Taken): string {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const charted = MEASUREMENTS.find((each) => each.name === name)?.charted ?? metrics;
  const shown = charted
    .map((metric) => figures.filter((figure) => figure.metric === metric))
    .filter((each) => each.length > 0);
  const isCurves = shown.some((each) => each.some(({ size }) => size !== undefined));
  const [height, parts] = isCurves ? curves(shown) : bars(shown);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 14px }
.bar { fill: #8b98a5 } .ours { fill: #0969da }
.grid { stroke: #d0d7de } .curve { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .grid { stroke: #30363d } .ours { fill: #4493f8 } }
</style>
<text class="title" x="0" y="16">${escaped(title)}</text>
${parts.join('\n')}
</svg>
`;
}

type Drawn = readonly [height: number, parts: readonly string[]];

function bars(groups: readonly (readonly Figure[])[]): Drawn {
  let y = TOP;
  const parts: string[] = [];
  for (const group of groups) {
    const most = Math.max(...group.map(({ samples }) => median(samples)));
    parts.push(`<text class="title" x="0" y="${y + 12}">${escaped(group[0]?.metric ?? '')}</text>`);
    y += BAR + GAP;
    for (const figure of group) {
      const width = round((median(figure.samples) / most) * (WIDTH - LABELS - VALUES));
      const kind = /this SDK|sandbox/.test(figure.contender) ? 'bar ours' : 'bar';
      parts.push(
        `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(figure.contender)}</text>`,
        `<rect class="${kind}" x="${LABELS}" y="${y}" width="${Math.max(1, width)}" height="${BAR}"/>`,
        `<text x="${LABELS + Math.max(1, width) + 6}" y="${y + 13}">${escaped(amount(figure))}</text>`,
      );
      y += BAR + GAP;
    }
    y += BAR;
  }
  return [y, parts];
}

const PLOT = { left: 90, right: 40, top: TOP, height: 320 };
const COLOURS = ['#0969da', '#cf222e', '#1a7f37', '#8250df', '#bc4c00', '#0a7ea4', '#bf3989', '#6e7781'];

/** Both axes are logarithmic, so that a straight line is a power. */
function curves(groups: readonly (readonly Figure[])[]): Drawn {
  const points = groups.flat().map(({ size = 1, samples }) => ({ size, value: median(samples) }));
  const x = scaleOf(
    points.map(({ size }) => size),
    PLOT.left,
    WIDTH - PLOT.right,
  );
  const y = scaleOf(
    points.map(({ value }) => value),
    PLOT.top + PLOT.height,
    PLOT.top,
  );
  const unit = groups[0]?.[0]?.unit ?? '';
  const bottom = PLOT.top + PLOT.height;
  const parts = [
    ...y.decades.map(
      (value) =>
        `<line class="grid" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y.at(value)}" y2="${y.at(value)}"/><text x="${PLOT.left - 8}" y="${y.at(value) + 4}" text-anchor="end">${value.toLocaleString('en-US')} ${unit}</text>`,
    ),
    ...x.decades.map(
      (value) =>
        `<line class="grid" x1="${x.at(value)}" x2="${x.at(value)}" y1="${PLOT.top}" y2="${bottom}"/><text x="${x.at(value)}" y="${bottom + 18}" text-anchor="middle">${value.toLocaleString('en-US')}</text>`,
    ),
  ];
  for (const [index, group] of groups.entries()) {
    const colour = COLOURS[index % COLOURS.length] ?? '';
    const along = group.map(({ size = 1, samples }) => `${x.at(size)},${y.at(median(samples))}`);
    const row = bottom + 40 + index * 20;
    parts.push(
      `<polyline class="curve" stroke="${colour}" points="${along.join(' ')}"/>`,
      `<line class="curve" stroke="${colour}" x1="${PLOT.left}" x2="${PLOT.left + 16}" y1="${row}" y2="${row}"/>`,
      `<text x="${PLOT.left + 22}" y="${row + 4}">${escaped(group[0]?.metric ?? '')}</text>`,
    );
  }
  return [bottom + 40 + groups.length * 20, parts];
}

/** From the decade below the least to the one above the most. */
function scaleOf(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    decades: Array.from({ length: high - low + 1 }, (_, each) => Number(`1e${low + each}`)),
    at: (value: number) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
  };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
