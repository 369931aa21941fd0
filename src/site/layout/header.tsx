import type { JSX } from 'preact';
import { Icon } from '../../design/icon.tsx';
import { ThemeSwitch } from '../../design/theme-switch.tsx';
import type { Page } from '../content/page.ts';

const NAV_LINKS = [
  ['Guides', 'guides/getting-started.html'],
  ['Reference', 'reference/index.html'],
  ['Console', 'console/index.html'],
] as const;

export function Header({ page, pages, root }: { page: Page; pages: Page[]; root: string }): JSX.Element {
  const navLinks = NAV_LINKS.filter(([, link]) => pages.some(({ path }) => link === path));
  return (
    <header class="site-header">
      {page.layout !== 'app' && (
        <button type="button" class="icon-button menu-button" popovertarget="site-nav" aria-label="All pages">
          <Icon name="menu" />
        </button>
      )}
      <a class="brand" href={`${root}index.html`}>
        <Mark />
        <span>
          Cloudify <b>executions</b>
        </span>
      </a>
      <nav class="main-nav" aria-label="Main">
        {navLinks.map(([label, link]) => (
          <a key={label} href={root + link} data-here={page.path.split('/')[0] === link.split('/')[0]}>
            {label}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="search-button needs-js"
        data-search-opener
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Icon name="search" />
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      <ThemeSwitch />
    </header>
  );
}

/** Three executions: one ended, one under way, one that waits. */
function Mark(): JSX.Element {
  return (
    <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x="1" y="3" width="12" height="4" rx="2" />
      <rect x="5" y="9" width="16" height="4" rx="2" />
      <rect x="12" y="15" width="8" height="4" rx="2" />
    </svg>
  );
}
