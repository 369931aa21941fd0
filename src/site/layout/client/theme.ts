// Runs before the first paint, as a plain script: the theme that was chosen, and that there are scripts at all.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the reader's preference holds then.
  }
})();
