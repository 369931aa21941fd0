import type { JSX } from 'preact';
import { Icon, type IconName } from '../../design/icon.tsx';
import { THEMES, type Theme } from '../../design/theme.ts';
import type { Page } from '../page.ts';

/** The links at the top of every page. */
const NAV_LINKS = [
  ['Guides', '/guides/getting-started.html', 'guides/'],
  ['Reference', '/reference/index.html', 'reference/'],
  ['Console', '/console/index.html', 'console/'],
] as const;

export function Header({ page, pages }: { page: Page; pages: Page[] }): JSX.Element {
  const navLinks = NAV_LINKS.filter(([, link]) => pages.some(({ path }) => link === `/${path}`));
  return (
    <header class="site-header">
      {page.layout !== 'app' && (
        <button type="button" class="icon-button menu-button" popovertarget="site-nav" aria-label="All pages">
          <Icon name="menu" />
        </button>
      )}
      <a class="brand" href="/index.html">
        <Mark />
        <span>
          Cloudify <b>executions</b>
        </span>
      </a>
      <nav class="main-nav" aria-label="Main">
        {navLinks.map(([label, link, folder]) => (
          <a key={label} href={link} data-here={page.path.startsWith(folder)}>
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

const THEME_ICONS = { auto: 'screen', light: 'sun', dark: 'moon' } as const satisfies Record<Theme, IconName>;

function ThemeSwitch(): JSX.Element {
  return (
    <fieldset class="theme-switch needs-js">
      <legend class="visually-hidden">Theme</legend>
      {THEMES.map(([value, label]) => (
        <label key={value} title={label}>
          <input type="radio" class="visually-hidden" name="theme" value={value} />
          <Icon name={THEME_ICONS[value]} />
          <span class="visually-hidden">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
