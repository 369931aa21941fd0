import { CheckContext } from './context.ts';
import type { CheckResult, SuiteName } from './findings.ts';
import { cleanUp, type Remaining } from './fixtures/clean-up.ts';
import { assertManager, PrerequisiteError, reportedVersion } from './fixtures/discover.ts';
import { ResourceTracker } from './fixtures/resource-tracker.ts';
import { type VerifiedFixtures, verifyFixtures } from './fixtures/verify-fixtures.ts';
import { Connection, UnreachableError } from './http/connection.ts';
import type { HttpRequest } from './http/exchange.ts';
import { credentialHeaders, type Target } from './http/target.ts';
import { Random } from './random.ts';
import { Recorder } from './recorder.ts';
import { Release } from './release.ts';
import { causesOf } from './reports/causes.ts';
import {
  type ReleaseOrigin,
  type Report,
  type SuiteSummary,
  summaryOf,
  verdictOf,
} from './reports/report.ts';
import { runCheck } from './run-check.ts';
import type { Check, Suite } from './suites/suite.ts';

export type { Report, SuiteSummary, Verdict } from './reports/report.ts';

/** A target that exists for as long as one suite needs it. */
export interface OpenTarget extends Target {
  readonly close?: (() => Promise<void>) | undefined;
}

export interface CheckOptions {
  /** Opens the server, once for each suite: the same one every time, or a new one. */
  readonly open: (suite: SuiteName) => Promise<OpenTarget>;
  readonly suites: readonly Suite[];
  /** Sends nothing that changes anything. Default: true, unless the target is disposable. */
  readonly readOnly?: boolean | undefined;
  /** The version of the manager, such as `6.4.2`. Default: the one that it reports at `GET /version`. */
  readonly managerRelease?: string | undefined;
  /** Known issues of the real manager fail, too. Default: false. */
  readonly strict?: boolean;
  /** Creates no groups and schedules, which this API cannot delete. Default: true, unless the target is disposable. */
  readonly leaveNothing?: boolean | undefined;
  /** The same seed makes the same choices. Default: a random one. */
  readonly seed?: number | undefined;
  /** Ends at the first finding that fails. Default: false. */
  readonly untilFirst?: boolean;
  /** Only checks with this text in their name. Default: all. */
  readonly grep?: string | undefined;
  /** How long a check may take, in milliseconds. Default: 120,000. */
  readonly timeLimitMs?: number | undefined;
  /** How long a response may take, in milliseconds. Default: 30,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** When it aborts, no further check runs; what was created is still removed. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((step: Progress) => void) | undefined;
  readonly onRequest?: ((request: HttpRequest, suite: SuiteName) => void) | undefined;
}

export type Progress =
  | { readonly kind: 'suite'; readonly suite: Suite; readonly url: string; readonly checks: number }
  | { readonly kind: 'missing'; readonly suite: Suite; readonly reason: string }
  | { readonly kind: 'check'; readonly result: CheckResult; readonly done: number; readonly of: number }
  | { readonly kind: 'waiting'; readonly what: string; readonly elapsedMs: number }
  | { readonly kind: 'cleaned'; readonly suite: Suite; readonly remaining: Remaining };

const TIME_LIMIT_MS = 120_000;
/** How long a server may take that has just not responded, in milliseconds. */
const PROBE_TIMEOUT_MS = 5_000;
const WAIT_REPORT_INTERVAL_MS = 1000;
/** Every request without a response costs the whole timeout. */
const MAX_TIMEOUTS = 3;

/**
 * Checks a server by every suite, one after the other.
 *
 * @throws {PrerequisiteError} when the server lacks what the checks need, with what to do.
 * @throws {UnreachableError} when it does not respond from the start, or is not a manager.
 */
export async function check(options: CheckOptions): Promise<Report> {
  return new Run(options).run();
}

/** Takes the place of a server when nothing is sent. */
const RECORDED: OpenTarget = {
  url: 'http://recorded.invalid',
  credentials: { token: '' },
  tenant: '',
  fixtures: {},
  workerTimeoutMs: 0,
};

class Run {
  readonly #options: CheckOptions;
  readonly #seed: number;
  readonly #recorder = new Recorder();
  readonly #signal: AbortSignal;
  readonly #summaries: SuiteSummary[] = [];
  /** Of the last server: most often it is the same one for every suite. */
  #verified: (VerifiedFixtures & { readonly url: string }) | undefined;
  readonly #remaining = {
    executions: [] as string[],
    groups: [] as string[],
    schedules: 0,
    failures: [] as string[],
  };
  #url = '';
  /** When the current check began, or what is done between checks. */
  #since = performance.now();
  #isReadOnly = true;
  #release: { readonly of: Release; readonly origin: ReleaseOrigin } | undefined;
  #unreachable: string | undefined;
  #timeouts = 0;

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
    this.#signal = options.signal ?? new AbortController().signal;
  }

  async run(): Promise<Report> {
    for (const suite of this.#options.suites) {
      if (this.#isOver()) break;
      const since = performance.now();
      const missing = (await suite.missing?.()) ?? undefined;
      if (missing !== undefined) this.#options.progress?.({ kind: 'missing', suite, reason: missing });
      const results = missing === undefined ? await this.#openAndRun(suite) : [];
      this.#summaries.push(summaryOf(suite, results, since, missing));
    }
    return this.#report();
  }

  async #openAndRun(suite: Suite): Promise<CheckResult[]> {
    const isRecording = suite.name === 'recording';
    const target = isRecording ? RECORDED : await this.#options.open(suite.name);
    this.#url ||= isRecording ? suite.title : target.url;
    try {
      return await this.#runSuite(suite, target);
    } finally {
      await target.close?.();
    }
  }

  async #runSuite(suite: Suite, target: OpenTarget): Promise<CheckResult[]> {
    const { readOnly = !target.disposable, leaveNothing = !target.disposable, progress } = this.#options;
    this.#isReadOnly = readOnly;
    this.#since = performance.now();
    const connection = new Connection(target.url, {
      readOnly,
      timeoutMs: this.#options.requestTimeoutMs,
      clientCertificate: target.clientCertificate,
      onRequest: (request) => this.#options.onRequest?.(request, suite.name),
    });
    // Two runs on the same server must not use the same ids, so this does not depend on the seed.
    const resources = new ResourceTracker(Math.random().toString(36).slice(2, 8));
    const context = new CheckContext({
      target,
      fixtures: { deployments: [], workflow: '', ...target.fixtures },
      connection,
      resources,
      recorder: this.#recorder,
      random: new Random(this.#seed),
      readOnly,
      leaveNothing,
    });
    const waits = setInterval(() => {
      const elapsedMs = performance.now() - this.#since;
      progress?.({ kind: 'waiting', what: context.waitingFor, elapsedMs });
    }, WAIT_REPORT_INTERVAL_MS);
    try {
      const checks = await this.#prepare(suite, context);
      if (checks === undefined) return [];
      progress?.({ kind: 'suite', suite, url: target.url, checks: checks.length });
      return await this.#runChecks(checks, suite, context);
    } finally {
      this.#since = performance.now();
      const remaining = await this.#cleanUp(context);
      clearInterval(waits);
      connection.close();
      this.#addRemaining(remaining, target);
      progress?.({ kind: 'cleaned', suite, remaining });
    }
  }

  /** The checks to run, with the fixtures that they need; undefined when the run ends before. */
  async #prepare(suite: Suite, context: CheckContext): Promise<Check[] | undefined> {
    try {
      return await this.#selectChecks(suite, context);
    } catch (error) {
      if (this.#signal.aborted) return undefined;
      const isAtStart = this.#recorder.results.length === 0;
      if (isAtStart || !(error instanceof UnreachableError || error instanceof PrerequisiteError))
        throw error;
      this.#unreachable = error.message;
      return undefined;
    }
  }

  async #selectChecks(suite: Suite, context: CheckContext): Promise<Check[]> {
    const { target, readOnly } = context;
    const { grep = '' } = this.#options;
    context.limits = { signal: this.#signal, restart: () => undefined };
    if (!target.stateless && suite.name !== 'recording') {
      await assertManager(target, context.connection, this.#signal);
    }
    await this.#judgeByRelease(suite, context);
    const all = await suite.checks(context);
    const checks = all.filter((one) => (one.readOnly || !readOnly) && one.name.includes(grep));
    const needsFixtures = checks.some((one) => !one.readOnly && !one.needsNothing);
    if (!needsFixtures || target.stateless || target.disposable) return checks;
    if (this.#verified?.url !== target.url) {
      this.#verified = { ...(await verifyFixtures(context, context.fixtures)), url: target.url };
    }
    context.fixtures = this.#verified.fixtures;
    context.noWorker = this.#verified.noWorker;
    return checks;
  }

  /** The release of the first server: all suites of a run check the same. */
  async #judgeByRelease(suite: Suite, { target, connection, recorder }: CheckContext): Promise<void> {
    const { managerRelease } = this.#options;
    if (this.#release === undefined) {
      const isAsked = managerRelease === undefined && !target.stateless && suite.name !== 'recording';
      const reported = isAsked ? await reportedVersion(target, connection, this.#signal) : undefined;
      const origin =
        managerRelease !== undefined ? 'stated' : reported !== undefined ? 'reported' : 'assumed';
      this.#release = { of: new Release(managerRelease ?? reported), origin };
    }
    connection.release = this.#release.of;
    recorder.release = this.#release.of;
  }

  #addRemaining(remaining: Remaining, { disposable }: OpenTarget): void {
    this.#remaining.executions.push(...remaining.executions);
    if (remaining.failure !== undefined) this.#remaining.failures.push(remaining.failure);
    // Groups and schedules disappear with the server.
    if (disposable) return;
    this.#remaining.groups.push(...remaining.groups);
    this.#remaining.schedules += remaining.schedules;
  }

  async #runChecks(checks: readonly Check[], suite: Suite, context: CheckContext): Promise<CheckResult[]> {
    const results: CheckResult[] = [];
    const limits = { timeLimitMs: this.#options.timeLimitMs ?? TIME_LIMIT_MS, signal: this.#signal };
    for (const one of checks) {
      if (this.#isOver()) break;
      this.#since = performance.now();
      const { result, unreachable, isUnfinished } = await runCheck(one, suite, context, limits);
      results.push(result);
      this.#options.progress?.({ kind: 'check', result, done: results.length, of: checks.length });
      if (unreachable) await this.#probe(unreachable, context);
      else if (isUnfinished && !context.readOnly && !this.#isOver()) await this.#cleanUp(context, true);
    }
    return results;
  }

  #cleanUp(context: CheckContext, keepsFinished = false): Promise<Remaining> {
    const { target, resources, connection, fixtures, noWorker } = context;
    return cleanUp(resources, {
      keepsFinished,
      connection,
      credentials: credentialHeaders(target.credentials),
      tenant: target.tenant,
      deployments: fixtures.deployments,
      workerTimeoutMs: noWorker === undefined ? target.workerTimeoutMs : 0,
      onWait: (what) => {
        context.waitingFor = what;
      },
    });
  }

  /** After a request without a response the run continues only if the server still responds to others. */
  async #probe(error: UnreachableError, context: CheckContext): Promise<void> {
    this.#timeouts += error.timedOut ? 1 : 0;
    if (this.#timeouts >= MAX_TIMEOUTS) {
      this.#unreachable = `${MAX_TIMEOUTS} requests had no response; the last one: ${error.message}`;
      return;
    }
    const { url, clientCertificate, stateless } = context.target;
    const connection = new Connection(url, {
      readOnly: true,
      timeoutMs: PROBE_TIMEOUT_MS,
      clientCertificate,
    });
    try {
      if (stateless) await connection.send(context.buildRequest('listExecutions'), this.#signal);
      else await assertManager(context.target, connection, this.#signal);
    } catch {
      if (!this.#signal.aborted) this.#unreachable = error.message;
    } finally {
      connection.close();
    }
  }

  #isOver(): boolean {
    return (
      this.#signal.aborted ||
      this.#unreachable !== undefined ||
      (this.#options.untilFirst === true && this.#hasFailed())
    );
  }

  #hasFailed(): boolean {
    return this.#recorder.findings.some(({ known }) => known === undefined || this.#options.strict);
  }

  #report(): Report {
    const { suites, strict = false } = this.#options;
    const { findings, results, notes, excluded, coverage, exchanges, rows } = this.#recorder;
    const { failures, ...remaining } = this.#remaining;
    const outcome = {
      interrupted: this.#signal.aborted,
      unreachable: this.#unreachable,
      passed: !this.#hasFailed(),
      results,
    };
    const release = this.#release?.of ?? new Release(this.#options.managerRelease);
    return {
      url: this.#url,
      release: {
        version: release.version,
        line: release.line,
        isKnown: release.isKnown,
        origin: this.#release?.origin ?? 'assumed',
        differences: release.differenceCount,
      },
      seed: this.#seed,
      readOnly: this.#isReadOnly,
      strict,
      exchanges,
      suites: this.#summaries,
      rows,
      findings,
      causes: causesOf(findings),
      notes: [...notes].map(([message, count]) => ({ message, count })),
      excluded: [...excluded].map(([reason, count]) => ({ reason, count })),
      coverage: coverage.report(suites.flatMap((suite) => suite.keywords?.() ?? [])),
      remaining: { ...remaining, failure: failures.length > 0 ? failures.join(' ') : undefined },
      ...outcome,
      verdict: verdictOf(outcome),
    };
  }
}
