#!/usr/bin/env node
// The command `cloudify-executions`.
// What goes wrong because of what was typed is told in one clear line on stderr, with exit code 1.
// Standard output is for what was asked for, and nothing else.
import manifest from '../../package.json' with { type: 'json' };
import { CommandError } from './command-error.ts';
import { SANDBOX_HELP, sandbox } from './sandbox.ts';

const HELP = `Usage: cloudify-executions <command> [options]

Commands:
  sandbox    a Cloudify Manager in memory, to develop and test against

cloudify-executions <command> --help tells more.`;

const COMMANDS: Readonly<Record<string, { help: string; run: (args: string[]) => Promise<void> }>> = {
  sandbox: { help: SANDBOX_HELP, run: sandbox },
};

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h') return console.log(HELP);
  if (name === '--version') return console.log(manifest.version);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new CommandError(`There is no command "${name}". There is ${Object.keys(COMMANDS).join(', ')}.`);
  }
  if (args.includes('--help') || args.includes('-h')) return console.log(command.help);
  await command.run(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof CommandError ? `cloudify-executions: ${error.message}` : error);
  process.exitCode = 1;
});
