// Takes shell text apart into commands and their words, as far as samples go: quotes, continued lines, comments.
// What it does not understand it rejects, so that no sample goes unjudged. It runs nothing.

export interface ShellCommand {
  /** What stands before the command: `NAME=value`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** The text as it was typed, without its continuation. */
  readonly text: string;
}

/**
 * The commands of a script, one after the other. Pipes and redirections are not understood, and of expansions only those
 * of a variable that the environment has, between double quotes.
 */
export function shellCommands(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let begin = 0;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = (at: number) => {
    endWord();
    if (words.length > 0) commands.push(command(words, script.slice(begin, at).trim()));
    words = [];
    begin = at + 1;
  };
  for (let at = 0; at < script.length; at += 1) {
    const character = script[at] as string;
    if (character === '\\') {
      at += 1;
      if (script[at] === '\n') continue;
      word = (word ?? '') + (script[at] ?? '');
    } else if (character === "'") {
      const end = script.indexOf("'", at + 1);
      if (end < 0) throw new Error(`a quote that does not end: ${script.slice(at)}`);
      word = (word ?? '') + script.slice(at + 1, end);
      at = end;
    } else if (character === '"') {
      word = word ?? '';
      for (at += 1; script[at] !== '"'; at += 1) {
        if (at >= script.length) throw new Error(`a quote that does not end: ${script}`);
        const [expansion, name = ''] = /^\$(\w+)/.exec(script.slice(at)) ?? [];
        if (expansion !== undefined && environment[name] !== undefined) {
          word += environment[name];
          at += expansion.length - 1;
          continue;
        }
        if (script[at] === '$' || script[at] === '`') throw new Error(`an expansion: ${script}`);
        if (script[at] === '\\' && /["\\$`\n]/.test(script[at + 1] ?? '')) at += 1;
        word += script[at];
      }
    } else if (character === '\n' || character === ';') endCommand(at);
    else if (character === ' ' || character === '\t') endWord();
    else if (character === '#' && word === undefined) {
      const end = script.indexOf('\n', at);
      at = (end < 0 ? script.length : end) - 1;
    } else if (/[|&<>()$`*?[\]{}~]/.test(character)) {
      throw new Error(`"${character}" has a meaning in a shell that is not supported: ${script}`);
    } else word = (word ?? '') + character;
  }
  endCommand(script.length);
  return commands;
}

function command(words: readonly string[], text: string): ShellCommand {
  const count = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const before = count < 0 ? words : words.slice(0, count);
  const variables = Object.fromEntries(
    before.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  return { variables, words: words.slice(before.length), text };
}
