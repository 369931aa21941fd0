import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { RELEASES } from '../../generated/releases.ts';
import { readBundle } from '../../scripts/lib/bundle.ts';
import { REDOCLY } from '../../scripts/lib/checks.ts';
import { dereferenced, readDocuments, writeDocuments } from '../../scripts/lib/documents.ts';
import { runProgram } from '../../scripts/lib/stages.ts';
import { OPENAPI } from '../../src/cli/commands/openapi/command.ts';

it('writes the published document as JSON, as YAML and without references', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'documents-'));
  await writeDocuments(folder.path);
  const read = (name: string) => readFile(join(folder.path, name), 'utf8');
  const document = await readBundle();
  const flat = await read('openapi.dereferenced.json');

  expect(JSON.parse(await read('openapi.json'))).toEqual(document);
  expect(parse(await read('openapi.yaml'))).toEqual(document);
  expect(flat).not.toContain('"$ref"');
  expect(JSON.parse(flat).paths['/executions/{id}'].get.parameters[0].name).toBe('id');
});

it('writes a document for each fully supported line of releases, and the command prints them all', async () => {
  const documents = await readDocuments();
  const lines = RELEASES.filter(({ support }) => support === 'full').map(({ line }) => line);
  const names = lines.slice(0, -1).map((line) => `openapi/${line}.json`);
  for (const name of names) {
    expect(name).toBe(`openapi/${JSON.parse(documents.get(name) ?? '')['x-cloudify-release']}.json`);
  }
  const [file] = OPENAPI.arguments;
  expect([...(file?.choices ?? []), 'extensions.schema.json', 'state.schema.json'].toSorted()).toEqual(
    [...documents.keys()].toSorted(),
  );
});

it('writes documents of releases that pass the lint of the published document', {
  tags: 'full',
}, async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'documents-'));
  await writeDocuments(folder.path);
  const files = join(folder.path, 'openapi/*.json');
  const { exitCode, output } = await runProgram(
    REDOCLY,
    ['lint', files, '--config=spec/sandbox/redocly.yaml'],
    'collect',
  );
  expect(exitCode, output).toBe(0);
  expect(output.match(/validated in/g)).toHaveLength(6);
});

it('keeps what is beside a reference', () => {
  const document = {
    openapi: '3.1.1',
    paths: { '/x': { schema: { $ref: '#/components/schemas/Name', description: 'Here.' } } },
    components: { schemas: { Name: { type: 'string', description: 'A name.' } } },
  };
  expect(dereferenced(document as never)).toMatchObject({
    paths: { '/x': { schema: { type: 'string', description: 'Here.' } } },
  });
});
