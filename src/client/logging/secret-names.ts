/** What a secret is called, whoever calls it: headers, query parameters and fields alike. */
const SECRET =
  /passw(or)?d|passphrase|secret|token|credential|authorization|cookie|(api|access|private)[-_ ]?key/i;

/** Says whether what stands under a name is secret. */
export type SecretNames = (name: string) => boolean;

/**
 * @param named Names, in whichever case, or patterns, besides those that are secret everywhere.
 */
export function secretNames(named: readonly (string | RegExp)[]): SecretNames {
  const names = new Set(named.filter((it) => typeof it === 'string').map((it) => it.toLowerCase()));
  const patterns = [SECRET, ...named.filter((it) => typeof it !== 'string')];
  // `search` has no memory of the last time, as `test` has with some flags.
  return (name) => names.has(name.toLowerCase()) || patterns.some((pattern) => name.search(pattern) >= 0);
}
