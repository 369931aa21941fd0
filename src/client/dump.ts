/** What to dump. */
export interface DumpOptions<Id extends string = string> {
  /** Only these; an id that does not exist is passed over. Without it, everything in the tenant. */
  readonly ids?: readonly Id[] | undefined;
}

/** So many ids make a URL that every server still takes. */
const IDS_PER_REQUEST = 100;

/** The filters that select these ids, or everything when there are none to select. */
export function selections(ids: readonly string[] | undefined): { id?: readonly string[] }[] {
  if (ids === undefined) return [{}];
  const distinct = [...new Set(ids)];
  const batches = Math.ceil(distinct.length / IDS_PER_REQUEST);
  return Array.from({ length: batches }, (_, batch) => ({
    id: distinct.slice(batch * IDS_PER_REQUEST, (batch + 1) * IDS_PER_REQUEST),
  }));
}

/** These fields of a row and no others, since whoever restores may hand in whole rows. */
export function only<Row, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
}
