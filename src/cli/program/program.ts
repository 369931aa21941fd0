// The commands as a program of commander, which reads what was typed.
// What is typed may hold a password, so that no message quotes a value or an unexpected word.
import { Argument, CommanderError, Command as Program, Option as ProgramOption } from 'commander';
import { CommandError } from '../errors.ts';
import { type Command, type Input, optionsOf } from './command.ts';
import { CommandHelp, fullName } from './help.ts';
import { placesOf, readOptions, readWords } from './input.ts';
import { type Option, type Options, signature } from './options.ts';
import { suggestion } from './suggestion.ts';

export const PROGRAM_NAME = 'cloudify-executions';

/** Runs one of the commands, or gives the help that was asked for. */
export type Run<Result> = (command: Command, input: Input) => Promise<Result>;

/**
 * Reads what was typed and runs the command.
 *
 * @returns what the command came to, or the text to print: help or the version.
 * @throws {CommandError} that says what is wrong, and what is allowed.
 */
export async function runProgram<Result>(
  commands: readonly Command[],
  words: readonly string[],
  { version, width, run }: { readonly version: string; readonly width: number; readonly run: Run<Result> },
): Promise<Result | { readonly text: string }> {
  const args = withValues(helpFirst(words), commands);
  let result: Result | undefined;
  const { program, text } = createProgram(commands, width, async (command, leaf) => {
    result = await run(command, inputOf(command, leaf, args));
  });
  program.version(version, '--version', 'prints the version');
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { text: text().trimEnd() };
  }
  return result as Result;
}

/** Reads what was typed after the name of one command. */
export function readInput(command: Command, words: readonly string[]): Input {
  const args = withValues(words, [command]);
  const leaf = leafOf(command);
  leaf.parse(args, { from: 'user' });
  return inputOf(command, leaf, args);
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  return leafOf(command, width).helpInformation().trimEnd();
}

/** The help of all commands. */
export function programHelp(commands: readonly Command[], width: number): string {
  return createProgram(commands, width, async () => {})
    .program.helpInformation()
    .trimEnd();
}

