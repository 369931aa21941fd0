import { buildDocs } from '../../scripts/docs/build.ts';
import { docsAreCurrent } from '../../scripts/docs/folder.ts';

/** Builds the site that all tests here look at, unless it is there and current. */
export default async function setup(): Promise<void> {
  if (!(await docsAreCurrent())) await buildDocs();
}
