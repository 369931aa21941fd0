import type { JSX } from 'preact';
import { Brand } from '../../design/brand.tsx';
import { Icon } from '../../design/icon.tsx';
import { ThemeSwitch } from '../../design/theme-switch.tsx';
import { LINES } from '../content/contract/releases.ts';
import type { Page } from '../content/page.ts';
import type { Sources } from '../content/site.ts';

const NAV_LINKS = [
  ['Docs', 'guides/getting-started.html'],
  ['Reference', 'reference/index.html'],
  ['Console', 'console/index.html'],
] as const;

export function Header({
  page,
  root,
  project: { version, repository },
}: {
  page: Page;
  root: string;
  project: Pick<Sources, 'version' | 'repository'>;
}): JSX.Element {
  return (
    <header class="site-header">
      {page.layout !== 'app' && (
        <button type="button" class="icon-button menu-button" popovertarget="site-nav" aria-label="All pages">
          <Icon name="menu" />
        </button>
      )}
      <Brand href={`${root}index.html`} />
      <Covered root={root} version={version} />
      <nav class="main-nav" aria-label="Main">
        {NAV_LINKS.map(([label, link]) => (
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
      <a class="icon-button repository" href={repository} aria-label="Repository" title="Repository">
        <Icon name="code" />
      </a>
      <ThemeSwitch />
    </header>
  );
}

/** The version of this project, and the releases of the manager that it covers. */
export function Covered({ root, version }: { root: string; version: string }): JSX.Element {
  return (
    <a class="covered" href={`${root}releases.html`}>
      {version} for managers {`${LINES[0]} to ${LINES.at(-1)}`}
    </a>
  );
}
