// How something stands, on one line: drawn anew on a terminal, one after the other elsewhere.
import type { Output, Style } from '../terminal/output.ts';
import { cut, widthOf } from '../terminal/text.ts';
import { running } from '../terminal/time.ts';

/** What there is to tell at one moment. */
export interface Glance {
  /** The status, or what comes next to it. */
  readonly label: string;
  readonly style: Style | undefined;
  /** How much of how much is done; of 0 while that is unknown. */
  readonly done: number;
  readonly total: number;
  /** Whether the numbers are not told by the label. */
  readonly isCounted: boolean;
  readonly notes: readonly { readonly text: string; readonly style: Style | undefined }[];
}

const GAP = '  ';
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const PLAIN_SPINNER = ['|', '/', '-', '\\'];
const SHORTEST_BAR = 6;
const LONGEST_BAR = 30;

/** `⠹ started  ████████░░░░  7/12  0:42`, with less of it where there is less room. */
export function liveLine(
  glance: Glance,
  elapsed: number | undefined,
  frame: number,
  width: number,
  output: Output,
): string {
  const { label, style, done, total, isCounted, notes } = glance;
  const frames = output.hasUnicode ? SPINNER : PLAIN_SPINNER;
  const time = elapsed === undefined ? '' : running(elapsed);
  const count = isCounted && total > 0 ? `${done}/${total}` : '';
  // What is told in any case; the label is cut before the time is lost.
  const shownLabel = cut(label, width - 2 - GAP.length - time.length);
  let room = width - 2 - widthOf(shownLabel) - GAP.length - time.length;
  const takes = (text: string) => {
    const needed = widthOf(text) + GAP.length;
    if (text === '' || needed > room) return false;
    room -= needed;
    return true;
  };
  const shownCount = takes(count) ? [count] : [];
  const bars = total > 0 && room >= SHORTEST_BAR + GAP.length ? SHORTEST_BAR : 0;
  if (bars > 0) room -= bars + GAP.length;
  const shownNotes = notes
    .filter(({ text }) => takes(text))
    .map((note) => styled(note.text, note.style, output));
  const bar = bars > 0 ? [progressBar(done / total, Math.min(LONGEST_BAR, bars + room), style, output)] : [];
  const parts = [
    styled(shownLabel, style, output),
    ...bar,
    ...shownCount,
    ...shownNotes,
    ...(time === '' ? [] : [output.style('dim', time)]),
  ];
  return `${output.style('cyan', frames[frame % frames.length] ?? '')} ${parts.join(GAP)}`;
}

/** `0:42  started  7/12` */
export function plainLine(
  { label, style, done, total, isCounted, notes }: Glance,
  elapsed: number | undefined,
  output: Output,
): string {
  const count = isCounted && total > 0 ? [`${done}/${total}`] : [];
  const parts = [
    ...(elapsed === undefined ? [] : [output.style('dim', running(elapsed))]),
    styled(label, style, output),
    ...count,
    ...notes.map(({ text, style }) => styled(text, style, output)),
  ];
  return parts.join(GAP);
}

function progressBar(share: number, width: number, style: Style | undefined, output: Output): string {
  const filled = Math.floor(Math.min(1, share) * width);
  const [full, empty] = output.hasUnicode ? ['█', '░'] : ['#', '.'];
  return (
    styled((full ?? '').repeat(filled), style, output) +
    output.style('dim', (empty ?? '').repeat(width - filled))
  );
}

function styled(text: string, style: Style | undefined, output: Output): string {
  return style === undefined || text === '' ? text : output.style(style, text);
}
