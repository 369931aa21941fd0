import { CONNECTION } from '../../connection/options.ts';
import { CHECK_EXIT_CODES } from '../../exit-codes.ts';
import { defineCommand } from '../../program/command.ts';
import { assertOptions, CHECK_OPTIONS, FIXTURES, fixturesOf } from './options.ts';

export const CHECK = defineCommand({
  name: 'check',
  summary: 'checks whether a manager, a mock or a recording keeps the contract',
  arguments: [
    {
      name: 'url',
      description: 'the server, such as https://manager.example.com (or CLOUDIFY_HOST)',
      optional: true,
    },
  ],
  options: CHECK_OPTIONS,
  shared: [FIXTURES, CONNECTION],
  exitCodes: CHECK_EXIT_CODES,
  notes: [
    'It judges by the release of the manager, which a sandbox that it starts imitates, too: --manager-release states it.',
    'It only reads, so that it is safe for a manager in production. With --write it prints what it will do and asks first; ' +
      'what it creates has ids that begin with "conformance-" and is removed at the end, also after Ctrl-C. A second Ctrl-C ' +
      'exits immediately.',
  ],
  examples: {
    'check https://manager.example --username admin --password-stdin': 'only reads',
    'check https://manager.example --write --deployment test-1 --workflow restart':
      'writes, on one deployment',
    'check --list --write --grep cancel': 'which checks would run',
    'check --sandbox': 'a sandbox that is started for this',
    'check --recording traffic.har': 'what a browser or a proxy has recorded',
  },
  async run({ arguments: { url }, options }, terminal) {
    const fixtures = fixturesOf(options, terminal);
    assertOptions(url, options, fixtures);
    // Loaded only here: no other command needs it.
    const { runCheck } = await import('./run.ts');
    return runCheck({ url, options, fixtures }, terminal);
  },
});
