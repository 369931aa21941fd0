import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';

/** The paths of all pages of the built site. */
export function sitePages(): string[] {
  return readdirSync(DOCS_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

export function readPage(path: string): string {
  return readFileSync(join(DOCS_FOLDER, path), 'utf8');
}
