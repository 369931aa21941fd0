/** The same two calls through each client, each as a program in one file. */
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { BUNDLE } from '../../lib/bundle.ts';
import type { ReportProgress } from '../benchmark.ts';
import { bundled, type Size, sizeOf } from './bundle.ts';

export interface Program {
  readonly name: string;
  /** The module that a worker imports. */
  readonly file: string;
  readonly size: Size;
}

const CLIENTS_FOLDER = join(import.meta.dirname, 'clients');

/** Names in the report → modules in clients/. */
const CLIENTS = {
  'fetch and JSON': 'bare',
  'openapi-fetch': 'openapi-fetch',
  'openapi-fetch, AbortSignal.timeout': 'openapi-fetch-with-timeout',
  'this SDK': 'ours',
  'this SDK, retries and timeout set': 'ours-with-timeout',
  ky: 'ky',
  'ky, retries and timeout set': 'ky-with-timeout',
  axios: 'axios',
  'hey-api, generated': undefined,
} as const;

export type ClientName = keyof typeof CLIENTS;

export async function withPrograms<Result>(
  progress: ReportProgress,
  use: (programs: readonly Program[]) => Promise<Result>,
): Promise<Result> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'bench-clients-'));
  const programs: Program[] = [];
  for (const [name, module] of Object.entries(CLIENTS)) {
    progress(`bundling ${name}`);
    const input = module ? join(CLIENTS_FOLDER, `${module}.ts`) : await generateClient(folder.path);
    // The generated modules import each other by their compiled names.
    const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
    const file = join(folder.path, `${module ?? 'generated'}.mjs`);
    await writeFile(file, await bundled(input, { resolve, minify: false }));
    programs.push({ name, file, size: sizeOf(await bundled(input, { resolve, minify: true })) });
  }
  return await use(programs);
}

/** Generates an SDK of the contract with hey-api, and returns the file of a program that uses it. */
async function generateClient(folder: string): Promise<string> {
  await createClient({
    input: BUNDLE,
    output: { path: join(folder, 'sdk') },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  });
  const program = join(folder, 'program.ts');
  await writeFile(program, GENERATED_CLIENT_PROGRAM);
  return program;
}

const GENERATED_CLIENT_PROGRAM = `
import { createClient, createConfig } from './sdk/client/index.js';
import { getExecution, startExecution } from './sdk/sdk.gen.js';
import { API, HEADERS, ID, START } from ${JSON.stringify(join(CLIENTS_FOLDER, 'calls.ts'))};

export const connect = (fetch) => {
  const client = createClient(createConfig({ baseUrl: API, headers: HEADERS, fetch }));
  return {
    get: async () => (await getExecution({ client, path: { id: ID } })).data,
    start: async () => (await startExecution({ client, body: START })).data,
  };
};
`;
