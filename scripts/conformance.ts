// `npm run conformance [-- URL …]`: does a manager keep the contract? Without a URL a sandbox is started and checked.
import { CHECK_HELP } from '../src/cli/check/options.ts';
import { runCheck } from '../src/cli/check/run.ts';
import { CommandError as CliError } from '../src/cli/command-error.ts';
import { CommandError, runCommand } from './terminal/command.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(CHECK_HELP.replace('cloudify-executions check', 'npm run conformance --'));
    return;
  }
  await runCheck(args).catch((error: unknown) => {
    throw error instanceof CliError ? new CommandError(error.message) : error;
  });
});
