import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

/** Formats sources (file name → text) as Biome formats the rest of the repository. */
export async function format(sources: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'format-'));
  try {
    await writeFile(join(folder, 'biome.json'), await formatterSettings());
    await Promise.all([...sources].map(([name, text]) => writeFile(join(folder, name), text)));
    await runTool(
      '@biomejs/biome',
      'bin/biome',
      ['format', '--write', '--files-max-size=8000000', ...sources.keys()],
      folder,
    );
    const formatted = [...sources.keys()].map(
      async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
    );
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The repository's settings without its list of files, which leaves generated ones out. */
async function formatterSettings(): Promise<string> {
  const { formatter, javascript } = JSON.parse(
    await readFile(new URL('../../biome.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  return JSON.stringify({ root: true, formatter, javascript });
}
