// What the texts that were typed come to, by what the command declares.
import { CommandError } from '../errors.ts';
import type { Command } from './command.ts';
import type { Options } from './options.ts';
import { suggestion } from './suggestion.ts';

/** @throws {CommandError} for an argument that cannot be what it should. */
export function readWords({ arguments: places }: Command, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    places.map(({ name: place, choices, check, optional }, index) => {
      const word = words[index] ?? '';
      if (optional && words[index] === undefined) return [place, ''];
      if (word === '') throw new CommandError(`<${place}> must not be empty.`);
      if (choices && !choices.includes(word)) throw new CommandError(notOneOf(`<${place}>`, choices, word));
      check?.(word, `<${place}>`);
      return [place, word];
    }),
  );
}

export const placesOf = (places: Command['arguments']) => places.map(({ name }) => `<${name}>`).join(' and ');

/** @throws {CommandError} for an option that is given more than once, or cannot be what it should. */
export function readOptions(
  options: Options,
  given: ReadonlyMap<string, readonly string[]>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const texts = given.get(name) ?? [];
      const label = `--${name}`;
      if (texts.length > 1 && option.kind !== 'several')
        throw new CommandError(`${label} is given more than once.`);
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

/** `--runner must be auto or manual, not "automatic".`, and what was probably meant. */
export function notOneOf(label: string, choices: readonly string[], text: string): string {
  const meant = suggestion(text, choices);
  const listed = choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
  return `${label} must be ${listed}, not "${text}".${meant ? ` Did you mean ${meant}?` : ''}`;
}
