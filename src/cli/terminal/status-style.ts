import type { Style } from './output.ts';

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

/** The style of a status; none for one that this version does not know. */
export function statusStyle(status: string | null | undefined): Style | undefined {
  return STYLES[status ?? ''];
}
