import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { PROXY_CONNECTION, PROXY_OPTIONS, parseTarget } from './options.ts';

export const PROXY = defineCommand({
  name: 'proxy',
  summary: 'lets pages in a browser call a manager, which sends no CORS headers',
  arguments: [],
  options: PROXY_OPTIONS,
  shared: [PROXY_CONNECTION],
  notes: [
    'The given credentials are added to requests without any: every page that it accepts can use them. Ctrl-C ends it.',
  ],
  examples: {
    'proxy --target https://manager.example.com': 'each page signs in by itself',
    'proxy --target https://manager.example.com --username maria --password-stdin --allow-origin https://docs.example.com':
      'for a page on the web, too, and as maria',
  },
  async run({ options }, terminal) {
    const { CLOUDIFY_HOST } = terminal.env;
    const target =
      options.target ?? (CLOUDIFY_HOST ? parseTarget(CLOUDIFY_HOST, 'CLOUDIFY_HOST') : undefined);
    if (target === undefined) {
      throw new CommandError(
        'Which manager? Give --target <url>, such as --target https://manager.example.com.',
      );
    }
    // Loaded only here: no other command needs it.
    const { runProxy } = await import('./run.ts');
    await runProxy({ ...options, target }, terminal);
  },
});
