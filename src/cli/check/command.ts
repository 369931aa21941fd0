import { defineCommand } from '../command/command.ts';
import { assertUrl, CHECK_OPTIONS, checkCommand, USABLE } from './options.ts';

export const CHECK = defineCommand({
  name: 'check',
  summary: 'whether a manager, or a sandbox started for this, answers as the contract says',
  arguments: [
    { name: 'url', about: 'the manager; without it a sandbox is checked', optional: true, check: assertUrl },
  ],
  options: CHECK_OPTIONS,
  shared: [USABLE],
  notes: [
    'It says before it starts what it will create, under names that begin with "conformance-", and takes that away ' +
      'again, also after Ctrl-C.',
  ],
  examples: [
    { line: 'check', about: 'a sandbox of its own' },
    { line: 'check https://manager.example --username admin --read-only', about: 'a manager in production' },
    { line: 'check --recording traffic.har', about: 'what a browser or a proxy has written down' },
  ],
  async run({ arguments: { url }, options }, terminal) {
    const command = checkCommand(url, options, terminal.env);
    // Loaded only here, for no other command needs it.
    const { runCheck } = await import('./run.ts');
    return runCheck(command);
  },
});
