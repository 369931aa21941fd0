import { type Command, defineCommand } from '../../program/command.ts';
import { bashCompletion } from './bash.ts';
import { type Completed, completed } from './commands-tree.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** @param commands The whole table, this one included; asked for when it is there. */
export const completionCommand = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: 'completion',
    summary: 'prints a script that completes this command in your shell',
    arguments: [{ name: 'shell', about: 'your shell', choices: Object.keys(SHELLS) }],
    options: {},
    examples: [
      { line: 'completion bash >> ~/.bashrc', about: 'bash, in every new shell' },
      { line: 'completion zsh >> ~/.zshrc', about: 'zsh, in every new shell; compinit must come before it' },
      { line: 'completion fish > ~/.config/fish/completions/cloudify-executions.fish', about: 'fish' },
    ],
    async run({ arguments: { shell } }, terminal) {
      await terminal.print((SHELLS[shell]?.(completed(commands())) ?? '').trimEnd().split('\n'));
      return undefined;
    },
  });
