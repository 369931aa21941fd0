import type { Credentials } from '../../connection/connect.ts';

/** Added to requests without credentials. */
export interface Credential {
  readonly name: string;
  readonly value: string;
  /** Without the secret. */
  readonly description: string;
}

export const CREDENTIAL_HEADERS = ['authorization', 'authentication-token', 'execution-token'];

export function credentialOf(auth: Credentials): Credential {
  if ('username' in auth) {
    const value = `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
    return { name: 'authorization', value, description: `those of ${auth.username}` };
  }
  return { name: 'authentication-token', value: auth.token, description: 'the given token' };
}
