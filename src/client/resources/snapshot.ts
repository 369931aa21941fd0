/** What to dump. */
export interface DumpOptions<Id extends string = string> {
  /** Only these; an id that does not exist is passed over. Without it, everything in the tenant. */
  readonly ids?: readonly Id[] | undefined;
}

/** These fields of a row and no others, since whoever restores may hand in whole rows. */
export function pick<Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
}
