import { NotFoundError } from '../../generated/error-classes.ts';
import type { Execution, ExecutionField } from '../../generated/openapi.ts';
import { abortable, sleep } from './abortable.ts';
import { checkedDuration, type RequestOptions, remaining } from './deadline.ts';
import { DeadlineError } from './errors.ts';
import { isEnded, progressOf } from './guards.ts';
import type { Http } from './http.ts';
import { faultOfPage } from './list.ts';
import { LOOK } from './outcomes.ts';
import { isTransient } from './retry.ts';

/** What changes while an execution runs, and is asked for while somebody waits. */
export const STATE = [
  'id',
  'status',
  'finished_operations',
  'total_operations',
] as const satisfies readonly ExecutionField[];

/** What changes while an execution runs. */
export type ExecutionState = Pick<Execution, (typeof STATE)[number]>;

/** How often to look at what somebody waits for. */
export interface PollOptions {
  /** The shortest time between two looks at one execution, in ms: just after it changed, and near its end. 500. */
  readonly fastest?: number | undefined;
  /** The longest, in ms, for one that has not changed for long. 10,000. */
  readonly slowest?: number | undefined;
  /** After how many ms to give up a look and try again. 30,000. */
  readonly timeout?: number | undefined;
}

/** How long somebody waits. */
export interface Wait {
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: Date | undefined;
}

/** What a watch is about. */
interface Subject {
  /** Gives executions that have ended whole. */
  readonly whole?: boolean;
  /** Passes over executions that are deleted, in place of ending with an error. */
  readonly skipGone?: boolean;
}

/** What a look shows of an execution. */
type Seen = ExecutionState | NotFoundError;

interface Watch extends Subject {
  /** What was last seen of each execution that has not ended. */
  readonly open: Map<string, ExecutionState | undefined>;
  /** How often each status was seen. */
  readonly statuses: Record<string, number>;
  /** What its owner has not been told yet. */
  changes: ExecutionState[];
  /** There while the owner waits. */
  waiting?: { tell: (changes: ExecutionState[]) => void; fail: (reason: unknown) => void } | undefined;
  /** Why the last look showed nothing. */
  failure?: unknown;
  /** Why there is no use in looking again. */
  end?: unknown;
  /** The deadline has come: what the next look does not change ends the watch. */
  isLast?: boolean;
}

/** An execution that somebody watches. */
interface Watched {
  readonly id: string;
  readonly watches: Set<Watch>;
  state?: ExecutionState;
  /** When it last changed. */
  since: number;
  /** When to look again, and how long that is after the last look. */
  due: number;
  interval: number;
  /** The look that is under way. */
  look?: Look | undefined;
}

interface Look {
  readonly batch: readonly Watched[];
  readonly controller: AbortController;
}

/** So many ids make a URL that every server still takes. */
const IDS_PER_REQUEST = 100;

/** So many requests at once are no burden for a manager. */
const LOOKS_AT_ONCE = 10;

/** How long the answer to the look at the deadline may take, in ms. */
const GRACE = 1000;

/**
 * Looks at executions for everybody who waits for one, a hundred of them with one request. It looks only while somebody
 * waits: less and less often at what does not change, and more often at what is nearly done.
 */
export class Poller {
  readonly #http: Http;
  readonly #options: Required<{ [Name in keyof PollOptions]: number }>;
  readonly #watched = new Map<string, Watched>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakes = Infinity;

