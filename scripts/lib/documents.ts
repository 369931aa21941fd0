import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { brunoCollection } from '../collections/bruno.ts';
import { postmanCollection } from '../collections/postman.ts';
import { readCollection } from '../collections/requests.ts';
import { ROOT, readBundle, readContractDocument, readExtensions } from './bundle.ts';
import { applyOverlay, type Overlay } from './overlay.ts';

/**
 * The published document in every form, by file name: JSON, YAML, and JSON for tools that follow no references; its requests
 * as collections for Postman and Bruno; its schemas and those of its extensions; and one document for each line of releases.
 */
export async function readDocuments(): Promise<Map<string, string>> {
  const document = await readBundle();
  const collection = readCollection(await readContractDocument(), document);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const releases = await releaseDocuments(document);
  return new Map([
    ['openapi.json', json(document)],
    [
      'openapi.yaml',
      stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: 'literal' }),
    ],
    ['openapi.dereferenced.json', JSON.stringify(dereferenced(document))],
    ['postman-collection.json', json(postmanCollection(collection))],
    ['bruno-collection.json', json(brunoCollection(collection))],
    ['schemas.json', schemasOf(document).replaceAll('"#/components/schemas/', '"#/$defs/')],
    ['extensions.schema.json', json(await readExtensions())],
    ...[...releases].map(([line, each]): [string, string] => [`openapi/${line}.json`, JSON.stringify(each)]),
  ]);
}

function schemasOf(document: OpenApiDocument): string {
  const { components } = document as { components?: { schemas: unknown } };
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return `${JSON.stringify({ $schema, $defs: components?.schemas }, null, 2)}\n`;
}

export async function writeDocuments(folder: string): Promise<void> {
  for (const [name, content] of await readDocuments()) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The document of each fully supported line of releases but the last, by its name. */
export async function releaseDocuments(document: OpenApiDocument): Promise<Map<string, OpenApiDocument>> {
  const folder = join(ROOT, 'generated');
  const documents = new Map<string, OpenApiDocument>();
  for (const file of (await readdir(folder)).sort()) {
    const [, line] = /^overlay-(.+)\.json$/.exec(file) ?? [];
    if (line === undefined) continue;
    const overlay = JSON.parse(await readFile(join(folder, file), 'utf8')) as Overlay;
    documents.set(line, applyOverlay(document, overlay));
  }
  return documents;
}

/**
 * Without references: what each points to stands in its place, with the keywords beside it added. No schema of the
 * contract refers to itself. Of the components only the security schemes are left, which are named, not referred to.
 */
export function dereferenced(document: OpenApiDocument): OpenApiDocument {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(resolve);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...rest } = node as { $ref?: string };
    const own = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, resolve(inner)]));
    return $ref === undefined ? own : { ...(resolve(target(document, $ref)) as object), ...own };
  };
  const { components, ...rest } = document as OpenApiDocument & { components: Record<string, unknown> };
  return resolve({ ...rest, components: { securitySchemes: components.securitySchemes } }) as OpenApiDocument;
}

function target(document: OpenApiDocument, reference: string): unknown {
  const keys = reference.replace('#/', '').split('/');
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
}
