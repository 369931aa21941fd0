import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import './theme-switch.css';

const CHOICES = [
  ['auto', 'As my system', 'screen'],
  ['light', 'Light', 'sun'],
  ['dark', 'Dark', 'moon'],
] as const;

/** Chooses the theme of the page. `connectThemeSwitch` makes it work. */
export function ThemeSwitch(): JSX.Element {
  return (
    <fieldset class="theme-switch needs-js">
      <legend class="visually-hidden">Theme</legend>
      {CHOICES.map(([theme, label, icon]) => (
        <label key={theme} title={label}>
          <input type="radio" class="visually-hidden" name="theme" value={theme} />
          <Icon name={icon} />
          <span class="visually-hidden">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
