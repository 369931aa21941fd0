import { parseArgs } from 'node:util';
import { CommandError } from '../lib/command.ts';
import type { Benchmark } from './benchmark.ts';
import { BENCHMARKS } from './benchmarks.ts';

export interface BenchOptions {
  readonly benchmarks: readonly Benchmark[];
  readonly quick: boolean;
  readonly budget: boolean;
  readonly save: boolean;
}

const FLAG = { type: 'boolean', default: false } as const;

/** @throws {CommandError} naming the unknown benchmark or option, and the known ones. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  try {
    const options = { quick: FLAG, budget: FLAG, save: FLAG };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const unknown = positionals.find((name) => !BENCHMARKS.some((each) => each.name === name));
    if (unknown !== undefined) {
      const known = BENCHMARKS.map(({ name }) => name).join(', ');
      throw new Error(`There is no benchmark "${unknown}". Benchmarks: ${known}`);
    }
    const benchmarks = BENCHMARKS.filter(
      ({ name }) => positionals.length === 0 || positionals.includes(name),
    );
    return { ...values, benchmarks };
  } catch (error) {
    const [message] = (error as Error).message.split('. To specify');
    throw new CommandError(`${message}. Options: --quick, --budget, --save.`);
  }
}
