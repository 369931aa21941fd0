import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

const KEY = 'theme';
const THEMES = [
  ['auto', 'As my system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** The theme that was chosen before, if any. */
export function applyTheme(theme: string | null = localStorage.getItem(KEY)): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}

export function ThemeChoice(): JSX.Element {
  const [chosen, setChosen] = useState(localStorage.getItem(KEY) ?? 'auto');
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">Theme</legend>
      {THEMES.map(([theme, label]) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === chosen}
          onClick={() => {
            setChosen(theme);
            localStorage.setItem(KEY, theme);
            applyTheme(theme);
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
