/** The options of commands that listen on a port. */
import { CommandError } from '../errors.ts';
import {
  flag,
  type Options,
  type Parse,
  repeatable,
  type ValuesOf,
  valueWithDefault,
} from '../program/options.ts';
import { integer, nonEmpty } from '../program/parse.ts';

export const portOption = (port: string, description = 'where it listens; 0 takes any free port') =>
  valueWithDefault('number', port, description, integer(0, 65535));

export const LISTEN_OPTIONS = {
  port: portOption('8080'),
  host: valueWithDefault(
    'address',
    '127.0.0.1',
    'the address it listens at; only this machine can reach the default one',
    nonEmpty('an address or a name'),
  ),
  quiet: flag('prints nothing but the URL'),
} as const satisfies Options;

export type ListenOptions = ValuesOf<typeof LISTEN_OPTIONS>;

const parseOrigin: Parse<string> = (text, name) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new CommandError(`${name} must be like https://docs.example.com, with nothing after the host.`);
};

const parseHost: Parse<string> = (text, name) => {
  const url = `http://${text}`;
  if (URL.canParse(url) && new URL(url).hostname === text.toLowerCase()) return text;
  throw new CommandError(`${name} must be the name of a host, like sandbox.example.com, without a port.`);
};

export const ACCESS_OPTIONS = {
  'allow-origin': repeatable(
    'url',
    'also accepts requests of pages of this origin; those of this machine are accepted anyway',
    parseOrigin,
  ),
  'allow-host': repeatable(
    'name',
    'also accepts requests to this host name; localhost and 127.0.0.1 are accepted anyway',
    parseHost,
  ),
} as const satisfies Options;
