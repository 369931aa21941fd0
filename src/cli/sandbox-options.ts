import { parseArgs } from 'node:util';
import type { ClockOptions } from '../sandbox/index.ts';
import { CommandError } from './command-error.ts';

export const SANDBOX_HELP = `Usage: cloudify-executions sandbox [options]

Starts a Cloudify Manager in memory. It remembers, queues, runs workflows and fails as the real one does.

Options:
  --port <number>      where it listens; 0 takes any free port (default 8080)
  --host <address>     by default 127.0.0.1, which only this machine can reach
  --state <file>       loads what it holds from there, if there is such a file, and keeps it there
  --seed <text>        the same seed and the same requests give the same ids (default sandbox)
  --runner <mode>      auto: workflows run (default); manual: nothing moves but by PATCH
  --rate <number>      how many times as fast as the clock on the wall its time runs (default 1);
                       0: it stands still until POST /_sandbox/clock moves it on
  --defects <mode>     where the real manager answers 500: what it meant (intended, the default) or the 500 (emulated)
  --strict             refuses requests that the contract does not document
  --token <text>       what the control plane asks for, as "Authorization: Bearer <text>"; the environment variable
                       SANDBOX_TOKEN does the same. Beyond this machine one is made up if none is given
  --quiet              prints nothing but where it listens
  --help               prints this`;

export interface SandboxCommand {
  readonly port: number;
  readonly host: string;
  readonly state: string | undefined;
  readonly seed: string | undefined;
  readonly runner: 'auto' | 'manual';
  readonly clock: ClockOptions;
  readonly defects: 'intended' | 'emulated';
  readonly strict: boolean;
  readonly token: string | undefined;
  readonly quiet: boolean;
}

const OPTIONS = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  state: { type: 'string' },
  seed: { type: 'string' },
  runner: { type: 'string', default: 'auto' },
  rate: { type: 'string', default: '1' },
  defects: { type: 'string', default: 'intended' },
  strict: { type: 'boolean', default: false },
  token: { type: 'string' },
  quiet: { type: 'boolean', default: false },
} as const;

/** @throws {CommandError} that names what is wrong, and what is allowed. */
export function readSandboxOptions(args: string[]): SandboxCommand {
  const { port, rate, runner, defects, token, ...rest } = parsed(args);
  return {
    ...rest,
    state: rest.state === undefined ? undefined : filled('--state', rest.state, 'the name of a file'),
    seed: rest.seed,
    host: filled('--host', rest.host, 'an address or a name'),
    port: readPort(port),
    runner: oneOf('--runner', ['auto', 'manual'], runner),
    defects: oneOf('--defects', ['intended', 'emulated'], defects),
    clock: readRate(rate),
    token: token === undefined ? process.env.SANDBOX_TOKEN || undefined : filled('--token', token, 'a text'),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    // What follows the first sentence is advice for other cases.
    const [reason] = (error as Error).message.split(/\.\s/);
    const known = Object.entries(OPTIONS).map(([name, { type }]) =>
      type === 'string' ? `--${name} <value>` : `--${name}`,
    );
    throw new CommandError(`${reason}. Options are ${known.join(', ')}.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new CommandError(`--port must be a whole number from 0 to 65535, not "${text}".`);
}

function readRate(text: string): ClockOptions {
  const rate = Number(text);
  if (text.trim() === '' || !(rate >= 0 && rate <= FASTEST)) {
    throw new CommandError(`--rate must be a number from 0 to ${FASTEST}, not "${text}".`);
  }
  if (rate === 0) return { mode: 'virtual' };
  return rate === 1 ? { mode: 'real' } : { mode: 'accelerated', rate };
}

const FASTEST = 1_000_000;

function oneOf<const Value extends string>(option: string, values: readonly Value[], text: string): Value {
  const value = values.find((allowed) => allowed === text);
  if (value === undefined) throw new CommandError(`${option} must be ${values.join(' or ')}, not "${text}".`);
  return value;
}

function filled(option: string, text: string, allowed: string): string {
  if (text === '') throw new CommandError(`${option} must be ${allowed}.`);
  return text;
}
