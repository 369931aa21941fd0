import { CREDENTIAL_OPTIONS, TLS_OPTIONS } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { ACCESS_OPTIONS, portOption } from '../../listen/options.ts';
import { type Options, type Parse, type ValuesOf, value } from '../../program/options.ts';

/** Messages never quote what was typed: there may be a password in it. */
export const parseTarget: Parse<URL> = (text, name) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new CommandError(
      `${name} must be like https://manager.example.com, maybe with a path, and without credentials in it.`,
    );
  }
  if (/\/api(\/|$)/.test(url.pathname)) throw new CommandError(`${name} must stop before /api.`);
  return url;
};

export const PROXY_OPTIONS = {
  target: value('url', 'the manager, and nothing else (or CLOUDIFY_HOST)', parseTarget),
  port: portOption('8090', 'where it listens, on this machine only; 0 takes any free port'),
  ...ACCESS_OPTIONS,
} as const satisfies Options;

export const PROXY_CONNECTION = {
  title: 'Connection',
  options: { ...CREDENTIAL_OPTIONS, ...TLS_OPTIONS },
} as const;

export type ProxyOptions = ValuesOf<typeof PROXY_OPTIONS> & ValuesOf<typeof PROXY_CONNECTION.options>;
