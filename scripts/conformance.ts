// `npm run conformance [-- URL …]`: does a manager keep the contract? Without a URL a sandbox is started and checked.
// It is the command `cloudify-executions check`, from the sources.
import { CHECK } from '../src/cli/check/command.ts';
import { helpWidth } from '../src/cli/command/help.ts';
import { commandHelp, readInput } from '../src/cli/command/program.ts';
import { CommandError as CliError } from '../src/cli/command-error.ts';
import { Terminal } from '../src/cli/terminal/terminal.ts';
import { CommandError, runCommand } from './terminal/command.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  const terminal = new Terminal();
  if (args.includes('--help')) {
    const help = commandHelp(CHECK, helpWidth(terminal.out.width));
    console.log(help.replaceAll('cloudify-executions check', 'npm run conformance --'));
    return;
  }
  try {
    process.exitCode = (await CHECK.run(readInput(CHECK, args), terminal)) ?? 0;
  } catch (error) {
    throw error instanceof CliError ? new CommandError(error.message) : error;
  }
});
