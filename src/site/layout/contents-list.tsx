import type { JSX } from 'preact';
import type { Heading } from '../page.ts';

export function Contents({ headings }: { headings: Heading[] }): JSX.Element | null {
  if (headings.length < 2) return null;
  return (
    <nav class="contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
