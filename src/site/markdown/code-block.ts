import { highlighted } from './highlight.ts';

/** A block of code that scrolls by itself; the script of the page puts a button into it that copies. */
export function codeBlock(code: string, language: string): string {
  const name = language === '' ? 'text' : language;
  return (
    `<div class="code" data-language="${name}">` +
    `<pre tabindex="0" role="region" aria-label="Code, ${name}"><code>${highlighted(code, language)}</code></pre></div>`
  );
}
