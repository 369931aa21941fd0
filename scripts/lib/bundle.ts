import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { CommandError } from './command.ts';

/** The repository's root, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const BUNDLE = `${ROOT}generated/openapi.json`;

/** The contract as one document. */
export async function readBundle(): Promise<OpenApiDocument> {
  try {
    return JSON.parse(await readFile(BUNDLE, 'utf8'));
  } catch (error) {
    throw new CommandError(
      `generated/openapi.json cannot be read (${(error as Error).message}). Mend it with: npm run generate`,
    );
  }
}

export interface Credentials {
  username: string;
  password: string;
  tenant: string;
}

interface WorldUser {
  username: string;
  password: string;
}

/** The first user of the example world, who may do everything, in its first tenant. */
export function exampleCredentials(document: object): Credentials {
  const world = (document as { 'x-example-world'?: { users?: WorldUser[]; tenants?: string[] } })[
    'x-example-world'
  ];
  const [user] = world?.users ?? [];
  const [tenant] = world?.tenants ?? [];
  if (user === undefined || tenant === undefined) {
    throw new CommandError('The contract has no example world (x-example-world with users and tenants).');
  }
  return { username: user.username, password: user.password, tenant };
}