  constructor(http: Http, { fastest = 500, slowest = 10_000, timeout = 30_000 }: PollOptions = {}) {
    this.#http = http;
    this.#options = {
      fastest: checkedDuration(fastest, 'poll.fastest'),
      slowest: checkedDuration(slowest, 'poll.slowest'),
      timeout: checkedDuration(timeout, 'poll.timeout'),
    };
  }

  /**
   * Gives the present states, then every change, some at a time, until all have ended.
   *
   * @throws {NotFoundError} when one is deleted, unless these are to be left out.
   * @throws {DeadlineError} when the deadline comes first.
   */
  async *watch(
    ids: readonly string[],
    wait: Wait,
    subject: Subject = {},
  ): AsyncGenerator<ExecutionState[], void, undefined> {
    const watch: Watch = { ...subject, open: new Map(), statuses: {}, changes: [] };
    for (const id of ids) this.#enter(id, watch);
    try {
      while (watch.open.size > 0) {
        const changes = await this.#changes(watch, wait);
        if (changes.length > 0) yield changes;
      }
    } finally {
      for (const id of watch.open.keys()) this.#leave(id, watch);
    }
  }

  /** Asks until there is an answer, or a reason why there never will be one. */
  async insist<Answer>({ signal }: Wait, ask: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!isTransient(error)) throw error;
        await sleep(this.#options.fastest, signal);
      }
    }
  }

  #enter(id: string, watch: Watch): void {
    const now = Date.now();
    const watched = this.#watched.get(id) ?? { id, watches: new Set(), since: now, due: now, interval: 0 };
    watched.due = now;
    watched.watches.add(watch);
    watch.open.set(id, undefined);
    this.#watched.set(id, watched);
  }

  #leave(id: string, watch: Watch): void {
    watch.open.delete(id);
    const watched = this.#watched.get(id);
    watched?.watches.delete(watch);
    if (!watched || watched.watches.size > 0) return;
    this.#watched.delete(id);
    if (watched.look?.batch.every(({ watches }) => watches.size === 0)) watched.look.controller.abort();
    if (this.#watched.size === 0) this.#wakeAt(Infinity);
  }

  #changes(watch: Watch, { signal, deadline }: Wait): Promise<ExecutionState[]> {
    return abortable(signal, (tell, fail) => {
      watch.waiting = { tell, fail };
      const left = remaining(deadline);
      const end = () => fail(latenessOf(watch));
      const lookOnce = () => {
        watch.isLast = true;
        timer = setTimeout(end, GRACE);
        for (const id of watch.open.keys()) (this.#watched.get(id) as Watched).due = 0;
        this.#wake();
      };
      let timer = left > 0 && left < Infinity ? setTimeout(lookOnce, left) : undefined;
      this.#report(watch);
      if (left <= 0) end();
      this.#wakeAt(Date.now());
      return () => {
        clearTimeout(timer);
        watch.waiting = undefined;
      };
    });
  }

  /** Tells the owner of a watch what there is to tell, if he is listening, and only once. */
  #report(watch: Watch): void {
    const { waiting, changes, open } = watch;
    const end = watch.end ?? (watch.isLast ? latenessOf(watch) : undefined);
    const isNews = changes.length > 0 || open.size === 0;
    if (!waiting || !(isNews || end)) return;
    watch.waiting = undefined;
    watch.changes = [];
    if (isNews) waiting.tell(changes);
    else waiting.fail(end);
  }

  #wakeAt(time: number): void {
    if (time >= this.#wakes && time < Infinity) return;
    clearTimeout(this.#timer);
    this.#wakes = time;
    if (time < Infinity) this.#timer = setTimeout(() => this.#wake(), Math.max(0, time - Date.now()));
  }

  /** Looks at whatever is due, and at what soon will be, so that one request asks for many. */
  #wake(): void {
    this.#wakeAt(Infinity);
    const now = Date.now();
    const waited = [...this.#watched.values()].filter(
      ({ look, watches }) => !look && [...watches].some(({ waiting }) => waiting),
    );
    const isTime = waited.some(({ due }) => due <= now);
    const soon = waited.filter(({ due, interval }) => isTime && due - interval / 2 <= now);
    while (soon.length > 0 && this.#looks < LOOKS_AT_ONCE) void this.#look(soon.splice(0, IDS_PER_REQUEST));
    // What is overdue now is looked at when one of the looks under way is done.
    this.#wakeAt(Math.min(...waited.filter(({ due }) => due > now).map(({ due }) => due)));
  }

  async #look(batch: readonly Watched[]): Promise<void> {
    const controller = new AbortController();
    for (const watched of batch) watched.look = { batch, controller };
    this.#looks += 1;
    let failure: unknown;
    let seen: Map<string, Seen> | undefined;
    try {
      seen = await this.#ask(batch, { signal: controller.signal, timeout: this.#options.timeout });
    } catch (error) {
      failure = error;
    }
    this.#looks -= 1;
    const watches = new Set(batch.flatMap((watched) => [...watched.watches]));
    for (const watched of batch) {
      watched.look = undefined;
      const state = seen?.get(watched.id);
      if (state) this.#see(watched, state);
      watched.interval = this.#intervalOf(watched);
      watched.due = Date.now() + watched.interval;
    }
    for (const watch of watches) {
      watch.failure = failure;
      if (failure !== undefined && !isTransient(failure)) watch.end = failure;
      this.#report(watch);
    }
    this.#wakeAt(Date.now());
  }

  async #ask(batch: readonly Watched[], options: RequestOptions): Promise<Map<string, Seen>> {
    const ids = batch.map(({ id }) => id);
    const seen = new Map<string, Seen>(await this.#list(ids, options, STATE));
    const whole = batch
      .filter(({ watches }) => [...watches].some((watch) => watch.whole))
      .map(({ id }) => id);
    const ended = whole.filter((id) => isEnded(seen.get(id) as ExecutionState));
    for (const id of ended) seen.delete(id);
    if (ended.length > 0)
      for (const [id, execution] of await this.#list(ended, options)) seen.set(id, execution);
    for (const id of ids.filter((id) => !seen.has(id))) seen.set(id, await this.#get(id, options));
    return seen;
  }

  /** What the list does not show is gone, and the manager says so in its own words. */
  async #get(id: string, options: RequestOptions): Promise<Seen> {
    return this.#http.call('getExecution', { path: { id } }, options).catch((error: unknown) => {
      if (error instanceof NotFoundError) return error;
      throw error;
    });
  }

  async #list(ids: string[], options: RequestOptions, include?: readonly ExecutionField[]) {
    const query = { id: ids, _size: ids.length, _include: include, _include_system_workflows: true };
    const { items } = await this.#http.call('listExecutions', { query }, options, faultOfPage);
    return items.map((row) => [row.id, row] as const);
  }

  #see(watched: Watched, state: Seen): void {
    if (!isSame(watched.state, state)) {
      watched.state = state as ExecutionState;
      watched.since = Date.now();
    }
    for (const watch of watched.watches) {
      const { open, changes, statuses } = watch;
      if (state instanceof NotFoundError) {
        if (watch.skipGone) this.#leave(watched.id, watch);
        else watch.end = state;
        continue;
      }
      statuses[`${state.status}`] = (statuses[`${state.status}`] ?? 0) + 1;
      if (!isSame(open.get(watched.id), state)) changes.push(state);
      open.set(watched.id, state);
      if (isEnded(state)) this.#leave(watched.id, watch);
    }
  }

  #intervalOf({ since, state }: Watched): number {
    const { fastest, slowest } = this.#options;
    const left = 1 - ((state && progressOf(state)) ?? 0);
    const calm = ((Date.now() - since) / 4) * left;
    return Math.min(slowest, Math.max(fastest, calm)) * (0.8 + 0.4 * Math.random());
  }
}

function isSame(before: ExecutionState | undefined, now: Seen): boolean {
  return STATE.every((field) => before?.[field] === (now as ExecutionState)[field]);
}

function latenessOf({ statuses, failure }: Watch): DeadlineError {
  return new DeadlineError(LOOK, failure, statuses);
}
