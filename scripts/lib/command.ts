import { parseArgs } from 'node:util';
import { CommandError } from '../../src/cli/errors.ts';

export { CommandError };

/** Runs a script's main function; what it throws becomes the exit code and a message fit for a terminal. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof CommandError) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}

/** The command line as `--name value` and `--flag`; anything else is rejected with the list of options. */
export function readOptions<
  const Names extends readonly string[],
  const Flags extends readonly string[] = [],
>(
  names: Names,
  flags: Flags | [] = [],
): { [Name in Names[number]]?: string } & { [Flag in Flags[number]]?: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
      },
    });
    return values as ReturnType<typeof readOptions<Names, Flags>>;
  } catch (error) {
    const known = [...names.map((name) => `--${name} <value>`), ...flags.map((flag) => `--${flag}`)];
    throw new CommandError(
      `${(error as Error).message.split('. ')[0]}. Options: ${known.join(', ') || 'none'}.`,
    );
  }
}
