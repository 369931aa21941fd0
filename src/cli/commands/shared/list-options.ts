import { CommandError } from '../../errors.ts';
import { flag, type Options, type Parse, repeatable, type ValuesOf, value } from '../../program/options.ts';
import { integer, notAllowed } from '../../program/parse.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { limitOf, pageSizeFor } from './print-rows.ts';

export const JSON_OPTION = {
  json: flag('prints JSON, for other programs'),
} as const satisfies Options;

export const RESUME_OPTIONS = {
  force: flag('repeats operations that were sent and have no result, too'),
  ...JSON_OPTION,
} as const satisfies Options;

/** Which rows are listed, by their fields; which columns, and in which order. */
export const listOptions = (
  fields: readonly string[],
  columns: readonly string[],
  sortable: readonly string[],
) =>
  ({
    filter: repeatable(
      'field=value',
      'lists rows with this value; several values of one field are alternatives',
      parseField(fields),
    ),
    sort: value('fields', 'sorts by these; a dash means descending: -created_at,id', sortKeys(sortable)),
    limit: value('number', 'how many rows at most. Default: 50 on a terminal, otherwise all', integer(1)),
    all: flag('lists every row, on a terminal too'),
    'all-tenants': flag('lists rows of every tenant that you may see'),
    columns: value('names', 'shows these columns, joined by commas', columnNames(columns)),
    ...JSON_OPTION,
  }) as const satisfies Options;

type ListOptions = ValuesOf<ReturnType<typeof listOptions>>;

const columnNames =
  (columns: readonly string[]): Parse<readonly string[]> =>
  (text, name) =>
    text.split(',').map((part) => {
      const column = part.trim();
      if (!columns.includes(column)) throw new CommandError(notAllowed(name, columns, column));
      return column;
    });

const sortKeys =
  (sortable: readonly string[]): Parse<readonly string[]> =>
  (text, name) =>
    text.split(',').map((part) => {
      const key = part.trim();
      if (!sortable.includes(key.replace(/^[-+]/, '')))
        throw new CommandError(notAllowed(name, sortable, key));
      return key;
    });

export type FieldValue = readonly [field: string, value: string];

export const parseField =
  (fields: readonly string[]): Parse<FieldValue> =>
  (text, name) => {
    const [, field, filter] = text.match(/^([^=]+)=(.+)$/s) ?? [];
    if (field === undefined || filter === undefined) {
      throw new CommandError(`${name} must be <field>=<value>, such as created_by=maria.`);
    }
    if (!fields.includes(field)) throw new CommandError(notAllowed(`The field of ${name}`, fields, field));
    return [field, filter];
  };

/** All values of each field. The manager compares texts, so that values stay as typed. */
export function filterOf(pairs: readonly FieldValue[]): Record<string, string[]> {
  const filter: Record<string, string[]> = {};
  for (const [field, filtered] of pairs) filter[field] = [...(filter[field] ?? []), filtered];
  return filter;
}

/** The part of a query that all lists have. */
export function listQuery(
  options: ListOptions,
  pairs: readonly FieldValue[],
  fields: readonly string[],
  terminal: Terminal,
) {
  const derived = options.columns?.filter((name) => !fields.includes(name)) ?? [];
  if (options.json && derived.length > 0) {
    throw new CommandError(`--json has fields only, and ${derived.join(' and ')} is none.`);
  }
  return {
    filter: filterOf([...pairs, ...options.filter]),
    sort: options.sort ?? ['-created_at'],
    size: pageSizeFor(limitOf(options, terminal)),
    allTenants: options['all-tenants'] || undefined,
    include: options.json && options.columns === undefined ? undefined : fields,
  };
}
