// Questions on a terminal. Standard error has the question, so that standard output stays the result alone.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CommandError, ExitError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Whether there is a person to answer. */
export const canPrompt = ({ err }: Terminal) => process.stdin.isTTY === true && err.isInteractive;

/** Asks a question that yes, in full or as y, agrees to. Ctrl-D is no. */
export async function confirm(question: string, terminal: Terminal): Promise<boolean> {
  return /^y(es)?$/i.test(((await prompt(`${question} [y/N] `, process.stderr, terminal)) ?? '').trim());
}

/**
 * Asks for a secret, with all keys to edit a line, and shows nothing of it.
 *
 * @throws {CommandError} at Ctrl-D.
 */
export async function promptSecret(what: string, terminal: Terminal): Promise<string> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const asked = prompt('', nowhere, terminal);
  // Only now: readline has turned the echo off, so that not even the fastest answer is shown.
  await terminal.err.writePart(`${what}: `);
  const answer = await asked.finally(() => terminal.warn(''));
  if (answer === undefined) throw new CommandError('Nothing was sent: the question was not answered.');
  return answer;
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
