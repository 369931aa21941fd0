import { defineCommand } from '../../program/command.ts';
import { SANDBOX_OPTIONS } from './options.ts';

export const SANDBOX = defineCommand({
  name: 'sandbox',
  summary: 'a Cloudify Manager in memory, to develop and test against',
  arguments: [],
  options: SANDBOX_OPTIONS,
  notes: ['It stores, queues, runs workflows and fails as the real one does. Ctrl-C ends it.'],
  examples: {
    'sandbox --port 0': 'on any free port, which the first line shows',
    'sandbox --time-scale 60 --state shop.json --create-state':
      'a minute a second, and saved for the next time',
    'sandbox --seed-state shop.json': 'begins with your data; a reset returns to it',
  },
  async run({ options }, terminal) {
    // Loaded only here: no other command needs it.
    const { runSandbox } = await import('./run.ts');
    await runSandbox(
      { ...options, token: options.token ?? (terminal.env.SANDBOX_TOKEN || undefined) },
      terminal,
    );
    return undefined;
  },
});
