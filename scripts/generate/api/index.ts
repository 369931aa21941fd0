import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readApi } from './declarations.ts';
import { entryPoints } from './entry-points.ts';
import { apiPage } from './page.ts';

/** The name of the page, beside the README. */
export const API_PAGE = 'api.md';

/**
 * The index of everything that the package under `root` exports. Where there is a contract and no package, as in a copy
 * of spec/ alone, there is nothing to tell.
 */
export async function apiIndex(root: string): Promise<string | undefined> {
  if (!existsSync(join(root, 'tsdown.config.ts'))) return undefined;
  return apiPage(readApi(root, await entryPoints(root)));
}
