/** Opens the search by its button, by Ctrl or Cmd and K, or by a slash. Its script is loaded on demand. */
export function watchSearch(): void {
  const opener = document.querySelector<HTMLElement>('[data-search-opener]');
  if (opener === null) return;
  const load = () => import('../search/dialog.tsx');
  const open = () => load().then(({ openSearch }) => openSearch());
  opener.addEventListener('click', open);
  for (const sign of ['pointerenter', 'focus']) opener.addEventListener(sign, load, { once: true });
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    open();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
