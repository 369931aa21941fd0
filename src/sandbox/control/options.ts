import { CONTRACT, RELEASE_NAMES, Release } from '../engine/model/release.ts';
import type { ClockMode, ClockSetting } from '../engine/simulation/clock.ts';
import type { StateDocument } from '../engine/snapshot/decode.ts';
import { EXAMPLE_TIME, exampleStateAt } from '../example-world.ts';
import { type ClockOptions, toClockSetting } from './clock-view.ts';
import { issuesOf } from './validation.ts';
import type { InitialConfig } from './world.ts';

/** Responds to a request that the sandbox does not serve; undefined leaves it to the sandbox, which responds with 404. */
export type Fallback = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** The initial state and the behaviour of a sandbox. */
export interface SandboxOptions {
  /**
   * The state at the start and after each reset. Default: the example data of the contract, with its times shifted to
   * the time of the clock.
   */
  state?: StateDocument;
  /** Default: `real`. */
  clock?: ClockMode | ClockOptions;
  /** The same seed, requests and times give the same responses, ids included. Default: `sandbox`. */
  seed?: string | number;
  /**
   * Whether workflows run (`auto`) or a status changes only by PATCH (`manual`). `settings.runner` of the state
   * overrides it. Default: `auto`.
   */
  runner?: 'auto' | 'manual';
  /**
   * The response where a manager's known issue gives a 500: the intended one (`intended`) or that 500 (`emulated`).
   * Default: `intended`.
   */
  defects?: 'intended' | 'emulated';
  /**
   * The release of the manager that it behaves like: a version such as `6.4.2`, or a line of releases such as `6.4`. The
   * state does not depend on it. Default: the release that the contract describes.
   */
  release?: string;
  /** Rejects requests that the contract does not document, even if a manager accepts them. Default: false. */
  strict?: boolean;
  /**
   * Validates each response against the contract; an invalid one becomes a 500 with the violations. Default: true if
   * NODE_ENV is `development` or `test`.
   */
  validate?: boolean;
  /**
   * Responds to requests to paths that the sandbox does not have, such as `/api/v3.1/plugins`: with responses of your own, or
   * those of another server. Default: the sandbox responds with 404.
   */
  fallback?: Fallback;
}

const FLAG = [true, false];
const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  runner: ['auto', 'manual'],
  defects: ['intended', 'emulated'],
  release: RELEASE_NAMES,
  strict: FLAG,
  validate: FLAG,
};
const NAMES = [...Object.keys(ALLOWED), 'state', 'clock', 'seed', 'fallback'];

/** @throws {TypeError} with all issues. */
export function parseOptions(options: SandboxOptions): InitialConfig {
  const clock = typeof options.clock === 'string' ? { mode: options.clock } : (options.clock ?? {});
  const issues = issuesOfOptions(options, clock);
  if (issues.length > 0) throw new TypeError(`createSandbox: ${issues.join('; ')}.`);
  return {
    state: options.state === undefined ? exampleStateAt : () => options.state,
    clock: clockAt(clock, options.state === undefined ? EXAMPLE_TIME : undefined),
    seed: options.seed ?? 'sandbox',
    runner: options.runner ?? 'auto',
    defects: options.defects ?? 'intended',
    release: (options.release === undefined ? undefined : Release.named(options.release)) ?? CONTRACT,
    strict: options.strict ?? false,
    validate: options.validate ?? isDevelopment(),
  };
}

function issuesOfOptions(options: SandboxOptions, clock: ClockOptions): string[] {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const issues = given.flatMap(([name, value]) => {
    const allowed = ALLOWED[name];
    if (!NAMES.includes(name)) return [`/${name} is unknown; known are ${NAMES.join(', ')}`];
    if (name === 'seed' && typeof value !== 'string' && !Number.isFinite(value))
      return ['/seed must be a number or a text'];
    if (name === 'fallback' && typeof value !== 'function') return ['/fallback must be a function'];
    return allowed === undefined || allowed.includes(value)
      ? []
      : [`/${name} must be one of ${allowed.join(', ')}`];
  });
  const setting = Object.fromEntries(Object.entries(clock).filter(([, value]) => value !== undefined));
  if (Object.keys(setting).length === 0) return issues;
  return [
    ...issues,
    ...issuesOf('ClockSetting', setting).map(({ path, message }) => `/clock${path} ${message}`),
  ];
}

function clockAt(clock: ClockOptions, example: string | undefined): ClockSetting {
  return toClockSetting(
    clock.mode === 'virtual' && clock.now === undefined ? { ...clock, now: example } : clock,
  );
}

function isDevelopment(): boolean {
  // Not every platform has a process.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return ['development', 'test'].includes(process?.env?.NODE_ENV ?? '');
}
