import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chooseTheme, storedTheme, THEMES } from '../../design/theme.ts';

/** Buttons for the theme of the page. */
export function ThemeChoice(): JSX.Element {
  const [chosen, setChosen] = useState(storedTheme);
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
            chooseTheme(theme);
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
