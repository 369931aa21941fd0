import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIOME } from '../lib/checks.ts';
import { runProgram } from '../lib/stages.ts';
import { GenerationError } from './generation-error.ts';

/** Formats modules (file name → source) with the Biome settings of the repository. */
export async function format(sources: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'format-'));
  // Without the file list, which excludes generated modules.
  const settings = await readFile(new URL('../../biome.json', import.meta.url), 'utf8');
  const { formatter, javascript } = JSON.parse(settings) as Record<string, unknown>;
  await writeFile(join(folder.path, 'biome.json'), JSON.stringify({ root: true, formatter, javascript }));
  await Promise.all([...sources].map(([name, text]) => writeFile(join(folder.path, name), text)));
  const args = ['format', '--write', '--files-max-size=8000000', ...sources.keys()];
  const { exitCode, output } = await runProgram(BIOME, args, 'collect', { cwd: folder.path });
  if (exitCode !== 0)
    throw new GenerationError(`The generated modules could not be formatted.\n${output.trim()}`);
  const formatted = [...sources.keys()].map(
    async (name) => [name, await readFile(join(folder.path, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(formatted));
}
