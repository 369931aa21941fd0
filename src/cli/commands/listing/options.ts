import { CommandError } from '../../errors.ts';
import { notOneOf } from '../../program/input.ts';
import { flag, type Options, type Read, several, single } from '../../program/options.ts';
import { wholeNumber } from '../../program/values.ts';

export const JSON_OPTION = {
  json: flag('prints JSON, for other programs to read'),
} as const satisfies Options;

/** How rows are chosen by their fields, which of them are shown, and in which order. */
export const listOptions = (
  fields: readonly string[],
  columns: readonly string[],
  sortable: readonly string[],
) =>
  ({
    filter: several(
      'field=value',
      'keeps rows with this value; several values of one field are alternatives',
      field(fields),
    ),
    sort: single(
      'fields',
      'sorts by these, a dash before one for downwards: -created_at,id',
      sortKeys(sortable),
    ),
    limit: single(
      'number',
      'how many rows at most; on a terminal 50 unless given, otherwise all',
      wholeNumber(1),
    ),
    all: flag('every row, on a terminal too'),
    'all-tenants': flag('looks in every tenant that you may see'),
    columns: single('names', 'shows these, joined by commas', columnsOf(columns)),
    ...JSON_OPTION,
  }) as const satisfies Options;

const columnsOf =
  (columns: readonly string[]): Read<readonly string[]> =>
  (text, name) =>
    text.split(',').map((part) => {
      const column = part.trim();
      if (!columns.includes(column)) throw new CommandError(notOneOf(name, columns, column));
      return column;
    });

const sortKeys =
  (sortable: readonly string[]): Read<readonly string[]> =>
  (text, name) =>
    text.split(',').map((part) => {
      const key = part.trim();
      if (!sortable.includes(key.replace(/^[-+]/, ''))) throw new CommandError(notOneOf(name, sortable, key));
      return key;
    });

export const field =
  (fields: readonly string[]): Read<readonly [field: string, value: string]> =>
  (text, name) => {
    const [, key, value] = text.match(/^([^=]+)=(.+)$/s) ?? [];
    if (key === undefined || value === undefined) {
      throw new CommandError(`${name} must be <field>=<value>, such as created_by=maria.`);
    }
    if (!fields.includes(key)) throw new CommandError(notOneOf(`The field of ${name}`, fields, key));
    return [key, value];
  };

/** All values of each field. The manager compares texts, so that every value may stay the text that was typed. */
export function filterOf(
  pairs: readonly (readonly [field: string, value: string])[],
): Record<string, string[]> {
  const filter: Record<string, string[]> = {};
  for (const [key, value] of pairs) filter[key] = [...(filter[key] ?? []), value];
  return filter;
}
