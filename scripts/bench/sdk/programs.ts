/** The same two calls through each client, as programs of one file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, type Size, sizeOf } from './bundle.ts';
import { generateClient } from './generated-client.ts';

export interface Program {
  readonly name: string;
  /** What runs it in a worker. */
  readonly file: string;
  readonly size: Size;
}

/** What they are called in the report → their module. The first is what everybody pays. */
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
  progress: (doing: string) => void,
  use: (programs: readonly Program[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-clients-'));
  try {
    const programs: Program[] = [];
    for (const [name, module] of Object.entries(CLIENTS)) {
      progress(`bundling ${name}`);
      const input =
        module === undefined
          ? await generateClient(folder)
          : join(import.meta.dirname, 'clients', `${module}.ts`);
      // What is generated names its modules as they are called once they are compiled.
      const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
      const file = join(folder, `${module ?? 'generated'}.mjs`);
      await writeFile(file, await bundled(input, { resolve, minify: false }));
      programs.push({ name, file, size: sizeOf(await bundled(input, { resolve, minify: true })) });
    }
    return await use(programs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
