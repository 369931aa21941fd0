import type { CloudifyClient } from '../../client/index.ts';
import { connectionFlags } from '../connection/connect.ts';
import type { ConnectionOptions } from '../connection/options.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { sanitize, shellQuote } from '../terminal/text.ts';
import type { EscalationTimes } from './options.ts';
import type { ProgressView } from './progress-view.ts';

export interface Wait {
  readonly signal: AbortSignal | undefined;
  readonly deadline: number | undefined;
}

/** What the commands of executions and those of groups need to know of them. */
export interface Resource<Row, State, End> {
  readonly noun: string;
  readonly watchCommand: string;
  /** Loads what is shown before the watching. */
  readonly load: (client: CloudifyClient, id: string, wait: Wait) => Promise<Row>;
  readonly idOf: (row: Row) => string;
  /** `backup on shop-vienna` */
  readonly subject: (row: Row) => string;
  /** When it started, in milliseconds since 1970. */
  readonly startOf: (row: Row) => number;
  /** The present state, every change, and the end. */
  readonly states: (client: CloudifyClient, id: string, wait: Wait) => AsyncIterable<State>;
  readonly isFinished: (state: State) => boolean;
  readonly view: (state: State) => ProgressView;
  /** What it waits for while nothing of it is active, as lines; none otherwise. */
  readonly waits: (client: CloudifyClient, row: Row, state: State, signal: AbortSignal) => Promise<string[]>;
  readonly loadEnd: (client: CloudifyClient, row: Row, last: State, signal: AbortSignal) => Promise<End>;
  /** How long it took, in milliseconds; undefined when the end has no time. */
  readonly elapsed: (row: Row, end: End) => number | undefined;
  readonly printEnd: (end: End, terminal: Terminal) => Promise<void>;
  readonly exitCode: (end: End) => ExitCode;
  /** Cancels it with escalation and waits for its end: `cancelled (by force-cancel)`. */
  readonly cancel: (
    client: CloudifyClient,
    id: string,
    escalate: EscalationTimes,
    wait: Wait,
  ) => Promise<string>;
}

export interface Watched {
  /** `Execution 5b1f…` */
  readonly name: string;
  readonly watchCommand: string;
}

/** What an execution or a group is called in messages, and the command that watches it. */
export function watchedOf(
  { noun, watchCommand }: Pick<Resource<never, never, never>, 'noun' | 'watchCommand'>,
  id: string,
  options: ConnectionOptions,
): Watched {
  return {
    name: `${noun} ${sanitize(id)}`,
    watchCommand: `cloudify-executions ${watchCommand} ${shellQuote(id)}${connectionFlags(options)}`,
  };
}
