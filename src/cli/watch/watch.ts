import { DeadlineError } from '../../client/index.ts';
import { CommandError } from '../command-error.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { LiveLine } from '../terminal/live-line.ts';
import { NobodyReads, type Output } from '../terminal/output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { spoken } from '../terminal/time.ts';
import { type Glance, liveLine, plainLine } from './glance.ts';
import { Interrupted } from './interruption.ts';

/** Something that goes on until it ends. */
export interface Followed<State> {
  /** The present state, every change, and the end. */
  readonly states: (wait: { signal: AbortSignal; deadline: number | undefined }) => AsyncIterable<State>;
  readonly glance: (state: State) => Glance;
  /** What it is called when it goes on: `the execution`. */
  readonly what: string;
  /** The command that finds it again. */
  readonly again: string;
  /** When it began, in ms since 1970. */
  readonly since: number;
}

export interface Following {
  /** How the states are told, if they are. */
  readonly as: 'lines' | 'json' | 'nothing';
  readonly on: Output;
  readonly timeout: number | undefined;
  readonly signal: AbortSignal;
}

/** Waiting was given up, and that it goes on has been told. */
export class GivenUp extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode) {
    super('Given up.');
    this.code = code;
  }
}

/**
 * Shows how it gets on, up to the end.
 *
 * @returns the last state.
 * @throws {GivenUp} when there is no more time, a signal came, or nobody reads any more.
 */
export async function follow<State>(
  { states, glance, what, again, since }: Followed<State>,
  { as, on, timeout, signal }: Following,
  terminal: Terminal,
): Promise<State> {
  let last: State | undefined;
  const elapsed = () => Date.now() - since;
  const live =
    as === 'lines' && on.isLive
      ? new LiveLine(on, (frame, width) =>
          last === undefined ? '' : liveLine(glance(last), elapsed(), frame, width, on),
        )
      : undefined;
  try {
    for await (const state of states({ signal: AbortSignal.any([signal, on.broken]), deadline: timeout })) {
      last = state;
      if (live) live.show();
      else if (as === 'json') await on.write(`${JSON.stringify(state)}\n`);
      else if (as === 'lines') await on.write(`${plainLine(glance(state), elapsed(), on)}\n`);
    }
  } catch (error) {
    live?.end();
    const back = `${capitalized(what)} goes on. Come back with: ${again}`;
    if (error instanceof DeadlineError) {
      terminal.warn(`cloudify-executions: Not ended within ${spoken(timeout ?? 0)}. ${back}`);
      throw new GivenUp(EXIT.late);
    }
    if (error instanceof Interrupted) {
      terminal.warn(`Detached. ${back}`);
      throw new GivenUp(error.code);
    }
    if (error instanceof NobodyReads) throw new GivenUp(EXIT.unread);
    throw error;
  } finally {
    live?.end();
  }
  // What is deleted while it is watched has no end.
  if (last === undefined) throw new CommandError(`${capitalized(what)} is gone.`);
  return last;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
