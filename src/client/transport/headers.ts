export type Header = readonly [name: string, value: string];

/** What `Headers` refuses it quotes in its message, and the value may be a token. */
export function toHeader(name: string, value: string): Header {
  if (value) {
    try {
      new Headers().set(name, value);
      return [name, value];
    } catch {
      // Told below, without the value.
    }
  }
  throw new TypeError(`The header ${name} is empty or has characters that HTTP does not allow.`);
}
