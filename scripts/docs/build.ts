import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BUNDLE, ROOT } from '../contract/bundle.ts';
import { DOCS_FOLDER, replaceFolder, STAMP, sourcesHash } from './folder.ts';
import { writeRedoc } from './redoc.ts';
import { readSources } from './sources.ts';
import { buildClient, buildRenderer } from './vite.ts';
import { type PageWeight, weights } from './weights.ts';

export interface BuiltDocs {
  folder: string;
  pages: PageWeight[];
}

/** The whole site in `docs-dist/`, which appears complete or not at all. */
export async function buildDocs(tell: (line: string) => void = () => {}): Promise<BuiltDocs> {
  const builtFrom = await sourcesHash();
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'docs-'));
  try {
    const built = join(work, 'docs');
    await mkdir(built);

    tell('What runs in the pages …');
    const assets = await buildClient(built);

    tell('The pages …');
    const { renderSite } = await buildRenderer(join(work, 'renderer'));
    const sources = await readSources();
    const files = renderSite(sources, assets);
    for (const { path, content } of files) {
      await mkdir(dirname(join(built, path)), { recursive: true });
      await writeFile(join(built, path), content);
    }

    tell('Redoc’s page …');
    await writeRedoc(join(built, 'redoc.html'));
    await copyFile(BUNDLE, join(built, 'openapi.json'));
    await writeFile(join(built, 'sandbox-openapi.json'), JSON.stringify(sources.control, null, 2));

    await writeFile(join(built, STAMP), builtFrom);
    const pages = await weights(built);
    await replaceFolder(DOCS_FOLDER, built);
    return { folder: DOCS_FOLDER, pages };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
