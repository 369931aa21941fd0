import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { brunoCollection } from '../collections/bruno.ts';
import { postmanCollection } from '../collections/postman.ts';
import { readCollection } from '../collections/requests.ts';
import { readBundle, readContractDocument, readExtensions } from './bundle.ts';

/**
 * The published document in every form, by file name: JSON, YAML, and JSON for tools that follow no references; its requests
 * as collections for Postman and Bruno; and the schema of its extensions.
 */
export async function readDocuments(): Promise<Map<string, string>> {
  const document = await readBundle();
  const collection = readCollection(await readContractDocument(), document);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['openapi.json', json(document)],
    [
      'openapi.yaml',
      stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: 'literal' }),
    ],
    ['openapi.dereferenced.json', JSON.stringify(dereferenced(document))],
    ['postman-collection.json', json(postmanCollection(collection))],
    ['bruno-collection.json', json(brunoCollection(collection))],
    ['extensions.schema.json', json(await readExtensions())],
  ]);
}

export async function writeDocuments(folder: string): Promise<void> {
  for (const [name, content] of await readDocuments()) await writeFile(join(folder, name), content);
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
