/** What can go wrong between a client and a manager, as the sandbox and the arena can make it happen. */
import { ERROR_STATUSES } from '../../../generated/errors.ts';

/** What a failed request leaves behind: nothing at all, a refusal before anything was done, doubt, or an answer. */
export type Trace = 'nothing' | 'refusal' | 'doubt' | 'answer';

export interface Fault {
  readonly name: string;
  /** What the sandbox does to a request that it strikes. */
  readonly effect: object | null;
  /** The body of each answer that is struck, in place of its own. The manager has done its work. */
  readonly body?: string | Uint8Array;
  /** A broken-off answer does not end: it stands still. */
  readonly stalls?: boolean;
  /** Which managers the client knows; the sandbox alone unless given. */
  readonly managers?: 'none' | 'a dead one first';
  readonly trace: Trace;
  /** The class of the error, for whoever sends one request; undefined where there is none, or where it is a matter of time. */
  readonly error?: string;
  /** Nothing comes, so that only a timeout or the deadline ends the call. */
  readonly isSilent?: boolean;
}

const LATER = 600_000;
/** The arena replaces the bodies of answers that are delayed by nothing. */
const MARK = { kind: 'latency', milliseconds: 0 };

/** Those that say nothing of what was asked for. */
const TROUBLES: readonly Fault[] = [
  { name: 'a late answer', effect: { kind: 'latency', milliseconds: 15 }, trace: 'nothing' },
  {
    name: 'an answer after ages',
    effect: { kind: 'latency', milliseconds: LATER },
    trace: 'doubt',
    isSilent: true,
  },
  { name: 'no answer ever', effect: { kind: 'hang' }, trace: 'doubt', isSilent: true },
  {
    name: 'half an answer, then silence',
    effect: { kind: 'truncated' },
    stalls: true,
    trace: 'doubt',
    isSilent: true,
  },
  {
    name: 'reset before the work',
    effect: { kind: 'reset', when: 'before' },
    trace: 'doubt',
    error: 'ConnectionError',
  },
  {
    name: 'reset after the work',
    effect: { kind: 'reset', when: 'after' },
    trace: 'doubt',
    error: 'ConnectionError',
  },
  { name: 'half an answer', effect: { kind: 'truncated' }, trace: 'doubt', error: 'ConnectionError' },
  ...([502, 503, 504] as const).map((status) => ({
    name: `a proxy's page, ${status}`,
    effect: { kind: 'proxy-page', status },
    trace: 'doubt' as const,
    error: 'UnexpectedResponseError',
  })),
  ...([429, 503] as const).map((status) => ({
    name: `${status}, at once again`,
    effect: { kind: 'unavailable', status, retry_after: 0 },
    trace: status === 429 ? ('refusal' as const) : ('doubt' as const),
    error: 'ApiError',
  })),
  {
    name: '429, in an hour again',
    effect: { kind: 'unavailable', status: 429, retry_after: 3600 },
    trace: 'refusal',
    isSilent: true,
  },
  {
    name: 'an unknown code, 418',
    effect: { kind: 'error', error_code: 'no_coffee', status: 418 },
    trace: 'answer',
    error: 'ApiError',
  },
  ...Object.entries({
    garbage: new Uint8Array([0xff, 0xfe, 0, 1, 0xc3, 0x28, 0x7b]),
    'a welcome page': '<!doctype html><title>Welcome</title><h1>Sign in to the network</h1>',
    nothing: '',
    'the JSON null': 'null',
    'the JSON []': '[]',
    'the JSON "ok"': '"ok"',
  }).map(([what, body]) => ({
    name: `${what} as the answer`,
    effect: MARK,
    body,
    // What is not JSON comes from a load balancer, or was cut short, so a GET is repeated.
    trace: what.startsWith('the JSON') ? ('answer' as const) : ('doubt' as const),
    error: 'UnexpectedResponseError',
  })),
  { name: 'the JSON {} as the answer', effect: MARK, body: '{}', trace: 'answer' },
];

/** Each refusal that the contract knows. */
const REFUSALS: readonly Fault[] = Object.entries(ERROR_STATUSES).map(([code, status]) => ({
  name: code,
  effect: { kind: 'error', error_code: code },
  trace: /maintenance_mode|snapshot_restore/.test(code) ? 'refusal' : status === 503 ? 'doubt' : 'answer',
  error: code,
}));

/** Where the manager should be. They are not a matter of single requests. */
const PLACES: readonly Fault[] = [
  { name: 'nobody listens', effect: null, managers: 'none', trace: 'nothing', error: 'ConnectionError' },
  {
    name: 'the first of two managers is dead',
    effect: null,
    managers: 'a dead one first',
    trace: 'nothing',
  },
];

export const FAULTS = { TROUBLES, REFUSALS, PLACES };
