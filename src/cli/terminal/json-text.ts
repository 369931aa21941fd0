import { randomBytes } from 'node:crypto';

/** Random, so that no text of a response has it. */
const MARK = `\u{fdd1}${randomBytes(8).toString('hex')}:`;
const MARKED = new RegExp(`"${MARK}([^"]*)"`, 'g');

/** What DEL, C1 controls and changes of the direction of writing are in JSON; other controls are escaped anyway. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A JSON text in place of a number that JavaScript would round, until {@link jsonText} prints it. */
export const exactNumber = (digits: string) => `"${MARK}${digits}"`;

/** JSON that is safe for a terminal and has the same value, exact numbers included. */
export function jsonText(value: unknown, indent: 0 | 2 = 0): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(MARKED, '$1');
}
