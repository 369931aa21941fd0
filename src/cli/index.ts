#!/usr/bin/env node
// The command `cloudify-executions`.
// What goes wrong because of what was typed is reported in one clear line on stderr, with exit code 1.
// Standard output is for the result, and nothing else.
import { inspect } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { failureOf } from './failure.ts';
import { helpWidth } from './program/help.ts';
import { runProgram } from './program/program.ts';
import { Terminal } from './terminal/terminal.ts';

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  const result = await runProgram(COMMANDS, words, {
    version: manifest.version,
    width: helpWidth(terminal.out.width),
    run: (command, input) => command.run(input, terminal),
  });
  if (typeof result !== 'object') return result;
  await terminal.print(result.text.split('\n'));
  return undefined;
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
