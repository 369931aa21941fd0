/** The parameters of a workflow: `-p key=value`, `--params JSON`, `--params @file`. Messages never quote a value. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CommandError } from '../errors.ts';
import { decodeText, parseJson } from './json.ts';
import { type Options, type Parse, repeatable, value } from './options.ts';

export type Parameters = Record<string, unknown>;

/** `key=value`: JSON where it is JSON, text otherwise. `key:=value`: JSON. Dots in a key are part of it. */
const parameter: Parse<readonly [key: string, value: unknown]> = (text, name) => {
  const [, key, colon, value = ''] = text.match(/^([^=]+?)(:?)=(.*)$/s) ?? [];
  if (key === undefined) throw new CommandError(`${name} must be <key>=<value> or <key>:=<json>.`);
  try {
    return [key, parseJson(value, `${name} ${key}`)];
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (!colon) return [key, value];
    throw new CommandError(`${name} ${key} is not JSON after its ":=". With "=" alone it is text.`);
  }
};

export const PARAMETER_OPTIONS = {
  param: repeatable(
    'key=value',
    'a parameter: JSON where it is JSON, text otherwise; <key>:=<json> requires JSON',
    parameter,
    {
      short: 'p',
    },
  ),
  params: value(
    'json|@file',
    'all parameters as one JSON object; @<file> reads a file, @- standard input; --param takes precedence',
    String,
    {
      completes: '@file',
    },
  ),
} as const satisfies Options;

export const PARAMETER_NOTE =
  'The value of a parameter is read as JSON where it is JSON: -p keep_days=7 is a number, -p region=eu a text. A ' +
  'text that looks like JSON needs quotes of its own: -p \'version="1.10"\'. The dots of a key are part of it.';

/** @throws {CommandError} for a duplicate key, and for anything but a JSON object. */
export async function readParameters({
  param,
  params,
}: {
  param: readonly (readonly [string, unknown])[];
  params: string | undefined;
}): Promise<Parameters> {
  const keys = param.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new CommandError(`--param ${twice} is given more than once.`);
  const document = params === undefined ? {} : await readJsonObject(params, '--params');
  return { ...document, ...Object.fromEntries(param) };
}

/** JSON as it is, or from a file behind `@`. */
export async function readJsonObject(source: string, option: string): Promise<Parameters> {
  const text = source.startsWith('@') ? await contentOf(source.slice(1), option) : source;
  let value: unknown;
  try {
    value = parseJson(text, option);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${option} is not JSON.${source.startsWith('@') ? '' : ' A file follows "@".'}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Parameters;
  throw new CommandError(`${option} must be a JSON object, such as {"key": "value"}.`);
}

async function contentOf(file: string, option: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new CommandError(`${option} cannot read ${file}: ${(error as Error).message}.`);
  }
  try {
    return decodeText(bytes);
  } catch {
    throw new CommandError(
      `${option}: ${file === '-' ? 'standard input' : file} is neither UTF-8 nor UTF-16.`,
    );
  }
}
