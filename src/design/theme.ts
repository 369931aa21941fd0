// The theme of a page: the choice is stored in the browser and applied as `data-theme` on the root element.

export type Theme = 'auto' | 'light' | 'dark';

/** The choices with their labels; `auto` follows the system. */
export const THEMES = [
  ['auto', 'As my system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const satisfies readonly (readonly [Theme, string])[];

const KEY = 'theme';

/** The stored choice. Default: `auto`, also where storage is forbidden. */
export function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** Applies a theme and stores it; where storage is forbidden, it applies to this page only. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
