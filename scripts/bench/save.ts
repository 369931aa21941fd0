import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resultsDocument } from './document.ts';
import { updateEmbeddedResults } from './embed-results.ts';
import { RESULTS, readResults, type StoredResult, writeResult } from './results.ts';

/** Puts results in the place of earlier ones of the same name, and into all that shows or quotes them. */
export async function saveResults(results: readonly StoredResult[]): Promise<void> {
  for (const each of results) await writeResult(each);
  const all = await readResults();
  await writeFile(join(RESULTS, 'README.md'), resultsDocument(all));
  await updateEmbeddedResults(all);
}
