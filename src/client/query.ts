import { COMMA_JOINED } from '../../generated/operations.ts';

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
