import type { Fetch } from './target.ts';

let started: Promise<Fetch> | undefined;

/** The manager that lives in this page, the same that its other live parts and the console show. */
export function pageManager(): Promise<Fetch> {
  started ??= import('../../../console/data/manager/in-page.ts').then(
    ({ sharedManager }) => sharedManager().fetch,
  );
  return started;
}
