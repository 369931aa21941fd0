/**
 * The commands as a program of commander, which parses the command line.
 *
 * What is typed may be a password, so that no message quotes a value or an unexpected word.
 */
import { Argument, CommanderError, Command as Program, Option as ProgramOption } from 'commander';
import { CommandError } from '../errors.ts';
import { type Command, type Input, optionsOf } from './command.ts';
import { CommandHelp, fullName } from './help.ts';
import { type Option, signature } from './options.ts';
import { notAllowed } from './parse.ts';

const PROGRAM_NAME = 'cloudify-executions';

/**
 * Parses the command line and runs the command.
 *
 * @returns the result of `run`, or the text to print: help or the version.
 * @throws {CommandError} that describes what is wrong, and what is allowed.
 */
export async function runProgram<Result>(
  commands: readonly Command[],
  words: readonly string[],
  options: {
    readonly version: string;
    readonly width: number;
    readonly run: (command: Command, input: Input) => Promise<Result>;
  },
): Promise<Result | { readonly text: string }> {
  const args = withOptionalValues(helpFirst(words), commands);
  let result: Result | undefined;
  const { program, text } = createProgram(commands, args, options.width, async (command, leaf) => {
    result = await options.run(command, inputOf(command, leaf));
  });
  program.version(options.version, '--version', 'prints the version');
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { text: text().trimEnd() };
  }
  return result as Result;
}

export function parseInput(command: Command, words: readonly string[]): Input {
  const args = withOptionalValues(words, [command]);
  const leaf = leafOf(command, args);
  leaf.parse(args, { from: 'user' });
  return inputOf(command, leaf);
}

export function commandHelp(command: Command, width: number): string {
  return leafOf(command, [], width).helpInformation().trimEnd();
}

export function programHelp(commands: readonly Command[], width: number): string {
  return createProgram(commands, [], width, async () => {})
    .program.helpInformation()
    .trimEnd();
}

/** `help groups run` is `groups run --help`. */
function helpFirst([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return ['--help'];
  return first === 'help' ? [...rest, '--help'] : [first, ...rest];
}

/** An optional value is added by "=" only, since the next word may be an argument. */
function withOptionalValues(words: readonly string[], commands: readonly Command[]): string[] {
  const fallbacks = new Map<string, string>();
  for (const [name, option] of commands.flatMap((command) => Object.entries(optionsOf(command)))) {
    if (option.kind === 'optionalValue') fallbacks.set(`--${name}`, `--${name}=${option.fallback}`);
  }
  const end = words.indexOf('--');
  return words.map((word, index) => (end >= 0 && index > end ? word : (fallbacks.get(word) ?? word)));
}

function createProgram(
  commands: readonly Command[],
  args: readonly string[],
  width: number,
  run: (command: Command, leaf: Program) => Promise<void>,
): { program: Program; text: () => string } {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const prepare = (program: Program) =>
    silent(program, write, width)
      .helpCommand(false)
      .exitOverride((error) => {
        throw commandError(error, program);
      });
  const program = prepare(new ProgramWithHelp(PROGRAM_NAME))
    .description('Runs workflows on the deployments of a Cloudify Manager, and shows their progress.')
    .enablePositionalOptions();
  const families = new Map<string, Program>();
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    let parent = program;
    if (second !== undefined) {
      parent = families.get(first) ?? prepare(program.command(first));
      families.set(first, parent);
    }
    const leaf = leafOf(command, args, width, write);
    leaf.action(() => run(command, leaf));
    parent.addCommand(leaf);
  }
  return { program, text: () => written };
}

class ProgramWithHelp extends Program {
  override createCommand(name?: string): Program {
    return new ProgramWithHelp(name);
  }

  override createHelp(): CommandHelp {
    return Object.assign(new CommandHelp(), this.configureHelp());
  }
}

function silent(program: Program, write: (text: string) => void, width: number): Program {
  return program
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .helpOption('-h, --help', 'prints this');
}

function leafOf(
  command: Command,
  args: readonly string[],
  width = 80,
  write: (text: string) => void = () => {},
): Program {
  const leaf = silent(new ProgramWithHelp(command.name.split(' ').at(-1)), write, width)
    .summary(command.summary)
    .allowExcessArguments(false)
    .exitOverride((error) => {
      throw inputError(error, command);
    });
  CommandHelp.describe(leaf, command);
  for (const { name, description, choices, optional } of command.arguments) {
    const described = choices === undefined ? description : `${description}: ${choices.join(', ')}`;
    leaf.addArgument(new Argument(optional ? `[${name}]` : `<${name}>`, described));
  }
  const groups = [{ title: 'Options', options: command.options }, ...(command.shared ?? [])];
  for (const { title, options } of groups) {
    for (const [name, option] of Object.entries(options)) {
      leaf.addOption(programOption(name, option, args).helpGroup(`${title}:`));
    }
  }
  return leaf;
}

