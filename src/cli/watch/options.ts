import { CommandError } from '../errors.ts';
import { flag, type Options, optional, type Read, single } from '../program/options.ts';
import { duration, oneOf } from '../program/values.ts';

export const WATCH_OPTIONS = {
  timeout: single(
    'time',
    'how long to wait, such as 90s, 5m or 1h30m; what is waited for goes on then',
    duration,
  ),
} as const satisfies Options;

export const QUIET_OPTION = {
  quiet: flag('shows no progress, only how it ended', { short: 'q' }),
} as const satisfies Options;

/** When an escalating cancel takes its harder steps, in ms. */
export interface EscalationTimes {
  readonly forceAfter: number;
  readonly killAfter: number;
}

const readTimes: Read<EscalationTimes> = (text, name) => {
  const [force = '', kill, ...more] = text.split(',');
  if (kill === undefined || more.length > 0) {
    throw new CommandError(
      `${name} takes two times: when to force the cancellation, and how long after that to kill it: 30s,60s.`,
    );
  }
  return { forceAfter: duration(force.trim(), name), killAfter: duration(kill.trim(), name) };
};

const DEFAULT_TIMES = '30s,60s';

export const escalateOption = (about: string) => optional('force,kill', DEFAULT_TIMES, about, readTimes);

const ACTIONS = ['leave', 'cancel'] as const;

/** What becomes of an execution that is no longer waited for. */
export const CLEANUP_OPTIONS = {
  'on-timeout': single(
    'action',
    'when --timeout expires: leave it running, or cancel it and wait for its end. Default: leave',
    oneOf(ACTIONS),
    { choices: ACTIONS },
  ),
  'on-interrupt': single(
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

/** @throws {CommandError} for options without those that they belong to. */
export function readCleanup(
  options: CleanupOptions & { readonly timeout: number | undefined; readonly detach: boolean },
): Cleanup {
  const cancelOn = {
    timeout: options['on-timeout'] === 'cancel',
    interrupt: options['on-interrupt'] === 'cancel',
  };
  if (options['on-timeout'] !== undefined && options.timeout === undefined)
    throw new CommandError('--on-timeout needs --timeout.');
  if (options['on-interrupt'] !== undefined && options.detach)
    throw new CommandError('--on-interrupt and --detach exclude each other.');
  if (options.escalate !== undefined && !cancelOn.timeout && !cancelOn.interrupt)
    throw new CommandError('--escalate needs --on-timeout cancel or --on-interrupt cancel.');
  return { cancelOn, times: options.escalate ?? readTimes(DEFAULT_TIMES, '--escalate') };
}

export const CTRL_C =
  'Ctrl-C ends the waiting alone; what is waited for goes on. A second Ctrl-C ends the command immediately.';
