import { defineCommand } from '../../program/command.ts';
import { defaulted, flag, type Options, type ValuesOf } from '../../program/options.ts';
import { filled, wholeNumber } from '../../program/values.ts';

const OPTIONS = {
  port: defaulted('number', '8080', 'where it listens; 0 takes any free port', wholeNumber(0, 65535)),
  host: defaulted(
    'address',
    '127.0.0.1',
    'the address it listens at; the default one can be reached from this machine only',
    filled('an address or a name'),
  ),
  quiet: flag('prints nothing but where it listens'),
} as const satisfies Options;

export type MockCommandOptions = ValuesOf<typeof OPTIONS>;

export const MOCK = defineCommand({
  name: 'mock',
  summary: 'a stateless mock by Prism: checks each request and responds with an example of the contract',
  arguments: [],
  options: OPTIONS,
  notes: [
    'It needs Prism and says how to install it. It keeps no state: for that there is sandbox. Any credentials will do. ' +
      'Ask for another response with a header: "Prefer: code=404", "Prefer: example=ExecutionQueued" or ' +
      '"Prefer: dynamic=true". Ctrl-C ends it.',
  ],
  examples: [
    { line: 'mock --port 0', about: 'on any free port, which the first line tells' },
    { line: 'check http://127.0.0.1:8080 --stateless', about: 'checks it' },
  ],
  async run({ options }, terminal) {
    // Loaded only here: no other command needs it.
    const { serveMock } = await import('./serve.ts');
    await serveMock(options, terminal);
    return undefined;
  },
});
