/** The progress as one line, which a terminal redraws. */
import type { Output, Style } from '../terminal/output.ts';
import { displayWidth, truncate } from '../terminal/text.ts';
import { formatClock } from '../terminal/time.ts';

export interface ProgressView {
  /** The status, or what describes the progress best. */
  readonly label: string;
  readonly style: Style | undefined;
  /** `total` is 0 while it is unknown. */
  readonly done: number;
  readonly total: number;
  /** Whether the numbers are shown beside the label. */
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
  view: ProgressView,
  elapsed: number | undefined,
  frame: number,
  width: number,
  output: Output,
): string {
  const { label, style, done, total, isCounted, notes } = view;
  const frames = output.hasUnicode ? SPINNER : PLAIN_SPINNER;
  const time = elapsed === undefined ? '' : formatClock(elapsed);
  const count = isCounted && total > 0 ? `${done}/${total}` : '';
  // The label is truncated before the time is omitted.
  const shownLabel = truncate(label, width - 2 - GAP.length - time.length);
  let room = width - 2 - displayWidth(shownLabel) - GAP.length - time.length;
  const takes = (text: string) => {
    const needed = displayWidth(text) + GAP.length;
    if (text === '' || needed > room) return false;
    room -= needed;
    return true;
  };
  const shownCount = takes(count) ? [count] : [];
  const bars = total > 0 && room >= SHORTEST_BAR + GAP.length ? SHORTEST_BAR : 0;
  if (bars > 0) room -= bars + GAP.length;
  const shownNotes = notes
    .filter(({ text }) => takes(text))
    .map((note) => output.style(note.style, note.text));
  const bar = bars > 0 ? [progressBar(done / total, Math.min(LONGEST_BAR, bars + room), style, output)] : [];
  const parts = [
    output.style(style, shownLabel),
    ...bar,
    ...shownCount,
    ...shownNotes,
    ...(time === '' ? [] : [output.style('dim', time)]),
  ];
  return `${output.style('cyan', frames[frame % frames.length] ?? '')} ${parts.join(GAP)}`;
}

/** `0:42  started  7/12` */
export function plainLine(
  { label, style, done, total, isCounted, notes }: ProgressView,
  elapsed: number | undefined,
  output: Output,
): string {
  const count = isCounted && total > 0 ? [`${done}/${total}`] : [];
  const parts = [
    ...(elapsed === undefined ? [] : [output.style('dim', formatClock(elapsed))]),
    output.style(style, label),
    ...count,
    ...notes.map(({ text, style }) => output.style(style, text)),
  ];
  return parts.join(GAP);
}

function progressBar(share: number, width: number, style: Style | undefined, output: Output): string {
  const nonEmpty = Math.floor(Math.min(1, share) * width);
  const [full, empty] = output.hasUnicode ? ['█', '░'] : ['#', '.'];
  return (
    output.style(style, (full ?? '').repeat(nonEmpty)) +
    output.style('dim', (empty ?? '').repeat(width - nonEmpty))
  );
}