function programOption(name: string, option: Option, args: readonly string[]): ProgramOption {
  const { kind, short, placeholder, fallback, conflicts = [] } = option;
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}`;
  const suffix = kind === 'value' && fallback ? `. Default: ${fallback}` : '';
  const made = new ProgramOption(
    kind === 'flag' ? flags : `${flags} <${placeholder}>`,
    option.description + suffix,
  );
  made.conflicts(conflicts.map((other) => new ProgramOption(`--${other}`).attributeName()));
  if (kind === 'flag') return made;
  return made.argParser((text: string, before?: unknown[]) => {
    assertValue(text, name, option, args);
    if (before !== undefined && kind !== 'repeatable')
      throw new CommandError(`--${name} is given more than once.`);
    return [...(before ?? []), option.parse(text, `--${name}`)];
  });
}

/** A word that begins with a dash is more likely the next option than a value, except for `--sort -created_at`. */
function assertValue(text: string, name: string, option: Option, args: readonly string[]): void {
  const isOption = text.startsWith('--') || (/^-\D/.test(text) && name !== 'sort');
  if (!isOption || args.includes(`--${name}=${text}`) || args.includes(`-${option.short}${text}`)) return;
  throw new CommandError(
    `--${name} needs a value: ${signature(name, option)}. One that begins with a dash follows "=".`,
  );
}

function inputOf(command: Command, leaf: Program): Input {
  const options = optionsOf(command);
  const values = leaf.opts<Record<string, unknown[] | true>>();
  const given = (name: string) => values[new ProgramOption(`--${name}`).attributeName()];
  for (const [name, { needs }] of Object.entries(options)) {
    if (needs !== undefined && given(name) !== undefined && given(needs) === undefined)
      throw new CommandError(`--${name} needs --${needs}.`);
  }
  return {
    arguments: Object.fromEntries(
      command.arguments.map((argument, index) => [argument.name, argumentOf(argument, leaf.args[index])]),
    ),
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, optionValue(name, option, given(name))]),
    ),
  };
}

function optionValue(
  name: string,
  { kind, fallback, parse }: Option,
  given: unknown[] | true | undefined,
): unknown {
  if (kind === 'flag') return given === true;
  const values = Array.isArray(given) ? given : [];
  if (kind === 'repeatable') return values;
  const isDefault = values.length === 0 && kind === 'value' && fallback !== undefined;
  return isDefault ? parse(fallback, `--${name}`) : values[0];
}

function argumentOf({ name, choices, check, optional }: Command['arguments'][number], word?: string): string {
  if (optional && word === undefined) return '';
  const label = `<${name}>`;
  if (!word) throw new CommandError(`${label} must not be empty.`);
  if (choices && !choices.includes(word)) throw new CommandError(notAllowed(label, choices, word));
  check?.(word, label);
  return word;
}

const namesOf = (places: Command['arguments']) => places.map(({ name }) => `<${name}>`).join(' and ');

/** The suggestion of commander: `(Did you mean --coats?)`. */
const suggestionIn = ({ message }: CommanderError) => /\(Did you mean (.+)\?\)/.exec(message)?.[1];

/** Describes an error in the arguments and options of a command. Help is no error. */
function inputError(error: CommanderError, command: Command): Error {
  const { name, arguments: places } = command;
  const [, typed = ''] = /'([^'=]*)/.exec(error.message) ?? [];
  const options = optionsOf(command);
  switch (error.code) {
    case 'commander.unknownOption': {
      if (Object.hasOwn(options, typed.replace(/^--/, '')))
        return new CommandError(`${typed} takes no value.`);
      const suggestion = suggestionIn(error);
      const help = suggestion ? `Did you mean ${suggestion}?` : `See ${PROGRAM_NAME} ${name} --help.`;
      return new CommandError(`${name} has no option ${typed}. ${help}`);
    }
    case 'commander.optionMissingArgument': {
      const [, long = ''] = /--([\w-]+)/.exec(error.message) ?? [];
      const option = options[long];
      return new CommandError(`--${long} needs a value${option ? `: ${signature(long, option)}` : ''}.`);
    }
    case 'commander.conflictingOption': {
      const names = error.message.match(/--[\w-]+/g) ?? [];
      return new CommandError(`${names.join(' and ')} exclude each other.`);
    }
    case 'commander.missingArgument': {
      const first = places.findIndex((place) => place.name === typed);
      const missing = places.slice(Math.max(0, first)).filter(({ optional }) => !optional);
      return new CommandError(`${name} needs ${namesOf(missing)} as well.`);
    }
    case 'commander.excessArguments': {
      const takes = places.length === 0 ? 'takes no arguments' : `takes ${namesOf(places)} and no more`;
      return new CommandError(`Unexpected argument: ${name} ${takes}.`);
    }
    default:
      return error;
  }
}

/** Describes an error before a command is known. */
function commandError(error: CommanderError, program: Program): Error {
  if (error.code === 'commander.unknownOption')
    return new CommandError(`The command comes first: ${PROGRAM_NAME} <command> [options].`);
  const [word = ''] = program.args;
  // There is no help for a command that does not exist.
  const isHelp = error.code.startsWith('commander.help') && (word === '' || word.startsWith('-'));
  if (isHelp || error.code === 'commander.version') return error;
  const family = fullName(program).split(' ').slice(1);
  const suggestion = suggestionIn(error);
  const help = suggestion
    ? `Did you mean "${[...family, suggestion].join(' ')}"?`
    : `See ${PROGRAM_NAME} help.`;
  return new CommandError(`There is no command "${[...family, word].join(' ')}". ${help}`);
}
