import type { JSX } from 'preact';
import { copyPath } from '../content/markdown/copy.ts';
import type { Page } from '../page.ts';

export function Footer({ page }: { page: Page }): JSX.Element {
  return (
    <footer class="site-footer">
      <p>
        Everything here is generated from one contract and tried in a browser. Nothing is loaded from
        elsewhere, and nobody is told that you were here.
      </p>
      <p>
        <a href={`/${copyPath(page.path)}`}>This page in Markdown</a>
        <a href="/openapi.json">OpenAPI document</a>
      </p>
    </footer>
  );
}
