/**
 * What `include` leaves of a row. Without it, everything; with names that are known at compile time, exactly those;
 * with a list that is put together at run time, any of those that it may hold.
 */
export type Projection<Row, Include extends readonly unknown[]> = [Include] extends [never]
  ? Row
  : Include extends readonly unknown[]
    ? number extends Include['length']
      ? Partial<Pick<Row, Include[number] & keyof Row>>
      : Pick<Row, Include[number] & keyof Row>
    : never;
