import { Stage } from './context.ts';
import type { CheckResult, LayerName } from './findings.ts';
import { cleanUp, type Leftovers } from './fixtures/clean-up.ts';
import { assertManager, Unfit } from './fixtures/discover.ts';
import { type Examined, examine } from './fixtures/examine.ts';
import { Workspace } from './fixtures/resource-tracker.ts';
import { Connection, Unreachable } from './http/connection.ts';
import type { Sent } from './http/exchange.ts';
import { credentialHeaders, type Target } from './http/target.ts';
import { Chance } from './random.ts';
import { Recorder } from './recorder.ts';
import { causesOf } from './reports/causes.ts';
import { type LayerSummary, type Report, summaryOf, verdictOf } from './reports/report.ts';
import { runCheck } from './run-check.ts';
import type { Check, Layer } from './suites/suite.ts';

export type { LayerSummary, Report, Verdict } from './reports/report.ts';

/** A target that exists for as long as one layer needs it. */
export interface Opened extends Target {
  readonly close?: (() => Promise<void>) | undefined;
}

export interface CheckOptions {
  /** Opens the server, once for each layer: the same one every time, or a fresh one. */
  readonly open: (layer: LayerName) => Promise<Opened>;
  readonly layers: readonly Layer[];
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
  readonly onRequest?: ((sent: Sent, layer: LayerName) => void) | undefined;
}

/** What is reported during a run. */
export type Progress =
  | { readonly kind: 'layer'; readonly layer: Layer; readonly url: string; readonly checks: number }
  | { readonly kind: 'missing'; readonly layer: Layer; readonly reason: string }
  | { readonly kind: 'check'; readonly result: CheckResult; readonly done: number; readonly of: number }
  | { readonly kind: 'waiting'; readonly what: string; readonly elapsedMs: number }
  | { readonly kind: 'cleaned'; readonly layer: Layer; readonly left: Leftovers };

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
const RECORDED: Opened = {
  url: 'http://recorded.invalid',
  credentials: { token: '' },
  tenant: '',
  fixtures: {},
  patience: 0,
};

class Run {
  readonly #options: CheckOptions;
  readonly #seed: number;
  readonly #recorder = new Recorder();
  readonly #signal: AbortSignal;
  readonly #summaries: LayerSummary[] = [];
  /** Of the last server that was examined: most often it is the same one for every layer. */
  #examined: (Examined & { readonly url: string }) | undefined;
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
    for (const layer of this.#options.layers) {
      if (this.#isOver()) break;
      const since = performance.now();
      const missing = (await layer.missing?.()) ?? undefined;
      let results: CheckResult[] = [];
      if (missing === undefined) results = await this.#openAndRun(layer);
      else this.#options.progress?.({ kind: 'missing', layer, reason: missing });
      this.#summaries.push(summaryOf(layer, results, since, missing));
    }
    return this.#report();
  }

