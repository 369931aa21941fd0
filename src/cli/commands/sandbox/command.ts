import type { ClockOptions } from '../../../sandbox/index.ts';
import { ACCESS_OPTIONS } from '../../access-options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { defaulted, flag, type Options, type Read, single, type ValuesOf } from '../../program/options.ts';
import { filled, oneOf, wholeNumber } from '../../program/values.ts';

const FASTEST = 1_000_000;

const readRate: Read<ClockOptions> = (text, name) => {
  const rate = Number(text);
  if (text.trim() === '' || !(rate >= 0 && rate <= FASTEST)) {
    throw new CommandError(`${name} must be a number from 0 to ${FASTEST}, not "${text}".`);
  }
  if (rate === 0) return { mode: 'virtual' };
  return rate === 1 ? { mode: 'real' } : { mode: 'accelerated', rate };
};

const OPTIONS = {
  port: defaulted('number', '8080', 'where it listens; 0 takes any free port', wholeNumber(0, 65535)),
  host: defaulted(
    'address',
    '127.0.0.1',
    'the address it listens at; the default one can be reached from this machine only',
    filled('an address or a name'),
  ),
  state: single(
    'file',
    'loads what it holds from there, if there is such a file, and keeps it there',
    filled('the name of a file'),
    { completes: 'file' },
  ),
  seed: single(
    'text',
    'the same seed and the same requests give the same ids (sandbox unless given)',
    String,
  ),
  runner: single(
    'mode',
    'auto: workflows run; manual: nothing moves but by PATCH. Default: as in the state file, or else auto',
    oneOf(['auto', 'manual']),
    { choices: ['auto', 'manual'] },
  ),
  'time-scale': defaulted(
    'number',
    '1',
    'how many times as fast as the clock on the wall its time runs; 0: it stands still until POST /_sandbox/clock ' +
      'moves it on',
    readRate,
  ),
  defects: defaulted(
    'mode',
    'intended',
    'where the real manager answers 500: what it meant (intended) or the 500 (emulated)',
    oneOf(['intended', 'emulated']),
    { choices: ['intended', 'emulated'] },
  ),
  strict: flag('refuses requests that the contract does not document'),
  ...ACCESS_OPTIONS,
  token: single(
    'text',
    'what the control plane asks for, as "Authorization: Bearer <text>"; the environment variable SANDBOX_TOKEN does ' +
      'the same. Beyond this machine one is made up if none is given',
    filled('a text'),
  ),
  quiet: flag('prints nothing but where it listens'),
} as const satisfies Options;

/** `--time-scale` is what the clock is made of. */
export type SandboxOptions = Omit<ValuesOf<typeof OPTIONS>, 'time-scale'> & { readonly clock: ClockOptions };

export const SANDBOX = defineCommand({
  name: 'sandbox',
  summary: 'a Cloudify Manager in memory, to develop and test against',
  arguments: [],
  options: OPTIONS,
  notes: ['It remembers, queues, runs workflows and fails as the real one does. Ctrl-C ends it.'],
  examples: [
    { line: 'sandbox --port 0', about: 'on any free port, which the first line tells' },
    {
      line: 'sandbox --time-scale 60 --state shop.json',
      about: 'a minute a second, and kept for the next time',
    },
  ],
  async run({ options: { 'time-scale': clock, ...options } }, terminal) {
    // Loaded only here, for no other command needs it.
    const { serve } = await import('./serve.ts');
    const token = options.token ?? (terminal.env.SANDBOX_TOKEN || undefined);
    await serve({ ...options, clock, token }, terminal);
    return undefined;
  },
});
