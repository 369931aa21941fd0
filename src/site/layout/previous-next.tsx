import type { JSX } from 'preact';
import { Icon } from '../../design/icon.tsx';
import { type Page, SECTIONS } from '../content/page.ts';

/** The pages before and after, in the order of the navigation. */
export function PreviousNext({
  page,
  pages,
  root,
}: {
  page: Page;
  pages: Page[];
  root: string;
}): JSX.Element | null {
  const ordered = SECTIONS.flatMap((section) => pages.filter((candidate) => candidate.section === section));
  const at = ordered.indexOf(page);
  if (at === -1) return null;
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  return (
    <nav class="previous-next" aria-label="Previous and next page">
      {before && (
        <a rel="prev" href={root + before.path}>
          <Icon name="left" />
          <span>
            <small>Previous</small>
            {before.label ?? before.title}
          </span>
        </a>
      )}
      {after && (
        <a rel="next" href={root + after.path}>
          <span>
            <small>Next</small>
            {after.label ?? after.title}
          </span>
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
