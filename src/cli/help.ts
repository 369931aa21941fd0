// Help, from the table of commands.
import type { Argument, Command } from './command/command.ts';
import { type Option, type Options, signature } from './command/options.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { wrapped } from './terminal/text.ts';

const NAME = 'cloudify-executions';
const WIDEST = 100;
const INDENT = '  ';
const LONGEST_TERM = 30;

/** @param width How many characters a line may have. */
export function programHelp(commands: readonly Command[], width: number): string {
  const members = commands.filter(({ name }) => name.includes(' '));
  const sections = [
    { title: 'Commands', listed: commands.filter((command) => !members.includes(command)) },
    { title: 'Commands for execution groups', listed: members },
  ]
    .filter(({ listed }) => listed.length > 0)
    .map(({ title, listed }) =>
      section(
        title,
        listed.map((command) => [usage(command), command.summary]),
        width,
      ),
    );
  return [
    ...paragraph(`Usage: ${NAME} <command> [options]`, width),
    '',
    ...paragraph(
      'Runs workflows on the deployments of a Cloudify Manager, and shows how they get on.',
      width,
    ),
    '',
    ...sections.flatMap((lines) => [...lines, '']),
    ...connectionHelp(width),
    '',
    ...exitCodes(width),
    '',
    ...paragraph(`${NAME} <command> --help tells more; --version tells the version.`, width),
  ].join('\n');
}

export function commandHelp(command: Command, width: number): string {
  const own = [...Object.entries(command.options).map(optionRow), ['--help, -h', 'prints this'] as const];
  return [
    ...paragraph(`Usage: ${NAME} ${usage(command)} [options]`, width),
    '',
    ...paragraph(`${capitalized(command.summary)}.`, width),
    ...(command.notes ?? []).flatMap((note) => ['', ...paragraph(note, width)]),
    ...(command.arguments.length === 0
      ? []
      : ['', ...section('Arguments', command.arguments.map(argumentRow), width)]),
    '',
    ...section('Options', own, width),
    ...(command.shared ?? []).flatMap(({ title, options }) => [
      '',
      ...section(title, Object.entries(options as Options).map(optionRow), width),
    ]),
    '',
    ...exampleLines(command, width),
    ...(command.shared === undefined ? [] : ['', ...exitCodes(width, command.exitCodes)]),
  ].join('\n');
}

export const helpWidth = (columns: number) => Math.min(columns, WIDEST);

/** `update <id> <status>` */
export function usage({ name, arguments: places }: Command): string {
  return [name, ...places.map((place) => (place.optional ? `[${place.name}]` : `<${place.name}>`))].join(' ');
}

type Row = readonly [term: string, about: string];

function optionRow([name, option]: [string, Option]): Row {
  const fallback =
    option.kind === 'defaulted' && option.fallback !== '' ? ` (${option.fallback} unless given)` : '';
  return [signature(name, option), option.about + fallback];
}

function argumentRow({ name, about, choices }: Argument): Row {
  return [`<${name}>`, choices === undefined ? about : `${about}: ${choices.join(', ')}`];
}

function exampleLines({ examples }: Command, width: number): string[] {
  const lines = examples.flatMap(({ line, about }) => [
    ...paragraph(`# ${about}`, width - INDENT.length),
    `${NAME} ${line}`,
  ]);
  return ['Examples:', ...lines.map((line) => INDENT + line)];
}

function connectionHelp(width: number): string[] {
  return paragraph(
    'Where the manager is and who is asking is read from CLOUDIFY_HOST, CLOUDIFY_TENANT, and CLOUDIFY_TOKEN or else ' +
      'CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD, unless options say so.',
    width,
  );
}

function exitCodes(width: number, codes: NonNullable<Command['exitCodes']> = EXIT_CODES): string[] {
  return section(
    'Exit codes',
    codes.map(({ code, meaning }) => [String(code), meaning]),
    width,
  );
}

/** Terms, and what is about them beside them; below them where the terminal is narrow. */
function section(title: string, rows: readonly Row[], width: number): string[] {
  const term = Math.min(LONGEST_TERM, Math.max(...rows.map(([text]) => text.length)));
  const beside = INDENT.length + term + 2;
  const isNarrow = width - beside < 30;
  const lines = rows.flatMap(([text, about]) => {
    if (isNarrow) return [text, ...wrapped(about, width - 6).map((line) => `    ${line}`)];
    const [first = '', ...rest] = wrapped(about, width - beside);
    const room = ' '.repeat(term + 2);
    const head = text.length > term ? [text, room + first] : [text.padEnd(term + 2) + first];
    return [...head, ...rest.map((line) => room + line)];
  });
  return [`${title}:`, ...lines.map((line) => INDENT + line)];
}

const paragraph = (text: string, width: number) => wrapped(text, width);
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
