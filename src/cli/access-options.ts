// The options of the commands that listen on a port: who may call besides this machine and its pages.

import { CommandError } from './errors.ts';
import type { Read } from './program/options.ts';
import { several } from './program/options.ts';

/** As browsers write it. */
const readOrigin: Read<string> = (text, name) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new CommandError(`${name} must be like https://docs.example.com, with nothing behind the host.`);
};

const readHost: Read<string> = (text, name) => {
  if (URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text.toLowerCase())
    return text;
  throw new CommandError(`${name} must be the name of a host, like sandbox.example.com, without a port.`);
};

export const ACCESS_OPTIONS = {
  'allow-origin': several(
    'url',
    'also answers pages of this origin; those of this machine may call anyway',
    readOrigin,
  ),
  'allow-host': several(
    'name',
    'may also be called by this host name; localhost and 127.0.0.1 work anyway',
    readHost,
  ),
} as const;
