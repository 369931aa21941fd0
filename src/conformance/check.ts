import { CheckContext } from './context.ts';
import type { CheckResult, SuiteName } from './findings.ts';
import { cleanUp, type Remaining } from './fixtures/clean-up.ts';
import { assertManager, PrerequisiteError } from './fixtures/discover.ts';
import { type VerifiedFixtures, verifyFixtures } from './fixtures/examine.ts';
import { ResourceTracker } from './fixtures/resource-tracker.ts';
import { Connection, UnreachableError } from './http/connection.ts';
import type { HttpRequest } from './http/exchange.ts';
import { credentialHeaders, type Target } from './http/target.ts';
import { Random } from './random.ts';
import { Recorder } from './recorder.ts';
import { causesOf } from './reports/causes.ts';
import { type Report, type SuiteSummary, summaryOf, verdictOf } from './reports/report.ts';
import { runCheck } from './run-check.ts';
import type { Check, Suite } from './suites/suite.ts';

export type { Report, SuiteSummary, Verdict } from './reports/report.ts';

/** A target that exists for as long as one layer needs it. */
export interface OpenTarget extends Target {
  readonly close?: (() => Promise<void>) | undefined;
}

export interface CheckOptions {
  /** Opens the server, once for each layer: the same one every time, or a fresh one. */
  readonly open: (suite: SuiteName) => Promise<OpenTarget>;
  readonly suites: readonly Suite[];
  /** Sends nothing that changes anything. Default: true, unless the target is disposable. */
  readonly readOnly?: boolean | undefined;
  /** Known defects of the real manager fail, too. Default: false. */
  readonly strict?: boolean;
  /** Creates no groups and schedules, which this API cannot delete. Default: true, unless the target is disposable. */
  readonly leaveNothing?: boolean | undefined;
  /** The same seed makes the same choices. Default: a random one. */
  readonly seed?: number | undefined;
  /** Ends at the first finding that fails. Default: false. */
  readonly untilFirst?: boolean;
  /** Only checks whose name contains this text. */
  readonly grep?: string | undefined;
  /** How long a check may take, in milliseconds. Default: 120,000. */
  readonly timeLimitMs?: number | undefined;
  /** How long a response may take, in milliseconds. Default: 30,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** When it aborts, the current check is the last one; what was created is still removed. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((step: Progress) => void) | undefined;
  /** Called before each request of a layer. */
  readonly onRequest?: ((request: HttpRequest, suite: SuiteName) => void) | undefined;
}

/** What is reported during a run. */
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
/** Every request that gets no response costs the whole timeout. */
const MAX_TIMEOUTS = 3;

/**
 * Checks a server by every layer, one after the other.
 *
 * @throws {Unfit} when the server lacks what the checks need, with what to do.
 * @throws {Unreachable} when it does not respond from the start, or is not a manager.
 */
export async function check(options: CheckOptions): Promise<Report> {
  return new Run(options).run();
}

