// Reads what was typed behind a command's name, by what the command declares.
// What is typed may hold a password, so that no message quotes a value or an unexpected word.
import { parseArgs } from 'node:util';
import { CommandError } from '../command-error.ts';
import { type Command, type Input, optionsOf } from './command.ts';
import { type Option, type Options, signature } from './options.ts';
import { suggestion } from './suggestion.ts';

/** @throws {CommandError} that names what is wrong, and what is allowed. */
export function readInput(command: Command, args: readonly string[]): Input {
  const options = optionsOf(command);
  const { tokens } = parseArgs({ args: [...args], options: forNode(options), strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!Object.hasOwn(options, token.name) || option === undefined)
      throw unknownOption(token.rawName, command);
    given.set(token.name, [...(given.get(token.name) ?? []), givenText(option, token)]);
  }
  return { arguments: readWords(command, words), options: readOptions(options, given) };
}

/** Node reads an optional value only as that of a flag, which it takes behind `=` alone. */
function forNode(options: Options): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind, short }]) => [
      name,
      {
        type: kind === 'flag' || kind === 'optional' ? 'boolean' : 'string',
        ...(short !== undefined && { short }),
      },
    ]),
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function givenText(option: Option, { name, rawName, value, inlineValue }: OptionToken): string {
  switch (option.kind) {
    case 'flag':
      if (value === undefined) return '';
      throw new CommandError(`${rawName} takes no value.`);
    case 'optional':
      return value ?? option.fallback;
    default:
      if (value === undefined)
        throw new CommandError(`${rawName} needs a value: ${signature(name, option)}.`);
      // More likely the next option than the value of this one; but `--sort -created_at` is meant.
      if (!inlineValue && (value.startsWith('--') || (/^-\D/.test(value) && name !== 'sort'))) {
        throw new CommandError(
          `${rawName} needs a value: ${signature(name, option)}. One that begins with a dash follows "=".`,
        );
      }
      return value;
  }
}

function readWords({ name, arguments: declared }: Command, words: readonly string[]): Record<string, string> {
  if (words.length > declared.length) {
    const takes = declared.length === 0 ? 'takes no arguments' : `takes ${placesOf(declared)} and no more`;
    throw new CommandError(`Unexpected argument: ${name} ${takes}.`);
  }
  const missing = declared.slice(words.length).filter(({ optional }) => !optional);
  if (missing.length > 0) throw new CommandError(`${name} needs ${placesOf(missing)} as well.`);
  return Object.fromEntries(
    declared.map(({ name: place, choices, check, optional }, index) => {
      const word = words[index] ?? '';
      if (optional && words[index] === undefined) return [place, ''];
      if (word === '') throw new CommandError(`<${place}> must not be empty.`);
      if (choices && !choices.includes(word)) throw new CommandError(notOneOf(`<${place}>`, choices, word));
      check?.(word, `<${place}>`);
      return [place, word];
    }),
  );
}

const placesOf = (declared: Command['arguments']) => declared.map(({ name }) => `<${name}>`).join(' and ');

function readOptions(options: Options, given: ReadonlyMap<string, string[]>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const texts = given.get(name) ?? [];
      const label = `--${name}`;
      if (texts.length > 1 && option.kind !== 'several' && option.kind !== 'flag') {
        throw new CommandError(`${label} is given more than once.`);
      }
      switch (option.kind) {
        case 'flag':
          return [name, texts.length > 0];
        case 'several':
          return [name, texts.map((text) => option.read(text, label))];
        case 'defaulted':
          return [name, option.read(texts[0] ?? option.fallback, label)];
        default:
          return [name, texts[0] === undefined ? undefined : option.read(texts[0], label)];
      }
    }),
  );
}

function unknownOption(rawName: string, command: Command): CommandError {
  const options = optionsOf(command);
  const names = Object.keys(options).map((name) => `--${name}`);
  const meant = suggestion(rawName, names);
  const known = Object.entries(options).map(([name, option]) => signature(name, option));
  return new CommandError(
    `${command.name} has no option ${rawName}.${meant ? ` Did you mean ${meant}?` : ''}` +
      ` Options are ${known.length > 0 ? known.join(', ') : '--help alone'}.`,
  );
}

/** `--runner must be auto or manual, not "automatic".`, and what was probably meant. */
export function notOneOf(label: string, choices: readonly string[], text: string): string {
  const meant = suggestion(text, choices);
  const listed = choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
  return `${label} must be ${listed}, not "${text}".${meant ? ` Did you mean ${meant}?` : ''}`;
}
