import { CommandError } from '../errors.ts';
import { promptSecret } from '../terminal/prompt.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The first line of standard input. On a terminal it asks, and does not show what is typed. */
export async function readSecret(what: string, terminal: Terminal): Promise<string> {
  const { stdin } = process;
  const line = stdin.isTTY ? await promptSecret(what, terminal) : await firstLine(stdin);
  if (line === '') throw new CommandError(`There is no ${what.toLowerCase()} on standard input.`);
  return line;
}

async function firstLine(stdin: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  // TextDecoder removes the byte order mark of editors on Windows.
  return new TextDecoder().decode(Buffer.concat(chunks)).split(/\r?\n/)[0] ?? '';
}
