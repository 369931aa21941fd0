/** Runs one case and checks the result, the journal and the state of the sandbox. */
import { CloudifyError, ERROR_CLASSES, type RequestOptions } from '../../../src/client/index.ts';
import { type Case, ruleOf } from './cases.ts';
import type { Harness, JournalItem, StoredState } from './harness.ts';

/** How a call ended. */
interface Settled {
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface CaseResult {
  /** `right`, `passed on`, or the name of the error's class. */
  readonly outcome: string;
  readonly problems: readonly string[];
}

const MAX_ATTEMPTS = 3;
const RETRY = { maxAttempts: MAX_ATTEMPTS, baseDelay: 1, maxDelay: 4 };
/** In milliseconds: for calls that only the deadline ends, and for all others. */
const DEADLINE = { short: 300, long: 60_000 };
const TIMEOUT = 100;
/** A call that has not settled by then hangs. */
const HANG_TIMEOUT = 90_000;

export async function runCase(
  harness: Harness,
  testCase: Case,
  name: string,
  seed: number,
): Promise<CaseResult> {
  const { method, fault, extent, retries } = testCase;
  const world = harness.world(name);
  const reliable = world.reliableClient();
  const id = (await method.prepare?.(reliable)) ?? '';
  const before = await world.state();
  await world.inject(fault, ruleOf(testCase, seed));

  const retry = retries ? RETRY : false;
  // Only the deadline ends a wait while errors may be temporary.
  const isHopeless =
    extent !== 'the first request' && (fault.error !== undefined || fault.body !== undefined);
  const endsByDeadline = fault.isSilent || (method.requests === 'waiting' && isHopeless);
  const options: RequestOptions = {
    retry,
    deadline: endsByDeadline ? DEADLINE.short : DEADLINE.long,
    ...(fault.isSilent && { timeout: TIMEOUT }),
  };
  const client = world.client(fault.managers, {
    retry: retry && { ...retry, budget: 100 },
    ...(fault.isSilent && { poll: { minInterval: 5, maxInterval: 20, timeout: TIMEOUT } }),
  });
  const settled = await inTime(async () => method.call(client, options, id));
  // Active executions continue, and must not be affected while the state is read.
  const journal = await world.journal();
  await world.clearFaults();
  const after = await world.state();

  const problems = [...repetitions(testCase, journal), ...duplicates(testCase, before, after, settled)];
  const outcome = await outcomeOf(
    settled,
    () => method.isRight({ result: settled.result, before, after, reliable, id }),
    testCase,
  );
  if (outcome.startsWith('WRONG')) problems.push(outcome);
  const expected = expectation(testCase);
  if (expected && !expected.includes(outcome))
    problems.push(`expected ${expected.join(' or ')}, was ${outcome}`);
  await world.remove();
  return { outcome, problems };
}

async function inTime(call: () => PromiseLike<unknown>): Promise<Settled> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Settled>((resolve) => {
    timer = setTimeout(() => resolve({ error: new Error('it hangs') }), HANG_TIMEOUT);
  });
  const called = (async () => ({ result: await call() }))().catch((error: unknown) => ({ error }));
  return Promise.race([called, late]).finally(() => clearTimeout(timer));
}

async function outcomeOf(
  settled: Settled,
  isRight: () => boolean | Promise<boolean>,
  { method, fault }: Case,
) {
  if ('error' in settled) {
    const { error } = settled;
    if (!(error instanceof CloudifyError)) return `WRONG: ${error instanceof Error ? error.stack : error}`;
    return error.name;
  }
  try {
    if (await isRight()) return 'right';
  } catch {
    // The result has another shape.
  }
  const shown = JSON.stringify(settled.result);
  if (fault.body === '{}' && method.passesOn && /^\{\}$|"group":\{\}/.test(shown)) return 'passed on';
  return `WRONG: gave ${shown?.slice(0, 300)}`;
}

/** Requests that were repeated and must not be. */
function repetitions({ method, retries, fault }: Case, journal: readonly JournalItem[]): string[] {
  const problems: string[] = [];
  const most = (retries ? MAX_ATTEMPTS : 1) + (method.readsAgainAfter === fault.name ? 1 : 0);
  if (
    method.requests === 1 &&
    !fault.managers &&
    !(journal.length >= (fault.isSilent ? 0 : 1) && journal.length <= most)
  ) {
    problems.push(`${journal.length} requests where ${most} are allowed`);
  }
  const writes = new Map<string, JournalItem[]>();
  for (const item of journal.filter(({ method }) => method !== 'GET')) {
    const key = `${item.method} ${item.path} ${JSON.stringify(item.body)}`;
    writes.set(key, [...(writes.get(key) ?? []), item]);
  }
  for (const [key, sent] of writes) {
    if (method.reconciles) continue;
    const mayBeDone = sent.slice(0, -1).filter((item) => !isRejected(item));
    if (mayBeDone.length > 0) problems.push(`sent again, though it may have been done: ${key}`);
    if (!retries && sent.length > 1) problems.push(`sent ${sent.length} times without retries: ${key}`);
  }
  return problems;
}

/** Rejected before anything was done. */
function isRejected({ status, error_code }: JournalItem): boolean {
  return status === 429 || /maintenance_mode|snapshot_restore/.test(error_code ?? '');
}

/** Nothing starts twice, and a successful start has started something. */
function duplicates({ method }: Case, before: StoredState, after: StoredState, settled: Settled): string[] {
  if (method.name === 'executions.delete') return [];
  const known = new Set(before.executions.map(({ id }) => id));
  const started = after.executions.filter(({ id }) => !known.has(id)).length;
  const due = method.starts ?? 0;
  if (started > due) return [`${started} executions started where ${due} were requested`];
  const isDone = !('error' in settled);
  return isDone && started < due ? [`only ${started} of ${due} executions started`] : [];
}

/** The possible outcomes of a case; undefined where they depend on time. */
function expectation({ method, fault, extent, retries }: Case): readonly string[] | undefined {
  if (fault.managers === 'one down first') return ['right'].concat(retries ? [] : ['ConnectionError']);
  if (fault.isSilent) return undefined;
  if (fault.trace === 'nothing' && !fault.managers) return method.requests === 1 ? ['right'] : undefined;
  if (method.requests !== 1) return reconciliation({ method, fault, extent, retries });
  if (!fault.error) return undefined;
  const isOver = extent === 'the first request' && retries;
  if (isOver && (fault.trace === 'rejected' || (fault.trace === 'unknown' && !method.writes)))
    return ['right'];
  const mayBeRight = extent === 'the first request' && method.readsAgainAfter === fault.name;
  return [nameOf(fault.error), ...(mayBeRight ? ['right'] : [])];
}

/** A start that may have arrived is found, also when its response is lost. */
function reconciliation({ method, fault, extent }: Case): readonly string[] | undefined {
  const isFound = method.reconciles && extent === 'the first write' && method.requests === 'several';
  return isFound && (fault.trace === 'unknown' || fault.body !== undefined) ? ['right'] : undefined;
}

/** The name of the class of an error_code; the name of a class stays the same. */
function nameOf(error: string): string {
  return Object.entries(ERROR_CLASSES).find(([code]) => code === error)?.[1].prototype.name ?? error;
}
