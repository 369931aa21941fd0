import type { JSX } from 'preact';
import { Brand } from '../../design/brand.tsx';
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
      <Brand href={`${root}index.html`} />
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
