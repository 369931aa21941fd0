import { highlighted } from './highlight.ts';

/** A block of code that scrolls by itself; the script of the page puts a button into it that copies. */
export function codeBlock(code: string, language: string, label?: string): string {
  const name = language === '' ? 'text' : language;
  const named = (label ?? `Code, ${name}`).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return (
    `<div class="code" data-language="${name}">` +
    `<pre tabindex="0" role="group" aria-label="${named}"><code>${highlighted(code, language)}</code></pre></div>`
  );
}
