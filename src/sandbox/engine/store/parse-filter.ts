/** Parses a filter value as the manager's database does. */
import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import { type Micros, VISIBILITIES } from '../model/types.ts';
import type { ColumnKind } from './columns.ts';
import type { FilterValue } from './query.ts';

/** Undefined if the database rejects the text, to which the manager responds with a 500. */
export function parseFilter(
  kind: ColumnKind,
  text: string,
  readTime: (text: string) => Micros | undefined,
): FilterValue | undefined {
  switch (kind) {
    case 'status':
      return EXECUTION_STATUSES.find((status) => status === text);
    case 'visibility':
      return VISIBILITIES.find((visibility) => visibility === text);
    case 'boolean':
      return readBoolean(text);
    case 'flag':
      // resource_manager.py: `list_executions`
      return text.toLowerCase() === 'true';
    case 'integer':
    case 'counter':
      return readInteger(text);
    case 'time':
      return readTime(text);
    case 'text':
    case 'json':
      return text.includes('\0') ? undefined : text;
  }
}

/** PostgreSQL accepts each unambiguous prefix of these words, in any case, with blanks around it. */
function readBoolean(text: string): boolean | undefined {
  const word = trimmed(text).toLowerCase();
  if (/^(t(r(ue?)?)?|y(es?)?|on|1)$/.test(word)) return true;
  if (/^(f(a(l(se?)?)?)?|no?|off?|0)$/.test(word)) return false;
  return undefined;
}

/** A 32-bit integer with blanks around it. */
function readInteger(text: string): number | undefined {
  const digits = trimmed(text);
  if (!/^[+-]?\d+$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= -(2 ** 31) && number < 2 ** 31 ? number : undefined;
}

/** Without the ASCII blanks around it. A regular expression takes quadratic time for those at the end. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
