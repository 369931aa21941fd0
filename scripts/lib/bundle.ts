import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_WORLD } from '../../generated/world.ts';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { CommandError } from './command.ts';

/** The repository's root, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The description of the API as one document, without the contract's own data. */
export const BUNDLE = `${ROOT}generated/openapi.json`;

export async function readBundle(): Promise<OpenApiDocument> {
  return readGenerated('openapi.json');
}

/** The whole contract: the description of the API with guides, catalogues and the example world. */
export async function readContractDocument(): Promise<OpenApiDocument> {
  return readGenerated('contract.json');
}

export async function readExtensions(): Promise<object> {
  return readGenerated('extensions.schema.json');
}

async function readGenerated<Content>(name: string): Promise<Content> {
  try {
    return JSON.parse(await readFile(`${ROOT}generated/${name}`, 'utf8'));
  } catch (error) {
    throw new CommandError(
      `generated/${name} cannot be read (${(error as Error).message}). Run: npm run generate`,
    );
  }
}

export interface Credentials {
  username: string;
  password: string;
  tenant: string;
}

/** The first user of the example world, who may do everything, in its first tenant. */
export function exampleCredentials(): Credentials {
  const {
    users: [{ username, password }],
    tenants: [tenant],
  } = EXAMPLE_WORLD;
  return { username, password, tenant };
}
