import { DeadlineExceededError, NotFoundError } from '../../client/index.ts';
import type { ConnectionMonitor } from '../connection/connection-monitor.ts';
import { CommandError, GivenUp } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { failureOf } from '../failure.ts';
import { NobodyReads, type Output } from '../terminal/output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { spoken } from '../terminal/time.ts';
import { type Glance, liveLine, plainLine } from './progress-view.ts';
import { Interrupted } from './signals.ts';

/** Something that goes on until it ends. */
export interface Watched<State, End> {
  /** The present state, every change, and the end. */
  readonly states: (wait: { signal: AbortSignal; deadline: number | undefined }) => AsyncIterable<State>;
  readonly isFinished: (state: State) => boolean;
  readonly glance: (state: State) => Glance;
  /** Loads what is worth knowing at the end. */
  readonly end: (last: State, signal: AbortSignal) => Promise<End>;
  /** For how long it has been going on, in ms, or went on until its end; undefined where that is unknown. */
  readonly elapsed: (end?: End) => number | undefined;
  /** `backup on shop-vienna` */
  readonly subject: string;
  /** `Execution 5b1f…` */
  readonly name: string;
  /** The command that watches it again. */
  readonly again: string;
  /** Cancels it and waits for the end, and reports how that went. */
  readonly cancel: (signal: AbortSignal | undefined) => Promise<void>;
}

export interface Watching {
  /** How the states are shown, if they are. */
  readonly as: 'lines' | 'json' | 'nothing';
  readonly on: Output;
  readonly timeout: number | undefined;
  readonly signal: AbortSignal;
  readonly monitor: ConnectionMonitor;
  /** What ends the watching by cancelling what is watched, in place of leaving it alone. */
  readonly cancelOn?: { readonly timeout: boolean; readonly interrupt: boolean } | undefined;
}

/**
 * Shows the progress, up to the end.
 *
 * @throws {GivenUp} when it ends early. The last lines then name what goes on, and how to watch it again.
 */
export async function watch<State, End>(
  watched: Watched<State, End>,
  watching: Watching,
  terminal: Terminal,
): Promise<End> {
  const { states, isFinished, glance, elapsed } = watched;
  const { as, on, timeout, monitor } = watching;
  const signal = AbortSignal.any([watching.signal, on.broken]);
  let last: State | undefined;
  using _ = monitor.report(terminal);
  const live =
    as === 'lines' && on.isLive
      ? terminal.startLiveLine(on, (frame, width) =>
          last === undefined ? '' : liveLine(glance(last), elapsed(), frame, width, on),
        )
      : undefined;
  const showLine = async (state: State, time: number | undefined) => {
    if (as === 'lines' && !live) await on.write([plainLine(glance(state), time, on)]);
  };
  try {
    for await (const state of states({ signal, deadline: timeout })) {
      last = state;
      live?.show();
      if (as === 'json') await terminal.printJson(state, 0);
      // The time of the end is known only when the end is loaded.
      else if (!isFinished(state)) await showLine(state, elapsed());
    }
    // What is deleted while it is watched has no end.
    if (last === undefined) throw new CommandError(`${watched.name} is gone.`);
    const end = await watched.end(last, signal);
    await showLine(last, elapsed(end));
    return end;
  } catch (error) {
    live?.end();
    throw await giveUp(error, last, watched, watching, terminal);
  } finally {
    live?.end();
  }
}

async function giveUp<State, End>(
  error: unknown,
  last: State | undefined,
  watched: Watched<State, End>,
  { timeout, signal, cancelOn }: Watching,
  terminal: Terminal,
): Promise<unknown> {
  if (error instanceof NobodyReads) return new GivenUp(EXIT.unread);
  if (error instanceof DeadlineExceededError) {
    const seen = last === undefined ? '' : ` (last seen: ${countText(watched.glance(last))})`;
    terminal.warn(
      `cloudify-executions: ${watched.subject} did not end within ${spoken(timeout ?? 0)}${seen}.`,
    );
    if (!cancelOn?.timeout) return endEarly(error, watched, terminal);
    await watched.cancel(signal);
    return new GivenUp(EXIT.late);
  }
  if (error instanceof Interrupted && cancelOn?.interrupt) {
    await watched.cancel(undefined);
    return new GivenUp(error.code);
  }
  return endEarly(error, watched, terminal);
}

/**
 * Makes the last lines of a command that ends before what it waits for: what goes on, and how to watch it again.
 *
 * @returns the error to throw.
 */
export function endEarly(
  error: unknown,
  { name, again }: { readonly name: string; readonly again: string },
  terminal: Terminal,
): unknown {
  const goesOn = `${name} goes on. Watch it again with: ${again}`;
  if (error instanceof DeadlineExceededError) {
    terminal.warn(goesOn);
    return new GivenUp(EXIT.late);
  }
  if (error instanceof Interrupted) {
    terminal.warn(['Detached.', goesOn]);
    return new GivenUp(error.code);
  }
  const failure = failureOf(error);
  // Of what does not exist, nothing goes on.
  const isGone = error instanceof NotFoundError || error instanceof CommandError;
  if (failure?.message === undefined || isGone) return error;
  terminal.warn([`cloudify-executions: ${failure.message}`, goesOn]);
  return new GivenUp(failure.code);
}

function countText({ label, isCounted, done, total }: Glance): string {
  return isCounted && total > 0 ? `${label}, ${done} of ${total} operations` : label;
}
