import { createInterface } from 'node:readline/promises';
import { CommandError } from '../command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';

/**
 * Asks a question that yes, in full or as y, agrees to.
 *
 * @throws {CommandError} where there is no terminal.
 */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  if (!process.stdin.isTTY || !terminal.err.isLive) {
    throw new CommandError('--write needs --yes where there is no terminal to confirm it on.');
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const interrupted = new AbortController();
  asking.once('SIGINT', () => interrupted.abort());
  asking.once('close', () => interrupted.abort());
  try {
    const answer = await asking.question(`${question} [y/N] `, { signal: interrupted.signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch {
    terminal.warn('');
    return false;
  } finally {
    asking.close();
  }
}
