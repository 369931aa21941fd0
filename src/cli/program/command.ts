// What a command is. Its arguments are read, its help is written and its completion is made from this alone.
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options, ValuesOf } from './options.ts';

/** A word that has its place behind the name of the command. */
export interface Argument {
  readonly name: string;
  readonly about: string;
  /** What it can be, where that is a fixed set. */
  readonly choices?: readonly string[];
  /** It may be left out, and is empty then; so may those after it. */
  readonly optional?: true;
  /** @throws {CommandError} when it cannot be this. */
  readonly check?: (text: string, name: string) => void;
}

export interface Example {
  /** Behind `cloudify-executions`. */
  readonly line: string;
  readonly about: string;
}

export interface Input {
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Command {
  /** One word, or two for a command of a family: `groups run`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly options: Options;
  /** Further options that many commands share, told under a heading of their own. */
  readonly shared?: readonly { readonly title: string; readonly options: Options }[];
  /** Paragraphs for the help. */
  readonly notes?: readonly string[];
  readonly examples: readonly Example[];
  /** Its exit codes, where they mean something else than those of the other commands. */
  readonly exitCodes?: readonly { readonly code: ExitCode; readonly meaning: string }[];
  /** Resolves with the exit code; nothing means that it is done. */
  readonly run: (input: Input, terminal: Terminal) => Promise<ExitCode | undefined>;
}

type NamesOf<Arguments extends readonly Argument[]> = Readonly<Record<Arguments[number]['name'], string>>;

/** A command whose `run` is typed by the arguments and options that it declares. */
export function defineCommand<
  const Arguments extends readonly Argument[],
  const Own extends Options,
  const Shared extends readonly { readonly title: string; readonly options: Options }[] = [],
>(
  command: Omit<Command, 'arguments' | 'options' | 'shared' | 'run'> & {
    readonly arguments: Arguments;
    readonly options: Own;
    readonly shared?: Shared;
    readonly run: (
      input: {
        readonly arguments: NamesOf<Arguments>;
        readonly options: ValuesOf<Own> & SharedValues<Shared>;
      },
      terminal: Terminal,
    ) => Promise<ExitCode | undefined>;
  },
): Command {
  return command as unknown as Command;
}

type SharedValues<Shared extends readonly { readonly options: Options }[]> = Shared extends readonly [
  infer First extends { readonly options: Options },
  ...infer Rest extends readonly { readonly options: Options }[],
]
  ? ValuesOf<First['options']> & SharedValues<Rest>
  : unknown;

/** Every option that the command takes. */
export function optionsOf({ options, shared = [] }: Command): Options {
  return Object.assign({}, options, ...shared.map((group) => group.options));
}
