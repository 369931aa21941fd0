// The table of commands as the scripts of all shells need it.
import { type Argument, type Command, optionsOf } from '../../program/command.ts';
import type { Option } from '../../program/options.ts';

export const PROGRAM = 'cloudify-executions';

export interface Completed {
  /** `run`, or `groups run`. */
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly options: readonly CompletedOption[];
}

export interface CompletedOption {
  readonly name: string;
  readonly option: Option;
  /** Whether the next word is its value. */
  readonly takesNext: boolean;
}

const HELP: Option = { kind: 'flag', about: 'prints help', short: 'h' };

export function completed(commands: readonly Command[]): readonly Completed[] {
  return commands.map((command) => ({
    name: command.name,
    summary: command.summary,
    arguments: command.arguments,
    options: Object.entries({ ...optionsOf(command), help: HELP }).map(([name, option]) => ({
      name,
      option,
      takesNext: option.kind !== 'flag' && option.kind !== 'optional',
    })),
  }));
}

/** What may come first, with what it is for. */
export function firstWords(
  commands: readonly Completed[],
): readonly (readonly [word: string, about: string])[] {
  const words = new Map<string, string>();
  for (const { name, summary } of commands) {
    const [first = '', second] = name.split(' ');
    words.set(first, second === undefined ? summary : 'execution groups');
  }
  return [...words];
}

/** The families, each with what may come second. */
export function families(commands: readonly Completed[]): ReadonlyMap<string, readonly Completed[]> {
  const found = new Map<string, Completed[]>();
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    if (second !== undefined) found.set(first, [...(found.get(first) ?? []), command]);
  }
  return found;
}

/** In single quotes, as every shell reads it. */
export const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
