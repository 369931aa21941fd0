// Runs before the first paint as a classic script, which cannot import: applies the stored theme, and marks that scripts
// run.
(() => {
  const { dataset } = document.documentElement;
  dataset.js = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {
    // Storage is forbidden: the page follows the system.
  }
})();
