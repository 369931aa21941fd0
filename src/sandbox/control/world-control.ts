import type {
  FaultRule,
  HttpArchive,
  JournalItem,
  Outbox,
  RecordedExchange,
} from '../../../generated/control-plane.ts';
import type { OperationId } from '../../../generated/operations.ts';
import { formatTime } from '../engine/python/time.ts';
import { createClockView, type SandboxClock } from './clock-view.ts';
import { parseFaultRules } from './faults/fault-rule.ts';
import { toHar } from './har.ts';
import { createStateView, type SandboxState } from './state-view.ts';
import type { World } from './world.ts';

/** Controls one world of a sandbox, as the control plane does over HTTP. */
export interface SandboxWorld {
  /** Its state. */
  readonly state: SandboxState;
  /** Its clock. */
  readonly clock: SandboxClock;
  /** The faults that it injects. */
  readonly faults: SandboxFaults;
  /** The requests to the API that it received, at most the newest 1,000. */
  readonly requests: SandboxRequests;
  /** The messages that it sent to its workers. */
  readonly outbox: SandboxOutbox;
  /** Restores the initial state, time and seed; removes all faults, and clears the outbox and the journal. */
  reset(): void;
}

/** The fault rules of a world. */
export interface SandboxFaults {
  /**
   * Replaces the rules.
   * @throws {TypeError} for an invalid rule, with all issues; then nothing has changed.
   */
  set(rules: readonly SandboxFault[]): void;
  /** Returns the rules, and how often each was applied (`hits`). */
  list(): FaultRule[];
  /** Removes all rules. */
  clear(): void;
}

/** The requests to which a fault applies, and its effect. An omitted condition matches all requests. */
export type SandboxFault = Omit<FaultRule, 'hits' | 'operationId'> & { operationId?: OperationId };

/** What a request must have: each given member, and of objects and lists in it each given part. */
export type RequestMatch = {
  readonly [Name in Exclude<keyof JournalItem, 'operationId' | 'headers'>]?: JournalItem[Name];
} & { readonly operationId?: OperationId | null; readonly headers?: Readonly<Record<string, string>> };

/** The journal of a world. */
export interface SandboxRequests {
  /** Returns the requests that match, oldest first. Default: all. */
  list(match?: RequestMatch): JournalItem[];
  /** Returns the newest request that matches. */
  find(match?: RequestMatch): JournalItem | undefined;
  /** Returns how many match. */
  count(match?: RequestMatch): number;
  /** Returns a request by its `seq`, with its response. */
  get(seq: number): RecordedExchange | undefined;
  /** Returns all as an HTTP Archive (HAR 1.2), without credentials. */
  har(): HttpArchive;
  /** Forgets all. */
  clear(): void;
}

/** The messages of a world to its workers. */
export interface SandboxOutbox {
  /** Returns the messages, oldest first. With the token of a `start` a test can act as the worker. */
  list(): Outbox['items'];
}

export function createWorldControl(worldOf: () => World): SandboxWorld {
  const list = (match: RequestMatch = {}) =>
    worldOf()
      .journal.items()
      .filter((item) => isPartOf(match, item));
  return {
    state: createStateView(worldOf),
    clock: createClockView(worldOf),
    faults: {
      set: (rules) => worldOf().faults.put(parseFaultRules({ rules })),
      list: () => worldOf().faults.rules(),
      clear: () => worldOf().faults.put([]),
    },
    requests: {
      list,
      find: (match) => list(match).at(-1),
      count: (match) => list(match).length,
      get: (seq) => worldOf().journal.item(seq),
      har: () => toHar(worldOf().journal.entries()),
      clear: () => worldOf().journal.clear(),
    },
    outbox: { list: () => messagesOf(worldOf()) },
    reset: () => worldOf().reset(),
  };
}

export function messagesOf({ manager }: World): Outbox['items'] {
  return manager.outbox.items().map((item) => ({ ...item, at: formatTime(item.at) }));
}

function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === undefined || Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole))
    return false;
  return Object.entries(part).every(([name, value]) =>
    isPartOf(value, (whole as Readonly<Record<string, unknown>>)[name]),
  );
}