/** Stands in for a server where nothing is sent. */
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
  /** Of the last server that was examined: most often it is the same one for every layer. */
  #examined: (VerifiedFixtures & { readonly url: string }) | undefined;
  readonly #left = {
    executions: [] as string[],
    groups: [] as string[],
    schedules: 0,
    failures: [] as string[],
  };
  #url = '';
  /** When the current check began, or what is done between checks. */
  #since = performance.now();
  #isReadOnly = true;
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
      let results: CheckResult[] = [];
      if (missing === undefined) results = await this.#openAndRun(suite);
      else this.#options.progress?.({ kind: 'missing', suite, reason: missing });
      this.#summaries.push(summaryOf(suite, results, since, missing));
    }
    return this.#report();
  }

  async #openAndRun(suite: Suite): Promise<CheckResult[]> {
    const isRecording = suite.name === 'recording';
    const target = isRecording ? RECORDED : await this.#options.open(suite.name);
    this.#url ||= isRecording ? suite.title : target.url;
    try {
      return await this.#runLayer(suite, target);
    } finally {
      await target.close?.();
    }
  }

  async #runLayer(suite: Suite, target: OpenTarget): Promise<CheckResult[]> {
    const { readOnly = !target.disposable, leaveNothing = !target.disposable } = this.#options;
    this.#isReadOnly = readOnly;
    const timeoutMs = this.#options.requestTimeoutMs;
    const { clientCertificate } = target;
    this.#since = performance.now();
    const onRequest = (request: HttpRequest) => this.#options.onRequest?.(request, suite.name);
    const connection = new Connection(target.url, { readOnly, timeoutMs, clientCertificate, onRequest });
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
    const reports = this.#reportWaits(context);
    try {
      const checks = await this.#prepare(suite, context);
      if (checks === undefined) return [];
      this.#options.progress?.({ kind: 'suite', suite, url: target.url, checks: checks.length });
      return await this.#carryOut(checks, suite, context);
    } finally {
      this.#since = performance.now();
      const remaining = await cleanUp(resources, {
        connection,
        credentials: credentialHeaders(target.credentials),
        tenant: target.tenant,
        deployments: context.fixtures.deployments,
        workerTimeoutMs: context.noWorker === undefined ? target.workerTimeoutMs : 0,
        onWait: (what) => {
          context.waitingFor = what;
        },
      });
      clearInterval(reports);
      connection.close();
      this.#noteLeft(remaining, target);
      this.#options.progress?.({ kind: 'cleaned', suite, remaining });
    }
  }

  /** The checks to carry out, with the fixtures that they need; undefined when the run ends before. */
  async #prepare(suite: Suite, context: CheckContext): Promise<Check[] | undefined> {
    try {
      return await this.#checksOf(suite, context);
    } catch (error) {
      if (this.#signal.aborted) return undefined;
      const isAtStart = this.#recorder.results.length === 0;
      if (isAtStart || !(error instanceof UnreachableError || error instanceof PrerequisiteError))
        throw error;
      this.#unreachable = error.message;
      return undefined;
    }
  }

  async #checksOf(suite: Suite, context: CheckContext): Promise<Check[]> {
    const { target, readOnly } = context;
    const { grep } = this.#options;
    context.limits = { signal: this.#signal, restart: () => undefined };
    if (!target.stateless && suite.name !== 'recording') {
      await assertManager(target, context.connection, this.#signal);
    }
    const checks = (await suite.checks(context)).filter(
      (one) => (one.readOnly || !readOnly) && (grep === undefined || one.name.includes(grep)),
    );
    const needsFixtures = checks.some((one) => !one.readOnly && !one.needsNothing);
    if (!needsFixtures || target.stateless || target.disposable) return checks;
    if (this.#examined?.url !== target.url) {
      this.#examined = { ...(await verifyFixtures(context, context.fixtures)), url: target.url };
    }
    context.fixtures = this.#examined.fixtures;
    context.noWorker = this.#examined.noWorker;
    return checks;
  }

  /** Reports every second what is waited for, until the timer is cleared. */
  #reportWaits(context: CheckContext): NodeJS.Timeout {
    return setInterval(() => {
      this.#options.progress?.({
        kind: 'waiting',
        what: context.waitingFor,
        elapsedMs: performance.now() - this.#since,
      });
    }, WAIT_REPORT_INTERVAL_MS);
  }

  #noteLeft(remaining: Remaining, { disposable }: OpenTarget): void {
    this.#left.executions.push(...remaining.executions);
    if (remaining.failure !== undefined) this.#left.failures.push(remaining.failure);
    // They go away with the server.
    if (disposable) return;
    this.#left.groups.push(...remaining.groups);
    this.#left.schedules += remaining.schedules;
  }

  async #carryOut(checks: readonly Check[], suite: Suite, context: CheckContext): Promise<CheckResult[]> {
    const results: CheckResult[] = [];
    const limits = {
      timeLimitMs: this.#options.timeLimitMs ?? TIME_LIMIT_MS,
      signal: this.#signal,
    };
    for (const one of checks) {
      if (this.#isOver()) break;
      this.#since = performance.now();
      const { result, unreachable } = await runCheck(one, suite, context, limits);
      results.push(result);
      this.#options.progress?.({ kind: 'check', result, done: results.length, of: checks.length });
      if (unreachable) await this.#assess(unreachable, context);
    }
    return results;
  }

  /** A single request without a response is worth the next check only if the server still responds to others. */
  async #assess(error: UnreachableError, context: CheckContext): Promise<void> {
    this.#timeouts += error.timedOut ? 1 : 0;
    if (this.#timeouts >= MAX_TIMEOUTS) {
      this.#unreachable = `${MAX_TIMEOUTS} requests had no response; the last one: ${error.message}`;
      return;
    }
    const { url, clientCertificate } = context.target;
    const boundary = new Connection(url, { readOnly: true, timeoutMs: PROBE_TIMEOUT_MS, clientCertificate });
    try {
      if (context.target.stateless) await boundary.send(context.buildRequest('listExecutions'), this.#signal);
      else await assertManager(context.target, boundary, this.#signal);
    } catch {
      if (!this.#signal.aborted) this.#unreachable = error.message;
    } finally {
      boundary.close();
    }
  }

  #isOver(): boolean {
    const { untilFirst, strict } = this.#options;
    if (this.#signal.aborted || this.#unreachable !== undefined) return true;
    return untilFirst === true && this.#recorder.findings.some(({ known }) => known === undefined || strict);
  }

  #report(): Report {
    const { suites, strict = false } = this.#options;
    const { findings, results } = this.#recorder;
    const { failures, ...remaining } = this.#left;
    const outcome = {
      interrupted: this.#signal.aborted,
      unreachable: this.#unreachable,
      passed: !findings.some(({ known }) => known === undefined || strict),
      results,
    };
    return {
      url: this.#url,
      seed: this.#seed,
      readOnly: this.#isReadOnly,
      strict,
      exchanges: this.#recorder.exchanges,
      suites: this.#summaries,
      rows: this.#recorder.rows,
      findings,
      causes: causesOf(findings),
      notes: [...this.#recorder.notes].map(([message, count]) => ({ message, count })),
      excluded: [...this.#recorder.excluded].map(([reason, count]) => ({ reason, count })),
      coverage: this.#recorder.coverage.report(suites.flatMap((suite) => suite.keywords?.() ?? [])),
      remaining: { ...remaining, failure: failures.length > 0 ? failures.join(' ') : undefined },
      ...outcome,
      verdict: verdictOf(outcome),
    };
  }
}
