export type Header = readonly [name: string, value: string];

/** Headers by their names in lower case. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** Rejects what HTTP does not allow. Unlike the error of `Headers`, this one does not quote the value, which may be a token. */
export function toHeader(name: string, value: string): Header {
  try {
    if (value) new Headers().set(name, value);
  } catch {
    value = '';
  }
  if (value) return [name, value];
  throw new TypeError(`The header ${name} is empty or has characters that HTTP does not allow.`);
}

/** The headers of several records; of two with one name, in any spelling, the last counts. */
export function mergeHeaders(...records: readonly (HeaderRecord | undefined)[]): HeaderRecord {
  const headers = records.flatMap((record) => Object.entries(record ?? {}));
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), toHeader(name, value)[1]]));
}
