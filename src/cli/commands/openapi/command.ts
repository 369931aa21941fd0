import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { RELEASES } from '../../../../generated/releases.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';

/** The file that the build compresses them into: in the package beside the command, in a checkout in `dist/`. */
const PLACES = ['./documents.json.br', '../../../../dist/documents.json.br'];

const OLDER_RELEASES = RELEASES.filter(({ support }) => support === 'full').slice(0, -1);

/** The names under which the documentation site has them. */
const FILES = [
  'openapi.json',
  'openapi.yaml',
  'openapi.dereferenced.json',
  'postman-collection.json',
  'bruno-collection.json',
  'schemas.json',
  ...OLDER_RELEASES.map(({ line }) => `openapi/${line}.json`),
];

export const OPENAPI = defineCommand({
  name: 'openapi',
  summary:
    'prints the OpenAPI document: for an older release, in YAML, without references, or as a collection',
  arguments: [
    {
      name: 'file',
      description: 'which form, named as in the documentation. Default: openapi.json',
      choices: FILES,
      optional: true,
    },
  ],
  options: {},
  examples: {
    'openapi openapi/6.4.json > manager.json': 'the API of a manager of release 6.4',
    'openapi postman-collection.json > postman.json': 'its requests for Postman',
  },
  async run({ arguments: { file } }, terminal) {
    const documents = await readDocuments();
    await terminal.print((documents[file || 'openapi.json'] ?? '').trimEnd().split('\n'));
  },
});

async function readDocuments(): Promise<Readonly<Record<string, string>>> {
  for (const place of PLACES) {
    const packed = await readFile(new URL(place, import.meta.url)).catch(() => undefined);
    if (packed) return JSON.parse(brotliDecompressSync(packed).toString());
  }
  throw new CommandError('The documents are not built. Run `npm run build`.');
}