  async #openAndRun(layer: Layer): Promise<CheckResult[]> {
    const isRecording = layer.name === 'recording';
    const target = isRecording ? RECORDED : await this.#options.open(layer.name);
    this.#url ||= isRecording ? layer.title : target.url;
    try {
      return await this.#runLayer(layer, target);
    } finally {
      await target.close?.();
    }
  }

  async #runLayer(layer: Layer, target: Opened): Promise<CheckResult[]> {
    const { readOnly = !target.disposable, leaveNothing = !target.disposable } = this.#options;
    this.#isReadOnly = readOnly;
    const timeoutMs = this.#options.requestTimeoutMs;
    const { clientCertificate } = target;
    this.#since = performance.now();
    const onRequest = (sent: Sent) => this.#options.onRequest?.(sent, layer.name);
    const connection = new Connection(target.url, { readOnly, timeoutMs, clientCertificate, onRequest });
    // Two runs on the same server must not use the same ids, so this does not depend on the seed.
    const workspace = new Workspace(Math.random().toString(36).slice(2, 8));
    const stage = new Stage({
      target,
      fixtures: { deployments: [], workflow: '', ...target.fixtures },
      connection,
      workspace,
      recorder: this.#recorder,
      chance: new Chance(this.#seed),
      readOnly,
      leaveNothing,
    });
    const reports = this.#reportWaits(stage);
    try {
      const checks = await this.#prepare(layer, stage);
      if (checks === undefined) return [];
      this.#options.progress?.({ kind: 'layer', layer, url: target.url, checks: checks.length });
      return await this.#carryOut(checks, layer, stage);
    } finally {
      this.#since = performance.now();
      const left = await cleanUp(workspace, {
        connection,
        credentials: credentialHeaders(target.credentials),
        tenant: target.tenant,
        deployments: stage.fixtures.deployments,
        workerTimeoutMs: stage.noWorker === undefined ? target.patience : 0,
        onWait: (what) => {
          stage.waitsFor = what;
        },
      });
      clearInterval(reports);
      connection.close();
      this.#noteLeft(left, target);
      this.#options.progress?.({ kind: 'cleaned', layer, left });
    }
  }

  /** The checks to carry out, with the fixtures that they need; undefined when the run ends before. */
  async #prepare(layer: Layer, stage: Stage): Promise<Check[] | undefined> {
    try {
      return await this.#checksOf(layer, stage);
    } catch (error) {
      if (this.#signal.aborted) return undefined;
      const isAtStart = this.#recorder.results.length === 0;
      if (isAtStart || !(error instanceof Unreachable || error instanceof Unfit)) throw error;
      this.#unreachable = error.message;
      return undefined;
    }
  }

  async #checksOf(layer: Layer, stage: Stage): Promise<Check[]> {
    const { target, readOnly } = stage;
    const { grep } = this.#options;
    stage.limits = { signal: this.#signal, restart: () => undefined };
    if (!target.stateless && layer.name !== 'recording') {
      await assertManager(target, stage.connection, this.#signal);
    }
    const checks = (await layer.checks(stage)).filter(
      (one) => (one.readOnly || !readOnly) && (grep === undefined || one.name.includes(grep)),
    );
    const needsFixtures = checks.some((one) => !one.readOnly && !one.needsNothing);
    if (!needsFixtures || target.stateless || target.disposable) return checks;
    if (this.#examined?.url !== target.url) {
      this.#examined = { ...(await examine(stage, stage.fixtures)), url: target.url };
    }
    stage.fixtures = this.#examined.fixtures;
    stage.noWorker = this.#examined.noWorker;
    return checks;
  }

  /** Reports every second what is waited for, until the timer is cleared. */
  #reportWaits(stage: Stage): NodeJS.Timeout {
    return setInterval(() => {
      this.#options.progress?.({
        kind: 'waiting',
        what: stage.waitsFor,
        elapsedMs: performance.now() - this.#since,
      });
    }, WAIT_REPORT_INTERVAL_MS);
  }

  #noteLeft(left: Leftovers, { disposable }: Opened): void {
    this.#left.executions.push(...left.executions);
    if (left.failure !== undefined) this.#left.failures.push(left.failure);
    // They go away with the server.
    if (disposable) return;
    this.#left.groups.push(...left.groups);
    this.#left.schedules += left.schedules;
  }

  async #carryOut(checks: readonly Check[], layer: Layer, stage: Stage): Promise<CheckResult[]> {
    const results: CheckResult[] = [];
    const limits = {
      timeLimitMs: this.#options.timeLimitMs ?? TIME_LIMIT_MS,
      signal: this.#signal,
    };
    for (const one of checks) {
      if (this.#isOver()) break;
      this.#since = performance.now();
      const { result, unreachable } = await runCheck(one, layer, stage, limits);
      results.push(result);
      this.#options.progress?.({ kind: 'check', result, done: results.length, of: checks.length });
      if (unreachable) await this.#assess(unreachable, stage);
    }
    return results;
  }

  /** A single request without a response is worth the next check only if the server still responds to others. */
  async #assess(error: Unreachable, stage: Stage): Promise<void> {
    this.#timeouts += error.timedOut ? 1 : 0;
    if (this.#timeouts >= MAX_TIMEOUTS) {
      this.#unreachable = `${MAX_TIMEOUTS} requests had no response; the last one: ${error.message}`;
      return;
    }
    const { url, clientCertificate } = stage.target;
    const probe = new Connection(url, { readOnly: true, timeoutMs: PROBE_TIMEOUT_MS, clientCertificate });
    try {
      if (stage.target.stateless) await probe.send(stage.request('listExecutions'), this.#signal);
      else await assertManager(stage.target, probe, this.#signal);
    } catch {
      if (!this.#signal.aborted) this.#unreachable = error.message;
    } finally {
      probe.close();
    }
  }

  #isOver(): boolean {
    const { untilFirst, strict } = this.#options;
    if (this.#signal.aborted || this.#unreachable !== undefined) return true;
    return untilFirst === true && this.#recorder.findings.some(({ known }) => known === undefined || strict);
  }

  #report(): Report {
    const { layers, strict = false } = this.#options;
    const { findings, results } = this.#recorder;
    const { failures, ...left } = this.#left;
    const outcome = {
      interrupted: this.#signal.aborted,
      unreachable: this.#unreachable,
      holds: !findings.some(({ known }) => known === undefined || strict),
      results,
    };
    return {
      url: this.#url,
      seed: this.#seed,
      readOnly: this.#isReadOnly,
      strict,
      exchanges: this.#recorder.exchanges,
      layers: this.#summaries,
      rows: this.#recorder.rows,
      findings,
      causes: causesOf(findings),
      notes: [...this.#recorder.notes].map(([message, count]) => ({ message, count })),
      leftOut: [...this.#recorder.leftOut].map(([reason, count]) => ({ reason, count })),
      coverage: this.#recorder.coverage.report(layers.flatMap((layer) => layer.keywords?.() ?? [])),
      left: { ...left, failure: failures.length > 0 ? failures.join(' ') : undefined },
      ...outcome,
      verdict: verdictOf(outcome),
    };
  }
}
