/** What a command is. Its parsing, its help and its completion follow from this alone. */
import type { ExitCode, ExitCodeMeanings } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options, ValuesOf } from './options.ts';

export interface Argument {
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Empty when it is missing. */
  readonly optional?: true;
  /** @throws {CommandError} for a value that is not allowed. */
  readonly check?: (text: string, name: string) => void;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: Options;
}

export interface Command {
  /** One word, or two for a command of a family: `groups run`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly options: Options;
  /** Options that several commands have, under a heading of their own. */
  readonly shared?: readonly OptionGroup[];
  readonly notes?: readonly string[];
  /** What comes after `cloudify-executions`, and what it does. */
  readonly examples: Readonly<Record<string, string>>;
  /** Default: those of all commands. */
  readonly exitCodes?: ExitCodeMeanings;
  /** Resolves with the exit code. Default: 0. */
  readonly run: (
    input: {
      readonly arguments: Readonly<Record<string, string>>;
      readonly options: Readonly<Record<string, unknown>>;
    },
    terminal: Terminal,
  ) => Promise<ExitCode | undefined> | Promise<void>;
}

export type Input = Parameters<Command['run']>[0];

/** A command whose `run` is typed by the arguments and options that it declares. */
export function defineCommand<
  const Arguments extends readonly Argument[],
  const Own extends Options,
  const Shared extends readonly OptionGroup[] = [],
>(
  command: Omit<Command, 'arguments' | 'options' | 'shared' | 'run'> & {
    readonly arguments: Arguments;
    readonly options: Own;
    readonly shared?: Shared;
    readonly run: (
      input: {
        readonly arguments: Readonly<Record<Arguments[number]['name'], string>>;
        readonly options: ValuesOf<Own> & SharedValues<Shared>;
      },
      terminal: Terminal,
    ) => Promise<ExitCode | undefined> | Promise<void>;
  },
): Command {
  return command as unknown as Command;
}

type SharedValues<Shared extends readonly OptionGroup[]> = Shared extends readonly [
  infer First extends OptionGroup,
  ...infer Rest extends readonly OptionGroup[],
]
  ? ValuesOf<First['options']> & SharedValues<Rest>
  : unknown;

export function optionsOf({ options, shared = [] }: Command): Options {
  return Object.assign({}, options, ...shared.map((group) => group.options));
}
