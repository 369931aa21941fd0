/** The faults between a client and a manager that the sandbox and the harness can inject. */
import { ERROR_STATUSES } from '../../../generated/errors.ts';

/** What is known after a fault: nothing happened, the request was rejected first, it is unclear, or there was a response. */
export type Trace = 'nothing' | 'rejected' | 'unknown' | 'response';

export interface Fault {
  readonly name: string;
  /** The effect of the sandbox's fault rule. */
  readonly effect: object | null;
  /** Replaces the body of each affected response. The manager has carried out the request. */
  readonly body?: string | Uint8Array;
  /** A truncated response leaves the connection open. */
  readonly stalls?: boolean;
  /** The managers of the client. Default: the sandbox. */
  readonly managers?: 'none' | 'one down first';
  readonly trace: Trace;
  /** The class of the error of a single request; undefined where there is none, or where it depends on time. */
  readonly error?: string;
  /** There is no response, so that only a timeout or the deadline ends the call. */
  readonly isSilent?: boolean;
}

const LATER = 600_000;
/** The harness replaces the bodies of responses with a delay of 0. */
const MARK = { kind: 'latency', milliseconds: 0 };

/** Faults of the connection and of proxies. */
const NETWORK_FAULTS: readonly Fault[] = [
  { name: 'a late response', effect: { kind: 'latency', milliseconds: 15 }, trace: 'nothing' },
  {
    name: 'a response after ten minutes',
    effect: { kind: 'latency', milliseconds: LATER },
    trace: 'unknown',
    isSilent: true,
  },
  { name: 'no response', effect: { kind: 'no-response' }, trace: 'unknown', isSilent: true },
  {
    name: 'half a response, then silence',
    effect: { kind: 'truncated' },
    stalls: true,
    trace: 'unknown',
    isSilent: true,
  },
  {
    name: 'reset before the work',
    effect: { kind: 'reset', when: 'before' },
    trace: 'unknown',
    error: 'ConnectionError',
  },
  {
    name: 'reset after the work',
    effect: { kind: 'reset', when: 'after' },
    trace: 'unknown',
    error: 'ConnectionError',
  },
  { name: 'half a response', effect: { kind: 'truncated' }, trace: 'unknown', error: 'ConnectionError' },
  ...([502, 503, 504] as const).map((status) => ({
    name: `a proxy's page, ${status}`,
    effect: { kind: 'gateway-error', status },
    trace: 'unknown' as const,
    error: 'UnexpectedResponseError',
  })),
  ...([429, 503] as const).map((status) => ({
    name: `${status}, retry immediately`,
    effect: { kind: 'unavailable', status, retry_after: 0 },
    trace: status === 429 ? ('rejected' as const) : ('unknown' as const),
    error: 'ApiError',
  })),
  {
    name: '429, retry in an hour',
    effect: { kind: 'unavailable', status: 429, retry_after: 3600 },
    trace: 'rejected',
    isSilent: true,
  },
  {
    name: 'an unknown code, 418',
    effect: { kind: 'error', error_code: 'no_coffee', status: 418 },
    trace: 'response',
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
    name: `${what} as the response`,
    effect: MARK,
    body,
    // What is not JSON comes from a load balancer, or was cut short, so a GET is repeated.
    trace: what.startsWith('the JSON') ? ('response' as const) : ('unknown' as const),
    error: 'UnexpectedResponseError',
  })),
  { name: 'the JSON {} as the response', effect: MARK, body: '{}', trace: 'response' },
];

/** Each error response of the contract. */
const ERROR_RESPONSES: readonly Fault[] = Object.entries(ERROR_STATUSES).map(([code, status]) => ({
  name: code,
  effect: { kind: 'error', error_code: code },
  trace: /maintenance_mode|snapshot_restore/.test(code)
    ? 'rejected'
    : status === 503
      ? 'unknown'
      : 'response',
  error: code,
}));

/** Managers that cannot be reached. */
const HOST_FAULTS: readonly Fault[] = [
  { name: 'no manager listens', effect: null, managers: 'none', trace: 'nothing', error: 'ConnectionError' },
  {
    name: 'the first of two managers is down',
    effect: null,
    managers: 'one down first',
    trace: 'nothing',
  },
];

export const FAULTS = { NETWORK_FAULTS, ERROR_RESPONSES, HOST_FAULTS };
