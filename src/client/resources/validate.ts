/**
 * An id that can be part of a path. Encoding handles all characters except for these cases, which would request something
 * else: an empty id and dots (the collection or the root), and slashes, which the manager decodes first. It responds with 500
 * to NUL, and half a surrogate pair cannot be encoded.
 */
export function assertId(id: unknown): string {
  if (typeof id === 'string' && !/^\.{0,2}$|[/\p{Cc}\p{Cs}]/u.test(id)) return id;
  throw new TypeError(
    `${JSON.stringify(id)} cannot be an id: it must be a string, not empty, not . or .., without slashes and control characters.`,
  );
}

/** The id of a row, or the id itself. */
export function idOf<Id extends string>(target: Id | { readonly id: Id }): Id {
  return typeof target === 'object' && target !== null ? target.id : target;
}

/** Rejects what managers take in different ways: as an internal error, or as another number. */
export function assertWholeNumber(value: unknown, name: string): void {
  if (value == null || (Number.isSafeInteger(value) && (value as number) >= 0)) return;
  throw new TypeError(`${name} must be a whole number from 0 on, not ${JSON.stringify(value)}.`);
}

/**
 * A filter as query parameters, without what is null or undefined. Rejects values that would not filter, for which the manager would return, or delete,
 * everything.
 */
export function toFilterParameters<Filter extends object>(filter: Filter | undefined): Partial<Filter> {
  for (const [name, value] of Object.entries<{ length?: unknown } | null | undefined>({ ...filter })) {
    if (name.startsWith('_') || value?.length === 0) {
      throw new TypeError(`filter.${name} is not a field or empty; omit it or set a value.`);
    }
  }
  const entries = Object.entries({ ...filter }).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as Partial<Filter>;
}

/** A copy with these fields only. */
export function pick<Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
}
