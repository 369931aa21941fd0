import { ApiError, ConnectionError } from '../../client/index.ts';
import { GivenUp } from '../errors.ts';
import { failureOf, withoutValues } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { Interrupted } from './signals.ts';

/** What is started, for messages. */
export interface Submission {
  /** The command that shows whether it has started. */
  readonly look: string;
  /** What no message may quote. */
  readonly parameters: unknown;
  /** What the user named, and messages may quote. */
  readonly names: readonly string[];
}

/** Sends a start. Where it is unknown whether it has arrived, that is reported, and how to look. */
export async function submit<Started>(
  start: () => Promise<Started>,
  { look, parameters, names }: Submission,
  terminal: Terminal,
): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    const mayHaveStarted = `It may have started all the same. Look with: ${look}`;
    if (error instanceof Interrupted) {
      terminal.warn(['Interrupted before the manager responded.', mayHaveStarted]);
      throw new GivenUp(error.code);
    }
    const failure = failureOf(error);
    const isUnsent = error instanceof ConnectionError && !error.maybeSent;
    if (error instanceof ApiError || failure?.message === undefined || isUnsent)
      throw withoutValues(error, parameters, names);
    terminal.warn([`cloudify-executions: ${failure.message}`, mayHaveStarted]);
    throw new GivenUp(failure.code);
  }
}
