#!/usr/bin/env node
import { inspect } from 'node:util';
// The command `cloudify-executions`.
// What goes wrong because of what was typed is told in one clear line on stderr, with exit code 1.
// Standard output is for what was asked for, and nothing else.
import manifest from '../../package.json' with { type: 'json' };
import type { Command } from './command/command.ts';
import { readInput } from './command/reading.ts';
import { suggestion } from './command/suggestion.ts';
import { CommandError } from './command-error.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { failureOf } from './failure.ts';
import { commandHelp, helpWidth, programHelp } from './help.ts';
import { Terminal } from './terminal/terminal.ts';

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  const [first] = words;
  const width = helpWidth(terminal.out.width);
  if (first === '--version') return void (await terminal.print(manifest.version));
  if (first === undefined || isHelp(first))
    return void (await terminal.print(programHelp(COMMANDS, width).split('\n')));
  const { command, args, family } = chosen(words);
  if (command === undefined) return void (await terminal.print(programHelp(family, width).split('\n')));
  if (args.slice(0, endOfOptions(args)).some(isHelp)) {
    return void (await terminal.print(commandHelp(command, width).split('\n')));
  }
  return command.run(readInput(command, args), terminal);
}

const isHelp = (word: string) => word === '--help' || word === '-h';

function endOfOptions(args: readonly string[]): number {
  const end = args.indexOf('--');
  return end < 0 ? args.length : end;
}

interface Chosen {
  /** Undefined when the help of a family was asked for. */
  readonly command: Command | undefined;
  readonly family: readonly Command[];
  readonly args: readonly string[];
}

/** `help run` and `run help` are not commands, but `help run` is what many try first. */
function chosen(words: readonly string[]): Chosen {
  if (words[0] === 'help') return chosen([...words.slice(1), '--help']);
  const [first = '', second, ...rest] = words;
  if (first.startsWith('-')) {
    throw new CommandError('The command comes first: cloudify-executions <command> [options].');
  }
  const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length === 0) {
    const command = COMMANDS.find(({ name }) => name === first);
    if (command === undefined) throw unknownCommand(first, COMMANDS);
    return { command, family, args: words.slice(1) };
  }
  if (second === undefined || isHelp(second)) return { command: undefined, family, args: [] };
  const command = family.find(({ name }) => name === `${first} ${second}`);
  if (command === undefined) throw unknownCommand(`${first} ${second}`, family);
  return { command, family, args: rest };
}

function unknownCommand(typed: string, among: readonly Command[]): CommandError {
  const names = among.map(({ name }) => name);
  const meant = suggestion(typed, names);
  return new CommandError(
    `There is no command "${typed}".${meant ? ` Did you mean "${meant}"?` : ''} There is ${names.join(', ')}.`,
  );
}

const terminal = new Terminal();
main(process.argv.slice(2), terminal)
  .catch((error: unknown): ExitCode => {
    const failure = failureOf(error);
    // Only messages of our own have several lines.
    if (failure === undefined) terminal.warn(inspect(error).split('\n'));
    else if (failure.message !== undefined)
      terminal.warn(`cloudify-executions: ${failure.message}`.split('\n'));
    return failure?.code ?? EXIT.refused;
  })
  .then((code) => {
    process.exitCode = code ?? EXIT.done;
  });
