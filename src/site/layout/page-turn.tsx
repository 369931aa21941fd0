import type { JSX } from 'preact';
import type { Page } from '../page.ts';

/** The pages before and after, in the order of the navigation. */
export function PageTurn({ page, pages }: { page: Page; pages: Page[] }): JSX.Element | null {
  const ordered = pages.filter(({ section }) => section !== undefined);
  const at = ordered.indexOf(page);
  if (at === -1) return null;
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  return (
    <nav class="page-turn" aria-label="Previous and next page">
      {before && (
        <a rel="prev" href={`/${before.path}`}>
          <span>Previous</span> {before.label ?? before.title}
        </a>
      )}
      {after && (
        <a rel="next" href={`/${after.path}`}>
          <span>Next</span> {after.label ?? after.title}
        </a>
      )}
    </nav>
  );
}
