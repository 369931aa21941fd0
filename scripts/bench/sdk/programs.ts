/** The same two calls through each client, each as a program in one file. */
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { BUNDLE } from '../../lib/bundle.ts';
import type { ReportProgress } from '../benchmark.ts';
import { bundled, initialSize, type Size } from './bundle.ts';

export interface Program {
  readonly name: string;
  /** The module that a worker imports. */
  readonly file: string;
  readonly size: Size;
}

/** Names in the report → exports of clients.ts and this-sdk.ts. */
const CLIENTS = {
  'fetch and JSON': 'bare',
  'openapi-fetch': 'openapiFetch',
  'openapi-fetch, AbortSignal.timeout': 'openapiFetchWithTimeout',
  'this SDK': 'ours',
  'this SDK, retries and timeout set': 'oursWithTimeout',
  ky: 'kyBare',
  'ky, retries and timeout set': 'kyWithTimeout',
  axios: 'axiosFetch',
  'hey-api, generated': undefined,
} as const;

export type ClientName = keyof typeof CLIENTS;

const moduleOf = (client: string) => moduleName(client.startsWith('ours') ? 'this-sdk.ts' : 'clients.ts');
const moduleName = (name: string) => JSON.stringify(join(import.meta.dirname, name));

export async function withPrograms<Result>(
  progress: ReportProgress,
  use: (programs: readonly Program[]) => Promise<Result>,
): Promise<Result> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'bench-clients-'));
  const programs: Program[] = [];
  for (const [name, client] of Object.entries(CLIENTS)) {
    progress(`bundling ${name}`);
    const input = join(folder.path, `${client ?? 'generated'}.ts`);
    if (client === undefined) await generateClient(folder.path);
    await writeFile(
      input,
      client ? `export { ${client} as connect } from ${moduleOf(client)};` : GENERATED_CLIENT_PROGRAM,
    );
    // The generated modules import each other by their compiled names.
    const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
    const file = input.replace('.ts', '.mjs');
    await writeFile(file, await bundled(input, { resolve, minify: false }));
    programs.push({ name, file, size: await initialSize(input, { resolve }) });
  }
  return await use(programs);
}

async function generateClient(folder: string): Promise<void> {
  await createClient({
    input: BUNDLE,
    output: { path: join(folder, 'sdk') },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  });
}

const GENERATED_CLIENT_PROGRAM = `
import { createClient, createConfig } from './sdk/client/index.js';
import { getExecution, startExecution } from './sdk/sdk.gen.js';
import { API, HEADERS, ID, START } from ${moduleName('calls.ts')};

export const connect = (fetch) => {
  const client = createClient(createConfig({ baseUrl: API, headers: HEADERS, fetch }));
  return {
    get: async () => (await getExecution({ client, path: { id: ID } })).data,
    start: async () => (await startExecution({ client, body: START })).data,
  };
};
`;
