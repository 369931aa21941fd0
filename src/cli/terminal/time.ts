const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `0.4 s`, `42 s`, `1m 12s`, `3h 05m`, `2d 4h`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 9950) return `${(Math.max(0, milliseconds) / SECOND).toFixed(1)} s`;
  const time = Math.round(milliseconds / SECOND) * SECOND;
  if (time < MINUTE) return `${time / SECOND} s`;
  if (time < HOUR) return `${Math.floor(time / MINUTE)}m ${two((time % MINUTE) / SECOND)}s`;
  if (time < DAY) return `${Math.floor(time / HOUR)}h ${two((time % HOUR) / MINUTE)}m`;
  return `${Math.floor(time / DAY)}d ${Math.floor((time % DAY) / HOUR)}h`;
}

/** `0:42`, `1:05:00`: a clock that runs. */
export function formatClock(milliseconds: number): string {
  const time = Math.max(0, milliseconds);
  const [hours, minutes] = [Math.floor(time / HOUR), Math.floor((time % HOUR) / MINUTE)];
  const seconds = two((time % MINUTE) / SECOND);
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

const STEPS = [
  [MINUTE, SECOND, 's'],
  [HOUR, MINUTE, 'min'],
  [2 * DAY, HOUR, 'h'],
  [60 * DAY, DAY, 'days'],
  [730 * DAY, 30.44 * DAY, 'months'],
  [Number.POSITIVE_INFINITY, 365.25 * DAY, 'years'],
] as const;

/** `3 min ago`, `in 2 h`. */
export function formatRelative(moment: number, now: number): string {
  const away = Math.abs(now - moment);
  if (away < 2 * SECOND) return 'now';
  const [, unit, name] = STEPS.find(([below]) => away < below) ?? STEPS[0];
  const count = `${Math.floor(away / unit)} ${name}`;
  return moment > now ? `in ${count}` : `${count} ago`;
}

const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
