import type { Credentials } from '../../../client/index.ts';

/** What is added to requests that come without credentials. */
export interface Credential {
  readonly name: string;
  readonly value: string;
  /** For people, and without the secret. */
  readonly about: string;
}

/** The headers with which a request says who is asking. */
export const CREDENTIAL_HEADERS = ['authorization', 'authentication-token', 'execution-token'];

export function credentialOf(auth: Credentials): Credential {
  if ('username' in auth) {
    const value = `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
    return { name: 'authorization', value, about: `those of ${auth.username}` };
  }
  if ('token' in auth) {
    return { name: 'authentication-token', value: auth.token, about: 'the token that was given' };
  }
  return { name: 'execution-token', value: auth.executionToken, about: 'the token that was given' };
}
