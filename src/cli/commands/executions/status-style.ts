import type { Style } from '../../terminal/output.ts';

const STYLES: Readonly<Record<string, Style>> = {
  terminated: 'green',
  failed: 'red',
  cancelled: 'yellow',
  pending: 'cyan',
  started: 'cyan',
  cancelling: 'yellow',
  force_cancelling: 'yellow',
  kill_cancelling: 'yellow',
  queued: 'dim',
  scheduled: 'dim',
};

/** How a status looks on a terminal. One that this version does not know has no look. */
export function statusStyle(status: string | null | undefined): Style | undefined {
  return STYLES[status ?? ''];
}
