import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { writeDocuments } from '../lib/documents.ts';
import { DOCS_FOLDER, replaceFolder, STAMP, sourcesHash } from './folder.ts';
import { readSources } from './sources.ts';
import { buildClient, buildRenderer } from './vite.ts';

/** Builds the whole site, then puts it into `docs-dist/` in one step. Returns the number of files. */
export async function buildDocs(log: (line: string) => void = () => {}): Promise<number> {
  const builtFrom = await sourcesHash();
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'docs-'));
  try {
    const built = join(work, 'docs');
    await mkdir(built);

    log('Bundling scripts and styles …');
    const assets = await buildClient(built);

    log('Rendering pages …');
    const { renderSite } = await buildRenderer(join(work, 'renderer'));
    const sources = await readSources();
    const files = renderSite(sources, assets);
    for (const { path, content } of files) {
      await mkdir(dirname(join(built, path)), { recursive: true });
      await writeFile(join(built, path), content);
    }

    await writeDocuments(built);
    await writeFile(join(built, 'sandbox-openapi.json'), JSON.stringify(sources.control, null, 2));
    await writeFile(join(built, 'neighbours-openapi.json'), JSON.stringify(sources.neighbours, null, 2));

    await writeFile(join(built, STAMP), builtFrom);
    await replaceFolder(DOCS_FOLDER, built);
    return files.length;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
