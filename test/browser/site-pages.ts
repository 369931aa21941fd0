import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';

/** Redoc's page is not ours and keeps its own rules. */
const OTHERS = ['redoc.html'];

/** The pages of the built site that are ours, by their paths. */
export function sitePages(): string[] {
  return readdirSync(DOCS_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !OTHERS.includes(file))
    .sort();
}

export function readPage(path: string): string {
  return readFileSync(join(DOCS_FOLDER, path), 'utf8');
}
