/** Common names of secrets, for headers, query parameters and fields alike. */
const SECRET =
  /passw(or)?d|passphrase|secret|token|credential|authorization|cookie|(api|access|private)[-_ ]?key/i;

/** Whether the value of a name is secret. */
export type SecretNames = (name: string) => boolean;

/** @param custom Further names, in any case, or patterns. */
export function secretNames(custom: readonly (string | RegExp)[]): SecretNames {
  const names = new Set(custom.filter((it) => typeof it === 'string').map((it) => it.toLowerCase()));
  const patterns = [SECRET, ...custom.filter((it) => typeof it !== 'string')];
  // Unlike `test`, `search` keeps no state for patterns with the flags g or y.
  return (name) => names.has(name.toLowerCase()) || patterns.some((pattern) => name.search(pattern) >= 0);
}
