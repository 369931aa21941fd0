import type { JSX } from 'preact';
import type { Page } from '../page.ts';

export function Header({ page }: { page: Page }): JSX.Element {
  return (
    <header class="site-header">
      {page.layout !== 'app' && (
        <button type="button" class="menu-button" popovertarget="site-nav">
          Menu
        </button>
      )}
      <a class="brand" href="/index.html">
        Cloudify executions
      </a>
      <ThemeSwitch />
    </header>
  );
}

const THEMES = [
  ['auto', 'As my system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

function ThemeSwitch(): JSX.Element {
  return (
    <fieldset class="theme-switch needs-js">
      <legend class="visually-hidden">Theme</legend>
      {THEMES.map(([value, label]) => (
        <label key={value} title={label}>
          <input type="radio" name="theme" value={value} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
