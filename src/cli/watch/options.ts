import { flag, type Options, single } from '../command/options.ts';
import { duration } from '../command/values.ts';

export const FOLLOWING_OPTIONS = {
  timeout: single(
    'time',
    'how long to wait, such as 90s, 5m or 1h30m; what is waited for goes on then',
    duration,
  ),
} as const satisfies Options;

export const QUIET_OPTION = {
  quiet: flag('shows no progress, only how it ended', { short: 'q' }),
} as const satisfies Options;

export const CTRL_C = 'Ctrl-C ends the waiting alone, never what is waited for; a second one ends at once.';
