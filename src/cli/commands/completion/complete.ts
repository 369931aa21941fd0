/**
 * What may come next on a command line, for the completion of all shells.
 *
 * Not by @bomb.sh/tab 0.0.22: it ends every completion with "no files", while `--state` takes a file and `--params` `@file`.
 */
import { type Command, optionsOf } from '../../program/command.ts';
import type { Option, Options } from '../../program/options.ts';

export interface Candidate {
  readonly word: string;
  readonly description: string;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** The shell completes file names, after this prefix. */
  readonly files?: '' | '@';
}

const NONE: Completion = { candidates: [] };

/** @param words What was typed after the name of the program; the last one, maybe empty, is completed. */
export function complete(commands: readonly Command[], words: readonly string[]): Completion {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const command =
    commands.find(({ name }) => name === before.slice(0, 2).join(' ')) ??
    commands.find(({ name }) => name === before[0]);
  const candidates = command === undefined ? commandNames(commands, before) : undefined;
  if (candidates !== undefined) return { candidates: matching(candidates, current) };
  return command === undefined ? NONE : inCommand(command, before, current);
}

/** The next word of the commands that begin with these words. */
function commandNames(commands: readonly Command[], before: readonly string[]): Candidate[] {
  const prefix = before.map((word) => `${word} `).join('');
  const found = new Map<string, string>();
  for (const { name, summary } of commands.filter((each) => each.name.startsWith(prefix))) {
    const [word = '', ...rest] = name.slice(prefix.length).split(' ');
    found.set(word, rest.length > 0 ? 'execution groups' : summary);
  }
  return [...found, ['--help', 'prints help'] as const].map(([word, description]) => ({ word, description }));
}

function inCommand(command: Command, before: readonly string[], current: string): Completion {
  const options = optionsOf(command);
  const words = before.slice(command.name.split(' ').length);
  const [, assigned, start = ''] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  const named = optionNamed(assigned ?? words.at(-1), options);
  if (named !== undefined && (assigned !== undefined || takesNext(named))) {
    const { candidates, files } = valuesOf(named, assigned === undefined ? current : start);
    const prefix = assigned === undefined ? '' : `${assigned}=`;
    return {
      candidates: candidates.map(({ word, description }) => ({ word: prefix + word, description })),
      ...(files !== undefined && { files }),
    };
  }
  if (current.startsWith('-')) {
    const all = Object.entries(options).map(([name, { description }]) => ({
      word: `--${name}`,
      description,
    }));
    return { candidates: matching([...all, { word: '--help', description: 'prints help' }], current) };
  }
  const place = words.filter(
    (word, index) => !word.startsWith('-') && !isValue(words[index - 1], options),
  ).length;
  return { candidates: choices(command.arguments[place]?.choices ?? [], current) };
}

const takesNext = ({ kind }: Option) => kind === 'value' || kind === 'repeatable';

function optionNamed(word: string | undefined, options: Options): Option | undefined {
  if (word?.startsWith('--')) return options[word.slice(2)];
  return Object.values(options).find(({ short }) => short !== undefined && word === `-${short}`);
}

function isValue(previous: string | undefined, options: Options): boolean {
  const option = optionNamed(previous, options);
  return option !== undefined && takesNext(option);
}

function valuesOf({ choices: allowed = [], completes, kind }: Option, start: string): Completion {
  if (completes === 'file') return { candidates: [], files: '' };
  if (completes === '@file') return start.startsWith('@') ? { candidates: [], files: '@' } : NONE;
  // Several are joined by commas: the part after the last one is completed.
  const head = kind === 'repeatable' ? start.slice(0, start.lastIndexOf(',') + 1) : '';
  return {
    candidates: choices(
      allowed.map((word) => head + word),
      start,
    ),
  };
}

const choices = (words: readonly string[], start: string) =>
  matching(
    words.map((word) => ({ word, description: '' })),
    start,
  );

const matching = (candidates: readonly Candidate[], start: string) =>
  candidates.filter(({ word }) => word.startsWith(start));
