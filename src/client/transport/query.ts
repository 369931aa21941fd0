import { COMMA_JOINED } from '../../../generated/operations.ts';

/** The query string. Lists repeat their parameter, except for the few that the contract joins by commas. */
export function serializeQuery(query: object): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = [value ?? []].flat().map(encodeURIComponent);
    const isJoined = (COMMA_JOINED as readonly string[]).includes(name) && values.length > 0;
    for (const text of isJoined ? [values.join()] : values) parts.push(`${name}=${text}`);
  }
  return parts.join('&');
}

/**
 * Bytes of one query. The manager's web server accepts a request line of at most 4,094 bytes; the rest of a URL of 2,000 is
 * for the host and the path.
 */
const MAX_QUERY_BYTES = 1900;

/**
 * Splits a query that is too long for a URL into several that select the same rows: each has some of the values of a list.
 * A row has one value of each field, so none is selected twice.
 *
 * @param others The parameters that all the queries have in common.
 */
export function splitFilter<Filter extends object>(filter: Filter, others: object): Filter[] {
  const bytes = serializeQuery({ ...filter, ...others }).length;
  const [longest] = Object.entries(filter)
    .filter(([, values]) => Array.isArray(values) && values.length > 1)
    .map(([name, values]) => ({ name, values, length: serializeQuery({ [name]: values }).length }))
    .sort((a, b) => b.length - a.length);
  if (bytes <= MAX_QUERY_BYTES || !longest) return [filter];
  const { name, values, length } = longest;
  // When the other parameters are too long as well, half of the list at a time.
  const maxBytes = Math.max(MAX_QUERY_BYTES - bytes + length, length / 2);
  return batchValues([...new Set<string>(values)], name, maxBytes).flatMap((batch) =>
    splitFilter({ ...filter, [name]: batch }, others),
  );
}

/** Splits the values of a parameter into batches of at most `maxBytes`. A longer value gets a batch of its own. */
export function batchValues(values: Iterable<string>, name: string, maxBytes = MAX_QUERY_BYTES): string[][] {
  const batches: string[][] = [];
  let left = 0;
  for (const value of values) {
    const bytes = serializeQuery({ [name]: value }).length + 1;
    if (bytes > left) {
      batches.push([]);
      left = maxBytes;
    }
    batches.at(-1)?.push(value);
    left -= bytes;
  }
  return batches;
}
