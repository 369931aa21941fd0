import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { BUNDLE, readBundle } from './bundle.ts';

/** The published document in every form: JSON, YAML, and JSON for tools that follow no references. */
export async function writeDocuments(folder: string): Promise<void> {
  const document = await readBundle();
  await copyFile(BUNDLE, join(folder, 'openapi.json'));
  await writeFile(
    join(folder, 'openapi.yaml'),
    stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: 'literal' }),
  );
  await writeFile(join(folder, 'openapi.dereferenced.json'), JSON.stringify(dereferenced(document)));
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
