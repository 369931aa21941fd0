/** Questions on a terminal, printed to standard error. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CommandError, ExitError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from './terminal.ts';

export const canPrompt = ({ err }: Terminal) => process.stdin.isTTY === true && err.isInteractive;

/** Asks a question; `y` and `yes` confirm it. Ctrl-D is no. */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  return /^y(es)?$/i.test(((await prompt(`${question} [y/N] `, process.stderr, terminal)) ?? '').trim());
}

/**
 * Asks for a secret, without showing it.
 *
 * @throws {CommandError} at Ctrl-D.
 */
export async function promptSecret(what: string, terminal: Terminal): Promise<string> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const reply = prompt('', nowhere, terminal);
  // Only now has readline turned the echo off.
  await terminal.err.writePart(`${what}: `);
  const secret = await reply.finally(() => terminal.warn(''));
  if (secret === undefined) throw new CommandError('Nothing was sent: there was no input.');
  return secret;
}

/** @throws {GivenUp} at Ctrl-C. */
function prompt(
  question: string,
  output: NodeJS.WritableStream,
  terminal: Terminal,
): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => {
      reject(new ExitError(EXIT.interrupted));
      lines.close();
      if (question !== '') terminal.warn('');
    });
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(undefined));
    lines.setPrompt(question);
    lines.prompt();
  });
}
