import { randomBytes } from 'node:crypto';

/** Random, so that no text of a response has it. */
const MARK = `\u{fdd1}${randomBytes(8).toString('hex')}:`;
const MARKED = new RegExp(`"${MARK}([^"]*)"`, 'g');

/** What DEL, C1 controls and changes of the direction of writing are in JSON; other controls are escaped anyway. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text, as JSON, that stands for a number which JavaScript would round, until {@link jsonText} prints it. */
export const exactNumber = (digits: string) => `"${MARK}${digits}"`;

/** JSON that a terminal can be shown and that is still the same value, numbers included. */
export function jsonText(value: unknown, indent: 0 | 2 = 0): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(MARKED, '$1');
}
