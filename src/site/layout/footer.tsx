import type { JSX } from 'preact';
import { copyPath } from '../content/html/copy-path.ts';
import type { Page } from '../content/page.ts';

export function Footer({ page, root }: { page: Page; root: string }): JSX.Element {
  return (
    <footer class="site-footer">
      <p>
        Everything here is generated from one contract. Nothing is loaded from other servers, and nothing is
        tracked.
      </p>
      <p>
        <a href={root + copyPath(page.path)}>This page in Markdown</a>
        <a href={`${root}reference/openapi.html`}>OpenAPI document</a>
      </p>
    </footer>
  );
}
