import type { ClockMode, ClockSetting } from '../engine/simulation/clock.ts';
import type { StateDocument } from '../engine/snapshot/decode.ts';
import { EXAMPLE_TIME, exampleStateAt } from '../example-world.ts';
import { CLOCK_SETTING } from './clock-change.ts';
import { readTime } from './time-text.ts';
import { ANYTHING, type Field, type Fields, faultsOf, oneOf, optional } from './validation.ts';
import type { InitialConfig } from './world.ts';

/** How time passes in a sandbox. */
export interface ClockOptions {
  /** `real` runs as time does, `accelerated` so many times as fast, `virtual` only when it is told to. */
  mode?: ClockMode;
  /** Seconds of the sandbox per second; alone it means `accelerated`. */
  rate?: number;
  /** When it begins, as `2026-03-02T09:30:00.000Z`: by default now, and with the example world on a virtual clock then. */
  now?: string;
}

/** How a sandbox begins and behaves. */
export interface SandboxOptions {
  /**
   * What the manager holds at the beginning and after each reset. Default: the world of the contract's examples, with
   * its times moved so that it shows the time of the clock.
   */
  state?: StateDocument;
  /** By default real time. */
  clock?: ClockMode | ClockOptions;
  /** The same seed, requests and times give the same answers, ids included. */
  seed?: string | number;
  /** Whether workflows run (`auto`, the default) or nothing moves but by PATCH. The state's own `settings.runner` wins. */
  runner?: 'auto' | 'manual';
  /** Where the manager answers 500: what it evidently meant (`intended`, the default) or that 500 (`emulated`). */
  defects?: 'intended' | 'emulated';
  /** Refuses requests that the contract does not document, though a manager would take them. */
  strict?: boolean;
  /**
   * Judges each answer by the contract before it leaves; one that breaks it becomes a 500 that says what and where. By
   * default it does where NODE_ENV is `development` or `test`.
   */
  validate?: boolean;
}

const BOOLEAN: Field = { fits: (value) => typeof value === 'boolean', allowed: 'true or false' };
const SEED: Field = {
  fits: (value) => typeof value === 'string' || Number.isFinite(value),
  allowed: 'a number or a text',
};

const OPTIONS: Fields = {
  state: optional(ANYTHING),
  clock: optional(ANYTHING),
  seed: optional(SEED),
  runner: optional(oneOf(['auto', 'manual'])),
  defects: optional(oneOf(['intended', 'emulated'])),
  strict: optional(BOOLEAN),
  validate: optional(BOOLEAN),
};

/** @throws {TypeError} that says what is wrong with them, and what is allowed. */
export function parseOptions(options: SandboxOptions): InitialConfig {
  const clock = typeof options.clock === 'string' ? { mode: options.clock } : (options.clock ?? {});
  const faults = [...faultsOf(options, '', OPTIONS), ...faultsOf(clock, '/clock', CLOCK_SETTING)];
  if (faults.length > 0) {
    throw new TypeError(
      `createSandbox: ${faults.map(({ path, message }) => `${path} ${message}`).join('; ')}.`,
    );
  }
  return {
    state: options.state === undefined ? exampleStateAt : () => options.state,
    clock: clockAt(clock, options.state === undefined ? EXAMPLE_TIME : undefined),
    seed: options.seed ?? 'sandbox',
    runner: options.runner ?? 'auto',
    defects: options.defects ?? 'intended',
    strict: options.strict ?? false,
    validate: options.validate ?? isDevelopment(),
  };
}

function clockAt({ mode, rate, now }: ClockOptions, example: string | undefined): ClockSetting {
  const beginning = now ?? (mode === 'virtual' ? example : undefined);
  return { mode, rate, now: beginning === undefined ? undefined : readTime(beginning) };
}

function isDevelopment(): boolean {
  // Not every platform has a process.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return ['development', 'test'].includes(process?.env?.NODE_ENV ?? '');
}
