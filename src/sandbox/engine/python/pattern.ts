/**
 * Matches regular expressions like Python's `re.match`, in linear time. Patterns that need backtracking (back
 * references) are rejected.
 */
import { RE2JS } from 're2js';

/** Why a pattern cannot be used; null for a valid one. */
export function patternError(pattern: string): string | null {
  try {
    RE2JS.compile(toRe2(pattern));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether the pattern matches at the start of the text. Throws for an invalid one. */
export function matchesAtStart(text: string, pattern: string): boolean {
  return RE2JS.compile(toRe2(pattern)).matcher(text).lookingAt();
}

/** Python's escapes that are written differently or, since its classes are Unicode, mean more. */
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
      // A closing bracket at the start is a member of the class.
      at = offset + (pattern.charAt(offset + 1) === '^' ? 2 : 1);
      return token;
    }
    if (token === '[') return '\\[';
    if (token === ']' && inClass) {
      if (isFirst) return '\\]';
      inClass = false;
      return token;
    }
    // At the end, or before a final line feed.
    return token === '$' && !inClass ? '(?:\\n?\\z)' : token;
  });
}

/** Python allows to escape any character. */
function escaped(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? `\\${character}` : `\\x{${character.charCodeAt(0).toString(16)}}`;
}
