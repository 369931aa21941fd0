/** How far beyond its edges a drawing may reach, in pixels: enough to hide rounded corners and strokes. */
const MARGIN = 8;

/**
 * Places times on a horizontal axis. A time outside the range is placed just beyond the nearer edge, because Chromium
 * does not paint shapes whose coordinates are millions of pixels.
 * @returns the x coordinate of a time, in pixels.
 */
export function timeScale({
  from,
  to,
  left,
  right,
}: {
  /** The time at `left`, in milliseconds. */
  from: number;
  /** The time at `right`, in milliseconds. */
  to: number;
  left: number;
  right: number;
}): (time: number) => number {
  const pixelsPerMs = (right - left) / (to - from);
  return (time) => Math.min(right + MARGIN, Math.max(left - MARGIN, left + (time - from) * pixelsPerMs));
}
