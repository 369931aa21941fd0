/** Parses JSON strictly: what would be lost silently is an error. */
import { CommandError } from '../errors.ts';

/** The tokens of a text that is JSON. */
export const JSON_TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** Whether JavaScript represents a number exactly enough to send the same one. */
export function isExact(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  // Too small: it becomes zero.
  if (value === 0) return !/[1-9]/.test(token.replace(/e.*/i, ''));
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}

/**
 * Reads JSON in which every number is exact and no object has a key twice.
 *
 * @param label For messages, which never quote a value: `--params`.
 * @throws {SyntaxError} when it is no JSON.
 * @throws {CommandError} when JavaScript would change it.
 */
export function parseJson(text: string, label: string): unknown {
  const value: unknown = JSON.parse(text);
  const open: { readonly keys: Set<string>; key: string | undefined }[] = [];
  let last = '';
  for (const [token] of text.matchAll(JSON_TOKENS)) {
    if (token === '{' || token === '[') open.push({ keys: new Set(), key: undefined });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') enter(open.at(-1), JSON.parse(last) as string, label);
    else if (/^[-\d]/.test(token) && !isExact(token)) {
      const key = open.findLast((each) => each.key !== undefined)?.key;
      throw new CommandError(
        `${label}: the number${key === undefined ? '' : ` for ${key}`} cannot be kept exactly. Put it in quotes, as text.`,
      );
    }
    last = token;
  }
  return value;
}

function enter(
  object: { readonly keys: Set<string>; key: string | undefined } | undefined,
  key: string,
  label: string,
) {
  if (object === undefined) return;
  if (object.keys.has(key)) throw new CommandError(`${label}: ${key} is given more than once.`);
  object.keys.add(key);
  object.key = key;
}

/**
 * The text of a file as editors write it: UTF-8, or UTF-16 with the byte order mark that Windows puts before it.
 *
 * @throws {TypeError} when it is neither.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
