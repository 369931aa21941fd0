import { ACCESS_OPTIONS } from '../../access-options.ts';
import { IDENTITY_OPTIONS, TRUST_OPTIONS } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { defaulted, type Options, type Read, single, type ValuesOf } from '../../program/options.ts';
import { wholeNumber } from '../../program/values.ts';

/** A refusal does not quote what was given: there may be a password in it. */
const readTarget: Read<URL> = (text, name) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new CommandError(
      `${name} must be like https://manager.example.com, maybe with a path, and without credentials in it.`,
    );
  }
  if (/\/api(\/|$)/.test(url.pathname)) throw new CommandError(`${name} must stop before /api.`);
  return url;
};

const OPTIONS = {
  target: single('url', 'the manager, and nothing else (or CLOUDIFY_HOST)', readTarget),
  port: defaulted(
    'number',
    '8090',
    'where it listens, on this machine only; 0 takes any free port',
    wholeNumber(0, 65535),
  ),
  ...ACCESS_OPTIONS,
} as const satisfies Options;

const SHARED = {
  title: 'Connection',
  options: { ...IDENTITY_OPTIONS, ...TRUST_OPTIONS },
} as const;

export type ProxyOptions = ValuesOf<typeof OPTIONS> & ValuesOf<typeof SHARED.options>;

export const PROXY = defineCommand({
  name: 'proxy',
  summary: 'lets pages in a browser talk to a manager, which answers none of them by itself',
  arguments: [],
  options: OPTIONS,
  shared: [SHARED],
  notes: [
    'Where a page sends no credentials, those given here are added: every page that it answers may use them. Ctrl-C ends it.',
  ],
  examples: [
    { line: 'proxy --target https://manager.example.com', about: 'each page signs in by itself' },
    {
      line: 'proxy --target https://manager.example.com --username maria --password-stdin --allow-origin https://docs.example.com',
      about: 'for a page on the web, too, and as maria',
    },
  ],
  async run({ options }, terminal) {
    const target = options.target ?? fromEnvironment(terminal.env.CLOUDIFY_HOST);
    // Loaded only here, for no other command needs it.
    const { proxy } = await import('./proxy.ts');
    await proxy({ ...options, target }, terminal);
    return undefined;
  },
});

function fromEnvironment(variable: string | undefined): URL {
  if (variable) return readTarget(variable, 'CLOUDIFY_HOST');
  throw new CommandError('Which manager? Give --target <url>, such as --target https://manager.example.com.');
}
