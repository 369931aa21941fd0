import { type Argument, Help, type Command as Program, type Option as ProgramOption } from 'commander';
import { EXIT_CODES, type ExitCodeMeanings } from '../exit-codes.ts';
import type { Command } from './command.ts';
import { optionsOf } from './command.ts';
import { signature } from './options.ts';

const MAX_WIDTH = 100;
const MAX_TERM_WIDTH = 30;
const MIN_DESCRIPTION_WIDTH = 30;

export const helpWidth = (columns: number) => Math.min(columns, MAX_WIDTH);

const COMMANDS_BY_PROGRAM = new WeakMap<Program, Command>();

/** `set-status <id> <status>` */
export function usage({ name, arguments: places }: Command): string {
  return [name, ...places.map((place) => (place.optional ? `[${place.name}]` : `<${place.name}>`))].join(' ');
}

/** `cloudify-executions groups run` */
export function fullName(program: Program): string {
  return program.parent === null ? program.name() : `${fullName(program.parent)} ${program.name()}`;
}

/** The help of commander, with examples and exit codes, for terminals of any width. */
export class CommandHelp extends Help {
  /** Narrow terminals get wrapped text, too. */
  override minWidthToWrap = 1;

  /** Registers the command of a program of commander. */
  static describe(program: Program, command: Command): void {
    COMMANDS_BY_PROGRAM.set(program, command);
  }

  /** All commands, those of a family as well. */
  override visibleCommands(program: Program): Program[] {
    return program.commands.flatMap((each) => (each.commands.length > 0 ? [...each.commands] : [each]));
  }

  override subcommandTerm(program: Program): string {
    const command = COMMANDS_BY_PROGRAM.get(program);
    return command === undefined ? program.name() : usage(command);
  }

  override subcommandDescription(program: Program): string {
    return program.summary();
  }

  override argumentTerm(argument: Argument): string {
    return `<${argument.name()}>`;
  }

  override optionTerm(option: ProgramOption): string {
    const name = (option.long ?? '').replace(/^--/, '');
    return this.#declared.get(name) ?? option.flags;
  }

  #declared = new Map<string, string>();

  override commandUsage(program: Program): string {
    const command = COMMANDS_BY_PROGRAM.get(program);
    if (command !== undefined) return `cloudify-executions ${usage(command)} [options]`;
    return `${fullName(program)} <command> [options]`;
  }

  override commandDescription(program: Program): string {
    const command = COMMANDS_BY_PROGRAM.get(program);
    if (command === undefined) return program.description();
    const { summary, notes = [] } = command;
    return [`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, ...notes].join('\n\n');
  }

  override formatHelp(program: Program, helper: Help): string {
    const command = COMMANDS_BY_PROGRAM.get(program);
    this.#declared = new Map(
      command && Object.entries(optionsOf(command)).map(([name, option]) => [name, signature(name, option)]),
    );
    const wrap = (text: string, indent = '') =>
      this.boxWrap(text, (this.helpWidth ?? MAX_WIDTH) - indent.length).replace(/^/gm, indent);
    const body = super
      .formatHelp(program, helper)
      .trimEnd()
      .replace(/^.*/, (line) => wrap(line));
    const isRoot = program.parent === null && command === undefined;
    const parts = [
      body,
      ...(command === undefined ? [] : [exampleLines(command, wrap)]),
      ...(isRoot ? [wrap(CONNECTION_HELP)] : []),
      ...(isRoot || command?.shared !== undefined ? [this.#exitCodes(helper, command?.exitCodes)] : []),
      ...(isRoot ? [wrap('cloudify-executions <command> --help shows the options of a command.')] : []),
    ];
    return `${parts.join('\n\n')}\n`;
  }

  override padWidth(program: Program, helper: Help): number {
    return Math.min(MAX_TERM_WIDTH, super.padWidth(program, helper));
  }

  /** A description is beside its term, or below it where the term is long or the terminal narrow. */
  override formatItem(term: string, termWidth: number, description: string): string {
    const width = this.helpWidth ?? MAX_WIDTH;
    const beside = termWidth + 4;
    if (width - beside < MIN_DESCRIPTION_WIDTH)
      return `  ${term}\n${this.#box(description, width - 6, '      ')}`;
    const box = this.#box(description, width - beside, ' '.repeat(beside));
    return term.length > termWidth
      ? `  ${term}\n${box}`
      : `  ${term.padEnd(termWidth + 2)}${box.trimStart()}`;
  }

  #box(text: string, width: number, indent: string): string {
    return this.boxWrap(text, width).replace(/^/gm, indent);
  }

  #exitCodes(helper: Help, codes: ExitCodeMeanings = EXIT_CODES): string {
    const lines = Object.entries(codes).map(([code, meaning]) => helper.formatItem(code, 3, meaning, helper));
    return ['Exit codes:', ...lines].join('\n');
  }
}

const CONNECTION_HELP =
  'The manager and the user are read from CLOUDIFY_HOST, CLOUDIFY_TENANT, and CLOUDIFY_TOKEN or else ' +
  'CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD. Options take precedence. CLOUDIFY_LOG (error, warn, info or debug) logs the ' +
  'requests to standard error, without secrets.';

function exampleLines({ examples }: Command, wrap: (text: string, indent: string) => string): string {
  const lines = Object.entries(examples).flatMap(([line, description]) => [
    wrap(`# ${description}`, '  '),
    `  cloudify-executions ${line}`,
  ]);
  return ['Examples:', ...lines].join('\n');
}
