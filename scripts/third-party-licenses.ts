// The licences of the libraries that the build puts into the package.
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const CACHE = join(import.meta.dirname, '../node_modules/.cache');

/** The folders of the packages that are bundled, a line each. The builds run in processes of their own. */
const NOTES = join(CACHE, 'bundled-packages.txt');

/** A plugin of rolldown and Vite that notes the packages whose files end up in the bundle. */
export function noteBundledPackages() {
  return {
    name: 'note-bundled-packages',
    async generateBundle(_options: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      await mkdir(CACHE, { recursive: true });
      await appendFile(NOTES, [...folders].map((folder) => `${folder}\n`).join(''));
    },
  };
}

export async function forgetBundledPackages(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await writeFile(NOTES, '');
}

/**
 * One section for each package that was bundled since the last {@link forgetBundledPackages}.
 *
 * @param others The folders of packages of which only assets, such as fonts, are in the bundle.
 */
export async function thirdPartyLicenses(others: readonly string[]): Promise<string> {
  const noted = (await readFile(NOTES, 'utf8')).split('\n').filter((folder) => folder !== '');
  const folders = [...noted, ...others];
  const sections = await Promise.all([...new Set(folders)].map(section));
  return `The files in this folder contain code of these packages.\n\n${sections.toSorted().join('\n')}`;
}

/** The innermost package that a file belongs to; some have a package.json without a name deeper inside. */
function packageFolder(file: string): string | undefined {
  const path = file.replace(/^\0+/, '').replace(/\?.*$/, '');
  const start = path.lastIndexOf(`${sep}node_modules${sep}`);
  if (start < 0) return undefined;
  const words = path.slice(start).split(sep);
  const folder = path.slice(0, start) + words.slice(0, words[2]?.startsWith('@') ? 4 : 3).join(sep);
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

async function section(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const names = await readdir(folder);
  const files = names.filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).toSorted();
  if (files.length === 0 && license === undefined) throw new Error(`${name} has no licence.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const heading = `${name} ${version} (${license})`;
  return `${heading}\n${'-'.repeat(heading.length)}\n\n${texts.map((text) => `${text.trim()}\n`).join('\n')}`;
}
