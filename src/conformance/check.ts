import { Chance } from './chance.ts';
import { Connection, Unreachable } from './connection.ts';
import type { KindCoverage } from './coverage.ts';
import { assertFit, discover } from './discover.ts';
import type { CheckResult, Finding, LayerName, Row } from './findings.ts';
import type { Check, Layer } from './layer.ts';
import { Recorder } from './recorder.ts';
import { Abandoned, Stage } from './stage.ts';
import { credentialHeaders, type Target } from './target.ts';
import { type Leftovers, Workspace } from './workspace.ts';

/** A target that is there for as long as one layer looks at it. */
export interface Opened extends Target {
  readonly close?: (() => Promise<void>) | undefined;
}

export interface CheckOptions {
  /** The manager, asked for once for each layer: the same one every time, or a fresh one. */
  readonly open: (layer: LayerName) => Promise<Opened>;
  readonly layers: readonly Layer[];
  /** Sends nothing that changes anything. */
  readonly readOnly?: boolean;
  /** Known defects of the real manager fail, too. */
  readonly strict?: boolean;
  /** Makes no groups and schedules, which this API cannot delete. */
  readonly leaveNothing?: boolean;
  /** The same seed makes the same choices. */
  readonly seed?: number | undefined;
  /** Ends at the first finding that fails. */
  readonly untilFirst?: boolean;
  /** Only checks whose name contains this text. */
  readonly only?: string | undefined;
  /** When it is aborted, the check under way is the last one; what was made is still taken away. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((step: Progress) => void) | undefined;
}

/** What can be told while it runs. */
export type Progress =
  | { readonly kind: 'layer'; readonly layer: Layer; readonly url: string; readonly checks: number }
  | { readonly kind: 'missing'; readonly layer: Layer; readonly reason: string }
  | { readonly kind: 'check'; readonly result: CheckResult; readonly done: number; readonly of: number }
  | { readonly kind: 'cleaned'; readonly layer: Layer; readonly made: number; readonly left: Leftovers };

export interface LayerSummary {
  readonly name: LayerName;
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly known: number;
  readonly skipped: number;
  readonly milliseconds: number;
  /** Why it did not run. */
  readonly missing: string | undefined;
}

/** All that came out. */
export interface Report {
  readonly url: string;
  readonly seed: number;
  readonly readOnly: boolean;
  readonly strict: boolean;
  readonly interrupted: boolean;
  /** How many answers were judged. */
  readonly exchanges: number;
  readonly layers: readonly LayerSummary[];
  readonly results: readonly CheckResult[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly KindCoverage[];
  readonly left: Leftovers;
  /** Whether the contract is kept. */
  readonly holds: boolean;
}

/**
 * Looks at a server through every layer, one after the other.
 *
 * @throws {Unfit} when the server lacks what the checks need, with what to do.
 * @throws {Unreachable} when it does not answer.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const recorder = new Recorder();
  const summaries: LayerSummary[] = [];
  const left = { executions: [] as string[], groups: [] as string[], schedules: 0 };
  let url = '';
  for (const layer of options.layers) {
    if (options.signal?.aborted || isOver(options, recorder)) break;
    const since = performance.now();
    const missing = (await layer.missing?.()) ?? undefined;
    if (missing !== undefined) {
      options.progress?.({ kind: 'missing', layer, reason: missing });
      summaries.push(summaryOf(layer, [], since, missing));
      continue;
    }
    const target = layer.name === 'recording' ? RECORDED : await options.open(layer.name);
    url ||= layer.name === 'recording' ? layer.title : target.url;
    try {
      const results = await runLayer(layer, target, { ...options, seed }, recorder, (more) => {
        left.executions.push(...more.executions);
        left.groups.push(...more.groups);
        left.schedules += more.schedules;
      });
      summaries.push(summaryOf(layer, results, since, undefined));
    } finally {
      await target.close?.();
    }
  }
  const { findings } = recorder;
  const keywords = options.layers.flatMap((layer) => layer.keywords?.() ?? []);
  return {
    url,
    seed,
    readOnly: options.readOnly ?? false,
    strict: options.strict ?? false,
    interrupted: options.signal?.aborted ?? false,
    exchanges: recorder.exchanges,
    layers: summaries,
    results: recorder.results,
    rows: recorder.rows,
    findings,
    coverage: recorder.coverage.report(keywords),
    left,
    holds: !findings.some(({ known }) => known === undefined || options.strict),
  };
}

/** Nobody is asked anything. */
const RECORDED: Opened = {
  url: 'http://recorded.invalid',
  credentials: { token: '' },
  tenant: '',
  fixtures: {},
  patience: 0,
};

async function runLayer(
  layer: Layer,
  target: Opened,
  options: CheckOptions,
  recorder: Recorder,
  onLeft: (left: Leftovers) => void,
): Promise<CheckResult[]> {
  const connection = new Connection(target.url);
  const chance = new Chance(options.seed ?? 0);
  // Two runs at the same manager must not get in each other's way, so this is not up to the seed.
  const workspace = new Workspace(Math.random().toString(36).slice(2, 8));
  const fixtures =
    target.stateless || layer.name === 'recording'
      ? { deployments: [], workflow: '', ...target.fixtures }
      : await discover(target, connection);
  const stage = new Stage({
    target,
    fixtures,
    connection,
    workspace,
    recorder,
    chance,
    readOnly: options.readOnly ?? false,
    leaveNothing: options.leaveNothing ?? false,
  });
  const checks = (await layer.checks(stage)).filter(
    ({ name, readOnly }) =>
      (readOnly || !options.readOnly) && (options.only === undefined || name.includes(options.only)),
  );
  const isFree = target.stateless || checks.every(({ readOnly, needsNothing }) => readOnly || needsNothing);
  if (!isFree) assertFit(fixtures);
  options.progress?.({ kind: 'layer', layer, url: target.url, checks: checks.length });
  const results: CheckResult[] = [];
  try {
    for (const one of checks) {
      if (options.signal?.aborted || isOver(options, recorder)) break;
      recorder.begin(layer.name, one.name);
      await carryOut(one, stage);
      const result = recorder.end();
      results.push(result);
      options.progress?.({ kind: 'check', result, done: results.length, of: checks.length });
    }
  } finally {
    const made = workspace.size;
    const left = await workspace.clean(connection, credentialHeaders(target.credentials), target.patience);
    connection.close();
    onLeft(left);
    options.progress?.({ kind: 'cleaned', layer, made, left });
  }
  return results;
}

async function carryOut(one: Check, stage: Stage): Promise<void> {
  try {
    await one.run(stage);
  } catch (error) {
    if (error instanceof Abandoned) return;
    if (error instanceof Unreachable) throw error;
    // An answer so wrong that the check stumbles over it.
    stage.recorder.meant(false, `the check could not go on: ${(error as Error).message}`, undefined);
  }
}

function isOver({ untilFirst, strict }: CheckOptions, { findings }: Recorder): boolean {
  return untilFirst === true && findings.some(({ known }) => known === undefined || strict);
}

function summaryOf(
  { name, title }: Layer,
  results: readonly CheckResult[],
  since: number,
  missing: string | undefined,
): LayerSummary {
  const count = (outcome: CheckResult['outcome']) => results.filter((it) => it.outcome === outcome).length;
  return {
    name,
    title,
    passed: count('passed'),
    failed: count('failed'),
    known: count('known'),
    skipped: count('skipped'),
    milliseconds: performance.now() - since,
    missing,
  };
}
