import { LISTEN_OPTIONS } from '../../listen/options.ts';
import { defineCommand } from '../../program/command.ts';

export const MOCK = defineCommand({
  name: 'mock',
  summary: 'a stateless mock by Prism: checks each request and responds with an example of the contract',
  arguments: [],
  options: LISTEN_OPTIONS,
  notes: [
    'It needs Prism and prints how to install it. It keeps no state: for that there is sandbox. It accepts any credentials. ' +
      'Request another response with a header: "Prefer: code=404", "Prefer: example=ExecutionQueued" or ' +
      '"Prefer: dynamic=true". Ctrl-C ends it.',
  ],
  examples: {
    'mock --port 0': 'on any free port, which the first line shows',
    'check http://127.0.0.1:8080 --stateless': 'checks it',
  },
  async run({ options }, terminal) {
    // Loaded only here: no other command needs it.
    const { runMock } = await import('./run.ts');
    await runMock(options, terminal);
  },
});
