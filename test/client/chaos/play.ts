/** Plays one cell of the table, and judges what has come of it. */
import { CloudifyError, ERROR_CLASSES, type RequestOptions } from '../../../src/client/index.ts';
import type { Arena, JournalItem, StoredState } from './arena.ts';
import { type Cell, ruleOf } from './cells.ts';

/** What a method came to. */
interface Ending {
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface Played {
  /** `right`, `passed on`, or the class of the error. */
  readonly outcome: string;
  /** What must not be. */
  readonly complaints: readonly string[];
}

const ATTEMPTS = 3;
const RETRY = { attempts: ATTEMPTS, baseDelay: 1, maxDelay: 4 };
/** For a call that ends only by it, and for all others, on a machine however busy. */
const DEADLINE = { short: 300, long: 60_000 };
const TIMEOUT = 100;
/** Whoever has not come back by then hangs. */
const GUARD = 90_000;

export async function play(arena: Arena, cell: Cell, name: string, seed: number): Promise<Played> {
  const { method, fault, extent, retries } = cell;
  const world = arena.world(name);
  const calm = world.calmClient();
  const id = (await method.prepare?.(calm)) ?? '';
  const before = await world.state();
  await world.strike(fault, ruleOf(cell, seed));

  const retry = retries ? RETRY : false;
  // Waiting goes on while there is hope, so that there only the deadline is the end of it.
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
  const ending = await inTime(async () => method.call(client, options, id));
  // What was under way goes on, and must not be struck while it is looked at.
  const journal = await world.journal();
  await world.calmDown();
  const after = await world.state();

  const complaints = [...repetitions(cell, journal), ...doubles(cell, before, after, ending)];
  const outcome = await outcomeOf(
    ending,
    () => method.isRight({ result: ending.result, before, after, calm, id }),
    cell,
  );
  if (outcome.startsWith('WRONG')) complaints.push(outcome);
  const expected = expectation(cell);
  if (expected && !expected.includes(outcome))
    complaints.push(`expected ${expected.join(' or ')}, was ${outcome}`);
  await world.remove();
  return { outcome, complaints };
}

async function inTime(call: () => PromiseLike<unknown>): Promise<Ending> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve({ error: new Error('it hangs') }), GUARD);
  });
  const called = (async () => ({ result: await call() }))().catch((error: unknown) => ({ error }));
  return Promise.race([called, late]).finally(() => clearTimeout(timer));
}

async function outcomeOf(ending: Ending, isRight: () => boolean | Promise<boolean>, { method, fault }: Cell) {
  if ('error' in ending) {
    const { error } = ending;
    if (!(error instanceof CloudifyError)) return `WRONG: ${error instanceof Error ? error.stack : error}`;
    return error.name;
  }
  try {
    if (await isRight()) return 'right';
  } catch {
    // It is no result of this method at all.
  }
  const shown = JSON.stringify(ending.result);
  if (fault.body === '{}' && method.passesOn && /^\{\}$|"group":\{\}/.test(shown)) return 'passed on';
  return `WRONG: gave ${shown?.slice(0, 300)}`;
}

/** What was sent twice and must not be. */
function repetitions({ method, retries, fault }: Cell, journal: readonly JournalItem[]): string[] {
  const complaints: string[] = [];
  const most = retries ? ATTEMPTS : 1;
  if (
    method.requests === 1 &&
    !fault.managers &&
    !(journal.length >= (fault.isSilent ? 0 : 1) && journal.length <= most)
  ) {
    complaints.push(`${journal.length} requests where ${most} are allowed`);
  }
  const writes = new Map<string, JournalItem[]>();
  for (const item of journal.filter(({ method }) => method !== 'GET')) {
    const key = `${item.method} ${item.path} ${JSON.stringify(item.body)}`;
    writes.set(key, [...(writes.get(key) ?? []), item]);
  }
  for (const [key, sent] of writes) {
    if (method.reconciles) continue;
    const mayBeDone = sent.slice(0, -1).filter((item) => !isRefused(item));
    if (mayBeDone.length > 0) complaints.push(`sent again, though it may have been done: ${key}`);
    if (!retries && sent.length > 1) complaints.push(`sent ${sent.length} times without retries: ${key}`);
  }
  return complaints;
}

/** Turned away before anything was done. */
function isRefused({ status, error_code }: JournalItem): boolean {
  return status === 429 || /maintenance_mode|snapshot_restore/.test(error_code ?? '');
}

/** Nothing starts twice; what is said to have started has. */
function doubles({ method }: Cell, before: StoredState, after: StoredState, ending: Ending): string[] {
  if (method.name === 'executions.delete') return [];
  const known = new Set(before.executions.map(({ id }) => id));
  const started = after.executions.filter(({ id }) => !known.has(id)).length;
  const due = method.starts ?? 0;
  if (started > due) return [`${started} executions started where ${due} were asked for`];
  const isDone = !('error' in ending);
  return isDone && started < due ? [`only ${started} of ${due} executions started`] : [];
}

/** What must come of a cell where that does not depend on time; undefined where it does. */
function expectation({ method, fault, extent, retries }: Cell): readonly string[] | undefined {
  if (fault.managers === 'a dead one first') return ['right'].concat(retries ? [] : ['ConnectionError']);
  if (fault.isSilent) return undefined;
  if (fault.trace === 'nothing' && !fault.managers) return method.requests === 1 ? ['right'] : undefined;
  if (method.requests !== 1) return reconciliation({ method, fault, extent, retries });
  if (!fault.error) return undefined;
  const isOver = extent === 'the first request' && retries;
  if (isOver && (fault.trace === 'refusal' || (fault.trace === 'doubt' && !method.writes))) return ['right'];
  return [nameOf(fault.error)];
}

/** A start that may have arrived is found, whatever became of its answer. */
function reconciliation({ method, fault, extent }: Cell): readonly string[] | undefined {
  const isFound = method.reconciles && extent === 'the first write' && method.requests === 'several';
  return isFound && (fault.trace === 'doubt' || fault.body !== undefined) ? ['right'] : undefined;
}

/** The name of the class of an error_code, or of what is the name of a class already. */
function nameOf(error: string): string {
  return Object.entries(ERROR_CLASSES).find(([code]) => code === error)?.[1].prototype.name ?? error;
}
