import { copyText } from '../copy-text.ts';

/** Buttons that copy: the code of a block, the address of a heading. */
export function watchCopying(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.setAttribute('aria-label', 'Copy this code');
    button.innerHTML = COPY;
    button.addEventListener('click', () => {
      copy(block.querySelector('pre')?.textContent ?? '', button);
    });
    block.append(button);
  }
  document.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (anchor) copy(anchor.href, anchor);
  });
}

const COPY = icon('M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z');
const DONE = icon('m3 8.5 3.5 3.5L13 4.5');

function icon(path: string): string {
  return `<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
}

async function copy(text: string, control: HTMLElement): Promise<void> {
  // Where copying is not allowed, the text can still be selected, and a link still leads to its place.
  if (!(await copyText(text))) return;
  control.dataset.copied = '';
  if (control.tagName === 'BUTTON') control.innerHTML = DONE;
  setTimeout(() => {
    delete control.dataset.copied;
    if (control.tagName === 'BUTTON') control.innerHTML = COPY;
  }, 1500);
}
