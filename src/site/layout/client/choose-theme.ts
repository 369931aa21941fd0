import { chooseTheme, storedTheme, type Theme } from '../../../design/theme.ts';

/** Connects the theme switch in the header. */
export function watchTheme(): void {
  const stored = storedTheme();
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    choice.checked = choice.value === stored;
    choice.addEventListener('change', () => chooseTheme(choice.value as Theme));
  }
}
