import { CommandError } from '../command-error.ts';
import { confirm as ask, canAsk } from '../terminal/prompt.ts';
import type { Terminal } from '../terminal/terminal.ts';

/**
 * Asks a question that yes, in full or as y, agrees to.
 *
 * @throws {CommandError} where there is no terminal.
 */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  if (canAsk(terminal)) return ask(question, terminal);
  throw new CommandError('--write needs --yes where there is no terminal to confirm it on.');
}
