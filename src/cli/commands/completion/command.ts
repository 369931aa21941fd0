import { defineCommand } from '../../program/command.ts';
import { SCRIPTS } from './scripts.ts';

export const COMPLETION = defineCommand({
  name: 'completion',
  summary: 'prints a script that completes this command in your shell',
  arguments: [{ name: 'shell', description: 'your shell', choices: Object.keys(SCRIPTS) }],
  options: {},
  examples: {
    'completion bash >> ~/.bashrc': 'bash, in every new shell',
    'completion zsh >> ~/.zshrc': 'zsh, in every new shell; compinit must come before it',
    'completion fish > ~/.config/fish/completions/cloudify-executions.fish': 'fish',
  },
  async run({ arguments: { shell } }, terminal) {
    await terminal.print((SCRIPTS[shell] ?? '').trimEnd().split('\n'));
  },
});
