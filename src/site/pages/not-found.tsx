import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';

/** What a web server shows for an address that has no page. */
export function notFoundPage(): Page {
  return {
    path: '404.html',
    title: 'Page not found',
    description: 'There is no page at this address.',
    body: (
      <>
        <p class="lead">
          There is no page at this address. The search in the header finds pages, operations, fields and error
          codes.
        </p>
        <ul>
          <li>
            <a href={linkTo.guide('getting-started')}>Getting started</a>
          </li>
          <li>
            <a href="/reference/index.html">All operations</a>
          </li>
          <li>
            <a href="/errors.html">Error catalogue</a>
          </li>
          <li>
            <a href="/downloads.html">Downloads</a>
          </li>
        </ul>
      </>
    ),
  };
}
