/** How long a control shows that it has copied, in milliseconds. */
const COPIED_SHOWN_MS = 1500;

/** Makes all copy buttons of the page work, and links to a section copy their address. */
export function connectCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const control = (target as Element).closest<HTMLElement>('.copy-button, [data-copy-from], a.anchor');
    if (control instanceof HTMLAnchorElement) void copy(control.href, control);
    else if (control?.dataset.copyFrom) void copyFile(control.dataset.copyFrom, control);
    else if (control)
      void copy(control.closest('.code')?.querySelector('pre, code')?.textContent ?? '', control);
  });
}

async function copyFile(url: string, control: HTMLElement): Promise<void> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok) await copy(await response.text(), control);
}

/** Where copying is not allowed, the text can still be selected, and a link still leads to its place. */
async function copy(text: string, control: HTMLElement): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const region = document.getElementById('live-region');
  if (region) region.textContent = isCopied ? 'Copied' : 'Could not copy';
  if (!isCopied) return;
  control.dataset.copied = '';
  setTimeout(() => delete control.dataset.copied, COPIED_SHOWN_MS);
}
