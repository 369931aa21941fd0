import { withoutValues } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { GivenUp } from './follow.ts';
import { Interrupted } from './interruption.ts';

/**
 * Sends a start. Nobody knows whether one that was interrupted has arrived, so that is said, and how to look.
 *
 * @param parameters What must not be told when the manager refuses it.
 */
export async function sent<Answer>(
  start: () => Promise<Answer>,
  look: string,
  parameters: unknown,
  terminal: Terminal,
): Promise<Answer> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw withoutValues(error, parameters);
    terminal.warn(
      `Interrupted before the manager answered; it may have started all the same. Look with: ${look}`,
    );
    throw new GivenUp(error.code);
  }
}
