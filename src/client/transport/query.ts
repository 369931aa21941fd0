import { COMMA_JOINED } from '../../../generated/operations.ts';

/** One value or several. */
export type OneOrMany<Value> = Value | readonly Value[];

/** A field to sort by, upwards unless there is a `-` before it. */
export type SortKey<Field extends string> = `${'' | '-' | '+'}${Field}`;

/** Filters by these parameters of an operation: one value or several, where the contract has a list. */
export type FilterOf<Query, Name extends keyof Query> = {
  readonly [Field in keyof Pick<Query, Name>]: OneOrMany<FilterValue<NonNullable<Query[Field]>>>;
};

// The manager also takes booleans as texts; a boolean is enough here.
type FilterValue<Parameter> = Parameter extends readonly unknown[]
  ? true extends Parameter[number]
    ? boolean
    : Parameter[number]
  : never;

/**
 * A filter as query parameters. What looks like a filter but would not filter is refused, since the manager would
 * answer, or delete, everything.
 */
export function filterParameters<Filter extends object>(filter: Filter | undefined): Partial<Filter> {
  for (const [name, value] of Object.entries<{ length?: unknown } | null | undefined>({ ...filter })) {
    if (name.startsWith('_') || value === null || value?.length === 0) {
      throw new TypeError(`filter.${name} is not a field, null or empty; leave it out, or give it a value.`);
    }
  }
  return { ...filter };
}

/** The query string. Lists repeat their parameter, but for the few that the contract joins by commas. */
export function serializeQuery(query: object): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = [value ?? []].flat().map(encodeURIComponent);
    const isJoined = (COMMA_JOINED as readonly string[]).includes(name) && values.length > 0;
    for (const text of isJoined ? [values.join()] : values) parts.push(`${name}=${text}`);
  }
  return parts.join('&');
}

/** Bytes of one query. The rest of a URL of 2,000 bytes is for the host and the path. */
const MAX_QUERY_BYTES = 1900;

/**
 * Splits a query that is too long for a URL into several, which select the same rows: each has some of the values of a
 * list. The manager's web server accepts a request line of at most 4,094 bytes.
 *
 * @param filter The parameters that select rows. A row has one value of each, so no row is selected twice.
 * @param others Parameters that all the queries have in common.
 */
export function splitFilter<Filter extends object>(filter: Filter, others: object): Filter[] {
  const bytes = serializeQuery({ ...filter, ...others }).length;
  const [longest] = Object.entries(filter)
    .filter(([, values]) => Array.isArray(values) && values.length > 1)
    .map(([name, values]) => ({ name, values: [...new Set(values)] }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  if (bytes <= MAX_QUERY_BYTES || !longest) return [filter];
  const { name, values } = longest;
  const size = Math.ceil(values.length / Math.ceil(bytes / MAX_QUERY_BYTES));
  const parts: Filter[] = [];
  for (let from = 0; from < values.length; from += size) {
    parts.push(...splitFilter({ ...filter, [name]: values.slice(from, from + size) }, others));
  }
  return parts;
}

function lengthOf({ name, values }: { name: string; values: unknown[] }): number {
  return serializeQuery({ [name]: values }).length;
}
