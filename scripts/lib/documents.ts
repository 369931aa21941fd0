import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import { BUNDLE, ROOT, readBundle } from './bundle.ts';
import { applyOverlay, type Overlay } from './overlay.ts';

/**
 * The published document in every form: JSON, YAML, JSON for tools that follow no references, and one document for each line of
 * releases.
 */
export async function writeDocuments(folder: string): Promise<void> {
  const document = await readBundle();
  await copyFile(BUNDLE, join(folder, 'openapi.json'));
  await writeFile(
    join(folder, 'openapi.yaml'),
    stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: 'literal' }),
  );
  await writeFile(join(folder, 'openapi.dereferenced.json'), JSON.stringify(dereferenced(document)));
  await mkdir(join(folder, 'openapi'), { recursive: true });
  for (const [line, release] of await releaseDocuments(document)) {
    await writeFile(join(folder, `openapi/${line}.json`), JSON.stringify(release));
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
