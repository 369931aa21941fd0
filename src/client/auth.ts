/**
 * Who is asking: a user, an API token, or an execution that calls back with the token it was started with.
 *
 * The Python client takes the same as `username` and `password`, `token`, and the header `Execution-Token`.
 */
export type Auth =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | { readonly executionToken: string };

/** The one header that says who is asking. */
export function authHeader(auth: Auth): readonly [name: string, value: string] {
  const { username, password, token, executionToken }: Readonly<Record<string, string>> = auth ?? {};
  if ([username, token, executionToken].filter((kind) => kind !== undefined).length !== 1) {
    throw new TypeError('auth must be one of { username, password }, { token } and { executionToken }.');
  }
  if (token !== undefined) return ['Authentication-Token', token];
  if (executionToken !== undefined) return ['Execution-Token', executionToken];
  if (!username || username.includes(':') || typeof password !== 'string') {
    throw new TypeError('auth must have a username, without a colon, and a password.');
  }
  return ['Authorization', `Basic ${base64(`${username}:${password}`)}`];
}

/** `btoa` takes bytes only, and names and passwords may hold any character. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
