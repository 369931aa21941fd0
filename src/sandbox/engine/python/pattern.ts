/**
 * Regular expressions as Python's `re.match` takes them, matched in time that grows with the text alone. What needs
 * backtracking for that (back references) is no pattern here.
 */
import { RE2JS } from 're2js';

/** Whether a pattern can be used, and if not, why. */
export function patternError(pattern: string): string | null {
  try {
    RE2JS.compile(toRe2(pattern));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether a text begins with what the pattern describes. Throws when it is no pattern. */
export function matchesAtStart(text: string, pattern: string): boolean {
  return RE2JS.compile(toRe2(pattern)).matcher(text).lookingAt();
}

/** What Python writes in another way, or means more by: its classes know all scripts. */
const IN_CLASS: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '\\p{L}\\p{N}_',
  s: '\\s\\x0b\\x{85}\\p{Z}',
};
const OUTSIDE: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '[\\p{L}\\p{N}_]',
  W: '[^\\p{L}\\p{N}_]',
  s: '[\\s\\x0b\\x{85}\\p{Z}]',
  S: '[^\\s\\x0b\\x{85}\\p{Z}]',
  Z: '\\z',
};

function toRe2(pattern: string): string {
  let inClass = false;
  let at = 0;
  return pattern.replace(/\\u[\da-f]{4}|\\U[\da-f]{8}|\\.|[[\]$]/gis, (token, offset: number) => {
    const isFirst = inClass && offset === at;
    const letter = token.charAt(1);
    if (token.length > 2) return `\\x{${token.slice(2)}}`;
    if (token.startsWith('\\')) return (inClass ? IN_CLASS : OUTSIDE)[letter] ?? escaped(letter);
    if (token === '[' && !inClass) {
      inClass = true;
      // A bracket right after the beginning is one of the class.
      at = offset + (pattern.charAt(offset + 1) === '^' ? 2 : 1);
      return token;
    }
    if (token === '[') return '\\[';
    if (token === ']' && inClass) {
      if (isFirst) return '\\]';
      inClass = false;
      return token;
    }
    // The end, or before a line feed that is the end.
    return token === '$' && !inClass ? '(?:\\n?\\z)' : token;
  });
}

/** A character that means itself may be escaped in Python, whatever it is. */
function escaped(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? `\\${character}` : `\\x{${character.charCodeAt(0).toString(16)}}`;
}
