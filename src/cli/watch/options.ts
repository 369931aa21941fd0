import { CommandError } from '../errors.ts';
import { flag, type Options, optionalValue, type Parse, value } from '../program/options.ts';
import { duration, oneOf } from '../program/parse.ts';

export const WATCH_OPTIONS = {
  timeout: value('time', 'how long to wait, such as 90s, 5m or 1h30m; what it waits for continues', duration),
} as const satisfies Options;

export const DETACH_OPTION = {
  detach: flag('does not wait; prints the id', { short: 'd', conflicts: ['timeout', 'on-interrupt'] }),
} as const satisfies Options;

export const QUIET_OPTION = {
  quiet: flag('shows the result, not the progress', { short: 'q' }),
} as const satisfies Options;

/** When a cancel escalates, in milliseconds. */
export interface EscalationTimes {
  readonly forceAfter: number;
  readonly killAfter: number;
}

const parseTimes: Parse<EscalationTimes> = (text, name) => {
  const [force = '', kill, ...more] = text.split(',');
  if (kill === undefined || more.length > 0) {
    throw new CommandError(
      `${name} takes two times: when to force the cancellation, and how long after that to kill it: 30s,60s.`,
    );
  }
  return { forceAfter: duration(force.trim(), name), killAfter: duration(kill.trim(), name) };
};

const DEFAULT_TIMES = '30s,60s';

export const escalateOption = (description: string) =>
  optionalValue('force,kill', DEFAULT_TIMES, description, parseTimes);

const ACTIONS = ['leave', 'cancel'] as const;

/** What happens to an execution when the waiting ends early. */
export const CLEANUP_OPTIONS = {
  'on-timeout': value(
    'action',
    'when --timeout expires: leave it running, or cancel it and wait for its end. Default: leave',
    oneOf(ACTIONS),
    { choices: ACTIONS, needs: 'timeout' },
  ),
  'on-interrupt': value(
    'action',
    'on Ctrl-C or SIGTERM: leave it running, or cancel it and wait for its end. Default: leave',
    oneOf(ACTIONS),
    { choices: ACTIONS },
  ),
  escalate: escalateOption(
    'when --on-timeout or --on-interrupt cancels: forces it after the first time and kills it after the second. ' +
      `Default: ${DEFAULT_TIMES}`,
  ),
} as const satisfies Options;

interface CleanupOptions {
  readonly 'on-timeout': (typeof ACTIONS)[number] | undefined;
  readonly 'on-interrupt': (typeof ACTIONS)[number] | undefined;
  readonly escalate: EscalationTimes | undefined;
}

export interface Cleanup {
  readonly cancelOn: { readonly timeout: boolean; readonly interrupt: boolean };
  readonly times: EscalationTimes;
}

/** @throws {CommandError} for options that need others. */
export function readCleanup(options: CleanupOptions): Cleanup {
  const cancelOn = {
    timeout: options['on-timeout'] === 'cancel',
    interrupt: options['on-interrupt'] === 'cancel',
  };
  if (options.escalate !== undefined && !cancelOn.timeout && !cancelOn.interrupt)
    throw new CommandError('--escalate needs --on-timeout cancel or --on-interrupt cancel.');
  return { cancelOn, times: options.escalate ?? parseTimes(DEFAULT_TIMES, '--escalate') };
}

export const CTRL_C =
  'Ctrl-C ends only the waiting; what it waits for continues. A second Ctrl-C exits immediately.';