/** `help groups run` is `groups run --help`. */
function helpFirst([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return ['--help'];
  return first === 'help' ? [...rest, '--help'] : [first, ...rest];
}

function createProgram(
  commands: readonly Command[],
  width: number,
  run: (command: Command, leaf: Program) => Promise<void>,
): { program: Program; text: () => string } {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const prepare = (program: Program, family: readonly Command[]) =>
    silent(program, write, width).exitOverride((error) => {
      throw commandFault(error, program, family);
    });
  const program = prepare(new ProgramWithHelp(PROGRAM_NAME), commands)
    .description('Runs workflows on the deployments of a Cloudify Manager, and shows their progress.')
    .helpCommand(false)
    .enablePositionalOptions();
  const families = new Map<string, Program>();
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    let parent = program;
    if (second !== undefined) {
      const members = commands.filter(({ name }) => name.startsWith(`${first} `));
      parent = families.get(first) ?? prepare(program.command(first), members).helpCommand(false);
      families.set(first, parent);
    }
    const leaf = leafOf(command, width, write);
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

/** One command, without those beside it. */
function leafOf(command: Command, width = 80, write: (text: string) => void = () => {}): Program {
  const name = command.name.split(' ').at(-1) ?? '';
  const leaf = silent(new ProgramWithHelp(name), write, width)
    .summary(command.summary)
    .allowExcessArguments(false)
    .exitOverride((error) => {
      throw inputFault(error, command);
    });
  CommandHelp.describe(leaf, command);
  for (const { name: place, about, choices, optional } of command.arguments) {
    const described = choices === undefined ? about : `${about}: ${choices.join(', ')}`;
    leaf.addArgument(new Argument(optional ? `[${place}]` : `<${place}>`, described));
  }
  const groups = [{ title: 'Options', options: command.options }, ...(command.shared ?? [])];
  for (const { title, options } of groups) {
    for (const [option, declared] of Object.entries(options as Options)) {
      leaf.addOption(programOption(option, declared).helpGroup(`${title}:`));
    }
  }
  return leaf;
}

function programOption(name: string, option: Option): ProgramOption {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.kind === 'flag' ? '' : ` <${option.placeholder}>`;
  const fallback =
    option.kind === 'defaulted' && option.fallback !== '' ? `. Default: ${option.fallback}` : '';
  const made = new ProgramOption(`${short}--${name}${value}`, option.about + fallback);
  // The texts as they were typed; what they mean is read when all are there.
  if (option.kind !== 'flag') made.argParser((text: string, before: string[] = []) => [...before, text]);
  return made;
}

/** An option of which the value is optional takes it after "=" alone: the next word may be an argument. */
function withValues(words: readonly string[], commands: readonly Command[]): string[] {
  const fallbacks = new Map<string, string>();
  for (const [name, option] of commands.flatMap((command) => Object.entries(optionsOf(command)))) {
    if (option.kind === 'optional') fallbacks.set(`--${name}`, `--${name}=${option.fallback}`);
  }
  const end = words.indexOf('--');
  return words.map((word, index) => (end >= 0 && index > end ? word : (fallbacks.get(word) ?? word)));
}

function inputOf(command: Command, leaf: Program, args: readonly string[]): Input {
  const options = optionsOf(command);
  const values = leaf.opts<Record<string, string[] | true>>();
  const given = new Map<string, readonly string[]>();
  for (const made of leaf.options) {
    const value = values[made.attributeName()];
    const name = (made.long ?? '').replace(/^--/, '');
    const option = options[name];
    if (value === undefined || option === undefined) continue;
    const texts = value === true ? [''] : value;
    for (const text of texts) assertValue(text, name, option, args);
    given.set(name, texts);
  }
  return { arguments: readWords(command, leaf.args), options: readOptions(options, given) };
}

/** A word that begins with a dash is more likely the next option than a value; but `--sort -created_at` is meant. */
function assertValue(text: string, name: string, option: Option, args: readonly string[]): void {
  const isOption = text.startsWith('--') || (/^-\D/.test(text) && name !== 'sort');
  if (!isOption || args.includes(`--${name}=${text}`) || args.includes(`-${option.short}${text}`)) return;
  throw new CommandError(
    `--${name} needs a value: ${signature(name, option)}. One that begins with a dash follows "=".`,
  );
}

/** What is wrong with the arguments and options of a command. Help is no fault. */
function inputFault(error: CommanderError, command: Command): Error {
  const { name, arguments: places } = command;
  const typed = /'([^'=]*)/.exec(error.message)?.[1] ?? '';
  const options = optionsOf(command);
  switch (error.code) {
    case 'commander.unknownOption': {
      if (Object.hasOwn(options, typed.replace(/^--/, '')))
        return new CommandError(`${typed} takes no value.`);
      const meant = suggestion(
        typed,
        Object.keys(options).map((option) => `--${option}`),
      );
      const help = meant ? `Did you mean ${meant}?` : `See ${PROGRAM_NAME} ${name} --help.`;
      return new CommandError(`${name} has no option ${typed}. ${help}`);
    }
    case 'commander.optionMissingArgument': {
      const long = /--([\w-]+)/.exec(error.message)?.[1] ?? '';
      const option = options[long];
      return new CommandError(`--${long} needs a value${option ? `: ${signature(long, option)}` : ''}.`);
    }
    case 'commander.missingArgument': {
      const first = places.findIndex((place) => place.name === typed);
      const missing = places.slice(Math.max(0, first)).filter(({ optional }) => !optional);
      return new CommandError(`${name} needs ${placesOf(missing)} as well.`);
    }
    case 'commander.excessArguments': {
      const takes = places.length === 0 ? 'takes no arguments' : `takes ${placesOf(places)} and no more`;
      return new CommandError(`Unexpected argument: ${name} ${takes}.`);
    }
    default:
      return error;
  }
}

/** What is wrong before a command is known. */
function commandFault(error: CommanderError, program: Program, family: readonly Command[]): Error {
  if (error.code === 'commander.unknownOption')
    return new CommandError(`The command comes first: ${PROGRAM_NAME} <command> [options].`);
  const [word = ''] = program.args;
  // Help of a command that does not exist is no help.
  const isHelp = error.code.startsWith('commander.help') && (word === '' || word.startsWith('-'));
  if (isHelp || error.code === 'commander.version') return error;
  const typed = [...fullName(program).split(' ').slice(1), word].join(' ');
  const meant = suggestion(
    typed,
    family.map(({ name }) => name),
  );
  const help = meant ? `Did you mean "${meant}"?` : `See ${PROGRAM_NAME} help.`;
  return new CommandError(`There is no command "${typed}". ${help}`);
}
