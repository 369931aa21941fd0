import { defineCommand } from '../../program/command.ts';
import { SCRIPTS } from './scripts.ts';

export const COMPLETION = defineCommand({
  name: 'completion',
  summary: 'prints a script that completes this command in your shell',
  arguments: [{ name: 'shell', description: 'your shell', choices: Object.keys(SCRIPTS) }],
  options: {},
  examples: [
    { line: 'completion bash >> ~/.bashrc', description: 'bash, in every new shell' },
    {
      line: 'completion zsh >> ~/.zshrc',
      description: 'zsh, in every new shell; compinit must come before it',
    },
    { line: 'completion fish > ~/.config/fish/completions/cloudify-executions.fish', description: 'fish' },
  ],
  async run({ arguments: { shell } }, terminal) {
    await terminal.print((SCRIPTS[shell] ?? '').trimEnd().split('\n'));
    return undefined;
  },
});
