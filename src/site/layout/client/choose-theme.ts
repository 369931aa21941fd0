/** The switch between the reader's preference, light and dark. */
export function watchTheme(): void {
  const root = document.documentElement;
  const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  for (const choice of choices) {
    choice.checked = choice.value === (root.dataset.theme ?? 'auto');
    choice.addEventListener('change', () => {
      if (choice.value === 'auto') delete root.dataset.theme;
      else root.dataset.theme = choice.value;
      try {
        if (choice.value === 'auto') localStorage.removeItem('theme');
        else localStorage.setItem('theme', choice.value);
      } catch {
        // It holds for this page only.
      }
    });
  }
}
