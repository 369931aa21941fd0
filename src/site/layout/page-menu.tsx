import type { JSX } from 'preact';
import { copyPath } from '../content/html/copy-path.ts';
import type { Page } from '../content/page.ts';

/** The page as Markdown, and the file that it is made of. */
export function PageMenu({
  page,
  root,
  repository,
}: {
  page: Page;
  root: string;
  repository: string;
}): JSX.Element {
  const copy = root + copyPath(page.path);
  return (
    <nav class="page-menu" aria-label="This page">
      <button type="button" class="needs-js" data-copy-from={copy}>
        Copy page
      </button>
      <a href={copy}>Markdown</a>
      {page.source !== undefined && (
        <>
          <a href={`${repository}/blob/main/${page.source}`}>Source</a>
          <a href={`${repository}/edit/main/${page.source}`}>Edit</a>
        </>
      )}
    </nav>
  );
}
