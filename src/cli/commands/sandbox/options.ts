import { RELEASES } from '../../../../generated/releases.ts';
import type { ClockOptions } from '../../../sandbox/index.ts';
import { CommandError } from '../../errors.ts';
import { ACCESS_OPTIONS, LISTEN_OPTIONS } from '../../listen/options.ts';
import {
  flag,
  type Options,
  type Parse,
  type ValuesOf,
  value,
  valueWithDefault,
} from '../../program/options.ts';
import { nonEmpty, oneOf } from '../../program/parse.ts';
import { parseTarget } from '../proxy/options.ts';

const MAX_TIME_SCALE = 1_000_000;

const parseTimeScale: Parse<ClockOptions> = (text, name) => {
  const rate = Number(text);
  if (text.trim() === '' || !(rate >= 0 && rate <= MAX_TIME_SCALE)) {
    throw new CommandError(`${name} must be a number from 0 to ${MAX_TIME_SCALE}, not "${text}".`);
  }
  if (rate === 0) return { mode: 'virtual' };
  return rate === 1 ? { mode: 'real' } : { mode: 'accelerated', rate };
};

const RUNNERS = ['auto', 'manual'] as const;
/** Lines of releases, and their versions. */
const RELEASE_NAMES = [...new Set(RELEASES.flatMap(({ line, versions }) => [line, ...versions]))];
const DEFECT_MODES = ['intended', 'emulated'] as const;

export const SANDBOX_OPTIONS = {
  port: LISTEN_OPTIONS.port,
  host: LISTEN_OPTIONS.host,
  state: value('file', 'loads the state from this file and saves it there', nonEmpty('the name of a file'), {
    completes: 'file',
  }),
  'create-state': flag('creates the file of --state if it does not exist'),
  'seed-state': value(
    'file',
    'the state at the first start, after a reset and of new worlds; the file is only read. Default: the sample data',
    nonEmpty('the name of a file'),
    { completes: 'file' },
  ),
  seed: value('text', 'the same seed and the same requests give the same ids. Default: sandbox', String),
  runner: value(
    'mode',
    'auto: workflows run; manual: a status changes only by PATCH. Default: as in the state file, or else auto',
    oneOf(RUNNERS),
    { choices: RUNNERS },
  ),
  'time-scale': valueWithDefault(
    'number',
    '1',
    'how many times as fast as real time its time passes; 0: it stops until POST /_sandbox/clock advances it',
    parseTimeScale,
  ),
  defects: valueWithDefault(
    'mode',
    'intended',
    'where the real manager responds with 500: what it intends (intended) or the 500 (emulated)',
    oneOf(DEFECT_MODES),
    { choices: DEFECT_MODES },
  ),
  release: value(
    'version',
    'the release of the manager that it behaves like, such as 6.4 or 6.4.2. Default: the one that the contract describes',
    oneOf(RELEASE_NAMES),
    { choices: RELEASE_NAMES },
  ),
  strict: flag('rejects requests that the contract does not document'),
  forward: value(
    'url',
    'hands on what it does not serve, when it only reads the API, without credentials; needs the default --host',
    parseTarget,
  ),
  ...ACCESS_OPTIONS,
  token: value(
    'text',
    'the token of the control plane, sent as "Authorization: Bearer <text>" (or SANDBOX_TOKEN). Default: none on this ' +
      'machine, a random one beyond it',
    nonEmpty('a text'),
  ),
  quiet: LISTEN_OPTIONS.quiet,
} as const satisfies Options;

export type SandboxOptions = ValuesOf<typeof SANDBOX_OPTIONS>;
