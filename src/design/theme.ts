// The theme of a page: the choice is stored in the browser and applied as `data-theme` on the root element. Without a
// choice the page follows the system.

const KEY = 'theme';

/** The stored choice: `light`, `dark`, or `auto`. */
function storedTheme(): string {
  try {
    return localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function applyTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}

export function applyStoredTheme(): void {
  applyTheme(storedTheme());
}

/** Makes the theme switch of the page work. Where storage is forbidden, the choice applies to this page only. */
export function connectThemeSwitch(): void {
  const stored = storedTheme();
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    choice.checked = choice.value === stored;
    choice.addEventListener('change', () => {
      applyTheme(choice.value);
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        return;
      }
    });
  }
}
