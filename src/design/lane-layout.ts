/** An execution in its lane: it is queued from `created`, pending until `started`, and runs until `ended`. */
export interface Bar {
  readonly id: string;
  readonly status: string | null;
  /** Shown inside the bar where there is room. */
  readonly label: string;
  readonly title?: string;
  /** Shown beside a bar that never ran. */
  readonly note?: string;
  readonly created: number;
  /** When it left the queue: `created` if it never was in it. Null if it has not left it, or ended there. */
  readonly pending: number | null;
  /** When it started; null if it has not started. */
  readonly started: number | null;
  /** When it ended; null if it has not ended. */
  readonly ended: number | null;
}

export interface PlacedBar extends Bar {
  /** Its row in the lane. */
  readonly row: number;
}

export interface Lane {
  readonly name: string;
  readonly bars: readonly PlacedBar[];
  /** The number of rows that the bars need so that they do not overlap. */
  readonly rows: number;
}

/** Places each bar in the first row that is free when it begins. */
export function layOutLane(name: string, bars: readonly Bar[]): Lane {
  const freeFrom: number[] = [];
  const placed = bars
    .toSorted((left, right) => left.created - right.created)
    .map((bar) => {
      const free = freeFrom.findIndex((time) => time <= bar.created);
      const row = free < 0 ? freeFrom.length : free;
      freeFrom[row] = bar.ended ?? Number.POSITIVE_INFINITY;
      return { ...bar, row };
    });
  return { name, bars: placed, rows: freeFrom.length };
}

const TICK_INTERVALS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800,
].map((seconds) => seconds * 1000);

/** Round times between two times, at most `max` of them. */
export function timeTicks(from: number, to: number, max: number): number[] {
  const step = TICK_INTERVALS.find((interval) => (to - from) / interval <= max) ?? 604_800_000;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** How far a drawing may reach beyond its edges, in pixels: enough to hide rounded corners and strokes. */
const MARGIN = 8;

/**
 * Places times on a horizontal axis. A time outside the range is placed just beyond the nearer edge, because Chromium
 * does not paint shapes whose coordinates are millions of pixels.
 * @returns the x coordinate of a time, in pixels.
 */
export function timeScale(from: number, to: number, left: number, right: number): (time: number) => number {
  const pixelsPerMs = (right - left) / (to - from);
  return (time) => Math.min(right + MARGIN, Math.max(left - MARGIN, left + (time - from) * pixelsPerMs));
}
