import type { JSX } from 'preact';
import type { Heading } from '../content/page.ts';
import { Breakable } from './parts/breakable.tsx';

/** The table of contents; a row where samples are beside the text. */
export function TableOfContents({
  headings,
  inRow = false,
}: {
  headings: readonly Heading[];
  inRow?: boolean;
}): JSX.Element | null {
  const shown = inRow ? headings.filter(({ level }) => level === 2) : headings;
  if (shown.length < 2) return null;
  return (
    <nav class={inRow ? 'contents in-row' : 'contents'} aria-label="On this page">
      {!inRow && <p class="contents-title">On this page</p>}
      <ul>
        {shown.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>
              <Breakable name={text} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
