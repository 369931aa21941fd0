/** A filter's text as a value of its field, read as the manager's database reads it. */
import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import { type Micros, VISIBILITIES } from '../model/types.ts';
import type { ColumnKind } from './columns.ts';
import type { FilterValue } from './query.ts';

/** Undefined if the database refuses the text: the manager has no other answer to that than a 500. */
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

/** PostgreSQL takes any beginning of these words that fits no other, in any case, with blanks around it. */
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

/** Without the blanks of ASCII around it; a regular expression takes quadratic time to find those at the end. */
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
