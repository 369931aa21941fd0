/** An SDK of the same contract as a generator makes it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { BUNDLE } from '../../lib/bundle.ts';

/**
 * Generates it into a folder, with a program that makes the calls with it.
 *
 * @returns The file of that program.
 */
export async function generateClient(folder: string): Promise<string> {
  await createClient({
    input: BUNDLE,
    output: { path: join(folder, 'sdk') },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  });
  const program = join(folder, 'program.ts');
  await writeFile(program, PROGRAM);
  return program;
}

const CALLS = join(import.meta.dirname, 'clients/calls.ts');

/** A text, because what it imports is not there before it is generated. */
const PROGRAM = `
import { createClient, createConfig } from './sdk/client/index.js';
import { getExecution, startExecution } from './sdk/sdk.gen.js';
import { API, HEADERS, ID, START } from ${JSON.stringify(CALLS)};

export const connect = (fetch) => {
  const client = createClient(createConfig({ baseUrl: API, headers: HEADERS, fetch }));
  return {
    get: async () => (await getExecution({ client, path: { id: ID } })).data,
    start: async () => (await startExecution({ client, body: START })).data,
  };
};
`;
