import { parseArgs } from 'node:util';
import { CommandError } from '../lib/command.ts';
import type { Measurement } from './figures.ts';
import { MEASUREMENTS } from './measurements.ts';

export interface BenchCommand {
  readonly measurements: readonly Measurement[];
  readonly quick: boolean;
  readonly budget: boolean;
  readonly save: boolean;
}

/** @throws {CommandError} that names what is wrong, and what is allowed. */
export function readBenchCommand(args: readonly string[]): BenchCommand {
  const { values, positionals } = parsed(args);
  const names = MEASUREMENTS.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new CommandError(
      `There is no measurement "${unknown.join('", "')}". There are: ${names.join(', ')}.`,
    );
  }
  const isWanted = ({ name, onlyWhenNamed = false }: Measurement) =>
    positionals.length === 0 ? !onlyWhenNamed : positionals.includes(name);
  return { ...values, measurements: MEASUREMENTS.filter(isWanted) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        budget: { type: 'boolean', default: false },
        save: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]}. Options: --quick, --budget, --save.`);
  }
}
