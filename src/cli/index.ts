#!/usr/bin/env node
// The command `cloudify-executions`.
// Errors in the command line are reported in one line on standard error, with exit code 1.
// Standard output has the result, and nothing else.
import { inspect } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { complete } from './commands/completion/complete.ts';
import { COMMANDS } from './commands.ts';
import { describeError } from './error-report.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { helpWidth } from './program/help.ts';
import { runProgram } from './program/program.ts';
import { Terminal } from './terminal/terminal.ts';

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  if (words[0] === '__complete') {
    const { candidates, files } = complete(COMMANDS, words.slice(1));
    const lines = candidates.map(({ word, description }) => `${word}\t${description}`);
    process.stdout.write([...lines, ...(files === undefined ? [] : [`:${files}files`]), ''].join('\n'));
    return undefined;
  }
  const result = await runProgram(COMMANDS, words, {
    version: manifest.version,
    width: helpWidth(terminal.out.width),
    run: async (command, input): Promise<ExitCode> => (await command.run(input, terminal)) ?? EXIT.success,
  });
  if (typeof result !== 'object') return result;
  await terminal.print(result.text.split('\n'));
  return undefined;
}

const terminal = new Terminal();
main(process.argv.slice(2), terminal)
  .catch((error: unknown): ExitCode => {
    const report = describeError(error);
    // Only our own messages have several lines.
    if (report === undefined) terminal.warn(inspect(error).split('\n'));
    else if (report.message !== undefined)
      terminal.warn(`cloudify-executions: ${report.message}`.split('\n'));
    return report?.code ?? EXIT.rejected;
  })
  .then((code) => {
    process.exitCode = code ?? EXIT.success;
  });
