import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart, chartFile } from './chart.ts';
import { resultsDocument } from './document.ts';
import { writeQuotes } from './quotes.ts';
import { RESULTS, readTaken, type Taken, writeTaken } from './taken.ts';

/** Puts results in the place of earlier ones of the same name, and into all that shows or quotes them. */
export async function keep(taken: readonly Taken[]): Promise<void> {
  for (const each of taken) {
    await writeTaken(each);
    await writeFile(join(RESULTS, chartFile(each)), chart(each));
  }
  const all = await readTaken();
  await writeFile(join(RESULTS, 'README.md'), resultsDocument(all));
  await writeQuotes(all);
}
